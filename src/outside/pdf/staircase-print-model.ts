import type { SnapshotGoal } from '../../domain/plan/plan-snapshot.ts';
import { fitsNot, isTakenDownOnly } from '../../domain/plan/said.ts';
import type { Picture, PlanDocumentInput } from './print-types.ts';
import { pictureOf, saidCard } from './said-print-model.ts';

/** The goal staircase as drawn (R-F2): it rises where one learns, and is flat where keeping is the success. */
export interface PrintedStaircase {
  readonly shape: 'rising' | 'terrace' | 'handrail';
  readonly heading: string;
  /** The whole picture told in words, first step first. */
  readonly alt: string;
  readonly steps: readonly PrintedStep[];
  readonly top: {
    readonly kind: 'dream' | 'goal';
    readonly label: string;
    readonly words: string;
    readonly picture: Picture | null;
  };
}

export interface PrintedStep {
  readonly state: 'done' | 'now' | 'later';
  readonly label: string;
  readonly words: string;
  readonly picture: Picture | null;
  readonly why: string;
}

/** The shape of a goal's staircase: it rises where one learns. */
export const shapes = { develop: 'rising', keep: 'terrace', limitLoss: 'handrail' } as const;

/** The staircase of a goal; null when it has no steps yet. The first step that is not done is "now". */
export function printedStaircase(goal: SnapshotGoal, input: PlanDocumentInput): PrintedStaircase | null {
  if (goal.steps.length === 0) return null;
  const { citizen } = input.words;
  const nowIndex = goal.steps.findIndex((step) => !step.done);
  const stateWords = { done: citizen.done, now: citizen.stepNow, later: citizen.stepLater };
  const top = topOf(goal, input);
  const steps = goal.steps.map((step, index): PrintedStep => {
    const state = step.done ? 'done' : index === nowIndex ? 'now' : 'later';
    return {
      state,
      label: citizen.numbered(index + 1, stateWords[state]),
      words: step.words,
      picture: pictureOf(step.symbol, input),
      // What stands on top of the staircase is not told again at each step.
      why: isSameWords(step.why, top.words) ? '' : step.why,
    };
  });
  const shape = shapes[goal.direction];
  const opening = {
    rising: citizen.stairsRising,
    terrace: citizen.stairsTerrace,
    handrail: citizen.stairsHandrail,
  }[shape](steps.length);
  const ending = shape === 'rising' ? citizen.stairsTop : citizen.stairsEnd;
  const alt = [
    opening,
    ...steps.map(({ state, words }, index) =>
      citizen.stairsStep(citizen.step(index + 1), state === 'later' ? '' : stateWords[state], words),
    ),
    ending(top.label, top.words),
  ].join(' ');
  return { shape, heading: shape === 'rising' ? citizen.stairs : citizen.terrace, alt, steps, top };
}

/** True where two texts say the same: capitals, spaces and the last stop aside. */
export const isSameWords = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (words: string): string =>
  words
    .trim()
    .replace(/[.!]+$/, '')
    .toLowerCase();

function topOf(goal: SnapshotGoal, input: PlanDocumentInput): PrintedStaircase['top'] {
  const { citizen } = input.words;
  const { dream } = goal;
  const picture =
    dream && (pictureOf(dream.symbols[0] ?? null, input) ?? saidCard(dream, input).files[0] ?? null);
  // A dream that is only a recording cannot stand on paper; the goal does.
  if (dream === null || fitsNot(dream) || (dream.words.trim() === '' && picture === null)) {
    return {
      kind: 'goal',
      label: citizen.goalOnTop,
      words: goal.title,
      picture: pictureOf(goal.symbol, input),
    };
  }
  // A dream somebody else told, or wrote down and the citizen has not said yes to, is never called "my dream" (R-P7, R-P8).
  const whose = isTakenDownOnly(dream) ? citizen.dreamOnTopWaits : citizen.dreamOnTop;
  const label = dream.saidBy.how === 'onBehalf' ? citizen.dreamOnTopSaidForMe : whose;
  return { kind: 'dream', label, words: dream.words, picture };
}
