import type { Visit } from '../../../database/visit.ts';
import { cellOf, type RelationKind } from '../../../domain/access/access-table.ts';
import { type AskedOfReader, askedFirst } from '../../../domain/cycle/asked-first.ts';
import { mostUrgentFirst } from '../../../domain/cycle/citizen-list.ts';
import { knowsNextDate, nextDateOf, notCalledOn, unheldOn } from '../../../domain/cycle/next-date.ts';
import {
  callBy,
  dutiesOfParty,
  mayDoForOwner,
  type OwedAnswer,
  type PlanThatHolds,
  type StaffDuty,
  staffDuties,
  type Waiting,
} from '../../../domain/cycle/staff-duties.ts';
import { hereOf, type RingStep, type RoundStep, stepStates } from '../../../domain/cycle/where-we-are.ts';
import { noticeOf } from '../../../domain/meetings/notice-clock.ts';
import type { PartyStanding } from '../../../domain/plan/agreement.ts';
import { lacksLawfulContent } from '../../../domain/plan/formal-content.ts';
import {
  type AnswerToWriter,
  answersToWriter,
  type HelpToldOf,
  helpToldOf,
  type NotTogether,
  notTogether,
} from '../../follow-up/public.ts';
import { type TalkToldToMe, talksToldToMe } from '../../meetings/public.ts';
import { type ShownSince, shownSince } from '../../preparation/public.ts';
import { differencesAsked, plansAskedOfNetwork } from '../store-asked.ts';
import { citizensOf, type ListedCitizen } from '../store-my-citizens.ts';
import { type PlanTold, plansTold } from '../store-plan-news.ts';

/** Something that is missing, beside the one who reads about it. */
export interface RowDuty extends StaffDuty {
  readonly isMine: boolean;
  /** It falls to another, and the reader may do it all the same. */
  readonly mayDo: boolean;
  /** Full names of those to whom it falls; empty where the citizen has nobody of that kind. */
  readonly owners: readonly string[];
}

/** One row of "Mine borgere". */
export interface CitizenRow {
  readonly id: string;
  readonly name: string;
  readonly roundNumber: number | null;
  readonly step: RoundStep | null;
  /** The five steps as the citizen's ring shows them; empty before the first round. */
  readonly steps: readonly RingStep[];
  readonly nextMeetingOn: string | null;
  /** False where a date can be kept from the reader: then none seen is not none set (§ 5). */
  readonly knowsNextDate: boolean;
  /** The meeting is going on. */
  readonly isInMeeting: boolean;
  /** The day of a meeting that was called and not held. */
  readonly unheldOn: string | null;
  /** The day that was agreed for the next meeting, once it has gone by and nobody has called that meeting (R-M10). */
  readonly notCalledOn: string | null;
  /** The reader is invited to the meeting that is going on, or is to be held today. */
  readonly isExpectedToday: boolean;
  /** The day by which the next meeting is called, while nobody has called it and that is no duty yet (R-P1). */
  readonly callBy: string | null;
  /** Everything that is missing, most urgent for the one who looks first. */
  readonly duties: readonly RowDuty[];
  /** The reader knows of nothing but what is theirs (§ 5): of the rest nothing is said. */
  readonly seesOnlyOwn: boolean;
  readonly kinds: readonly RelationKind[];
}

/** The preparation is offered at the latest this many days before the meeting. */
const preparationLeadDays = 28;

export interface CitizenList {
  readonly rows: readonly CitizenRow[];
  /** What citizens have shown the reader since they last looked (R-P6). */
  readonly shownSince: readonly ShownSince[];
  /** Plans at which the reader, who follows them and is not at work, has not looked (R-M8, R-C1). */
  readonly plansTold: readonly PlanTold[];
  /** Talks about the reader's answers to plans that others tell of, at which they have not looked (R-M8). */
  readonly talksTold: readonly TalkToldToMe[];
  /** Help that ends soon or is over, until the reader looks at it (R-F3, R-C1). */
  readonly helpEnds: readonly HelpToldOf[];
  /** What the citizen says they were not part of, of what the reader wrote as made together, until the reader looks (R-C1, R-M8). */
  readonly notTogether: readonly NotTogether[];
  /** What was decided about help that the reader wrote or asked to have otherwise, until the reader looks (R-O2, R-C1). */
  readonly answersToMe: readonly AnswerToWriter[];
  /** The one thing that is asked of the reader alone; null where nothing is (R-M6, R-M8). */
  readonly asked: AskedOfReader | null;
}

