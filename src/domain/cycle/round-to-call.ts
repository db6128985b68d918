import { type Refusal, refuse } from '../refusal.ts';

/** The newest plan round of a citizen, and how far its meeting has come. */
export interface NewestRound {
  readonly number: number;
  readonly meeting: 'notCalled' | 'called' | 'open' | 'closed';
}

/** The round whose meeting is called: a new one, or the newest when that has no meeting yet. */
export interface RoundToCall {
  readonly number: number;
  readonly isNew: boolean;
  /** Step 5 is step 2 of the next round: from the second round on the meeting looks at the old goals first (§ 2). */
  readonly kind: 'plan' | 'status';
}

/**
 * Which round a meeting is called for (§ 2). Takes the newest round, null when there is none. The first meeting starts
 * round 1; after a closed meeting the next one starts the next round. Refuses while a meeting is called or open: there
 * is one common meeting (R-M2).
 */
export function roundToCall(newest: NewestRound | null): RoundToCall | Refusal<'meetingAlreadyCalled'> {
  if (newest === null) return { number: 1, isNew: true, kind: 'plan' };
  if (newest.meeting === 'called' || newest.meeting === 'open') return refuse('meetingAlreadyCalled');
  const number = newest.meeting === 'closed' ? newest.number + 1 : newest.number;
  return { number, isNew: newest.meeting === 'closed', kind: number === 1 ? 'plan' : 'status' };
}
