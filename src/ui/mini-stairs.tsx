import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';
import type { StaircaseShape } from './staircase.tsx';

/** One step in little. */
export interface MiniStep {
  readonly words: string;
  readonly symbolSrc: string | null;
  readonly state: 'done' | 'now' | 'later';
  /** In blocks: the number of the step where the stairs rise, 1 where they are flat. */
  readonly height: number;
  /** What is said of it instead of its state alone, such as the day it was climbed. */
  readonly says?: string;
}

const icons = { done: 'check', now: 'map-pin', later: 'circle' } as const;

const Step = ({
  page,
  step: { words, symbolSrc, state, height, says },
}: {
  page: PageContext;
  step: MiniStep;
}) => {
  const say = page.words.plan.citizen;
  return (
    <li
      class={`mini-step ${state} up-${Math.min(height, 6)}`}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <Icon name={icons[state]} />
      {symbolSrc !== null && <img class="symbol" src={symbolSrc} alt="" width="32" height="32" />}
      <span>
        {words}
        <span class="visually-hidden">. </span>
        <span class={state === 'now' ? 'mini-now' : 'mini-state'}>{says ?? say[state]}</span>
      </span>
    </li>
  );
};

/**
 * The staircase of a goal in little (R-F2): it rises where the goal is to develop, and is flat where keeping is success.
 * Each step with the picture that was chosen for it: a step is found again by those who do not read (R-W6).
 */
export const MiniStairs = ({
  page,
  shape,
  steps,
}: {
  page: PageContext;
  shape: StaircaseShape;
  steps: readonly MiniStep[];
}) => (
  <ol class={`mini-stairs plain ${shape}`}>
    {steps.map((step) => (
      <Step page={page} step={step} />
    ))}
  </ol>
);