/** The citizens of the one who is signed in, by name, with step, next date and everything that is missing (R-C1). */
export function seeMyCitizens(visit: Visit): Promise<CitizenList> {
  return visit.read({ event: 'citizens.listed', citizenId: null }, async (work) => {
    const found = await citizensOf(work);
    const asked = askedFirst([
      ...found.flatMap(planAsked),
      ...(await plansAskedOfNetwork(work)),
      ...(await differencesAsked(work)),
    ]);
    return {
      rows: found.map((citizen) => rowOf(citizen, work.today)),
      shownSince: await shownSince(work),
      plansTold: await plansTold(work, asked),
      talksTold: await talksToldToMe(work),
      helpEnds: await helpToldOf(work),
      notTogether: await notTogether(work),
      answersToMe: await answersToWriter(work),
      asked,
    };
  });
}

/** The rows of that list alone. */
export async function listMyCitizens(visit: Visit): Promise<readonly CitizenRow[]> {
  return (await seeMyCitizens(visit)).rows;
}

/** A citizen as a row of the list, for the day `today`. */
export function rowOf(citizen: ListedCitizen, today: string): CitizenRow {
  const { id, iAm: kinds, roundNumber, meetingState, meetingOn } = citizen;
  // § 5: whoever sees only their own dates cannot know what else is missing, and none of it is theirs.
  const seesAll = kinds.some((kind) => cellOf('datesAndInvitations', kind)?.read === 'all');
  const facts = roundNumber !== null && seesAll ? factsOf(citizen, today) : null;
  const found = [...(facts === null ? [] : staffDuties(facts)), ...dutiesOfParty(kinds, owedBy(citizen))];
  const duties = found.map((duty) => ({
    ...duty,
    isMine: kinds.includes(duty.owner),
    mayDo: !kinds.includes(duty.owner) && mayDoForOwner(duty.duty, kinds),
    owners: citizen.people.filter(({ kind }) => kind === duty.owner).map(({ name }) => name),
  }));
  const isCallDue = found.some(({ duty }) => duty === 'callMeeting');
  const meeting =
    meetingState === null || meetingOn === null
      ? null
      : { state: meetingState, on: meetingOn, nextMeetingOn: citizen.nextMeetingOn };
  const steps = roundNumber === null ? [] : stepsOf(citizen, today);
  const { meetingCame, meetingBeforeIsKept } = citizen;
  const knowsDate = knowsNextDate({
    all: seesAll,
    newest: meetingState !== null ? 'seen' : meetingCame === null ? 'notCalled' : 'kept',
    before: meetingBeforeIsKept ? 'kept' : 'seen',
  });
  const setBefore = knowsDate ? citizen.nextMeetingOn : null;
  const lapsedOn = notCalledOn(meeting, today, setBefore);
  return {
    id,
    name: `${citizen.givenName} ${citizen.familyName}`,
    roundNumber,
    step: steps.length === 0 ? null : hereOf(steps),
    steps,
    nextMeetingOn: lapsedOn === null ? nextDateOf(meeting, today, setBefore) : null,
    knowsNextDate: knowsDate,
    isInMeeting: meetingState === 'open',
    unheldOn: unheldOn(meeting, today),
    notCalledOn: lapsedOn,
    isExpectedToday:
      citizen.iAmInvited && (meetingState === 'open' || (meetingState === 'called' && meetingOn === today)),
    callBy: facts === null || isCallDue ? null : callBy(facts),
    duties: mostUrgentFirst(duties, today),
    seesOnlyOwn: !seesAll,
    kinds,
  };
}

