import type { GivenAnswerFile } from '../answer-file.ts';
import type { GoalDecision, SaidDecision, SaidHelp, SaidOutcome } from '../renewal/status.ts';
import { saysSomething } from '../renewal/status.ts';
import type { AskedHelp } from './asked-help.ts';
import type { GoalDirection, MasteryLevel } from './mastery.ts';

/** What the citizen drew, said or photographed, with what it is kept under: so it is sealed in (R-M8). */
interface SealedFile extends GivenAnswerFile {
  readonly hash: string;
}

/** Who said something at a status: the citizen, whoever wrote it down for them; the caseworker, who records; or another. */
interface SaidAtStatus {
  readonly view: 'citizen' | 'recorded' | 'other';
  /** Whose it is, by name. */
  readonly by: string;
  /** Who wrote it down, where that was somebody else (R-P8); absent otherwise. */
  readonly writtenBy?: string;
}

/** One answer to "Fik du den hjælp, vi aftalte?". "Spring over" is none. */
export interface HelpAnswerSinceLast extends SaidAtStatus {
  readonly answer: Exclude<SaidHelp, 'skipped'>;
  readonly words: string;
  readonly files?: readonly SealedFile[];
}

/** A change of granted help that somebody asked for. */
export interface AskedSinceLast {
  readonly help: AskedHelp;
  /** By given name; '' where that is not known. */
  readonly by: string;
  /** ISO day; null where it is not known. */
  readonly on: string | null;
}

/** Help that was agreed in the plan before, with what everybody answered (R-S2). */
export interface HelpSinceLast {
  readonly what: string;
  readonly howOften: string;
  readonly giver: string;
  /** The offer that gives it, by name; absent where none is named. */
  readonly offer?: string;
  /** What of it was asked to be otherwise, and nobody had answered, by whom and when (R-O2); absent where nothing was. */
  readonly asked?: AskedSinceLast;
  readonly answers: readonly HelpAnswerSinceLast[];
}

/** Mastery as one person sees it: then, what was expected, and now. Null where nobody has said. */
export interface LevelsSinceLast {
  readonly view: 'citizen' | 'network' | 'professional';
  readonly by: string;
  /** Where it holds; null when everywhere. */
  readonly place: string | null;
  readonly former: MasteryLevel | null;
  readonly expected: MasteryLevel | null;
  readonly now: MasteryLevel | null;
  /** "Jeg ved det ikke", said then, about what was expected, and about now; absent otherwise. */
  readonly doesntKnowFormer?: true;
  readonly doesntKnowExpected?: true;
  readonly doesntKnowNow?: true;
  /** The one that is recorded; never shown without the citizen's own and the disagreement (R-M7). */
  readonly recorded?: true;
  /** Who wrote down how the citizen says it goes now; absent where they did so themselves. */
  readonly recordedBy?: string;
}

/** How far a goal got and what is to happen, as one person said it; null where they did not. */
export interface SaidOfGoal extends SaidAtStatus {
  readonly outcome: Exclude<SaidOutcome, 'skipped'> | null;
  readonly whatNow: Exclude<SaidDecision, 'skipped'> | null;
}

/** What helped, in one person's words. */
export interface WhatHelped extends SaidAtStatus {
  readonly words: string;
  readonly files?: readonly SealedFile[];
}

/** A goal of the plan before, as the status left it (R-S2). */
export interface GoalSinceLast {
  readonly title: string;
  readonly symbol: string | null;
  readonly direction: GoalDirection;
  /** The citizen's first. */
  readonly levels: readonly LevelsSinceLast[];
  /** What the citizen said against the score of last time, and whether it still stands (R-M7); absent where they did not. */
  readonly disagreement?: {
    readonly words: string;
    readonly on: string;
    readonly stands: boolean;
    readonly files?: readonly SealedFile[];
  };
  /** The citizen's, then the recorded. */
  readonly said: readonly SaidOfGoal[];
  readonly whatHelped: readonly WhatHelped[];
  /** What happens with it; null where nothing was decided and nothing of it stands in this plan. */
  readonly became: GoalDecision | null;
  /** It goes on because nobody decided otherwise, which is said beside it (R-S2); absent where it was decided. */
  readonly isUndecided?: true;
  /** What it is called in this plan, where it has another name there, or what was written in its place. */
  readonly nowCalled: readonly string[];
  /** It goes on or is replaced, and nothing of it stands in this plan; absent otherwise. */
  readonly isNotInPlan?: true;
  readonly help: readonly HelpSinceLast[];
}

