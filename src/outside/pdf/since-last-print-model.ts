import { masteryLevelWords } from '../../../content/wording/mastery-level.ts';
import { isToKeep, type MasteryLevel } from '../../domain/plan/mastery.ts';
import {
  type GoalSinceLast,
  type HelpSinceLast,
  type LevelsSinceLast,
  nobodyScored,
  type SaidOfGoal,
} from '../../domain/plan/since-last.ts';
import { printedAsked } from './change-print.ts';
import type { Picture, PlanDocumentInput } from './print-types.ts';
import { printedDay } from './printed-day.ts';
import { pictureOf, type SaidCard, saidFiles } from './said-print-model.ts';
import type { PrintedMastery } from './score-print-model.ts';

/** Words of one person, with what they drew or photographed. */
interface PrintedWords extends Pick<SaidCard, 'files' | 'recording'> {
  readonly by: string;
  readonly words: string;
}

/** Agreed help with what everybody answered. */
export interface PrintedHelpGiven {
  readonly what: string;
  /** Who gives it and how often. */
  readonly facts: string;
  readonly answers: readonly (PrintedWords & { readonly answer: string })[];
  /** Says that nobody has answered; '' where somebody has. */
  readonly silence: string;
}

/** A goal of the plan before as printed. */
export interface PrintedGoalSinceLast {
  readonly title: string;
  readonly picture: Picture | null;
  readonly became: string;
  readonly becameIcon: 'check' | 'flag' | 'pencil' | 'repeat' | 'circle-dashed';
  /** What it is called now, what came in its place, or that nothing did. */
  readonly more: readonly string[];
  readonly said: readonly { readonly by: string; readonly words: string }[];
  readonly levels: readonly {
    readonly by: string;
    readonly isOwn: boolean;
    /** The words above each of the three. */
    readonly times: readonly (PrintedMastery & { readonly label: string })[];
  }[];
  readonly disagrees: (PrintedWords & { readonly label: string }) | null;
  readonly whatHelped: readonly PrintedWords[];
  readonly help: readonly PrintedHelpGiven[];
}

/** The status that the plan was built on, ready for print; null where there is none (R-S2). */
export interface PrintedSinceLast {
  readonly title: string;
  readonly intro: string;
  readonly whatHelped: string;
  readonly helpGiven: string;
  readonly helpForAllTitle: string;
  readonly goals: readonly PrintedGoalSinceLast[];
  readonly helpForAll: readonly PrintedHelpGiven[];
}

/** Makes the section ready for print. */
export function printedSinceLast(input: PlanDocumentInput): PrintedSinceLast | null {
  const { sinceLast } = input.snapshot;
  if (sinceLast === undefined) return null;
  const { title, intro, whatHelped, helpGiven, helpForAll: helpForAllTitle } = wordsOf(input);
  return {
    ...{ title, intro, whatHelped, helpGiven, helpForAllTitle },
    goals: sinceLast.goals.map((goal) => printedGoalSinceLast(goal, input)),
    helpForAll: sinceLast.helpForAll.map((help) => printedHelpGiven(help, input)),
  };
}

const wordsOf = ({ words }: PlanDocumentInput) => words.citizen.sinceLast;

const icons = { finish: 'check', continue: 'flag', change: 'pencil', replace: 'repeat' } as const;

function printedGoalSinceLast(goal: GoalSinceLast, input: PlanDocumentInput): PrintedGoalSinceLast {
  const words = wordsOf(input);
  const { became, disagreement } = goal;
  const isReplaced = became === 'replace';
  const isSilent = nobodyScored(goal.levels);
  const missing = isReplaced ? words.newGoalMissing : words.notInPlan;
  return {
    title: goal.title,
    picture: pictureOf(goal.symbol, input),
    became: became === null ? words.undecided : words.became[became],
    becameIcon: became === null ? 'circle-dashed' : icons[became],
    more: [
      ...(goal.isUndecided === true ? [words.goesOnUndecided] : []),
      ...goal.nowCalled.map((name) => (isReplaced ? words.newGoal(name) : words.nowCalled(name))),
      ...(goal.isNotInPlan === true ? [missing] : []),
      ...(isSilent ? [words.nobodyScored] : []),
    ],
    said: goal.said.map((one) => ({
      by: whoSaid(one, input),
      words: saidInWords(one, isToKeep(goal.direction), input),
    })),
    levels: isSilent ? [] : goal.levels.map((levels) => printedLevels(levels, input)),
    disagrees:
      disagreement === undefined
        ? null
        : {
            label: (disagreement.stands ? words.disagrees : words.disagreed)(
              printedDay(disagreement.on, input.language),
            ),
            ...{ by: '', words: disagreement.words },
            ...saidFiles(disagreement.files ?? [], input),
          },
    whatHelped: goal.whatHelped.map((one) => ({
      ...{ by: whoSaid(one, input), words: one.words },
      ...saidFiles(one.files ?? [], input),
    })),
    help: goal.help.map((help) => printedHelpGiven(help, input)),
  };
}

