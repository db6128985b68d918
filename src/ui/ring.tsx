import { LinkButton } from './button.tsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import type { PageContext } from './page-context.ts';
import { ringArrows } from './ring-arrows.ts';

/** One disc of the ring. */
export interface RingStep {
  readonly number: number;
  readonly label: string;
  readonly state: 'done' | 'declined' | 'goesOn' | 'again' | 'current' | 'ahead';
  readonly icon: IconName;
  /** What is known of a step that lies ahead, such as its day. */
  readonly note?: string;
  /** Where the disc leads, if it leads anywhere. */
  readonly href?: string;
}

/** Props of {@link Ring}. */
export interface RingProps {
  readonly page: PageContext;
  /** The five steps of the circle, in order (product.md § 2). */
  readonly steps: readonly RingStep[];
  /** The one sentence in the middle. */
  readonly sentence: string;
  /** The one next thing to do; absent when it is somebody else's turn. */
  readonly button?: { readonly href: string; readonly label: string; readonly icon?: IconName };
}

const Next = ({ sentence, button }: Pick<RingProps, 'sentence' | 'button'>) => (
  <div class="ring-next">
    <p class="lead">{sentence}</p>
    {button && (
      <LinkButton href={button.href} kind="primary" icon={button.icon ?? 'arrow-right'}>
        {button.label}
      </LinkButton>
    )}
  </div>
);

/** The day of a step that lies ahead: seen by everybody, also where "Kommer senere" is told by the look of the disc alone. */
const dayAhead = ({ state, note }: RingStep): string | undefined => (state === 'ahead' ? note : undefined);

const State = ({ page, step }: { page: PageContext; step: RingStep }) => {
  const words = page.words.common.citizen.ring;
  const day = dayAhead(step);
  if (step.state === 'current') return <span class="ring-here">{words.youAreHere}</span>;
  if (day === undefined) return <span class="ring-state">{words[step.state]}</span>;
  return (
    <span class="ring-day">
      <Icon name="calendar-days" />
      <span>{day}</span>
    </span>
  );
};

/** The road goes on past what is done, and past what one said "Nej tak" to. */
const isPassed = (step: RingStep | undefined): boolean =>
  step?.state === 'done' || step?.state === 'declined';

/** What is done has its tick; to what they said "Nej tak" the hand of that answer. */
function discIcon({ state, icon }: RingStep): IconName {
  if (state === 'done') return 'check';
  return state === 'declined' ? 'hand' : icon;
}

const Badge = ({ page, step }: { page: PageContext; step: RingStep }) => {
  const inside = (
    <>
      <span class="ring-disc">
        <Icon name={discIcon(step)} />
      </span>
      <span class="ring-words">
        <span class="ring-label">
          {step.state === 'done' && page.wordPictures !== undefined && <Icon name={step.icon} />}
          {step.number}. {step.label}
        </span>
        <State page={page} step={step} />
      </span>
    </>
  );
  return step.href ? (
    <a class="ring-badge" href={step.href}>
      {inside}
    </a>
  ) : (
    <span class="ring-badge">{inside}</span>
  );
};

/**
 * The home ring: where we are in the plan round and the next thing to do. A circle from 45 rem of room,
 * a vertical path with the current step open below that; always an ordered list with the state in words.
 */
export const Ring = ({ page, steps, sentence, button }: RingProps) => {
  const current = steps.find((step) => step.state === 'current')?.number;
  const withMore = steps.filter((step) => step.state === 'current' || dayAhead(step) !== undefined);
  return (
    <section class="ring-place" aria-label={page.words.common.citizen.ring.title}>
      <div class="ring">
        <svg class="ring-arrows" viewBox="0 0 720 600" aria-hidden="true" focusable="false">
          {ringArrows(withMore.map(({ number }) => number)).map((arrow, index) => (
            <g class={isPassed(steps[index]) ? 'done' : 'ahead'}>
              <path class="arc" d={arrow.arc} />
              <path class="head" d={arrow.head} />
            </g>
          ))}
        </svg>
        <ol class="plain">
          {steps.map((step) => (
            <li
              class={classes('ring-step', `at-${step.number}`, step.state)}
              aria-current={step.state === 'current' ? 'step' : undefined}
            >
              <Badge page={page} step={step} />
              {step.state === 'current' && <Next sentence={sentence} {...(button && { button })} />}
            </li>
          ))}
        </ol>
        {current === undefined && <Next sentence={sentence} {...(button && { button })} />}
      </div>
    </section>
  );
};
