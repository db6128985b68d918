import { ScanFrame } from './scan-frame.ts';
import { isReading, ScanVoice } from './scan-voice.ts';
import { controlsHere, isToWriteIn, nameOf, nextOption, whereFrom } from './switch-scan-page.ts';
import {
  type Frame,
  firstFrame,
  groupsOf,
  nextFrame,
  pressed,
  pressInField,
  shake,
} from './switch-scan-rules.ts';

/** How long the frame stays away for who uses other keys, or stopped it (milliseconds). */
const awayForKeys = 10_000;
const awayForStop = 60_000;
/** How long the page that a press leads to may take; until then further presses do nothing (milliseconds). */
const untilNextPage = 4000;
/** How long one who writes must have stopped before a press leaves the field (milliseconds). */
const doneTyping = 30_000;

/**
 * `<switch-scan>`: a frame goes through the controls of the page, group by group, and one press – Space, Enter or a tap
 * anywhere – chooses. It moves no focus and tells screen readers nothing, until something is chosen.
 */
export class SwitchScan extends HTMLElement {
  readonly #drawn = new ScanFrame(this);
  readonly #voice = new ScanVoice();
  readonly #ends = new AbortController();
  #frame: Frame = { on: 'nothing' };
  #groups: readonly (readonly HTMLElement[])[] = [];
  #timer = 0;
  #isAway = false;
  /** Presses do nothing before this (milliseconds of the page). */
  #deafUntil = 0;
  /** The field that is written in. */
  #field: HTMLElement | null = null;
  #hasTyped = false;
  #typingTimer = 0;
  /** Keys whose way down was taken: their way up belongs to us too. */
  readonly #down = new Set<string>();
  #tookTap = false;

