/** What is too large for the tab's own storage and has not been saved yet: lines of a drawing, pieces of a recording, a photo. */
const name = 'mlmp-device';
const store = 'parts';

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
  return opened;
}

async function work<T>(
  mode: IDBTransactionMode,
  does: (parts: IDBObjectStore) => IDBRequest<T> | undefined,
): Promise<T | undefined> {
  const transaction = (await open()).transaction(store, mode, { durability: 'strict' });
  return new Promise((resolve, reject) => {
    const request = does(transaction.objectStore(store));
    // A page that is being left does not wait.
    transaction.commit();
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

const rangeOf = (...key: readonly (string | number)[]) => IDBKeyRange.bound([...key], [...key, []]);

/** One piece of something that is not saved. */
export interface Part {
  readonly slot: string;
  readonly value: unknown;
}

/** Keeps a piece on this device. `owner` is a key of `device-marks.ts`; pieces of one slot belong together, in order of `at`. */
export async function keepPart(owner: string, slot: string, at: number, value: unknown): Promise<void> {
  await work('readwrite', (parts) => parts.put(value, [owner, slot, at]));
}

/** Everything kept for an owner, slot by slot and in order. */
export async function partsOf(owner: string): Promise<readonly Part[]> {
  const keys = (await work('readonly', (parts) => parts.getAllKeys(rangeOf(owner)))) ?? [];
  const values = (await work('readonly', (parts) => parts.getAll(rangeOf(owner)))) ?? [];
  return keys.map((key, at) => ({ slot: String((key as IDBValidKey[])[1]), value: values[at] as unknown }));
}

/** Forgets what is kept for an owner, or one slot of it. */
export async function forgetParts(owner: string, slot?: string): Promise<void> {
  await work('readwrite', (parts) =>
    parts.delete(slot === undefined ? rangeOf(owner) : rangeOf(owner, slot)),
  );
}
