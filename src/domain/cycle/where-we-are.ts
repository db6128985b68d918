import { daysBetween, type IsoDay } from '../day.ts';
import { unheldOn } from './next-date.ts';

/** The five steps of a plan round, drawn as a ring (§ 2). */
export const roundSteps = ['preparation', 'meeting', 'agreements', 'everyday', 'newMeeting'] as const;
export type RoundStep = (typeof roundSteps)[number];

/** How far the citizen's own preparation has come. */
export interface PreparationFacts {
  /** Life areas with an answer; "Jeg ved det ikke" and "Spring over" are answers too. */
  readonly answered: number;
  readonly left: number;
  /** Answers the citizen has shown to somebody. */
  readonly shared: number;
  /** What the citizen said to end it; null while they have not. */
  readonly ended: 'finished' | 'noThanks' | null;
  /** A preparation meeting that lies ahead. */
  readonly meetingOn: IsoDay | null;
}

/** Facts of a citizen's current round. All of them are counts, days and yes or no: nothing private is needed here. */
export interface RoundFacts {
  readonly today: IsoDay;
  /** An earlier round ended in a plan, so the meeting of this round is a status meeting (§ 2). */
  readonly hasEarlierPlan: boolean;
  readonly preparation: PreparationFacts;
  readonly meeting:
    | { readonly state: 'notCalled' }
    | { readonly state: 'called' | 'open' | 'closed'; readonly on: IsoDay };
  /** What the plan in force waits for from the citizen (R-M8). */
  readonly planAwaits: 'answer' | 'confirmation' | null;
  /** It is a later edition of the plan, made since the meeting (R-M8). */
  readonly planIsMadeOver: boolean;
  /** A goal stands in the plan that was agreed last, or in that of this round: without one there are no steps to choose. */
  readonly hasGoals: boolean;
  /** Steps chosen in this round; those carried over count once they are confirmed (R-F1, R-S3). */
  readonly stepsChosen: number;
  /** The step "now" of each goal, and whether the citizen has told how it went today (R-F5). */
  readonly stepsNow: readonly {
    readonly stepId: string;
    readonly goalId: string;
    readonly toldToday: boolean;
  }[];
  readonly contactPerson: string | null;
  /** Set when a meeting was closed (R-M10). */
  readonly nextMeetingOn: IsoDay | null;
}

/**
 * What says where in the round a citizen is: facts that the citizen and all who work with them may know, so that both are told
 * the same. How much of the preparation is answered is the citizen's own (R-P6) and not among them.
 */
export interface StepFacts {
  readonly today: IsoDay;
  readonly hasEarlierPlan: boolean;
  readonly preparation: Pick<PreparationFacts, 'ended'>;
  /** `on` is null to who is not invited, except on the day itself: then its step begins for all. */
  readonly meeting:
    | { readonly state: 'notCalled' }
    | { readonly state: 'called' | 'open' | 'closed'; readonly on: IsoDay | null };
  /** The newest plan of the round waits for nothing from the citizen: they answered, or it is said that they could not (R-M8). */
  readonly isPlanAnswered: boolean;
  readonly stepsChosen: number;
}

/** The one next thing in the middle of the ring, with what its sentence needs. */
export type NextThing =
  /** `wasOn`, here and below: a date that passed without a meeting. */
  | {
      readonly thing: 'startPreparation';
      readonly preparationMeetingOn: IsoDay | null;
      readonly wasOn: IsoDay | null;
    }
  | {
      readonly thing: 'continuePreparation';
      readonly left: number;
      readonly preparationMeetingOn: IsoDay | null;
      readonly wasOn: IsoDay | null;
    }
  | { readonly thing: 'sharePreparation'; readonly answered: number; readonly wasOn: IsoDay | null }
  | { readonly thing: 'waitForMeetingDate'; readonly wasOn: IsoDay | null }
  | {
      readonly thing: 'goToMeeting' | 'goToNewMeeting';
      readonly on: IsoDay;
      readonly daysUntil: number;
      readonly isOpen: boolean;
    }
  | {
      readonly thing: 'answerPlan';
      readonly awaits: 'answer' | 'confirmation';
      readonly hasGoals: boolean;
      /** A later edition than the one made at the meeting. */
      readonly isMadeOver: boolean;
    }
  | { readonly thing: 'chooseSteps'; readonly contactPerson: string | null }
  | { readonly thing: 'tellHowItWent'; readonly stepId: string; readonly goalId: string }
  | {
      readonly thing: 'prepareNewMeeting';
      readonly hasBegun: boolean;
      /** The day of the meeting, and days until it; null while none lies ahead. */
      readonly ahead: { readonly on: IsoDay; readonly daysUntil: number } | null;
      readonly wasOn: IsoDay | null;
    }
  | { readonly thing: 'seeMyPlan'; readonly nextMeetingOn: IsoDay | null };

