import type { Work } from '../../../database/visit.ts';
import { type PartToGive, partsToGive } from '../../../domain/meetings/parts-to-give.ts';
import { type OfferWithPlan, offersWithPlan } from '../../../domain/meetings/who-gets-plan.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import type { ParticipantRow } from '../store/meeting-rows.ts';
import { peopleAround, planNotShownTo } from '../store/people-rows.ts';

/** Who reads the plan once it is agreed, as it is told to the citizen (§ 5, R-M2, R-T2). */
export interface WhoGetsPlan {
  /** By their work, whether anybody chooses so or not. */
  readonly offers: readonly OfferWithPlan[];
  readonly guardians: readonly string[];
  /** The relatives in the meeting: only while the citizen shows it (R-P6). */
  readonly network: readonly { readonly name: string; readonly isShown: boolean }[];
  /** A part of it, where the citizen says yes: the offer, its goals, and the dreams behind them. */
  readonly further: readonly Pick<PartToGive, 'offer' | 'goals' | 'dreams'>[];
}

/**
 * Who would read a plan if its meeting were closed now. For use inside a visit of the citizen or of the caseworker: others do not
 * see to whom it is shown.
 */
export async function whoGetsPlan(
  work: Work,
  citizenId: string,
  invited: readonly ParticipantRow[],
  plan: Plan | null,
): Promise<WhoGetsPlan> {
  const goals = plan?.goals ?? [];
  const dreams = plan === null ? [] : [...plan.mostImportant, ...plan.dreams];
  const around = await peopleAround(work, citizenId);
  const network = invited.filter(({ as }) => as === 'relative' || as === 'companion');
  const kept = await planNotShownTo(
    work,
    citizenId,
    network.map(({ personId }) => personId),
  );
  const leading = around.flatMap(({ as, offerId, offerName, givenName }) =>
    (as === 'contactPerson' || as === 'providerLead') && offerId !== null
      ? [{ kind: as, offerId, offer: offerName ?? '', givenName }]
      : [],
  );
  const leads = (id: string) => leading.some(({ offerId }) => offerId === id);
  return {
    offers: offersWithPlan(leading, goals),
    guardians: around.filter(({ as }) => as === 'guardian').map(({ givenName }) => givenName),
    network: network.map(({ personId, givenName }) => ({
      name: givenName,
      isShown: !kept.includes(personId),
    })),
    further: partsToGive(invited, goals, dreams).filter(({ offerId }) => !leads(offerId)),
  };
}
