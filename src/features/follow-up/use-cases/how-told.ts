import type { Work } from '../../../database/visit.ts';
import { changeToldAs, type ToldAs } from '../../../domain/follow-up/wish-about-help.ts';
import { decisionsSeenBy, seesDecisionOn } from '../../../domain/plan/seen-decision.ts';
import { type AdjustmentRow, readAdjustments, readAnswersToHelp } from '../store/adjustments.ts';
import { myOffers } from '../store/efforts.ts';

/**
 * As what each of the changes about a citizen is told to the actor, by its id (R-O2, R-F4, § 5). Takes all of the changes that are
 * told. For use inside a visit.
 */
export async function howTold(
  work: Work,
  citizenId: string,
  all: readonly AdjustmentRow[],
): Promise<Readonly<Record<string, ToldAs>>> {
  if (all.every(({ what }) => what !== 'effort')) return {};
  const seen = decisionsSeenBy(work.actor);
  const decisions = await readAnswersToHelp(work, citizenId);
  const offers = seen === 'ownOffer' ? await myOffers(work, citizenId) : [];
  return Object.fromEntries(
    all.map((one) => [one.id, changeToldAs(one, all, decisions, seesDecisionOn(seen, one.offerId, offers))]),
  );
}

/** The ids of the changes about a citizen that the actor is told as asked for, and never as made (R-O2, § 5). For use inside a visit. */
export async function changesAskedFor(work: Work, citizenId: string): Promise<ReadonlySet<string>> {
  const told = await howTold(work, citizenId, await readAdjustments(work, citizenId));
  return new Set(Object.keys(told).filter((id) => told[id]?.as !== 'made'));
}