export interface RingStep {
  readonly step: RoundStep;
  /**
   * Everyday life is never done: it goes on while a new meeting is called and held, and while a new plan waits for an answer.
   * So does a preparation that the citizen has not ended, while its meeting is held.
   * `again`: done for the plan that is, asked for anew for the one to come. `declined`: a preparation to which the citizen said
   * "Nej tak" – an answer, neither missing nor done (R-P3).
   */
  readonly state: 'done' | 'declined' | 'goesOn' | 'again' | 'current' | 'ahead';
}

export interface WhereWeAre {
  readonly steps: readonly RingStep[];
  readonly nextThing: NextThing;
}

/**
 * Where a citizen is in the round and what comes next (§ 2). Takes the facts of the current round. It shows; it never
 * locks: every step can be opened whatever its state. Nothing here is late, because a citizen has no late duty (R-P2).
 */
export function whereWeAre(facts: RoundFacts): WhereWeAre {
  const steps = stepStates({ ...facts, isPlanAnswered: facts.planAwaits === null });
  return { steps, nextThing: nextThing(facts) };
}

/** The five steps with their states, in order: the same on the citizen's ring and on the pages of staff. */
export function stepStates(facts: StepFacts): readonly RingStep[] {
  const current = currentStep(facts);
  return roundSteps.map((step) => ({ step, state: stateOf(step, current, facts) }));
}

/** The step with "Du er her". Takes all five. */
export function hereOf(steps: readonly RingStep[]): RoundStep {
  return steps.find(({ state }) => state === 'current')?.step ?? 'preparation';
}

/**
 * The step with "Du er her", on the citizen's ring and on the lists of staff alike. The day of the meeting begins its step –
 * if it passes and nobody opened the meeting, the preparation goes on – and so does the citizen who says that they are ready,
 * or no thanks (R-P3). A new round begins when its status meeting is called, and
 * until that is closed the citizen stands on step 5, which is step 2 of the new round (§ 2). After a meeting the agreements are
 * made when the plan is answered and steps are chosen; steps that came along answer nothing for the citizen (R-M8, R-S3).
 */
export function currentStep(facts: StepFacts): RoundStep {
  const { hasEarlierPlan, preparation, meeting, isPlanAnswered, stepsChosen } = facts;
  if (meeting.state === 'closed') return isPlanAnswered && stepsChosen > 0 ? 'everyday' : 'agreements';
  if (hasEarlierPlan) return 'newMeeting';
  return hasCome(facts) || preparation.ended !== null ? 'meeting' : 'preparation';
}

function hasCome({ meeting, today }: Pick<StepFacts, 'meeting' | 'today'>): boolean {
  return meeting.state === 'open' || (meeting.state === 'called' && meeting.on === today);
}

function stateOf(step: RoundStep, current: RoundStep, facts: StepFacts): RingStep['state'] {
  if (step === current) return 'current';
  if (step === 'everyday' && isLived(current, facts)) return 'goesOn';
  if (roundSteps.indexOf(step) > roundSteps.indexOf(current)) return 'ahead';
  if (step === 'preparation' && isNotEnded(current, facts))
    return current === 'newMeeting' ? 'again' : 'goesOn';
  return step === 'preparation' && facts.preparation.ended === 'noThanks' ? 'declined' : 'done';
}

function isLived(current: RoundStep, { stepsChosen }: StepFacts): boolean {
  return current === 'newMeeting' || (current === 'agreements' && stepsChosen > 0);
}

/**
 * Until the meeting is over the calendar does not end the preparation: the citizen does (R-P3). R-S1: a new one comes before the
 * new meeting.
 */
