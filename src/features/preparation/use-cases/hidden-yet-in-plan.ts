import type { Work } from '../../../database/visit.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { type CopyOfAnswer, hiddenYetInThePlan } from '../../../domain/preparation/sharing.ts';
import { copiesHidden, copiesInAgreedPlan } from '../store-in-agreed-plan.ts';
import { shownItems } from '../store-sharing.ts';

/**
 * What the citizen hid from each person and that stands in a plan that was agreed (R-P6), by person. For use inside a visit of the
 * citizen's own whose event the caller names.
 */
export async function hiddenYetInPlan(
  work: Work,
  citizenId: string,
): Promise<ReadonlyMap<string, readonly CopyOfAnswer<LifeArea>[]>> {
  const hidden = await copiesHidden(work, citizenId);
  if (hidden.length === 0) return new Map();
  const seenNow = await shownItems(work, citizenId, 'every round');
  return hiddenYetInThePlan(hidden, seenNow, await copiesInAgreedPlan(work, citizenId));
}
