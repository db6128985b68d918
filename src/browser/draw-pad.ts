import {
  type Drawing,
  type DrawingColour,
  drawingSide,
  type LineWidth,
  mostPoints,
  mostPressure,
  mostStrokes,
  pointsIn,
  type Stroke,
} from '../domain/preparation/drawing.ts';
import { drawingInk, pathOf } from '../drawing/picture.ts';
import { markOwner, ownerHere, pathOf as placeOf } from './device-marks.ts';
import { forgetParts, keepPart, partsOf } from './device-store.ts';

/** What is kept on the device until it is saved. */
interface Kept {
  readonly strokes: readonly Stroke[];
  /** What "start forfra" took away, the last time first to come back. */
  readonly cleared: readonly (readonly Stroke[])[];
}

/** Movements shorter than this are no movement, in steps of the paper. */
const smallestStep = 12;

/** A text of the form or the device as lines; none where it is no drawing. */
function strokesIn(text: string): readonly Stroke[] {
  try {
    const { strokes } = JSON.parse(text) as Drawing;
    return Array.isArray(strokes) ? strokes.filter(({ points }) => Array.isArray(points)) : [];
  } catch {
    return [];
  }
}

const textOf = (strokes: readonly Stroke[]): string =>
  strokes.length === 0 ? '' : JSON.stringify({ strokes });

/**
 * `<draw-pad>` inside a form: paper to draw on with finger, mouse or pen (R-P5). The form carries the lines in its field
 * `drawing`. What is drawn and not saved is kept on the device until it is (R-T5).
 */
export class DrawPad extends HTMLElement {
  #strokes: Stroke[] = [];
  #cleared: (readonly Stroke[])[] = [];
  #now: { stroke: Stroke & { points: number[] }; pointer: number } | null = null;
  #canvas = document.createElement('canvas');
  /** The lines that are finished, so that each movement only draws its own line. */
  readonly #done = document.createElement('canvas');
  #frame = 0;
  /** What the form came with. */
  #saved = '';
  readonly #owner = ownerHere();
  #keeping: Promise<void> = Promise.resolve();
  /** What lies on the device is here: only then is it known what there is to undo. */
  #ready: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    const canvas = this.querySelector('canvas');
    const field = this.#field;
    if (!canvas || !field) return;
    this.#canvas = canvas;
    this.#strokes = [...strokesIn(field.value)];
    this.#saved = textOf(this.#strokes);
    this.querySelector('[data-without]')?.setAttribute('hidden', '');
    this.querySelector('[data-with]')?.removeAttribute('hidden');
    this.#listen(canvas);
    new ResizeObserver(() => this.#resize()).observe(canvas);
    this.#ready = this.#bringBack(field.value);
    this.#describe();
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input[name=drawing]');
  }

