import { NotFound, type Work } from '../../../database/visit.ts';
import { answerState, isSameAnswer, type PreparationAnswer } from '../../../domain/preparation/answer.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { answersOf } from '../store.ts';
import { shownItems } from '../store-sharing.ts';
import { shareIn } from './share-items.ts';

/** A copy that somebody sees, of something the citizen has written on since. */
export interface WrittenSince {
  readonly copyId: string;
  readonly area: LifeArea;
  /** Who sees the older text. */
  readonly seenBy: readonly { readonly personId: string; readonly givenName: string }[];
  /** What is written now, so that the citizen sees what they would show. */
  readonly now: { readonly answerId: string; readonly answer: PreparationAnswer };
}

/**
 * Which copies are older than what the citizen has written (R-P6). For the citizen only, whose private preparation it takes to
 * know: everybody else gets nothing, and nothing is looked up.
 */
export async function writtenSince(
  work: Work,
  citizenId: string,
  roundId: string,
): Promise<readonly WrittenSince[]> {
  if (!work.actor.kinds.includes('citizen')) return [];
  const shown = await shownItems(work, citizenId, roundId);
  if (shown.length === 0) return [];
  work.also('privatePreparation.viewed');
  const answers = await answersOf(work, roundId);
  const older = shown.filter((one) => {
    const now = answers.find(({ area }) => area === one.area)?.answer;
    return now !== undefined && answerState(now) === 'told' && !isSameAnswer(one.answer, now);
  });
  return [...new Set(older.map(({ copyId }) => copyId))].flatMap((copyId) => {
    const seenBy = older.filter((one) => one.copyId === copyId);
    const area = seenBy[0]?.area;
    const now = answers.find((one) => one.area === area);
    if (area === undefined || now === undefined) return [];
    return [{ copyId, area, seenBy, now: { answerId: now.id, answer: now.answer } }];
  });
}

/**
 * Shows what is written now to those who see an older copy: "Vis det nye" (R-P6), within a visit that has begun. Gives the
 * copy they see then. Throws NotFound for anybody but the citizen, and where nothing was written since.
 */
export async function showWrittenSince(
  work: Work,
  citizenId: string,
  roundId: string,
  copyId: string,
): Promise<string | Refusal> {
  const older = (await writtenSince(work, citizenId, roundId)).find((one) => one.copyId === copyId);
  if (older === undefined) throw new NotFound();
  const personIds = older.seenBy.map(({ personId }) => personId);
  const shared = await shareIn(work, roundId, { citizenId, show: { areas: [older.area], personIds } });
  if (isRefusal(shared)) return shared;
  const fresh = (await shownItems(work, citizenId, roundId)).find(
    ({ area, personId }) => area === older.area && personIds.includes(personId),
  );
  if (fresh === undefined) throw new NotFound();
  return fresh.copyId;
}
