import {
  compareMastery,
  type GoalDirection,
  type MasteryComparison,
  type MasteryLevel,
} from '../plan/mastery.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** "Fik du den hjælp, vi aftalte?" – asked before anything else, so that delivery stands beside outcome (R-S2). */
export const helpAnswers = ['yes', 'partly', 'no', 'dontKnow'] as const;
export type HelpAnswer = (typeof helpAnswers)[number];

/** "Spring over" is kept too, so that nobody is asked the same again and again. */
export type SaidHelp = HelpAnswer | 'skipped';

export interface HelpGiven {
  /** The effort it is about; null when it is about the help as a whole. */
  readonly effortId: string | null;
  readonly answer: SaidHelp;
  readonly words: string;
}

/** An effort, as far as it says whether it was wished, granted or refused (R-O2). */
interface Decided {
  readonly id: string;
  readonly decision: { readonly state: 'wished' | 'granted' | 'refused' | 'kept' };
}

/**
 * The help the status asks about (R-S2): what was granted. A wish that was never granted was not agreed, so nobody can say that
 * it was not given (R-O2). What somebody has answered about stays with its answer, also when it is refused from then on (R-T5).
 * Takes the ids of those efforts. Where the decision is kept from the reader nothing looks agreed, for it may be refused.
 */
export function agreedHelp<Help extends Decided>(
  efforts: readonly Help[],
  answeredIds: readonly string[],
): readonly Help[] {
  return efforts.filter(
    ({ id, decision: { state } }) => state === 'granted' || (state !== 'kept' && answeredIds.includes(id)),
  );
}

/** What one person answered about one effort. */
export interface HelpSaid {
  readonly effortId: string;
  readonly answer: SaidHelp;
  readonly by: string;
}

/**
 * Who does not agree on whether the agreed help was given: then neither answer stands as a fact (R-S2). Takes everybody's
 * answers about some efforts; "Jeg ved det ikke" and "Spring over" contradict nobody. Gives the names in their order, each once.
 */
export function whoDisagreeOnHelp(said: readonly HelpSaid[]): readonly string[] {
  const telling = said.filter(({ answer }) => saysSomething(answer));
  const differ = telling.filter((one) =>
    telling.some(({ effortId, answer }) => effortId === one.effortId && answer !== one.answer),
  );
  return [...new Set(differ.map(({ by }) => by))];
}

/** How far a goal got: nået, på vej, ikke endnu, ændret, ikke ønsket mere. */
export const goalOutcomes = ['reached', 'onTheWay', 'notYet', 'changed', 'noLongerWanted'] as const;
export type GoalOutcome = (typeof goalOutcomes)[number];

/** What may be said instead of an answer about a goal. */
export const insteadOfAnswer = ['dontKnow', 'skipped'] as const;
export type InsteadOfAnswer = (typeof insteadOfAnswer)[number];

/** True for an answer that says something; false for "Jeg ved det ikke", "Spring over" and none. */
export function saysSomething<Answer extends string>(
  said: Answer | InsteadOfAnswer | null,
): said is Exclude<Answer, InsteadOfAnswer> {
  return said !== null && said !== 'dontKnow' && said !== 'skipped';
}

/** How far a goal got, as somebody says it at the status. */
export type SaidOutcome = GoalOutcome | InsteadOfAnswer;

/** What happens with a goal now. */
export const goalDecisions = ['finish', 'continue', 'change', 'replace'] as const;
export type GoalDecision = (typeof goalDecisions)[number];

/** What is to happen with a goal, as somebody says it at the status. */
export type SaidDecision = GoalDecision | InsteadOfAnswer;

/** True where a goal is in the next plan too: it continues, or it is changed. */
export function goesOn(decision: SaidDecision | null): boolean {
  return decision === 'continue' || decision === 'change';
}

/**
 * Whether the citizen is asked what they hope for at the next meeting (R-M6): for a goal they wish to go on with, or one that
 * goes on and of which they wished nothing; never for one that was decided to end, nor for one they are done with. Not before
 * they were asked what is to happen, so that no decision answers for them (R-P8). Takes what the citizen said and what was
 * decided, null where nobody has.
 */
