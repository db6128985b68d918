import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { currentRound, holdRound, insertEnd, withdrawEnd } from '../store.ts';

/** How a citizen ends the preparation: done, or "Nej tak", which is an answer and nothing missing (R-P3). */
export const ends = ['finished', 'noThanks'] as const;
export type End = (typeof ends)[number];

/** The citizen ends the preparation; what was said before is replaced. Throws NotFound for anybody else. */
export function endPreparation(
  visit: Visit,
  command: Command,
  citizenId: string,
  ended: End,
): Promise<undefined | Refusal> {
  return visit.write({ event: 'preparation.ended', citizenId }, command, async (work) => {
    const round = await currentRound(work, citizenId);
    // Guardians answer for themselves in the same cell of the access table; this answer is the citizen's alone.
    if (round === null || work.actor.personId !== citizenId) throw new NotFound();
    await holdRound(work, round.id);
    await withdrawEnd(work, round.id);
    await insertEnd(work, {
      id: uuidv7({ msecs: Date.parse(work.now) }),
      citizenId,
      roundId: round.id,
      ended,
    });
    return undefined;
  });
}

/** The citizen takes the end back and goes on. Throws NotFound for anybody else. */
export function goOnPreparing(
  visit: Visit,
  command: Command,
  citizenId: string,
): Promise<undefined | Refusal> {
  return visit.write({ event: 'preparation.ended', citizenId }, command, async (work) => {
    const round = await currentRound(work, citizenId);
    if (round === null || work.actor.personId !== citizenId) throw new NotFound();
    await withdrawEnd(work, round.id);
    return undefined;
  });
}
