import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { writeEffort } from '../../../domain/plan/efforts.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { decidedSoFar } from '../../plan/public.ts';
import { type EffortFound, findWish, setWishAway, updateEffort } from '../store/efforts.ts';
import type { EffortConflict } from './adjust-effort.ts';

/** Which wish of the citizen's own. */
interface OwnWish {
  readonly citizenId: string;
  readonly effortId: string;
}

/**
 * The citizen writes a wish of their own anew while nobody has decided about it: only they do (R-P8). It asks for no reason.
 * Refuses an empty one. Gives a conflict when it was written meanwhile. Throws NotFound for everybody else, and for what is
 * no wish of theirs.
 */
export function changeWish(
  visit: Visit,
  command: Command,
  input: OwnWish & { readonly version: number; readonly what: string },
): Promise<{ readonly goalId: string | null } | EffortConflict | Refusal> {
  const { citizenId, effortId, version, what } = input;
  return visit.write({ event: 'effort.written', citizenId, subjectId: effortId }, command, async (work) => {
    const wish = await ownWish(work, { citizenId, effortId });
    if (wish.isAway) throw new NotFound();
    const { goalId, how, who, howOften, from, to } = wish;
    const written = writeEffort({ id: effortId, goalId, what, how, who, howOften, from, to });
    if (isRefusal(written)) return written;
    if (wish.version !== version || !(await updateEffort(work, effortId, version, { ...wish, what })))
      return { conflict: true, currentVersion: wish.version, effort: wish } as const;
    return { goalId };
  });
}

/**
 * The citizen takes a wish of their own back, or wishes it again: what was taken back is kept (R-T5, R-P8). Throws NotFound for
 * everybody else, and for what is no wish of theirs.
 */
export function takeWishBack(
  visit: Visit,
  command: Command,
  { isAway, ...which }: OwnWish & { readonly isAway: boolean },
): Promise<{ readonly goalId: string | null } | Refusal> {
  const purpose = {
    event: 'effort.withdrawn',
    citizenId: which.citizenId,
    subjectId: which.effortId,
  } as const;
  return visit.write(purpose, command, async (work) => {
    const { goalId } = await ownWish(work, which);
    await setWishAway(work, which.effortId, isAway);
    return { goalId };
  });
}

async function ownWish(
  work: Work,
  { citizenId, effortId }: OwnWish,
): Promise<EffortFound & { readonly isAway: boolean }> {
  const wish = work.actor.personId === citizenId ? await findWish(work, citizenId, effortId) : undefined;
  if (wish === undefined || (await decidedSoFar(work, effortId)) !== 'wished') throw new NotFound();
  return wish;
}