/** What a plan was built on: the status of the plan before (R-S2). It stands under the seal of the version (R-M8). */
export interface SinceLast {
  readonly goals: readonly GoalSinceLast[];
  /** Help that carried no single goal. */
  readonly helpForAll: readonly HelpSinceLast[];
}

/** A goal of the plan before with what decides who is given it, and what became of it. */
export interface GoalLookedBackOn
  extends Omit<GoalSinceLast, 'help' | 'became' | 'isUndecided' | 'nowCalled' | 'isNotInPlan'> {
  /** Ids of the offers it was for; empty when it was common to all (R-M3). */
  readonly onlyFor: readonly string[];
  /** What was recorded about it; null where nothing was. */
  readonly decided: SaidDecision | null;
  /** Goals of this plan that it was carried into. */
  readonly carriedInto: readonly { readonly id: string; readonly title: string }[];
  /** Goals of this plan that were written in its place. */
  readonly replacedBy: readonly { readonly id: string; readonly title: string }[];
  readonly help: readonly HelpLookedBackOn[];
}

/** Help with the offer that decides who is given it. */
export interface HelpLookedBackOn extends HelpSinceLast {
  readonly offerId: string | null;
}

/** The status of the plan before, as the version of this one takes it in. */
export interface LookedBackOn {
  readonly goals: readonly GoalLookedBackOn[];
  readonly helpForAll: readonly HelpLookedBackOn[];
  /** Offers that were given a part of the plan before (R-M2): what was said of the rest of it is not theirs. */
  readonly givenBefore: readonly string[];
}

/**
 * What a version says of the status it was built on (R-S2, R-M8). Takes the facts; null where there is nothing to look back on.
 * Each part is picked out by name, so that no id gets into what is hashed and shown.
 */
export function sinceLastOf({ goals, helpForAll }: LookedBackOn): SinceLast | null {
  if (goals.length + helpForAll.length === 0) return null;
  return { goals: goals.map(goalSinceLast), helpForAll: helpForAll.map(helpSinceLast) };
}

function goalSinceLast(goal: GoalLookedBackOn): GoalSinceLast {
  const { title, symbol, direction, levels, disagreement, said, whatHelped, carriedInto, replacedBy } = goal;
  const became = becameOf(goal);
  const [names, isMissing] = namesInPlan(became, { title, carriedInto, replacedBy });
  return {
    ...{ title, symbol, direction, levels },
    ...(disagreement !== undefined && { disagreement }),
    ...{ said, whatHelped, became, nowCalled: names },
    ...(became === 'continue' && !saysSomething(goal.decided) && { isUndecided: true }),
    ...(isMissing && { isNotInPlan: true }),
    help: goal.help.map(helpSinceLast),
  };
}

function helpSinceLast({ what, howOften, giver, offer, asked, answers }: HelpLookedBackOn): HelpSinceLast {
  return {
    ...{ what, howOften, giver },
    ...(offer !== undefined && { offer }),
    ...(asked !== undefined && { asked }),
    answers,
  };
}

/**
 * What became of a goal: what was recorded, else what this plan shows – another goal in its place, or the same one going on.
 * Null where neither says anything: that nothing was decided is told, and never guessed (R-P8).
 */
export function becameOf({
  decided,
  carriedInto,
  replacedBy,
}: Pick<GoalLookedBackOn, 'decided' | 'carriedInto' | 'replacedBy'>): GoalDecision | null {
  if (saysSomething(decided)) return decided;
  if (replacedBy.length > 0) return 'replace';
  return carriedInto.length > 0 ? 'continue' : null;
}

/** What a goal is called in this plan where it is not its own name, and whether it should stand there and does not. */
function namesInPlan(
  became: GoalDecision | null,
  { title, carriedInto, replacedBy }: Pick<GoalLookedBackOn, 'title' | 'carriedInto' | 'replacedBy'>,
): readonly [names: readonly string[], isMissing: boolean] {
  if (became === null || became === 'finish') return [[], false];
  const standing = became === 'replace' ? replacedBy : carriedInto;
  const names = standing.map((one) => one.title).filter((name) => name !== title && name !== '');
  return [names, standing.length === 0];
}

