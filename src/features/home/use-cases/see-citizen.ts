import { NotFound, type Visit } from '../../../database/visit.ts';
import { can } from '../../../domain/access/can.ts';
import type { CommunicationProfile } from '../../../domain/communication/profile.ts';
import { type AskedOfReader, askedFirst } from '../../../domain/cycle/asked-first.ts';
import { communicationOf } from '../../communication/public.ts';
import { type ShownSince, shownSince } from '../../preparation/public.ts';
import {
  newestVersion,
  type PreparationOffer,
  peopleAround,
  preparationOffer,
  type TiedPerson,
} from '../store.ts';
import { differencesAsked, plansAskedOfNetwork } from '../store-asked.ts';
import { citizensOf } from '../store-my-citizens.ts';
import { type CitizenRow, planAsked, rowOf } from './list-my-citizens.ts';

/** One citizen as those around them meet them first. */
export interface CitizenOverview extends CitizenRow {
  /** As far as the reader sees the ties. */
  readonly people: readonly TiedPerson[];
  /** How the citizen communicates, as far as the reader may read it; null where nothing is said of it. */
  readonly communication: CommunicationProfile | null;
  /** Whether the reader writes about it themselves. */
  readonly mayWriteCommunication: boolean;
  /** What the citizen has shown the reader since they last looked (R-P6); null where nothing is new. */
  readonly shownSince: ShownSince | null;
  /** The one thing about this citizen that is asked of the reader alone; null where nothing is (R-M6, R-M8). */
  readonly asked: AskedOfReader | null;
  /** Who offered the preparation of this round, and when (R-P2); null while nobody has said so. */
  readonly preparationOffer: PreparationOffer | null;
  /** The newest agreed plan that the reader may read. */
  readonly newestPlan: { readonly id: string; readonly madeOn: string } | null;
}

/**
 * One citizen: where they are, the next date, everything that is missing, who is around them and the newest plan (R-C1).
 * Throws NotFound when there is no relation to the citizen.
 */
export function seeCitizen(visit: Visit, citizenId: string): Promise<CitizenOverview> {
  return visit.read({ event: 'meeting.viewed', citizenId }, async (work) => {
    const [citizen] = await citizensOf(work);
    if (citizen === undefined) throw new NotFound();
    const people = await peopleAround(work, citizenId);
    return {
      ...rowOf(citizen, work.today),
      people,
      communication: await communicationOf(work, citizenId),
      mayWriteCommunication: can(work.actor, 'howICommunicate', 'write'),
      shownSince: (await shownSince(work, citizenId))[0] ?? null,
      asked: askedFirst([
        ...planAsked(citizen),
        ...(await plansAskedOfNetwork(work, citizenId)),
        ...(await differencesAsked(work, citizenId)),
      ]),
      preparationOffer: await preparationOffer(work, citizenId),
      newestPlan: await newestVersion(work, citizenId),
    };
  });
}
