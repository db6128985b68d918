import type { RelationKind } from '../access/access-table.ts';
import { daysAfter, type IsoDay } from '../day.ts';
import { type Notice, tellBy } from '../meetings/notice-clock.ts';
import { type AgreementStatus, isAskedFor, type PartyStanding } from '../plan/agreement.ts';

/** Those to whom a duty can fall. The citizen is not among them: a citizen never has a late duty (R-P2). */
export const dutyOwners = ['caseworker', 'contactPerson', 'providerLead', 'otherProvider'] as const;
export type DutyOwner = (typeof dutyOwners)[number];

/** The offer of a preparation meeting, from invitation to meeting (R-P2, R-P3). */
export interface PreparationMeetingFacts {
  /** `offered`: face to face, without an invitation that awaits an answer. */
  readonly invitation: 'notSent' | 'offered' | 'unanswered' | 'yes' | 'noThanks';
  readonly on: IsoDay | null;
  readonly isHeld: boolean;
  /** Null when the citizen attends no day offer; else whether its head has agreed to the preparation meeting. */
  readonly dayOfferAgreed: boolean | null;
  /** The citizen ended the preparation themselves: nobody need offer it any more. */
  readonly citizenIsReady: boolean;
}

/** What the plan that holds asks of those around the citizen, until it is given or a new plan is agreed (R-C1, R-M8). */
export interface PlanThatHolds {
  readonly agreedOn: IsoDay;
  /** The day of its newest version, whose answers are asked for. */
  readonly askedOn: IsoDay;
  /** Where its parties stand; null to those who are not told. */
  readonly agreement: AgreementStatus | null;
  /** Whether it lacks what the law demands (R-M9); null to those who may not read it. */
  readonly lacksLawfulContent: boolean | null;
  /** The day on which the citizen said "Ikke enig" to the newest version, until somebody has talked with them about it. */
  readonly disagreesSince: IsoDay | null;
  /** The day on which the citizen said "Enig i noget" to the newest version, until somebody has talked with them about it. */
  readonly partlySince: IsoDay | null;
  /** The day on which the citizen said "Jeg ved det ikke" to the newest version, until somebody has talked with them about it. */
  readonly doesNotKnowSince: IsoDay | null;
  /** The other parties who say one of these, and with whom nobody has talked about it; the day of the oldest. */
  readonly othersNotAgreed: { readonly names: readonly string[]; readonly since: IsoDay } | null;
  /** The day on which "Blev du hørt?" was answered no; null once a later version was made. */
  readonly unheardSince: IsoDay | null;
}

export interface StaffFacts {
  readonly today: IsoDay;
  readonly meeting: /** `plannedOn`: the next date that the last meeting set (R-M10); null before the first. */
    | { readonly state: 'notCalled'; readonly plannedOn: IsoDay | null }
    /** `datedOn`: the day on which it got its date, by being called or moved. */
    | { readonly state: 'called'; readonly on: IsoDay; readonly datedOn: IsoDay; readonly notice: Notice }
    | { readonly state: 'open'; readonly openedOn: IsoDay }
    | { readonly state: 'closed'; readonly nextMeetingOn: IsoDay };
  readonly preparationMeeting: PreparationMeetingFacts;
  /** Days before the meeting by which the preparation is offered: the municipality's setting. */
  readonly preparationLeadDays: number;
  /** Null before the first plan is agreed. */
  readonly plan: PlanThatHolds | null;
  readonly stepsChosen: number;
  readonly effortsAwaitingDecision: number;
  /** The day of the oldest wish among them; null where it is not known. */
  readonly awaitingDecisionSince: IsoDay | null;
  /** Granted help that is over or ends soon, and about which nobody has decided since (R-F3); null where there is none. */
  readonly helpThatEnds: HelpThatEnds | null;
  /** Goals whose dream the citizen took away and has not answered about (R-M5), and since when. */
  readonly goalsWithoutDream: Waiting | null;
  /** What the citizen said of steps and help that nobody has taken up with them. */
  readonly raised: RaisedFacts;
}

/** How much help ends, and the nearest of its last days. */
export interface HelpThatEnds {
  readonly count: number;
  readonly lastDay: IsoDay;
}