/**
 * The status as one further offer is given it in its part (R-M2): the goals it may know – common, or for it by name – where it
 * was given a part of the plan before, or where the goal goes on in one it is given; with its own help alone (§ 5). Takes the
 * ids of the goals of this plan that are in the part.
 */
export function sinceLastForOffer(
  { goals, helpForAll, givenBefore }: LookedBackOn,
  offerId: string,
  goalsGiven: readonly string[],
): LookedBackOn {
  const isGiven = ({ id }: { readonly id: string }): boolean => goalsGiven.includes(id);
  const isOwn = (help: HelpLookedBackOn): boolean => help.offerId === offerId;
  const hadPart = givenBefore.includes(offerId);
  return {
    goals: withoutGoalsOfOthers(goals, offerId)
      .filter(({ carriedInto, replacedBy }) => hadPart || [...carriedInto, ...replacedBy].some(isGiven))
      .map((goal) => ({ ...namedAsGiven(goal, goalsGiven), help: goal.help.filter(isOwn) })),
    helpForAll: helpForAll.filter(isOwn),
    givenBefore,
  };
}

/**
 * The status as the offer of a contact person or lead is given it: all but the goals named for others (§ 5, R-M3). Takes the ids
 * of the goals of this plan that are given.
 */
export function sinceLastWithoutGoalsOfOthers(
  all: LookedBackOn,
  offerId: string,
  goalsGiven: readonly string[],
): LookedBackOn {
  return {
    ...all,
    goals: withoutGoalsOfOthers(all.goals, offerId).map((goal) => namedAsGiven(goal, goalsGiven)),
  };
}

/** What it became stands without its name where that goal is for others: of those goals the offer is told nothing (§ 5). */
function namedAsGiven(goal: GoalLookedBackOn, goalsGiven: readonly string[]): GoalLookedBackOn {
  const named = (all: GoalLookedBackOn['carriedInto']): GoalLookedBackOn['carriedInto'] =>
    all.map(({ id, title }) => ({ id, title: goalsGiven.includes(id) ? title : '' }));
  return { ...goal, carriedInto: named(goal.carriedInto), replacedBy: named(goal.replacedBy) };
}

function withoutGoalsOfOthers(
  goals: readonly GoalLookedBackOn[],
  offerId: string,
): readonly GoalLookedBackOn[] {
  return goals.filter(({ onlyFor }) => onlyFor.length === 0 || onlyFor.includes(offerId));
}

/**
 * The section as one reader is given it: agreed help is help that was granted, so it stands where the reader sees the decision
 * on it and nowhere else (§ 5, R-O2). Takes whether the help of an offer (null where none is named) is theirs to see.
 */
export function sinceLastFor(all: SinceLast, isTheirs: (offer: string | null) => boolean): SinceLast {
  const given = (help: readonly HelpSinceLast[]): readonly HelpSinceLast[] =>
    help.filter(({ offer }) => isTheirs(offer ?? null));
  return {
    goals: all.goals.map((goal) => ({ ...goal, help: given(goal.help) })),
    helpForAll: given(all.helpForAll),
  };
}

/** All help in the section. */
export const helpIn = ({ goals, helpForAll }: SinceLast): readonly HelpSinceLast[] => [
  ...goals.flatMap(({ help }) => help),
  ...helpForAll,
];

/**
 * True where of all who were asked nobody answered how it goes with a goal, neither then nor now: that is said once, and not in a
 * box for each time. Where no levels are given to the reader nothing is known, and nothing said.
 */
export function nobodyScored(levels: readonly LevelsSinceLast[]): boolean {
  return levels.length > 0 && !levels.some(isAnswered);
}

/** True where one person answered at any of the three times: a level, or "Jeg ved det ikke", which is an answer (R-M6). */
export function isAnswered(levels: LevelsSinceLast): boolean {
  const { former, expected, now, doesntKnowFormer, doesntKnowExpected, doesntKnowNow } = levels;
  const isUnknown = [doesntKnowFormer, doesntKnowExpected, doesntKnowNow].includes(true);
  return former !== null || expected !== null || now !== null || isUnknown;
}
