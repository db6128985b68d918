import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';
import { PictureOf } from './word-pictures.tsx';

/** How the stairs are built: develop rises, keep is flat, limit loss is flat with a handrail (design § Staircase). */
export type StaircaseShape = 'rising' | 'terrace' | 'terraceWithHandrail';

/** One step: a sub-goal in the citizen's words. */
export interface StaircaseStep {
  readonly words: string;
  readonly symbolSrc?: string | null;
  readonly state: 'done' | 'now' | 'later';
  /** Buttons or a note that belong to this step. */
  readonly children?: Child;
}

/** Props of {@link Staircase}. */
export interface StaircaseProps {
  readonly page: PageContext;
  readonly shape: StaircaseShape;
  /** Three to five steps, the first first. */
  readonly steps: readonly StaircaseStep[];
  /** What the stairs lead to; its label stands above the words ("Min drøm" unless said otherwise). */
  readonly top: {
    readonly words: string;
    readonly label?: string;
    /** They lead to the goal, for no dream is tied to it. */
    readonly isGoal?: boolean;
    readonly symbolSrc?: string | null;
  };
}

/** The symbol that was chosen; else that of the words, for those who want more pictures. */
const Picture = ({ page, src, text }: { page: PageContext; src: string | null | undefined; text: string }) =>
  src ? (
    <img class="symbol" src={src} alt="" width="56" height="56" />
  ) : (
    <PictureOf page={page} text={text} />
  );

const Tag = ({
  page,
  state,
  number,
}: {
  page: PageContext;
  state: StaircaseStep['state'];
  number: number;
}) => {
  const words = page.words.common.citizen.stairs;
  const { step } = page.actor && !page.actor.isCitizen ? page.words.common.staff : words;
  if (state === 'later') return <span class="stair-tag">{step(number)}</span>;
  return (
    <span class="stair-tag">
      <Icon name={state === 'done' ? 'check' : 'map-pin'} />
      {step(number)}: {words[state]}
    </span>
  );
};

/**
 * The goal staircase (R-F2): steps as blocks that rise to a dream, or a terrace where keeping is the success (R-S2).
 * Where there is too little room it is a list from the first step to the dream.
 */
export const Staircase = ({ page, shape, steps, top }: StaircaseProps) => {
  const words = page.words.common.citizen.stairs;
  return (
    <div class={classes('stairs-place', shape)}>
      {shape !== 'rising' && (
        <p class="stairs-shape">
          <Icon name={shape === 'terrace' ? 'repeat' : 'fence'} />
          {shape === 'terrace' ? words.keep : words.limitLoss}
        </p>
      )}
      <ol class={classes('stairs plain', `n-${steps.length + 1}`)}>
        {steps.map((step, index) => (
          <li
            class={classes('stair', step.state, `below-${steps.length - index}`)}
            aria-current={step.state === 'now' ? 'step' : undefined}
          >
            <Tag page={page} state={step.state} number={index + 1} />
            <Picture page={page} src={step.symbolSrc} text={step.words} />
            <p>{step.words}</p>
            {step.children}
          </li>
        ))}
        <li class="stair top-stair">
          <span class="stair-tag">
            <Icon name={top.isGoal === true ? 'flag' : 'cloud'} />
            {top.label ?? words.dream}
          </span>
          <Picture page={page} src={top.symbolSrc} text={top.words} />
          <p>{top.words}</p>
        </li>
      </ol>
    </div>
  );
};
