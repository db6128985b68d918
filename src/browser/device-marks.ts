/**
 * Which persons have something on this device that is not saved and too large for the tab's own storage. The marks stand in
 * localStorage because they must be there at once, in every tab, also after a crash; what they stand for is in IndexedDB.
 */
const prefix = 'mlmp:device|';
const gone = `${prefix}gone|`;

const person = (): string => document.body.dataset.person ?? '';

function all(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function set(key: string, value: string | false): void {
  try {
    if (value !== false) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // Without storage nothing is kept, and nothing needs a mark.
  }
}

/** The key under which this person keeps something for this page. */
export function ownerHere(): string {
  return `${person()}|${location.pathname}`;
}

/**
 * Says whether something that is not saved lies on this device, and the page that asks for it, where it is to be told there. The
 * question in this page's address goes along: it can say which tile of the board it is for.
 */
export function markOwner(owner: string, isKept: boolean, askedAt = ''): void {
  set(prefix + owner, isKept && askedAt + location.search);
}

/** Where a mark says that something is asked for, and the question in the address of the page it lies on, as in `?place=2`. */
function readMark(key: string): readonly [askedAt: string, question: string] {
  const value = localStorage.getItem(key) ?? '';
  const at = value.indexOf('?');
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at)];
}

/** The pages of this person on which something lies that is not saved, and that is asked for here. */
export function waitingHere(): readonly URL[] {
  const mine = `${prefix}${person()}|`;
  const isHere = (key: string) => key.startsWith(mine) && readMark(key)[0] === location.pathname;
  return person() === ''
    ? []
    : all()
        .filter(isHere)
        .map((key) => new URL(key.slice(mine.length) + readMark(key)[1], location.href));
}

/** The page that asks, from an address such as a link has. */
export function pathOf(address: string | undefined): string {
  return address === undefined ? '' : new URL(address, location.href).pathname;
}

/** True when the person who is here has something that is not saved. */
export function hasMarks(): boolean {
  return person() !== '' && all().some((key) => key.startsWith(`${prefix}${person()}|`));
}

/** The pages on which this person has something that is not saved, this one first. */
export function markedPages(): readonly string[] {
  const mine = `${prefix}${person()}|`;
  const pages = all().flatMap((key) =>
    key.startsWith(mine) ? key.slice(mine.length) + readMark(key)[1] : [],
  );
  const isThis = (page: string) => page === location.pathname + location.search;
  return person() === '' ? [] : pages.sort((a, b) => Number(isThis(b)) - Number(isThis(a)));
}

/** Forgets what was kept under a key, because it is saved now. */
export function forgetOwner(owner: string): void {
  if (!all().includes(prefix + owner)) return;
  set(prefix + owner, false);
  set(gone + owner, '1');
  sweep();
}

/** Forgets everything of everybody: somebody signs out. */
export function forgetEverybody(): void {
  for (const key of all().filter((one) => !one.startsWith(gone))) {
    set(key, false);
    set(gone + key.slice(prefix.length), '1');
  }
  sweep();
}

/** Forgets what others left on this device (R-P6), and what a page that was left in the middle had yet to forget. */
export function forgetOthers(): void {
  const others = (key: string) => !key.startsWith(gone) && !key.startsWith(`${prefix}${person()}|`);
  for (const key of person() === '' ? [] : all().filter(others)) {
    set(key, false);
    set(gone + key.slice(prefix.length), '1');
  }
  sweep();
}

function sweep(): void {
  const marked = all().filter((key) => key.startsWith(gone));
  if (marked.length === 0) return;
  void import('./device-store.ts').then(async ({ forgetParts }) => {
    for (const key of marked) {
      await forgetParts(key.slice(gone.length));
      set(key, false);
    }
  });
}