/** How many wait for somebody, and the day of the oldest. */
export interface Waiting {
  readonly count: number;
  readonly since: IsoDay;
}

/** Steps that the citizen says are too hard, and changes that they do not agree with (R-F4); null where there are none. */
export interface RaisedFacts {
  readonly tooHardSteps: Waiting | null;
  readonly changedSteps: Waiting | null;
  readonly changedHelp: Waiting | null;
}

export type DutyName =
  | 'setMeetingDate'
  | 'callMeeting'
  | 'tellMeetingDate'
  | 'giveShortNoticeReason'
  | 'holdMeeting'
  | 'closeMeeting'
  | 'offerPreparation'
  | 'askAboutInvitation'
  | 'planPreparationMeeting'
  | 'agreeWithDayOffer'
  | 'holdPreparationMeeting'
  | 'answerPlan'
  | 'confirmAnswer'
  | 'askPartiesForAnswer'
  | 'askCitizenAboutPlan'
  | 'takeUpDisagreement'
  | 'takeUpReservation'
  | 'takeUpDoesNotKnow'
  | 'takeUpOthersAnswers'
  | 'takeUpNotHeard'
  | 'talkAboutGoals'
  | 'makeStepEasier'
  | 'talkAboutChangedStep'
  | 'talkAboutChangedHelp'
  | 'chooseStepsTogether'
  | 'decideAboutEfforts'
  | 'decideAboutHelpThatEnds'
  | 'writeFormalContent';

/** One thing that is missing, and to whom it falls (R-C1). */
export interface StaffDuty {
  readonly duty: DutyName;
  readonly owner: DutyOwner;
  /** Null when it has no day of its own: then it is for now. */
  readonly due: IsoDay | null;
  readonly isLate: boolean;
  /** The day from which it could be done; null where it has a day of its own, and where it is not known. */
  readonly since: IsoDay | null;
  /** Its last day had passed before it could be done: it is no omission, and is done as soon as possible (R-P1). */
  readonly asSoonAsPossible: boolean;
  /** Names of the parties, where the duty concerns some of them. */
  readonly about: readonly string[];
  /** How many things, where there can be more than one. */
  readonly count: number;
}

type Found = Pick<StaffDuty, 'duty' | 'owner' | 'due'> &
  Partial<Pick<StaffDuty, 'about' | 'count' | 'since' | 'asSoonAsPossible'>>;

/**
 * Everything that is missing in a citizen's round and to whom it falls, nearest day first, those without a day last
 * (R-C1, R-P1, R-P2). A citizen's unanswered invitation or plan is the contact person's task, never theirs.
 */
export function staffDuties(facts: StaffFacts): readonly StaffDuty[] {
  const found = [...aboutTheMeeting(facts), ...aboutPreparation(facts), ...aboutThePlan(facts)];
  return found.map((duty) => asDuty(duty, facts.today)).sort(byDay);
}

/** What a party owes the plan they were given: nothing (null), their answer, or their yes to what another recorded for them. */
export interface OwedAnswer {
  readonly what: 'answer' | 'confirmation';
  /** The day on which they were asked. */
  readonly since: IsoDay;
}

/**
 * What falls to one of those around the citizen as a party to the plan: their own answer to it, or their yes to what was
 * registered for them (R-M8), also where they know of no other duty (§ 5). Takes what they are to the citizen, and what they owe.
 */
export function dutiesOfParty(as: readonly RelationKind[], owed: OwedAnswer | null): readonly StaffDuty[] {
  const owner = dutyOwners.find((one) => as.includes(one));
  if (owed === null || owner === undefined) return [];
  const duty = owed.what === 'answer' ? 'answerPlan' : 'confirmAnswer';
  return [asDuty({ duty, owner, due: null, since: owed.since }, owed.since)];
}

/**
 * Whether somebody may do a duty that falls to another: the citizen is told of the meeting by those who are with them, and the
 * caseworker answers for it (R-P1). Takes the duty, and what the reader is to the citizen.
 */
export function mayDoForOwner(duty: DutyName, as: readonly RelationKind[]): boolean {
  return duty === 'tellMeetingDate' && (as.includes('contactPerson') || as.includes('providerLead'));
}

