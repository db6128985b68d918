import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { writeWishNotFollowed as decideWish, type WishRefusal } from '../../../domain/plan/goals.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { newestRound } from '../store/round-state.ts';
import { insertWishNotFollowed, ownText, setTextTakenOut, updateOwnText } from '../store/text-rows.ts';
import { onlyWhoMay } from './only-who-may.ts';
import { type TextConflict, textConflict } from './text-conflict.ts';

export interface WishInput {
  readonly citizenId: string;
  /** The wish to write anew; null adds one. */
  readonly id: string | null;
  readonly version: number;
  readonly what: string;
  readonly why: string;
  readonly decidedBy: string;
}

/**
 * The caseworker writes a wish that the plan does not follow: what, why and who decided (R-M5). Refuses when one is missing,
 * an agreed plan, and – with both texts – what was written in between. Throws NotFound.
 */
export function writeWishNotFollowed(
  visit: Visit,
  command: Command,
  input: WishInput,
): Promise<undefined | Refusal<WishRefusal | 'planIsAgreed'> | TextConflict> {
  const { citizenId, id, version } = input;
  return visit.write({ event: 'plan.wishNotFollowed', citizenId }, command, async (work) => {
    onlyWhoMay(work.actor, (rights) => rights.writesPlan);
    const { roundId, meeting } = await newestRound(work, citizenId);
    const { what, why, decidedBy } = input;
    const before = id === null ? undefined : await ownText(work, 'wishNotFollowed', citizenId, id);
    if (id !== null && before?.roundId !== roundId) throw new NotFound();
    const isOfGoal = (before?.wish ?? null) !== null;
    const said = isOfGoal ? (before?.aboutGoal ?? '') : what;
    const wish = checkPlanIsOpen(meeting, 'agreed') ?? decideWish({ what: said, why, decidedBy });
    if (isRefusal(wish)) return wish;
    if (id === null || before === undefined) {
      await insertWishNotFollowed(work, { what, why, decidedBy, id: command.id, citizenId, roundId });
      return undefined;
    }
    // What was wished at a status meeting is the citizen's, and no text to write over (R-P8).
    const columns = { ...(!isOfGoal && { what }), why, decidedBy };
    const isWritten = await updateOwnText(work, 'wishNotFollowed', id, version, columns);
    if (isWritten) return undefined;
    return textConflict(before.version, {
      ...(!isOfGoal && { what: before.what ?? '' }),
      why: before.why ?? '',
      decidedBy: before.decidedBy ?? '',
    });
  }) as Promise<undefined | Refusal<WishRefusal | 'planIsAgreed'> | TextConflict>;
}

/** Takes a wish out of the plan – it was followed after all – or brings it back. Throws NotFound. */
export function takeWishOut(
  visit: Visit,
  command: Command,
  input: { readonly citizenId: string; readonly id: string; readonly isOut: boolean },
): Promise<undefined | Refusal> {
  const { citizenId, id, isOut } = input;
  return visit.write({ event: 'plan.wishNotFollowed', citizenId, subjectId: id }, command, async (work) => {
    onlyWhoMay(work.actor, (rights) => rights.writesPlan);
    const { roundId, meeting } = await newestRound(work, citizenId);
    if ((await ownText(work, 'wishNotFollowed', citizenId, id))?.roundId !== roundId) throw new NotFound();
    const closed = checkPlanIsOpen(meeting, 'agreed');
    if (closed !== null) return closed;
    await setTextTakenOut(work, 'wishNotFollowed', id, isOut);
    return undefined;
  });
}
