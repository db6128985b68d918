import { NotFound, type Visit } from '../../../database/visit.ts';
import { type PartToGive, partsToGive } from '../../../domain/meetings/parts-to-give.ts';
import { loadPlan } from '../../plan/public.ts';
import { newestClosedMeeting } from '../store/meeting-rows.ts';
import { furtherOffers } from '../store/offer-rows.ts';
import { type CitizenRow, citizenRow } from '../store/people-rows.ts';
import { offersGivenInRound } from '../store/version-rows.ts';
import { nothingIsNew } from './freeze-version.ts';
import { managesMeetings } from './the-meeting.ts';

/** Where a new version of the plan in force is made. */
export interface AdjustingView {
  readonly citizen: CitizenRow;
  /** False until a meeting is closed: there is nothing to adjust. */
  readonly mayAdjust: boolean;
  /** What each further offer around the citizen would be given of it, where the citizen says yes (R-M2, R-F4). */
  readonly partsToGive: readonly PartToGive[];
  /** Nothing in the plan was changed since its newest version (R-M8). */
  readonly nothingIsNew: boolean;
}

/** What the caseworker needs to make a new version (R-F4, R-M8). Throws NotFound for everybody else. */
export function seeAdjusting(visit: Visit, citizenId: string): Promise<AdjustingView> {
  return visit.read({ event: 'planVersion.viewed', citizenId }, async (work) => {
    if (!managesMeetings(work)) throw new NotFound();
    const citizen = await citizenRow(work, citizenId);
    const meeting = await newestClosedMeeting(work, citizenId);
    if (meeting === null) return { citizen, mayAdjust: false, partsToGive: [], nothingIsNew: false };
    const { goals, dreams, mostImportant } = await loadPlan(work, citizenId, meeting.roundId);
    const around = (await furtherOffers(work, citizenId)).map(
      ({ id, name }) => ({ as: 'otherProvider', offerId: id, offerName: name }) as const,
    );
    const given = await offersGivenInRound(work, meeting.roundId);
    const parts = partsToGive(around, goals, [...mostImportant, ...dreams], given);
    const isAsBefore = await nothingIsNew(work, citizenId, meeting);
    return { citizen, mayAdjust: true, partsToGive: parts, nothingIsNew: isAsBefore };
  });
}
