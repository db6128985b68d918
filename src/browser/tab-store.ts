/** What this tab keeps until the person signs out: in sessionStorage, under the person it belongs to. */
export const prefix = 'mlmp:';

/** Who is signed in on this page; undefined where nobody is. */
export const person = (): string | undefined => document.body.dataset.person;

/** Storage can be full or forbidden; then the page works without drafts, and this says false. */
export function write(key: string, value: unknown): boolean {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What is kept under a key; null where nothing is. */
export function read<T>(key: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** All keys of this product in this tab. */
export const keys = (): string[] => {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
};