export function asksWhatIsExpected(wished: SaidDecision | null, decided: SaidDecision | null): boolean {
  if (wished === null || (saysSomething(decided) && !goesOn(decided))) return false;
  return saysSomething(wished) ? goesOn(wished) : goesOn(decided);
}

/**
 * Whether the citizen can still come to be asked what they hope for: they are, or they have not said what is to happen and nothing
 * is decided that ends the goal. Such a question is counted from the first, so that no question comes after "5 af 5".
 * Takes what the citizen said and what was decided, null where nobody has.
 */
export function mayComeToAskWhatIsExpected(
  wished: SaidDecision | null,
  decided: SaidDecision | null,
): boolean {
  return asksWhatIsExpected(wished ?? 'continue', decided);
}

/** Why nothing ahead is asked about a goal: it was decided to end, that is what the citizen wishes, or they did not say. */
export type WhyFewer = 'ended' | 'finish' | 'replace' | 'notSaid';

/**
 * Why the row of questions is shorter by those about a goal's next meeting; null where it is not. What the citizen wishes is
 * no decision (R-M1, R-S2): a goal ends only by the caseworker's. Takes what the citizen said and what was decided.
 */
export function whyFewer(wished: SaidDecision | null, decided: SaidDecision | null): WhyFewer | null {
  if (mayComeToAskWhatIsExpected(wished, decided)) return null;
  if (saysSomething(decided) && !goesOn(decided)) return 'ended';
  return wished === 'finish' || wished === 'replace' ? wished : 'notSaid';
}

/** What was said about one goal at the status. */
export interface GoalStatus {
  readonly goalId: string;
  readonly outcome: GoalOutcome;
  readonly whatHelped: string;
  readonly decision: GoalDecision;
}

export type StatusQuestion =
  | { readonly ask: 'helpGiven' }
  | { readonly ask: 'goal'; readonly goalId: string };

/**
 * The next question of the status: the help first, then goal by goal (R-S2); null when all is answered. An order to
 * follow, not a lock. Takes the answers about help, the goals in their order, and the statuses so far.
 */
export function nextStatusQuestion(
  help: readonly HelpGiven[],
  goalIds: readonly string[],
  statuses: readonly GoalStatus[],
): StatusQuestion | null {
  if (help.length === 0) return { ask: 'helpGiven' };
  const goalId = goalIds.find((id) => !statuses.some((status) => status.goalId === id));
  return goalId === undefined ? null : { ask: 'goal', goalId };
}

export type StatusRefusal = 'outcomeMissing' | 'whatNowMissing';

/**
 * Writes what was said about a goal. Refuses one without how far it got, or without what happens now. Any pair of the
 * two is allowed, because it is agreed and not computed; what helped may be empty.
 */
export function writeGoalStatus(draft: {
  readonly goalId: string;
  readonly outcome: SaidOutcome | null;
  readonly whatHelped: string;
  readonly decision: SaidDecision | null;
}): GoalStatus | Refusal<StatusRefusal> {
  const { goalId, outcome, whatHelped, decision } = draft;
  if (!saysSomething(outcome)) return refuse('outcomeMissing', 'outcome');
  if (!saysSomething(decision)) return refuse('whatNowMissing', 'decision');
  return { goalId, outcome, whatHelped, decision };
}

/** Mastery at three times. Null where nobody has said. */
export interface MasteryOverTime {
  readonly former: MasteryLevel | null;
  readonly expected: MasteryLevel | null;
  readonly now: MasteryLevel | null;
}

/** What the levels say about a goal, as a help for the talk: people choose the outcome, never this. */
export type MasteryReading = 'beyond' | 'success' | 'onTheWay' | 'notYet' | 'unknown';

/**
 * What the levels say, seen from what the goal was to do (R-S2). To develop: success at what was expected, on the way
 * when more than before. To keep: success when no less than before. To limit a loss: success when no less than was
 * expected – losing slower is success. Success that is higher than expected is `beyond`. Unknown where a level is missing. It proposes nothing about help (R-O3).
 */