  #listen(canvas: HTMLCanvasElement): void {
    canvas.addEventListener('pointerdown', (event) => this.#begin(event));
    canvas.addEventListener('pointermove', (event) => this.#move(event));
    for (const end of ['pointerup', 'pointercancel'] as const)
      canvas.addEventListener(end, (event) => this.#end(event));
    const undo = () => void this.#ready.then(() => this.#undo());
    this.querySelector('[data-undo]')?.addEventListener('click', undo);
    this.querySelector('[data-start-over]')?.addEventListener(
      'click',
      () => void this.#ready.then(() => this.#startOver()),
    );
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      undo();
    });
    this.closest('form')?.addEventListener('formdata', (event) =>
      event.formData.set('drawing', textOf(this.#strokes)),
    );
  }

  /** Lines from before a refresh, Back or a crash. */
  async #bringBack(saved: string): Promise<void> {
    const parts = await partsOf(this.#owner).catch(() => []);
    const kept = parts[0]?.value as Kept | undefined;
    if (kept === undefined) return markOwner(this.#owner, false);
    // Something was drawn while the device was asked: it goes on top.
    const drawn = this.#strokes.slice(strokesIn(saved).length);
    const isSaved = textOf(kept.strokes) === textOf(strokesIn(saved)) && kept.cleared.length === 0;
    if (isSaved && drawn.length === 0) {
      markOwner(this.#owner, false);
      await forgetParts(this.#owner);
      return;
    }
    this.#strokes = [...kept.strokes, ...drawn];
    this.#cleared = [...kept.cleared];
    this.#resize();
    this.#describe();
    this.#say(this.dataset.kept);
  }

  #keep(): void {
    const kept: Kept = { strokes: [...this.#strokes], cleared: this.#cleared.slice(-1) };
    // Taking back to what is saved leaves nothing to tell of, but something to forget.
    const isNew = this.#strokes.length > 0 && textOf(this.#strokes) !== this.#saved;
    markOwner(this.#owner, true, isNew ? placeOf(this.dataset.askedAt) : '');
    this.#keeping = this.#keeping
      .then(() => keepPart(this.#owner, 'drawing', 0, kept))
      .catch(() => undefined);
  }

  #chosen(name: string): string {
    return this.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '';
  }

  /** Where a pointer is on the paper: x, y, and the pressure of a pen. */
  #pointOf(event: PointerEvent, pen: boolean): number[] {
    const box = this.#canvas.getBoundingClientRect();
    const onPaper = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * drawingSide);
    const place = [
      onPaper((event.clientX - box.left) / box.width),
      onPaper((event.clientY - box.top) / box.height),
    ];
    return pen ? [...place, Math.round(Math.min(1, event.pressure) * mostPressure)] : place;
  }

  #begin(event: PointerEvent): void {
    if (this.#now !== null || event.button !== 0) return;
    const points = this.#strokes.reduce((sum, stroke) => sum + pointsIn(stroke), 0);
    if (points >= mostPoints || this.#strokes.length >= mostStrokes) {
      this.#say(this.dataset.full);
      return;
    }
    this.#canvas.setPointerCapture(event.pointerId);
    const pen = event.pointerType === 'pen' && event.pressure > 0;
    const colour = this.#chosen('colour') as DrawingColour;
    const width = this.#chosen('width') as LineWidth;
    const stroke = { colour, width, pen, points: this.#pointOf(event, pen) };
    this.#now = { pointer: event.pointerId, stroke };
    this.#drawSoon();
  }

  #move(event: PointerEvent): void {
    const now = this.#now;
    if (now?.pointer !== event.pointerId) return;
    const { points, pen } = now.stroke;
    const size = pen ? 3 : 2;
    const events = event.getCoalescedEvents?.() ?? [];
    for (const one of events.length > 0 ? events : [event]) {
      const point = this.#pointOf(one, pen);
      const [x = 0, y = 0] = point;
      const [lastX = 0, lastY = 0] = points.slice(-size);
      if (Math.hypot(x - lastX, y - lastY) >= smallestStep) points.push(...point);
    }
    this.#drawSoon();
  }

  #end(event: PointerEvent): void {
    const now = this.#now;
    if (now?.pointer !== event.pointerId) return;
    this.#now = null;
    this.#strokes.push(now.stroke);
    this.#ink(this.#done, now.stroke);
    this.#changed('');
  }

  /** Takes the last line away; after "start forfra" everything comes back. */
  #undo(): void {
    if (this.#strokes.length > 0) {
      this.#strokes.pop();
      this.#changed(this.dataset.undone);
    } else {
      const back = this.#cleared.pop();
      this.#strokes = [...(back ?? [])];
      if (back === undefined) this.#say(this.dataset.nothing);
      else this.#changed(this.dataset.back);
    }
    this.#resize();
  }

  #startOver(): void {
    if (this.#strokes.length === 0) {
      this.#say(this.dataset.nothing);
      return;
    }
    this.#cleared.push(this.#strokes);
    this.#strokes = [];
    this.#resize();
    this.#changed(this.dataset.cleared);
  }

  #changed(words: string | undefined): void {
    this.#drawSoon();
    this.#describe();
    this.#say(words);
    this.#keep();
  }

  /** The paper in words, for those who do not see it. */
  #describe(): void {
    const { length } = this.#strokes;
    const { empty = '', oneLine = '', lines = '' } = this.dataset;
    const words = length === 0 ? empty : length === 1 ? oneLine : lines.replace('{n}', String(length));
    this.#canvas.setAttribute('aria-label', words);
  }

  #say(words: string | undefined): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words ?? '';
  }

  #resize(): void {
    const side = Math.round(this.#canvas.clientWidth * Math.min(devicePixelRatio, 2));
    if (side === 0) return;
    for (const canvas of [this.#canvas, this.#done]) {
      canvas.width = side;
      canvas.height = side;
    }
    for (const stroke of this.#strokes) this.#ink(this.#done, stroke);
    this.#draw();
  }

  #ink(canvas: HTMLCanvasElement, stroke: Stroke): void {
    const paper = canvas.getContext('2d');
    if (!paper) return;
    paper.setTransform(canvas.width / drawingSide, 0, 0, canvas.height / drawingSide, 0, 0);
    paper.fillStyle = drawingInk[stroke.colour];
    paper.fill(new Path2D(pathOf(stroke)));
  }

  #drawSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    const paper = this.#canvas.getContext('2d');
    if (!paper || this.#canvas.width === 0) return;
    paper.setTransform(1, 0, 0, 1, 0, 0);
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, this.#canvas.width, this.#canvas.height);
    paper.drawImage(this.#done, 0, 0);
    if (this.#now) this.#ink(this.#canvas, this.#now.stroke);
  }
}