function isNotEnded(current: RoundStep, { preparation }: StepFacts): boolean {
  return (current === 'meeting' || current === 'newMeeting') && preparation.ended === null;
}

/** True when the citizen said so, said no thanks (R-P3), or has answered every area and shown something. */
export function isPrepared(preparation: PreparationFacts): boolean {
  return preparation.ended !== null || (preparation.left === 0 && preparation.shared > 0);
}

/** The first of these that has something to say is the next thing. */
const inThisOrder: readonly ((facts: RoundFacts) => NextThing | null)[] = [
  goIntoTheMeeting,
  answerThePlan,
  prepare,
  chooseSteps,
  tellHowItWent,
  lookForwardToTheMeeting,
  waitForMeetingDate,
];

function nextThing(facts: RoundFacts): NextThing {
  for (const find of inThisOrder) {
    const found = find(facts);
    if (found !== null) return found;
  }
  return { thing: 'seeMyPlan', nextMeetingOn: facts.nextMeetingOn };
}

function goIntoTheMeeting({ meeting, ...facts }: RoundFacts): NextThing | null {
  const isNow = meeting.state !== 'notCalled' && hasCome({ meeting, today: facts.today });
  return isNow ? goTo(meeting, facts) : null;
}

function answerThePlan({ planAwaits, hasGoals, planIsMadeOver }: RoundFacts): NextThing | null {
  return planAwaits === null
    ? null
    : { thing: 'answerPlan', awaits: planAwaits, hasGoals, isMadeOver: planIsMadeOver };
}

function prepare({ preparation, meeting, hasEarlierPlan, today }: RoundFacts): NextThing | null {
  if (meeting.state === 'closed' || isPrepared(preparation)) return null;
  const { answered, left, meetingOn: preparationMeetingOn } = preparation;
  const wasOn = unheldOf(meeting, today);
  if (left === 0) return { thing: 'sharePreparation', answered, wasOn };
  if (hasEarlierPlan) {
    const liesAhead = meeting.state === 'called' && wasOn === null;
    const ahead = liesAhead ? { on: meeting.on, daysUntil: daysBetween(today, meeting.on) } : null;
    return { thing: 'prepareNewMeeting', hasBegun: answered > 0, ahead, wasOn };
  }
  return answered === 0
    ? { thing: 'startPreparation', preparationMeetingOn, wasOn }
    : { thing: 'continuePreparation', left, preparationMeetingOn, wasOn };
}

function chooseSteps({ meeting, hasGoals, stepsChosen, contactPerson }: RoundFacts): NextThing | null {
  const mayBegin = meeting.state === 'closed' && hasGoals && stepsChosen === 0;
  return mayBegin ? { thing: 'chooseSteps', contactPerson } : null;
}

function tellHowItWent({ stepsNow }: RoundFacts): NextThing | null {
  const untold = stepsNow.find(({ toldToday }) => !toldToday);
  return untold === undefined
    ? null
    : { thing: 'tellHowItWent', stepId: untold.stepId, goalId: untold.goalId };
}

function lookForwardToTheMeeting({ meeting, ...facts }: RoundFacts): NextThing | null {
  return meeting.state === 'called' && meeting.on > facts.today ? goTo(meeting, facts) : null;
}

function waitForMeetingDate({ meeting, today }: RoundFacts): NextThing | null {
  if (meeting.state === 'closed') return null;
  return { thing: 'waitForMeetingDate', wasOn: unheldOf(meeting, today) };
}

function unheldOf(meeting: RoundFacts['meeting'], today: IsoDay): IsoDay | null {
  return meeting.state === 'notCalled' ? null : unheldOn(meeting, today);
}

function goTo(
  meeting: Exclude<RoundFacts['meeting'], { state: 'notCalled' }>,
  { today, hasEarlierPlan }: Pick<RoundFacts, 'today' | 'hasEarlierPlan'>,
): NextThing {
  const thing = hasEarlierPlan ? 'goToNewMeeting' : 'goToMeeting';
  return {
    thing,
    on: meeting.on,
    daysUntil: daysBetween(today, meeting.on),
    isOpen: meeting.state === 'open',
  };
}
