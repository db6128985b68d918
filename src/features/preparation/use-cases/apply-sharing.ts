import { endShowings, insertShowings } from '../../../database/showings.ts';
import type { Work } from '../../../database/visit.ts';
import { isSameAnswer } from '../../../domain/preparation/answer.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import type { Shown } from '../../../domain/preparation/sharing.ts';
import { insertCopy, type ShownItem } from '../store-sharing.ts';

/** What is shown now, as the domain speaks of it: an item of the preparation is its life area. */
export function asShown(items: readonly ShownItem[]): readonly Shown[] {
  return items.map(({ area, personId, answer, shownOn }) => ({ itemId: area, personId, answer, shownOn }));
}

/**
 * Writes what the domain decided is shown: ends the showings that are gone, and copies what is new (R-P6). Persons who get
 * the same get the same copy. Gives the showings that ended.
 */
export async function applySharing(
  work: Work,
  place: { readonly citizenId: string; readonly roundId: string },
  before: readonly ShownItem[],
  after: readonly Shown[],
): Promise<readonly ShownItem[]> {
  const stays = (one: ShownItem) =>
    after.some(
      (shown) =>
        shown.itemId === one.area &&
        shown.personId === one.personId &&
        isSameAnswer(shown.answer, one.answer),
    );
  const kept = before.filter(stays);
  const ended = before.filter((one) => !stays(one));
  const copies = kept.map(({ area, copyId, answer }) => ({ area, copyId, answer }));
  for (const shown of after) {
    const area = shown.itemId as LifeArea;
    if (kept.some((one) => one.area === area && one.personId === shown.personId)) continue;
    let copy = copies.find((one) => one.area === area && isSameAnswer(one.answer, shown.answer));
    if (copy === undefined) {
      copy = {
        area,
        answer: shown.answer,
        copyId: await insertCopy(work, { ...place, area, answer: shown.answer }),
      };
      copies.push(copy);
    }
    await insertShowings(work, 'sharedItem', place.citizenId, copy.copyId, [shown.personId]);
  }
  await endShowings(
    work,
    'sharedItem',
    ended,
    copies.map((one) => one.copyId),
  );
  return ended;
}
