import type { IsoDay } from '../day.ts';
import type { GoalDirection } from '../plan/mastery.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { inOrder, type Position } from './position.ts';

/** A staircase of this many steps is easy to see (design § Staircase): a recommendation. */
export const recommendedSteps = { from: 3, to: 5 } as const;

/** A delmål: one step of the staircase (R-F2). To the citizen it is "trin". */
export interface Step {
  readonly id: string;
  readonly goalId: string;
  readonly position: Position;
  readonly words: string;
  readonly symbol: string | null;
  /** Why this step, in somebody's words; may be empty, then the dream or the goal answers. */
  readonly why: string;
  /** The day the citizen said it was done; null before. */
  readonly doneOn: IsoDay | null;
}

/** How the staircase is drawn: keeping what one can is flat, losing slower is flat with a handrail – both are success. */
export type StaircaseShape = 'rising' | 'terrace' | 'terraceWithHandrail';

const shapes: Record<GoalDirection, StaircaseShape> = {
  develop: 'rising',
  keep: 'terrace',
  limitLoss: 'terraceWithHandrail',
};

export interface StaircaseStep extends Step {
  readonly number: number;
  readonly state: 'done' | 'now' | 'later';
  /** In blocks: the number of the step where the staircase rises, 1 where it is flat. */
  readonly height: number;
}

/** `More` is what else is known of each step. */
export interface Staircase<More extends Step = Step> {
  readonly shape: StaircaseShape;
  readonly steps: readonly (More & StaircaseStep)[];
  /** What the citizen has done: shown first (R-F5). */
  readonly doneCount: number;
  /** The step "now"; null when every step is done or there is none. */
  readonly now: StaircaseStep | null;
}

/**
 * The staircase of one goal (R-F2). Takes its steps in any order and the goal's direction. The first step that is
 * not done is "now", also when a later one is done already.
 */
export function staircase<More extends Step>(
  steps: readonly More[],
  direction: GoalDirection,
): Staircase<More> {
  const shape = shapes[direction];
  const ordered = inOrder(steps);
  const nowAt = ordered.findIndex(({ doneOn }) => doneOn === null);
  const drawn = ordered.map((step, at): More & StaircaseStep => {
    const state = step.doneOn !== null ? 'done' : at === nowAt ? 'now' : 'later';
    return { ...step, number: at + 1, state, height: shape === 'rising' ? at + 1 : 1 };
  });
  const doneCount = drawn.filter(({ state }) => state === 'done').length;
  return { shape, steps: drawn, doneCount, now: drawn[nowAt] ?? null };
}

/** Where the answer to "why this step?" comes from. */
export interface WhyThisStep {
  readonly from: 'step' | 'dream' | 'goal';
  readonly words: string;
}

/**
 * Why this step (R-F2): its own words, else the dream it leads to, else the goal – so that there is always an answer,
 * also where the citizen has no interest in the goal by itself. Whether a dream is realistic is not asked.
 */
export function whyThisStep(step: Pick<Step, 'why'>, dream: string | null, goalTitle: string): WhyThisStep {
  if (step.why.trim() !== '') return { from: 'step', words: step.why };
  if (dream !== null && dream.trim() !== '') return { from: 'dream', words: dream };
  return { from: 'goal', words: goalTitle };
}

/** Writes a step. Refuses only one that shows nothing: neither words nor a symbol. */
export function writeStep(step: Step): Step | Refusal<'stepEmpty'> {
  return step.words.trim() === '' && step.symbol === null ? refuse('stepEmpty', 'words') : step;
}

/** Marks a step as done on a day, or as not done again when the day is null: nothing is final (R-F4). */
export function markDone(step: Step, day: IsoDay | null): Step {
  return { ...step, doneOn: day };
}