  connectedCallback(): void {
    this.#drawn.stop.addEventListener('click', () =>
      this.#isAway ? this.#start() : this.#stepAside(awayForStop),
    );
    const { signal } = this.#ends;
    const first = { signal, capture: true };
    addEventListener('keydown', this.#onKeyDown, first);
    addEventListener('keyup', this.#onKeyUp, first);
    addEventListener('pointerdown', this.#onTap, first);
    addEventListener('click', this.#onClick, first);
    addEventListener('focusin', this.#onFocus, { signal });
    addEventListener('focusout', this.#onBlur, { signal });
    addEventListener('input', this.#onInput, { signal });
    // After the page's own listeners: what they keep on the page leads nowhere.
    for (const kind of ['click', 'submit']) addEventListener(kind, this.#onLeaving, { signal });
    for (const kind of ['scroll', 'resize']) addEventListener(kind, this.#draw, first);
    // An event of a dialog does not bubble.
    addEventListener('close', this.#start, first);
    addEventListener('pageshow', this.#onReturn, { signal });
    addEventListener('pagehide', () => this.#voice.stop(), { signal });
    this.#showStop();
    this.#draw();
    this.#wait(1.5 * this.#pace, this.#start);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#typingTimer);
    this.#voice.stop();
    this.#ends.abort();
  }

  get #pace(): number {
    return Number(this.dataset.pace);
  }

  get #sizes(): readonly number[] {
    return this.#groups.map(({ length }) => length);
  }

  #wait(milliseconds: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(then, milliseconds);
  }

  /** From the beginning of the page, or from where a part of it is. */
  readonly #start = (at?: unknown): void => {
    this.#isAway = false;
    this.#groups = groupsOf(controlsHere());
    this.#show(firstFrame(this.#sizes, at instanceof Element ? whereFrom(this.#groups, at) : 0));
  };

  readonly #move = (): void => {
    // While a page is read aloud the frame stays at the button that stops it; a long name is heard to its end.
    if (isReading() || this.#voice.isSpeaking) {
      this.#wait(300, this.#move);
      return;
    }
    this.#lookAgain();
    this.#show(nextFrame(this.#frame, this.#sizes));
  };

  /** The page may have changed since: finds again what the frame stood around. */
  #lookAgain(): void {
    const before = this.#frame.on === 'nothing' ? [] : (this.#groups[this.#frame.group] ?? []);
    const control = this.#frame.on === 'control' ? before[this.#frame.control] : undefined;
    this.#groups = groupsOf(controlsHere());
    if (this.#frame.on === 'nothing') return;
    const isAt = (one: readonly HTMLElement[]) =>
      control === undefined ? before.some((other) => one.includes(other)) : one.includes(control);
    const group = this.#groups.findIndex(isAt);
    if (group < 0) this.#frame = firstFrame(this.#sizes, this.#frame.group);
    else if (this.#frame.on === 'group') this.#frame = { ...this.#frame, group };
    else {
      const now = this.#groups[group] ?? [];
      this.#frame = { ...this.#frame, group, control: control ? now.indexOf(control) : now.length };
    }
  }

  #show(frame: Frame): void {
    this.#frame = frame;
    this.#showStop();
    this.#drawn.bringIntoView(this.#framed);
    this.#draw();
    clearTimeout(this.#timer);
    if (frame.on === 'nothing') return;
    if (this.dataset.aloud !== undefined && !isReading()) void this.#voice.say(this.#name);
    this.#wait(this.#pace, this.#move);
  }

  get #isBack(): boolean {
    return (
      this.#frame.on === 'control' && this.#frame.control >= (this.#groups[this.#frame.group]?.length ?? 0)
    );
  }

  /** What the frame stands around now. */
  get #framed(): readonly HTMLElement[] {
    if (this.#field) return [this.#field];
    if (this.#isAway || this.#frame.on === 'nothing') return [];
    const group = this.#groups[this.#frame.group] ?? [];
    const control = this.#frame.on === 'control' ? group[this.#frame.control] : undefined;
    return control === undefined ? group : [control];
  }

  /** What stands at the frame, where it needs a word. */
  get #words(): string {
    const { write = '', leave = '', back = '', paused = '' } = this.dataset;
    if (this.#field) return this.#hasTyped ? '' : leave;
    if (this.#isAway) return '';
    if (this.#frame.on === 'nothing') return this.#groups.length > 0 ? paused : '';
    if (this.#isBack) return back;
    const [one, ...others] = this.#framed;
    return others.length === 0 && one !== undefined && isToWriteIn(one) ? write : '';
  }

  /** What is said about where the frame is. */
  get #name(): string {
    const words = this.#words;
    if (this.#isBack) return words;
    const names = this.#framed.map(nameOf);
    const [first = '', last = ''] = [names[0], names.at(-1)];
    if (names.length > 1)
      return (this.dataset.fromTo ?? '').replace('{first}', () => first).replace('{last}', () => last);
    return words === '' ? first : `${words}: ${first}`;
  }

  readonly #draw = (): void => this.#drawn.draw(this.#framed, this.#words);

  #showStop(): void {
    const { stop = '', start = '' } = this.dataset;
    this.#drawn.show(this.#isAway ? start : stop, !this.#isAway);
  }

  #stepAside(milliseconds: number): void {
    this.#isAway = true;
    this.#voice.stop();
    this.#showStop();
    this.#draw();
    this.#wait(milliseconds, this.#start);
  }

  #press(): void {
    const now = performance.now();
    if (now < this.#deafUntil) return;
    this.#deafUntil = now + shake;
    this.#voice.stop();
    this.#lookAgain();
    const { frame, chosen } = pressed(this.#frame, this.#sizes);
    const control = chosen && this.#groups[chosen.group]?.[chosen.control];
    this.#show(frame);
    if (control) this.#choose(control);
  }

  #choose(control: HTMLElement): void {
    if (control instanceof HTMLSelectElement) {
      nextOption(control);
      return;
    }
    control.focus({ preventScroll: true });
    // The address may have led to the field before, and then no focus comes.
    if (isToWriteIn(control)) this.#writeIn(control, false);
    else control.click();
    // What a link within the page leads to is what comes next.
    const [, target] = /^#(.+)/.exec(control.getAttribute('href') ?? '') ?? [];
    const part = target === undefined ? null : document.getElementById(target);
    if (part?.checkVisibility()) this.#start(part);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const isSwitch = (event.key === ' ' || event.key === 'Enter') && !event.ctrlKey && !event.altKey;
    if (!isSwitch) this.#onOtherKey(event.key);
    else if (this.#field !== null) {
      if (pressInField(this.#hasTyped) === 'types') return;
      this.#take(event);
      if (!event.repeat) this.#leaveField();
    } else if (this.#isAway) this.#stepAside(awayForKeys);
    else {
      this.#take(event);
      if (!event.repeat) this.#press();
    }
  };

  #onOtherKey(key: string): void {
    const active = document.activeElement;
    if (key.length === 1) {
      if (this.#field !== null) this.#typed();
      else if (active instanceof HTMLElement && isToWriteIn(active)) this.#writeIn(active, true);
    } else if (/^(Tab|Arrow|Page|Home|End)/.test(key) && this.#field === null) this.#stepAside(awayForKeys);
  }

  #take(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#down.add(event.key);
  }

  readonly #onKeyUp = (event: KeyboardEvent): void => {
    if (!this.#down.delete(event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  readonly #onTap = (event: PointerEvent): void => {
    const path = event.composedPath();
    const onStop = path.includes(this.#drawn.stop);
    const inField = this.#hasTyped && this.#field !== null && path.includes(this.#field);
    this.#tookTap = !onStop && !inField && !this.#isAway && event.isPrimary && event.button === 0;
    if (this.#isAway && !onStop) this.#stepAside(awayForStop);
    if (!this.#tookTap) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.#field === null) this.#press();
    else this.#leaveField();
  };

  /** The click that comes after a tap that was taken. One of a screen reader, or of ours, has no tap before it. */
  readonly #onClick = (event: MouseEvent): void => {
    if (!this.#tookTap || !event.isTrusted || event.detail === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  readonly #onFocus = ({ target }: FocusEvent): void => {
    // What is chosen is known; what is tapped or tabbed to is for who writes.
    if (this.#isAway && target instanceof HTMLElement && isToWriteIn(target)) this.#writeIn(target, true);
  };

  #writeIn(field: HTMLElement, hasTyped: boolean): void {
    clearTimeout(this.#timer);
    this.#isAway = false;
    this.#field = field;
    this.#hasTyped = false;
    if (hasTyped) this.#typed();
    this.#showStop();
    this.#draw();
  }

  readonly #onInput = ({ target }: Event): void => {
    if (target === this.#field) this.#typed();
  };

  #typed(): void {
    this.#hasTyped = true;
    clearTimeout(this.#typingTimer);
    // Who can write no more with the button must come out of the field.
    this.#typingTimer = window.setTimeout(() => {
      this.#hasTyped = false;
      this.#draw();
    }, doneTyping);
    this.#draw();
  }

  #leaveField(): void {
    this.#deafUntil = performance.now() + shake;
    this.#field?.blur();
  }

  readonly #onBlur = ({ target }: FocusEvent): void => {
    // Another window in front is no leaving.
    if (target !== this.#field || !document.hasFocus()) return;
    clearTimeout(this.#typingTimer);
    this.#field = null;
    this.#hasTyped = false;
    this.#lookAgain();
    this.#show(nextFrame(this.#frame, this.#sizes));
  };

  /** Nothing is pressed twice while the next page is on its way. */
  readonly #onLeaving = (event: Event): void => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const href = event.target.closest('a[href]')?.getAttribute('href') ?? '#';
    if (event.type === 'click' && href.startsWith('#')) return;
    this.#deafUntil = performance.now() + untilNextPage;
    this.#wait(untilNextPage, this.#start);
  };

  /** A page that comes back as it was left. */
  readonly #onReturn = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#deafUntil = 0;
    this.#start();
  };
}
