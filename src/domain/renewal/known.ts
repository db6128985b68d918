/** A status, to one who may not be given all that is said at it (§ 5). */
export interface StatusToReader {
  /** They read a plan while it is made: what is said at the status is part of that. */
  readonly readsWhatIsMade: boolean;
  /** The plan that its meeting makes is kept from them: a draft, or one their offer was given no part of (R-M2, R-M8). */
  readonly isNewPlanKept: boolean;
}

/** What a reader knows of a status. What they do not know is never called unanswered: it may have been answered. */
export interface KnownOfStatus {
  /** Everybody's answers, and what was decided. */
  readonly answers: boolean;
  /** How the citizen and others say that it goes now. */
  readonly scoresNow: boolean;
}

/**
 * What of a status a reader knows (R-S2, § 5). The row-level security keeps the rest, and what it keeps looks as if nobody had
 * said it: a page asks here before it says that somebody has not answered.
 */
export function knownOfStatus({ readsWhatIsMade, isNewPlanKept }: StatusToReader): KnownOfStatus {
  return { answers: readsWhatIsMade && !isNewPlanKept, scoresNow: !isNewPlanKept };
}

/**
 * Whether a reader knows what became of the goals of a round. It is said at the status of the round after it: takes that one, or
 * null where it has not begun, and then it is known that nothing was said.
 */
export function knowsWhatBecame(after: StatusToReader | null): boolean {
  return after === null || knownOfStatus(after).answers;
}