/** The first thing that falls to one of them; null when nothing does. */
export function nextForStaff(facts: StaffFacts, owner: DutyOwner): StaffDuty | null {
  return staffDuties(facts).find((duty) => duty.owner === owner) ?? null;
}

/**
 * The day by which a meeting that has a day, but to which nobody is called, is called (R-P1); null where there is no such
 * meeting. Whether it is a duty yet is for {@link staffDuties}.
 */
export function callBy({ meeting }: Pick<StaffFacts, 'meeting'>): IsoDay | null {
  const plannedOn =
    meeting.state === 'notCalled'
      ? meeting.plannedOn
      : meeting.state === 'closed'
        ? meeting.nextMeetingOn
        : null;
  return plannedOn === null ? null : tellBy(plannedOn);
}

/** Calling is a duty so many days before the last day for it: a day is found with many people. */
const callAheadDays = 42;

/** Months before it is time, a meeting to come is no duty (R-P1); a date set so near that it is too late is called at once. */
function callTheMeeting(facts: StaffFacts): readonly Found[] {
  const due = callBy(facts);
  if (due === null) return [{ duty: 'setMeetingDate', owner: 'caseworker', due: null }];
  if (facts.today < daysAfter(due, -callAheadDays)) return [];
  return [{ duty: 'callMeeting', owner: 'caseworker', ...fromDay(due, facts.plan?.agreedOn ?? null) }];
}

/** A last day, for what could be done from `since` on: where it had passed by then, nobody is late who could not be in time. */
function fromDay(
  due: IsoDay | null,
  since: IsoDay | null,
): Pick<Found, 'due' | 'since' | 'asSoonAsPossible'> {
  const couldBeDone = due === null || since === null || due >= since;
  return couldBeDone ? { due } : { due: null, since, asSoonAsPossible: true };
}

function aboutTheMeeting(facts: StaffFacts): readonly Found[] {
  const { meeting, today } = facts;
  const owner = 'caseworker';
  switch (meeting.state) {
    case 'notCalled':
      return callTheMeeting(facts);
    case 'called': {
      const found: Found[] = [];
      if (meeting.notice.told === null)
        found.push({ duty: 'tellMeetingDate', owner, ...fromDay(meeting.notice.tellBy, meeting.datedOn) });
      if (meeting.notice.reasonMissing) found.push({ duty: 'giveShortNoticeReason', owner, due: meeting.on });
      if (meeting.on <= today) found.push({ duty: 'holdMeeting', owner, due: meeting.on });
      return found;
    }
    case 'open':
      return [{ duty: 'closeMeeting', owner, due: meeting.openedOn }];
    case 'closed':
      return callTheMeeting(facts);
  }
}

function aboutPreparation({
  meeting,
  preparationMeeting,
  preparationLeadDays,
  today,
}: StaffFacts): readonly Found[] {
  const { invitation, on, isHeld, dayOfferAgreed, citizenIsReady } = preparationMeeting;
  if (meeting.state === 'open' || meeting.state === 'closed' || isHeld || citizenIsReady) return [];
  const day =
    meeting.state === 'called'
      ? fromDay(daysAfter(meeting.on, -preparationLeadDays), meeting.datedOn)
      : { due: null };
  switch (invitation) {
    case 'notSent':
      return [{ duty: 'offerPreparation', owner: 'contactPerson', ...day }];
    case 'unanswered':
      return [{ duty: 'askAboutInvitation', owner: 'contactPerson', ...day }];
    case 'offered':
    case 'noThanks':
      return [];
    case 'yes': {
      if (on === null) return [{ duty: 'planPreparationMeeting', owner: 'providerLead', ...day }];
      const found: Found[] = [];
      if (dayOfferAgreed === false) found.push({ duty: 'agreeWithDayOffer', owner: 'providerLead', due: on });
      if (on <= today) found.push({ duty: 'holdPreparationMeeting', owner: 'providerLead', due: on });
      return found;
    }
  }
}

