import type { RelationKind } from '../access/access-table.ts';
import { daysAfter, type IsoDay } from '../day.ts';
import { type Notice, tellBy } from '../meetings/notice-clock.ts';
import type { AgreementStatus, PartyStanding } from '../plan/agreement.ts';

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

export interface StaffFacts {
  readonly today: IsoDay;
  readonly meeting: /** `plannedOn`: the next date that the last meeting set (R-M10); null before the first. */
    | { readonly state: 'notCalled'; readonly plannedOn: IsoDay | null }
    | { readonly state: 'called'; readonly on: IsoDay; readonly notice: Notice }
    | { readonly state: 'open'; readonly openedOn: IsoDay }
    | { readonly state: 'closed'; readonly nextMeetingOn: IsoDay };
  readonly preparationMeeting: PreparationMeetingFacts;
  /** Days before the meeting by which the preparation is offered: the municipality's setting. */
  readonly preparationLeadDays: number;
  /** Days around the target of 84 that the municipality allows (R-P1). */
  readonly toleranceDays: number;
  /** Where the parties stand with the plan of this round; null before there is one. */
  readonly agreement: AgreementStatus | null;
  readonly stepsChosen: number;
  readonly effortsAwaitingDecision: number;
  /** Whether the plan lacks what the law demands (R-M9); null to those who may not read it. */
  readonly lacksLawfulContent: boolean | null;
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
  | 'askPartiesForAnswer'
  | 'askCitizenAboutPlan'
  | 'chooseStepsTogether'
  | 'decideAboutEfforts'
  | 'writeFormalContent';

/** One thing that is missing, and to whom it falls (R-C1). */
export interface StaffDuty {
  readonly duty: DutyName;
  readonly owner: DutyOwner;
  /** Null when it has no day of its own. */
  readonly due: IsoDay | null;
  readonly isLate: boolean;
  /** Names of the parties, where the duty concerns some of them. */
  readonly about: readonly string[];
  /** How many things, where there can be more than one. */
  readonly count: number;
}

type Found = Pick<StaffDuty, 'duty' | 'owner' | 'due'> & Partial<Pick<StaffDuty, 'about' | 'count'>>;

/**
 * Everything that is missing in a citizen's round and to whom it falls, nearest day first, those without a day last
 * (R-C1, R-P1, R-P2). A citizen's unanswered invitation or plan is the contact person's task, never theirs.
 */
export function staffDuties(facts: StaffFacts): readonly StaffDuty[] {
  const found = [...aboutTheMeeting(facts), ...aboutPreparation(facts), ...aboutThePlan(facts)];
  return found.map((duty) => asDuty(duty, facts.today)).sort(byDay);
}

/**
 * What falls to one of those around the citizen as a party to the plan: their own answer to it (R-M8), also where they know of
 * no other duty (§ 5). Takes what they are to the citizen, and whether their answer to the plan they were given is missing.
 */
export function dutiesOfParty(as: readonly RelationKind[], answerIsMissing: boolean): readonly StaffDuty[] {
  const owner = dutyOwners.find((one) => as.includes(one));
  if (!answerIsMissing || owner === undefined) return [];
  return [{ duty: 'answerPlan', owner, due: null, isLate: false, about: [], count: 1 }];
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

/** Months before it is time, a meeting to come is no duty: the clock of R-P1 and the municipality's tolerance begin it. */
function callTheMeeting(facts: StaffFacts): readonly Found[] {
  const due = callBy(facts);
  if (due === null) return [{ duty: 'setMeetingDate', owner: 'caseworker', due: null }];
  if (facts.today < daysAfter(due, -facts.toleranceDays)) return [];
  return [{ duty: 'callMeeting', owner: 'caseworker', due }];
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
        found.push({ duty: 'tellMeetingDate', owner, due: meeting.notice.tellBy });
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
  const due = meeting.state === 'called' ? daysAfter(meeting.on, -preparationLeadDays) : null;
  switch (invitation) {
    case 'notSent':
      return [{ duty: 'offerPreparation', owner: 'contactPerson', due }];
    case 'unanswered':
      return [{ duty: 'askAboutInvitation', owner: 'contactPerson', due }];
    case 'offered':
    case 'noThanks':
      return [];
    case 'yes': {
      if (on === null) return [{ duty: 'planPreparationMeeting', owner: 'providerLead', due }];
      const found: Found[] = [];
      if (dayOfferAgreed === false) found.push({ duty: 'agreeWithDayOffer', owner: 'providerLead', due: on });
      if (on <= today) found.push({ duty: 'holdPreparationMeeting', owner: 'providerLead', due: on });
      return found;
    }
  }
}

function aboutThePlan({
  meeting,
  agreement,
  stepsChosen,
  effortsAwaitingDecision: count,
  lacksLawfulContent,
}: StaffFacts): readonly Found[] {
  const silent = (agreement?.parties ?? []).filter(isSilent);
  const others = silent.filter(({ party }) => party.as !== 'citizen').map(({ party }) => party.name);
  const found: Found[] = [];
  if (others.length > 0)
    found.push({ duty: 'askPartiesForAnswer', owner: 'caseworker', due: null, about: others });
  if (silent.length > others.length)
    found.push({ duty: 'askCitizenAboutPlan', owner: 'contactPerson', due: null });
  if (meeting.state === 'closed' && stepsChosen === 0) {
    found.push({ duty: 'chooseStepsTogether', owner: 'contactPerson', due: null });
  }
  if (count > 0) found.push({ duty: 'decideAboutEfforts', owner: 'caseworker', due: null, count });
  if (meeting.state === 'closed' && lacksLawfulContent === true) {
    found.push({ duty: 'writeFormalContent', owner: 'caseworker', due: null });
  }
  return found;
}

function isSilent({ state, awaiting }: PartyStanding): boolean {
  return state === 'notAnswered' || awaiting !== null;
}

function asDuty(found: Found, today: IsoDay): StaffDuty {
  return { about: [], count: 1, ...found, isLate: found.due !== null && found.due < today };
}

function byDay(a: StaffDuty, b: StaffDuty): number {
  if (a.due === b.due) return 0;
  if (a.due === null) return 1;
  if (b.due === null) return -1;
  return a.due < b.due ? -1 : 1;
}
