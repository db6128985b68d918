import { asHeld, askedOfGranted } from '../../domain/plan/change-of-help.ts';
import { refusedChangeIn } from '../../domain/plan/efforts.ts';
import { giverAsHeld, helpersNamed } from '../../domain/plan/helpers.ts';
import type { Said, SnapshotEffort, SnapshotGoal } from '../../domain/plan/plan-snapshot.ts';
import { fitsNot, isTakenDownOnly } from '../../domain/plan/said.ts';
import { printedAsked, printedChange } from './change-print.ts';
import type { Picture, PlanDocumentInput } from './print-types.ts';
import { printedDay, printedShortDay } from './printed-day.ts';
import { pictureOf, picturesOf, type SaidCard, saidCard, saidFiles } from './said-print-model.ts';
import { isCitizenSpeaking, type PrintedScorePlace, printedScores } from './score-print-model.ts';
import { type PrintedStaircase, printedStaircase } from './staircase-print-model.ts';

/** One goal as printed: every word final, in the order of the page. */
export interface PrintedGoal {
  readonly label: string;
  readonly title: string;
  readonly picture: Picture | null;
  readonly direction: SnapshotGoal['direction'];
  readonly directionWords: string;
  readonly scope: string;
  /** The goal before that it stands in the place of; empty where there is none. */
  readonly insteadOf: string;
  readonly dream: SaidCard | null;
  readonly ownWords: readonly SaidCard[];
  /** Calls the words theirs only where they are: said by them, or said yes to (R-P7, R-P8). */
  readonly wordsHeading: string;
  readonly smarte: string;
  readonly perspectives: readonly ({
    readonly view: string;
    readonly label: string;
    readonly by: string;
    /** That another wrote it down, and who; empty otherwise (R-P7). */
    readonly writtenDown: string;
    readonly words: string;
  } & Pick<SaidCard, 'pictures' | 'files' | 'recording'>)[];
  readonly places: readonly PrintedScorePlace[];
  /** That the citizen does not agree, with since when; empty where they did not say so (R-M7). */
  readonly disagrees: string;
  /** In their words; empty where they only tapped it. */
  readonly disagreement: string;
  /** What they drew or photographed of it, and the sentence that there is a recording. */
  readonly disagreementFiles: Pick<SaidCard, 'files' | 'recording'>;
  /** What makes the difference between places, by who scored (R-M6). */
  readonly differences: readonly (Pick<SaidCard, 'files' | 'recording'> & {
    readonly by: string;
    readonly words: string;
  })[];
  readonly stairs: PrintedStaircase | null;
  /** `since`: from which plan it came along, where nobody has said it again; empty otherwise. */
  readonly contributions: readonly {
    readonly by: string;
    readonly writtenDown: string;
    readonly words: string;
    readonly since: string;
  }[];
  /** Who helps, each once. */
  readonly helpers: readonly string[];
  readonly efforts: readonly PrintedEffort[];
}

export interface PrintedEffort {
  readonly what: string;
  readonly how: string;
  readonly who: string;
  readonly when: string;
  readonly state: SnapshotEffort['decision']['state'];
  readonly decision: string;
  readonly decided: string;
  readonly refusal: { readonly reason: string; readonly howToComplain: string } | null;
}

const isCitizens = (said: Said): boolean =>
  said.saidBy.how !== 'onBehalf' && !isTakenDownOnly(said) && !fitsNot(said);

const viewOrder = ['citizen', 'network', 'professional'] as const;