/** What the plan that holds asks for stays while the next meeting is called and held (R-C1, R-M8). */
function aboutThePlan(facts: StaffFacts): readonly Found[] {
  const { plan, meeting, stepsChosen, effortsAwaitingDecision: count, awaitingDecisionSince } = facts;
  const found: Found[] = plan === null ? [] : [...whatThePlanAsks(plan), ...whatThePartiesSaid(plan)];
  if (facts.goalsWithoutDream !== null) {
    found.push({ duty: 'talkAboutGoals', owner: 'caseworker', due: null, ...facts.goalsWithoutDream });
  }
  found.push(...whatTheCitizenRaised(facts.raised));
  if (meeting.state === 'closed' && stepsChosen === 0) {
    found.push({
      duty: 'chooseStepsTogether',
      owner: 'contactPerson',
      due: null,
      since: plan?.agreedOn ?? null,
    });
  }
  if (count > 0) {
    const since = awaitingDecisionSince;
    found.push({ duty: 'decideAboutEfforts', owner: 'caseworker', due: null, since, count });
  }
  if (facts.helpThatEnds !== null) {
    const { count: ending, lastDay: due } = facts.helpThatEnds;
    found.push({ duty: 'decideAboutHelpThatEnds', owner: 'caseworker', due, count: ending });
  }
  return found;
}

function whatThePlanAsks({
  agreedOn,
  askedOn: since,
  agreement,
  lacksLawfulContent,
}: PlanThatHolds): readonly Found[] {
  const silent = (agreement?.parties ?? []).filter(isSilent);
  const others = silent.filter(({ party }) => party.as !== 'citizen').map(({ party }) => party.name);
  const found: Found[] = [];
  if (others.length > 0) {
    found.push({ duty: 'askPartiesForAnswer', owner: 'caseworker', due: null, since, about: others });
  }
  if (silent.length > others.length) {
    found.push({ duty: 'askCitizenAboutPlan', owner: 'contactPerson', due: null, since });
  }
  if (lacksLawfulContent === true) {
    found.push({ duty: 'writeFormalContent', owner: 'caseworker', due: null, since: agreedOn });
  }
  return found;
}

/**
 * A party who does not agree, agrees in part or does not know, and a citizen who was not heard, are answered by those who can mend it: by a talk
 * that is told, a new version or a new plan (R-M1, R-M8).
 */
function whatThePartiesSaid({
  disagreesSince,
  partlySince,
  doesNotKnowSince,
  othersNotAgreed: others,
  unheardSince,
}: PlanThatHolds): readonly Found[] {
  const owner = 'caseworker';
  const found: Found[] = [];
  if (disagreesSince !== null)
    found.push({ duty: 'takeUpDisagreement', owner, due: null, since: disagreesSince });
  if (partlySince !== null) found.push({ duty: 'takeUpReservation', owner, due: null, since: partlySince });
  if (doesNotKnowSince !== null)
    found.push({ duty: 'takeUpDoesNotKnow', owner, due: null, since: doesNotKnowSince });
  if (others !== null) {
    found.push({
      ...{ duty: 'takeUpOthersAnswers', owner, due: null, since: others.since, about: others.names },
    });
  }
  if (unheardSince !== null) found.push({ duty: 'takeUpNotHeard', owner, due: null, since: unheardSince });
  return found;
}

/** The contact person takes up with the citizen what they said of a step or of help in daily life (R-C1, R-F4). */
function whatTheCitizenRaised({ tooHardSteps, changedSteps, changedHelp }: RaisedFacts): readonly Found[] {
  const raised = [
    { duty: 'makeStepEasier', waiting: tooHardSteps },
    { duty: 'talkAboutChangedStep', waiting: changedSteps },
    { duty: 'talkAboutChangedHelp', waiting: changedHelp },
  ] as const;
  return raised.flatMap(({ duty, waiting }) =>
    waiting === null ? [] : [{ duty, owner: 'contactPerson', due: null, ...waiting } as const],
  );
}

function isSilent(standing: PartyStanding): boolean {
  return isAskedFor(standing) !== null;
}

function asDuty(found: Found, today: IsoDay): StaffDuty {
  const isLate = found.due !== null && found.due < today;
  return { about: [], count: 1, since: null, asSoonAsPossible: false, ...found, isLate };
}

function byDay(a: StaffDuty, b: StaffDuty): number {
  if (a.due === b.due) return 0;
  if (a.due === null) return 1;
  if (b.due === null) return -1;
  return a.due < b.due ? -1 : 1;
}
