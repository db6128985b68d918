import { type StaircaseStep, staircase } from '../../../domain/follow-up/staircase.ts';
import type { PlanGoal } from '../../../domain/plan/plan.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';

const icons = { done: 'check', now: 'map-pin', later: 'circle' } as const;

const Step = ({ page, step, src }: { page: PageContext; step: StaircaseStep; src: string | null }) => {
  const words = page.words.plan.citizen;
  return (
    <li
      class={`mini-step ${step.state} up-${Math.min(step.height, 6)}`}
      aria-current={step.state === 'now' ? 'step' : undefined}
    >
      <Icon name={icons[step.state]} />
      {src !== null && (step.words === '' || page.wordPictures !== undefined) && (
        <img class="symbol" src={src} alt="" width="32" height="32" />
      )}
      <span>
        {step.words}
        {step.state === 'now' ? (
          <span class="mini-now">{words.now}</span>
        ) : (
          <span class="visually-hidden">{`. ${words[step.state]}`}</span>
        )}
      </span>
    </li>
  );
};

/** The staircase of a goal in little (R-F2): it rises where the goal is to develop, and is flat where keeping is success. */
export const MiniStairs = ({
  page,
  goal,
  symbolSrc,
}: {
  page: PageContext;
  goal: PlanGoal;
  symbolSrc: (id: string) => string;
}) => {
  const drawn = staircase(goal.steps, goal.direction);
  return (
    <ol class={`mini-stairs plain ${drawn.shape}`}>
      {drawn.steps.map((step) => (
        <Step page={page} step={step} src={step.symbol === null ? null : symbolSrc(step.symbol)} />
      ))}
    </ol>
  );
};