function printedHelpGiven(
  { what, giver, howOften, asked, answers }: HelpSinceLast,
  input: PlanDocumentInput,
): PrintedHelpGiven {
  const words = wordsOf(input);
  return {
    what,
    facts: [
      [giver, howOften].filter((text) => text !== '').join(' – '),
      asked === undefined
        ? ''
        : words.changeAsked(
            printedAsked(asked.help, input),
            asked.by,
            asked.on === null ? '' : printedDay(asked.on, input.language),
          ),
    ]
      .filter((text) => text !== '')
      .join('. '),
    answers: answers.map((one) => ({
      ...{ by: whoSaid(one, input), answer: words.helpAnswers[one.answer], words: one.words },
      ...saidFiles(one.files ?? [], input),
    })),
    silence: answers.length === 0 ? words.nobodyAnswered : '',
  };
}

/** Whose it is, and who wrote it down for them (R-P8). */
function whoSaid(
  { view, by, writtenBy }: Pick<SaidOfGoal, 'view' | 'by' | 'writtenBy'>,
  input: PlanDocumentInput,
): string {
  const words = wordsOf(input);
  const who = { citizen: words.iSay, recorded: words.recorded(by), other: words.says(by) }[view];
  return writtenBy === undefined ? who : `${who} (${words.writtenBy(writtenBy)})`;
}

/** What was tapped stands in the words that were tapped; what was recorded never as what the citizen says (R-P8). */
function saidInWords(
  { view, outcome, whatNow }: SaidOfGoal,
  keeps: boolean,
  input: PlanDocumentInput,
): string {
  const words = wordsOf(input);
  const isCitizens = view === 'citizen';
  const citizens = keeps ? words.outcomesToKeep : words.outcomes;
  const recorded = keeps ? words.recordedOutcomesToKeep : words.recordedOutcomes;
  const outcomes = isCitizens ? citizens : recorded;
  const decisions = isCitizens ? words.decisions : words.recordedDecisions;
  const said = [outcome === null ? '' : outcomes[outcome], whatNow === null ? '' : decisions[whatNow]];
  return said.filter((text) => text !== '').join(' – ');
}

function printedLevels(
  levels: LevelsSinceLast,
  input: PlanDocumentInput,
): PrintedGoalSinceLast['levels'][number] {
  const words = wordsOf(input);
  const { view, by, place, former, expected, now, recorded, recordedBy } = levels;
  const isOwn = view === 'citizen';
  const who = whoSaid(
    {
      view: isOwn ? 'citizen' : recorded === true ? 'recorded' : 'other',
      by,
      ...(recordedBy !== undefined && { writtenBy: recordedBy }),
    },
    input,
  );
  const mastery = (level: MasteryLevel | null, doesntKnow = false): PrintedMastery => {
    const { citizen } = input.words;
    const unsaid = doesntKnow ? citizen.dontKnow : citizen.noScore;
    return { mark: level, words: level === null ? unsaid : masteryLevelWords(citizen, level, view) };
  };
  return {
    by: place === null ? who : `${who}, ${place}`,
    isOwn,
    times: [
      { label: words.former, ...mastery(former, levels.doesntKnowFormer) },
      { label: isOwn ? words.expectedByMe : words.expected, ...mastery(expected, levels.doesntKnowExpected) },
      { label: words.now, ...mastery(now, levels.doesntKnowNow) },
    ],
  };
}
