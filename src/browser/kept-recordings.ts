import { markOwner } from './device-marks.ts';
import { forgetParts, keepPart, partsOf } from './device-store.ts';

/** A recording that lies on this device. */
export interface KeptRecording {
  readonly slot: string;
  readonly sound: Blob;
  /** Seconds. */
  readonly length: number;
}

interface Piece {
  readonly sound: Blob;
  /** Seconds from the beginning to the end of this piece. */
  readonly until: number;
}

/** The last two recordings of a page: the newest, and the one that "record again" took the place of. */
const mostKept = 2;

/** What was recorded on a page and is not saved, piece by piece, so that an empty battery takes a second at most (R-T5). */
export class KeptRecordings {
  readonly #owner: string;
  readonly #askedAt: string;
  #pieces = 0;
  #writing: Promise<void> = Promise.resolve();

  /** Takes the key under which it is kept, and the page that asks for the recording. */
  constructor(owner: string, askedAt: string) {
    this.#owner = owner;
    this.#askedAt = askedAt;
  }

  /** What is kept, oldest first. */
  async all(): Promise<readonly KeptRecording[]> {
    const slots = new Map<string, Piece[]>();
    for (const { slot, value } of await partsOf(this.#owner)) {
      slots.set(slot, [...(slots.get(slot) ?? []), value as Piece]);
    }
    return [...slots].map(([slot, pieces]) => ({
      slot,
      sound: new Blob(
        pieces.map(({ sound }) => sound),
        { type: pieces[0]?.sound.type ?? '' },
      ),
      length: pieces.at(-1)?.until ?? 0,
    }));
  }

  /** Keeps the next piece of a recording. */
  keep(slot: string, sound: Blob, until: number): void {
    markOwner(this.#owner, true, this.#askedAt);
    const at = this.#pieces++;
    const piece: Piece = { sound, until };
    this.#writing = this.#writing.then(() => keepPart(this.#owner, slot, at, piece)).catch(() => undefined);
  }

  /** Forgets all but the newest two. */
  async tidy(): Promise<void> {
    await this.#writing;
    const kept = await this.all();
    for (const { slot } of kept.slice(0, -mostKept)) await forgetParts(this.#owner, slot);
    markOwner(this.#owner, kept.length > 0, this.#askedAt);
  }
}