/** Makes a goal ready for print. `index` counts from 0. */
export function printedGoal(goal: SnapshotGoal, index: number, input: PlanDocumentInput): PrintedGoal {
  const { citizen } = input.words;
  const viewLabels = {
    citizen: citizen.citizenView,
    network: citizen.networkView,
    professional: citizen.professionalView,
  };
  const writtenDown = ({ writtenDownBy }: { readonly writtenDownBy?: string | undefined }): string =>
    writtenDownBy === undefined ? '' : citizen.wroteDown(writtenDownBy);
  return {
    label: citizen.goal(index + 1),
    title: goal.title,
    picture: pictureOf(goal.symbol, input),
    direction: goal.direction,
    directionWords: citizen[goal.direction],
    scope: goal.onlyFor.length === 0 ? citizen.commonGoal : citizen.onlyFor(goal.onlyFor.join(', ')),
    insteadOf: goal.insteadOf === undefined ? '' : citizen.insteadOf(goal.insteadOf),
    dream: goal.dream === null ? null : saidCard(goal.dream, input),
    ownWords: goal.ownWords.map((said) => saidCard(said, input)),
    wordsHeading: goal.ownWords.every(isCitizens) ? citizen.goalInMyWords : citizen.goalInWords,
    smarte: goal.smarte,
    perspectives: viewOrder.flatMap((view) =>
      goal.perspectives
        .filter((perspective) => perspective.view === view)
        .map((perspective) => ({
          view,
          label: viewLabels[view],
          by: isCitizenSpeaking(perspective, input) ? '' : perspective.by,
          writtenDown: writtenDown(perspective),
          words: perspective.words,
          pictures: picturesOf(perspective.symbols ?? [], input),
          ...saidFiles(perspective.files ?? [], input),
        })),
    ),
    places: printedScores(goal, input),
    disagrees: disagreeWords(goal, input),
    disagreement: goal.disagreement ?? '',
    disagreementFiles: saidFiles(goal.disagreementFiles ?? [], input),
    differences: (goal.differences ?? []).map(({ by, words, files = [] }) => ({
      ...{ by, words },
      ...saidFiles(files, input),
    })),
    stairs: printedStaircase(goal, input),
    contributions: goal.contributions.map(({ by, words, writtenDownBy, fromPlanOf }) => ({
      ...{ by, words, writtenDown: writtenDown({ writtenDownBy }) },
      since: fromPlanOf === undefined ? '' : citizen.fromPlanOf(printedDay(fromPlanOf, input.language)),
    })),
    helpers: helpersNamed(goal),
    efforts: goal.efforts.map((effort) => printedEffort(effort, input)),
  };
}

/** An effort ready for print: wished, granted or refused (R-O2, R-F3). */
export function printedEffort(effort: SnapshotEffort, input: PlanDocumentInput): PrintedEffort {
  const { language } = input;
  const { citizen } = input.words;
  const { decision } = effort;
  const held = asHeld(effort);
  const period = [
    held.from === null ? '' : citizen.from(printedShortDay(held.from, language)),
    held.to === null ? '' : citizen.to(printedShortDay(held.to, language)),
  ];
  const change = refusedChangeIn(decision);
  const refusal = decision.state === 'refused' ? decision : change;
  return {
    what: held.what,
    how: effort.how,
    who: giverAsHeld(effort, effort.offer ?? null),
    when: [held.howOften, period.filter((part) => part !== '').join(' ')]
      .filter((part) => part !== '')
      .join('. '),
    state: decision.state,
    decision:
      decision.state === 'kept'
        ? ''
        : decision.state === 'wished'
          ? citizen.wished(effort.writtenBy)
          : change !== undefined
            ? printedChange(effort, input)
            : citizen[decision.state],
    decided: decidedLines(effort, input),
    refusal: refusal === undefined ? null : { reason: refusal.reason, howToComplain: refusal.howToComplain },
  };
}

/** By whom and when; what is asked to be otherwise and nobody has answered; that nothing is decided about a wish (R-O2). */
function decidedLines(effort: SnapshotEffort, input: PlanDocumentInput): string {
  const { decision } = effort;
  const { citizen, staff } = input.words;
  if (decision.state === 'kept') return staff.decisionKept;
  if (decision.state === 'wished') return citizen.wishedMeans;
  const decided = `${printedDay(decision.on, input.language)} ${citizen.decidedBy(decision.by)}`;
  const waiting = askedOfGranted(effort);
  return waiting === null ? decided : `${decided}\n${citizen.isAskedFor(printedAsked(waiting.asked, input))}`;
}

function disagreeWords({ disagreement, disagreesSince }: SnapshotGoal, input: PlanDocumentInput): string {
  if (disagreement === null) return '';
  const { disagree, disagreesSince: since } = input.words.citizen;
  return disagreesSince === undefined ? disagree : since(printedDay(disagreesSince, input.language));
}
