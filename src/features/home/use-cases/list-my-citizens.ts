import { NotFound, type Visit } from '../../../database/visit.ts';
import type { RelationKind } from '../../../domain/access/access-table.ts';
import { type StaffDuty, staffDuties } from '../../../domain/cycle/staff-duties.ts';
import { currentStep, type RoundStep } from '../../../domain/cycle/where-we-are.ts';
import { noticeOf } from '../../../domain/meetings/notice-clock.ts';
import type { PartyStanding } from '../../../domain/plan/agreement.ts';
import { citizensOf, type ListedCitizen } from '../store.ts';

/** One row of "Mine borgere". */
export interface CitizenRow {
  readonly id: string;
  readonly name: string;
  readonly roundNumber: number | null;
  readonly step: RoundStep | null;
  readonly nextMeetingOn: string | null;
  /** What is missing first of all, and whether it falls to the one who looks. */
  readonly duty: StaffDuty | null;
  readonly isMine: boolean;
  readonly kinds: readonly RelationKind[];
}

/** The preparation is offered at the latest this many days before the meeting. */
const preparationLeadDays = 28;

/**
 * The citizens of the one who is signed in, with step, next date and what is missing (R-C1). With `citizenId` only that
 * one. Throws NotFound when there is no relation to the citizen.
 */
export async function listMyCitizens(
  visit: Visit,
  citizenId: string | null = null,
): Promise<readonly CitizenRow[]> {
  const event = citizenId === null ? 'citizens.listed' : 'meeting.viewed';
  const rows = await visit.read({ event, citizenId }, async (work) => {
    const found = await citizensOf(work);
    return found.map((citizen) => rowOf(citizen, work.today));
  });
  if (citizenId !== null && rows.length === 0) throw new NotFound();
  return rows;
}

function rowOf(citizen: ListedCitizen, today: string): CitizenRow {
  const kinds = citizen.iAm as readonly RelationKind[];
  const duties = citizen.roundNumber === null ? [] : staffDuties(factsOf(citizen, today));
  const mine = duties.find((duty) => kinds.includes(duty.owner)) ?? null;
  const duty = mine ?? duties[0] ?? null;
  return {
    id: citizen.id,
    name: `${citizen.givenName} ${citizen.familyName}`,
    roundNumber: citizen.roundNumber,
    step: citizen.roundNumber === null ? null : stepOf(citizen, today),
    nextMeetingOn:
      citizen.meetingState === 'closed'
        ? citizen.nextMeetingOn
        : (citizen.meetingOn ?? citizen.nextMeetingOn),
    duty,
    isMine: mine !== null,
    kinds,
  };
}

function stepOf(citizen: ListedCitizen, today: string): RoundStep {
  return currentStep({
    today,
    hasEarlierPlan: citizen.hasEarlierPlan,
    preparation: {
      answered: 0,
      left: 1,
      shared: 0,
      ended: citizen.prepared ? 'finished' : null,
      meetingOn: null,
    },
    meeting:
      citizen.meetingState === null || citizen.meetingOn === null
        ? { state: 'notCalled' }
        : { state: citizen.meetingState, on: citizen.meetingOn },
    planAwaits: null,
    stepsChosen: citizen.hasSteps ? 1 : 0,
    stepsNow: [],
    contactPerson: citizen.contactPerson,
    nextMeetingOn: citizen.nextMeetingOn,
  });
}

function factsOf(citizen: ListedCitizen, today: string): Parameters<typeof staffDuties>[0] {
  return {
    today,
    meeting: meetingOf(citizen, today),
    preparationMeeting: {
      invitation: citizen.preparationOffered ? 'offered' : 'notSent',
      on: null,
      isHeld: false,
      dayOfferAgreed: null,
      citizenIsReady: citizen.prepared,
    },
    preparationLeadDays,
    agreement: agreementOf(citizen),
    stepsChosen: citizen.hasSteps ? 1 : 0,
    effortsAwaitingDecision: citizen.undecidedEfforts,
  };
}

function meetingOf(citizen: ListedCitizen, today: string): Parameters<typeof staffDuties>[0]['meeting'] {
  const { meetingState, meetingOn, nextMeetingOn } = citizen;
  if (meetingState === null || meetingOn === null) return { state: 'notCalled', plannedOn: nextMeetingOn };
  if (meetingState === 'open') return { state: 'open', openedOn: meetingOn };
  if (meetingState === 'closed') return { state: 'closed', nextMeetingOn: nextMeetingOn ?? meetingOn };
  const { tellings, toleranceDays, lateReason: reason } = citizen;
  return {
    state: 'called',
    on: meetingOn,
    notice: noticeOf({ meetingOn, tellings, toleranceDays, reason, today }),
  };
}

/** Only who is silent matters to a list; what the others answered stands with the plan. */
function agreementOf(citizen: ListedCitizen): Parameters<typeof staffDuties>[0]['agreement'] {
  const silent = (name: string, as: RelationKind): PartyStanding => ({
    party: { personId: name, name, as },
    state: 'notAnswered',
    standing: null,
    awaiting: null,
  });
  const parties = citizen.silentParties.map((name) => silent(name, 'relative'));
  if (citizen.citizenIsSilent) parties.push(silent(citizen.givenName, 'citizen'));
  return parties.length === 0 ? null : { parties, overall: 'answersMissing' };
}