export function readMastery(direction: GoalDirection, levels: MasteryOverTime): MasteryReading {
  const reading = readDirection(direction, levels);
  const isHigher = compareMastery(levels.now, levels.expected) === 'more';
  return reading === 'success' && isHigher ? 'beyond' : reading;
}

function readDirection(direction: GoalDirection, levels: MasteryOverTime): MasteryReading {
  const besideFormer = compareMastery(levels.now, levels.former);
  const besideExpected = compareMastery(levels.now, levels.expected);
  switch (direction) {
    case 'develop':
      return readDevelopment(besideFormer, besideExpected, levels.now === 'onMyOwn');
    case 'keep':
      return readKept(besideFormer === 'unknown' ? besideExpected : besideFormer);
    case 'limitLoss':
      if (besideExpected !== 'unknown') return readKept(besideExpected);
      return besideFormer === 'less' ? 'unknown' : readKept(besideFormer);
  }
}

function readDevelopment(
  besideFormer: MasteryComparison,
  besideExpected: MasteryComparison,
  isOnMyOwn: boolean,
): MasteryReading {
  if (isOnMyOwn || besideExpected === 'more' || besideExpected === 'same') return 'success';
  if (besideFormer === 'more') return 'onTheWay';
  return besideFormer === 'unknown' && besideExpected === 'unknown' ? 'unknown' : 'notYet';
}

function readKept(comparison: MasteryComparison): MasteryReading {
  if (comparison === 'unknown') return 'unknown';
  return comparison === 'less' ? 'notYet' : 'success';
}

/** How much of the agreed help was not given, as it is answered. */
export type HelpMissing = 'none' | 'some' | 'all';

/**
 * How much of the help was missing (R-S2): a plain no to all of it is told as that, and never as something less. Takes the ids of the
 * efforts that were asked about, and the answers about them and about the help as a whole.
 */
export function helpMissing(effortIds: readonly string[], help: readonly HelpGiven[]): HelpMissing {
  const isNo = (about: string | null): boolean => {
    const answers = help.filter(({ effortId }) => effortId === about);
    return answers.length > 0 && answers.every(({ answer }) => answer === 'no');
  };
  if (!help.some(({ answer }) => answer === 'no' || answer === 'partly')) return 'none';
  const isAllOfThem = effortIds.length > 0 && effortIds.every(isNo);
  const isAsAWhole = help.every(({ effortId }) => effortId === null) && isNo(null);
  return isAllOfThem || isAsAWhole ? 'all' : 'some';
}

/** One goal at the status: delivery beside outcome, now beside former and expected (R-S2). */
export interface GoalAtStatus extends MasteryOverTime {
  readonly goalId: string;
  readonly help: readonly HelpGiven[];
  /** Whether agreed help was not given, or not all of it: "ikke endnu" is read beside that. */
  readonly helpMissing: HelpMissing;
  readonly besideFormer: MasteryComparison;
  readonly besideExpected: MasteryComparison;
  readonly reading: MasteryReading;
}

/**
 * Puts beside each other what belongs together at the status of one goal. Takes the goal's id and direction, its
 * efforts' ids (those that are asked about), the recorded levels, and all answers about help; those about its own efforts and about the help as a
 * whole concern it.
 */
export function goalAtStatus(
  goal: { readonly id: string; readonly direction: GoalDirection; readonly effortIds: readonly string[] },
  levels: MasteryOverTime,
  allHelp: readonly HelpGiven[],
): GoalAtStatus {
  const help = allHelp.filter(({ effortId }) => effortId === null || goal.effortIds.includes(effortId));
  const { former, expected, now } = levels;
  return {
    goalId: goal.id,
    former,
    expected,
    now,
    help,
    helpMissing: helpMissing(goal.effortIds, help),
    besideFormer: compareMastery(now, former),
    besideExpected: compareMastery(now, expected),
    reading: readMastery(goal.direction, levels),
  };
}
