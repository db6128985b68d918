import type { Child } from 'hono/jsx';
import type { Helper } from '../domain/plan/helpers.ts';
import type { MasteryLevel } from '../domain/plan/mastery.ts';
import { MeaningTag } from './card.tsx';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import { MasteryMark } from './mastery.tsx';
import { MiniStairs, type MiniStep } from './mini-stairs.tsx';
import type { PageContext } from './page-context.ts';
import { PersonChip } from './person-chip.tsx';
import { sayWhen } from './say-when.ts';
import type { StaircaseShape } from './staircase.tsx';

/** How it goes as one view has it (R-M6). */
export interface MasteryView {
  /** Whose view, and where it holds only there. */
  readonly title: string;
  /** The citizen's own stands out (R-M7). */
  readonly view: 'citizen' | 'professional' | 'network';
  readonly now: MasteryLevel | null;
  readonly doesntKnowNow?: boolean | undefined;
  /** The day on which it was said: today's is called so. */
  readonly saidOn?: string;
  readonly expected: MasteryLevel | null;
  readonly doesntKnowExpected?: boolean | undefined;
  /** Of one place: what is hoped for in general stands elsewhere, so that nothing said of it here is no "not said" (R-M6). */
  readonly isOfPlace?: boolean;
  /** What the goal was called when it was said, where it has other words now (R-M6, R-S3). */
  readonly saidOf?: string | null | undefined;
}

/** Props of {@link PosterGoal}. A part that is null is not the reader's to see, and has no heading either. */
export interface PosterGoalProps {
  readonly page: PageContext;
  /** Where links lead to: "#goal-1". */
  readonly id: string;
  readonly title: string;
  readonly symbolSrc: string | null;
  readonly notes: readonly string[];
  readonly stairs: { readonly shape: StaircaseShape; readonly steps: readonly MiniStep[] } | null;
  readonly helpers: readonly Helper[] | null;
  /** What is said where nobody is named, in place of that no help is written. */
  readonly nobodyNamed?: string | undefined;
  /** What the help is and what the municipality answered, below those who help (R-O2). */
  readonly help?: Child;
  readonly views: readonly MasteryView[] | null;
  /** What stands below the views: that the citizen does not agree (R-M7). */
  readonly disagreement?: { readonly says: string; readonly words: string } | null;
  /** The way to all of the goal. */
  readonly more?: Child;
}

const OneView = ({ page, ...view }: MasteryView & { page: PageContext }) => {
  const words = page.words.plan.citizen;
  return (
    <section class={classes('goal-view', view.view === 'citizen' && 'own')}>
      <h4>{view.title}</h4>
      <dl class="mastery-change">
        <div>
          <dt>{sayWhen(page, view.saidOn)}</dt>
          <dd>
            <MasteryMark page={page} level={view.now} view={view.view} doesntKnow={view.doesntKnowNow} />
          </dd>
        </div>
        {(view.expected !== null || view.doesntKnowExpected || !view.isOfPlace) && (
          <div>
            <dt>{words.nextTime}</dt>
            <dd>
              <MasteryMark
                page={page}
                level={view.expected}
                view={view.view}
                doesntKnow={view.doesntKnowExpected}
              />
            </dd>
          </div>
        )}
      </dl>
      {view.saidOf != null && <p class="note">{page.words.document.citizen.saidOfFormer(view.saidOf)}</p>}
    </section>
  );
};

const Steps = ({ page, stairs }: Pick<PosterGoalProps, 'page' | 'stairs'>) => {
  const words = page.words.plan.citizen;
  if (stairs === null) return null;
  return (
    <div class="goal-steps">
      <MeaningTag meaning="step" level={3}>
        {words.steps}
      </MeaningTag>
      {stairs.steps.length === 0 ? (
        <p class="muted">{words.noSteps}</p>
      ) : (
        <MiniStairs page={page} {...stairs} />
      )}
    </div>
  );
};

const Helpers = ({
  page,
  helpers,
  nobodyNamed,
  help = null,
}: Pick<PosterGoalProps, 'page' | 'helpers' | 'nobodyNamed' | 'help'>) => {
  const words = page.words.plan.citizen;
  if (helpers === null) return null;
  return (
    <div class="goal-help">
      <MeaningTag meaning="network" level={3}>
        {words.whoHelps}
      </MeaningTag>
      {helpers.length === 0 ? (
        (nobodyNamed !== undefined || help === null) && (
          <p class="muted">{nobodyNamed ?? words.nobodyHelps}</p>
        )
      ) : (
        <ul class="plain goal-helpers">
          {helpers.map(({ name, relation, drawnAs }) => (
            <li>
              <PersonChip name={name} {...(relation !== '' && { relation })} drawnAs={drawnAs} />
            </li>
          ))}
        </ul>
      )}
      {help}
    </div>
  );
};

const HowItGoes = ({
  page,
  views,
  disagreement = null,
}: Pick<PosterGoalProps, 'page' | 'views' | 'disagreement'>) => {
  if (views === null) return null;
  return (
    <div class="goal-how">
      <MeaningTag meaning="step" level={3} icon="trending-up">
        {page.words.plan.citizen.howItGoes}
      </MeaningTag>
      {views.map((view) => (
        <OneView page={page} {...view} />
      ))}
      {views.length === 0 && disagreement === null && (
        <p class="muted">{page.words.common.citizen.mastery.notAnswered}</p>
      )}
      {disagreement !== null && (
        <p class="goal-own">
          <Icon name="message-circle" />
          <span>
            <strong>{disagreement.says}</strong>
            {disagreement.words.trim() !== '' && `: ${disagreement.words}`}
          </span>
        </p>
      )}
    </div>
  );
};

/** One goal of the plan's picture: what it is, the steps, who helps, how it goes – the order of the printed poster. */
export const PosterGoal = ({
  page,
  id,
  title,
  symbolSrc,
  notes,
  more,
  stairs,
  helpers,
  nobodyNamed,
  help,
  ...how
}: PosterGoalProps) => (
  <article class="card goal goal-row" id={id}>
    <header class="goal-what">
      <MeaningTag meaning="goal">{page.words.plan.citizen.goal}</MeaningTag>
      {symbolSrc !== null && <img class="symbol" src={symbolSrc} alt="" width="96" height="96" />}
      <h2>{title}</h2>
      {notes.map((note) => (
        <p class="note">{note}</p>
      ))}
    </header>
    <Steps page={page} stairs={stairs} />
    <Helpers page={page} helpers={helpers} nobodyNamed={nobodyNamed} help={help} />
    <HowItGoes page={page} {...how} />
    {more !== undefined && <p class="goal-more">{more}</p>}
  </article>
);
