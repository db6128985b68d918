import type { Place } from './switch-scan-rules.ts';

const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls]';
/** What never is pressed: the way past the header, and the button of the frame itself. */
const leftOut = '.skip, .scan-layer, [inert], :disabled';
/** What stands together for the eye. */
const together = 'fieldset, nav, ul, ol, details, section, .answer-grid, .actions, .row, .card, dialog';

/** Whether a control takes letters. */
export const isToWriteIn = (control: Element): boolean =>
  control.matches(
    'textarea, input:not([type=checkbox], [type=radio], [type=file], [type=submit], [type=button], [type=range], [type=color])',
  );

/** What the eye takes for the control: a card that a box or a dot lies in. */
function seenAs(control: HTMLElement): Element {
  return isToWriteIn(control) ? control : (control.closest('label') ?? control);
}

function canBePressed(control: HTMLElement): boolean {
  if (control.closest(leftOut) !== null || !control.checkVisibility()) return false;
  const { width, height } = seenAs(control).getBoundingClientRect();
  return width > 8 && height > 8;
}

/** Everything that can be pressed now, in reading order: in a dialog what is in it, else all of the page. */
export function controlsHere(): readonly Place<HTMLElement>[] {
  const root = document.querySelector('dialog[open]') ?? document.body;
  return [...root.querySelectorAll<HTMLElement>(controls)].filter(canBePressed).map((control) => ({
    control,
    region: control.closest('header, main, footer, dialog'),
    part: partOf(control, root),
  }));
}

function partOf(control: HTMLElement, root: Element): Element {
  let part = control.parentElement?.closest(`${together}, header, main, footer`) ?? root;
  // A list item with one link is no group; the list is. A summary belongs to what stands around it.
  while (part !== root && part.querySelectorAll(controls).length < 2) part = part.parentElement ?? root;
  return part;
}

/** The group in which a part of the page begins, or the next one after it. */
export function whereFrom(groups: readonly (readonly HTMLElement[])[], part: Element): number {
  const follows = Node.DOCUMENT_POSITION_FOLLOWING;
  const found = groups.findIndex((group) =>
    group.some((one) => part.contains(one) || (part.compareDocumentPosition(one) & follows) !== 0),
  );
  return Math.max(0, found);
}

/** The rectangle around controls, a little wider than they are; null around nothing. In pixels of the window. */
export function rectOf(
  framed: readonly HTMLElement[],
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | null {
  const boxes = framed.map((one) => seenAs(one).getBoundingClientRect());
  if (boxes.length === 0) return null;
  const air = 9;
  const left = Math.min(...boxes.map((box) => box.left)) - air;
  const top = Math.min(...boxes.map((box) => box.top)) - air;
  return {
    left,
    top,
    width: Math.max(...boxes.map((box) => box.right)) + air - left,
    height: Math.max(...boxes.map((box) => box.bottom)) + air - top,
  };
}

/** What a control is called, in the words that are seen. */
export function nameOf(control: HTMLElement): string {
  const label = 'labels' in control ? (control.labels as NodeListOf<HTMLElement> | null)?.[0] : undefined;
  // biome-ignore lint/performance/useDomNodeTextContent: what is not seen, such as "Valgt" on a card, is not said.
  const words = control.getAttribute('aria-label') ?? (label ?? control).innerText;
  const picture = (label ?? control).querySelector<HTMLImageElement>('img[alt]')?.alt;
  return words.replace(/\s+/g, ' ').trim() || (picture ?? '');
}

/** A list cannot be opened with one button: a press goes to its next answer. */
export function nextOption(list: HTMLSelectElement): void {
  list.selectedIndex = (list.selectedIndex + 1) % list.options.length;
  for (const kind of ['input', 'change']) list.dispatchEvent(new Event(kind, { bubbles: true }));
}