function stepsOf(citizen: ListedCitizen, today: string): readonly RingStep[] {
  const { meetingCame, meetingOn, meetingComesToday } = citizen;
  return stepStates({
    today,
    hasEarlierPlan: citizen.hasEarlierPlan,
    preparation: { ended: howEnded(citizen) },
    meeting:
      meetingCame === null
        ? { state: 'notCalled' }
        : { state: meetingCame, on: meetingOn ?? (meetingComesToday ? today : null) },
    isPlanAnswered: citizen.planIsAnswered,
    stepsChosen: citizen.hasSteps ? 1 : 0,
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
    plan: planOf(citizen),
    stepsChosen: citizen.hasSteps ? 1 : 0,
    effortsAwaitingDecision: citizen.undecidedEfforts,
    awaitingDecisionSince: citizen.undecidedSince,
    helpThatEnds:
      citizen.helpEndsOn === null ? null : { count: citizen.endingHelp, lastDay: citizen.helpEndsOn },
    goalsWithoutDream: waiting(citizen.goalsWithoutDream, citizen.goalsWithoutDreamSince),
    raised: {
      tooHardSteps: waiting(citizen.tooHardSteps, citizen.tooHardSince),
      changedSteps: waiting(citizen.changedSteps, citizen.changedStepsSince),
      changedHelp: waiting(citizen.changedHelp, citizen.changedHelpSince),
    },
  };
}

function waiting(count: number, since: string | null): Waiting | null {
  return count === 0 || since === null ? null : { count, since };
}

function planOf(citizen: ListedCitizen): PlanThatHolds | null {
  const { agreedOn, askedOn, disagreesSince, partlySince, doesNotKnowSince, unheardSince } = citizen;
  const { othersNotAgreed: names, othersNotAgreedSince: since } = citizen;
  if (agreedOn === null) return null;
  return {
    agreedOn,
    askedOn: askedOn ?? agreedOn,
    agreement: agreementOf(citizen),
    lacksLawfulContent: lacksFormalContent(citizen),
    disagreesSince,
    partlySince,
    doesNotKnowSince,
    othersNotAgreed: names === null || since === null ? null : { names, since },
    unheardSince,
  };
}

/** The answer that a reader owes the plan of a citizen, whatever they are to them. */
export function planAsked(citizen: ListedCitizen): readonly AskedOfReader[] {
  const owed = owedBy(citizen);
  const { id: citizenId, givenName } = citizen;
  const isNewEdition = citizen.iOweNewEdition === true;
  return owed === null ? [] : [{ ...owed, citizenId, givenName, goal: null, isNewEdition }];
}

function owedBy({ iOwe: what, iOweSince: since }: ListedCitizen): OwedAnswer | null {
  return what === null || since === null ? null : { what, since };
}

/** Null to those for whom formal texts are not readable: to them all would seem to be missing. */
function lacksFormalContent({ iAm, formalWritten: written, efforts, effortsWithoutEnd }: ListedCitizen) {
  if (!iAm.some((kind) => cellOf('planBeingMade', kind)?.read === 'all')) return null;
  return lacksLawfulContent({ written, efforts, effortsWithoutEnd });
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
    datedOn: citizen.meetingDatedOn ?? today,
    notice: noticeOf({ meetingOn, tellings, toleranceDays, reason, today }),
  };
}

/** Only who is silent matters to a list; what the others answered stands with the plan. */
function agreementOf(citizen: ListedCitizen): PlanThatHolds['agreement'] {
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

/** That the preparation is ended is told to everybody around the citizen, how to who reads it (§ 5, R-P3). */
function howEnded({ prepared, saidNoThanks }: ListedCitizen): 'finished' | 'noThanks' | null {
  if (!prepared) return null;
  return saidNoThanks ? 'noThanks' : 'finished';
}
