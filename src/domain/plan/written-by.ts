/** Who wrote an effort first, and the offer they work for at the citizen, where it is the one that gives the effort. */
export interface EffortWriter {
  /** Null where it is not the reader's to know. */
  readonly personId: string | null;
  readonly name: string;
  /** The offer's name; '' where the effort is not from an offer of theirs. */
  readonly offer: string;
}

/**
 * By whom an effort is said to be written: nobody puts a wish into the citizen's mouth (R-P8, R-O2). Undefined where it is the
 * citizen's own; an offer that adds an effort of its own by the offer's name; '' where it is not known.
 */
export function writtenBy({ personId, name, offer }: EffortWriter, citizenId: string): string | undefined {
  if (personId === citizenId) return undefined;
  if (personId === null) return '';
  return offer === '' ? name : offer;
}
