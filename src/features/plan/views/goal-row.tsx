import type { Plan, PlanGoal, PlanScore } from '../../../domain/plan/plan.ts';
import { ownOverRecorded } from '../../../domain/plan/scores.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { MeaningTag } from '../../../ui/card.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { MasteryMark, masteryWords } from '../../../ui/mastery.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PersonChip } from '../../../ui/person-chip.tsx';
import { addresses } from './addresses.ts';
import { MiniStairs } from './mini-stairs.tsx';
import type { ViewProps } from './parts.tsx';

/** Who helps with a goal: those who contribute, and those an effort names that was not refused, each once (R-O2). */
export function helpersOf(goal: PlanGoal): readonly { readonly name: string; readonly relation: string }[] {
  const contributing = goal.contributions.map(({ person, offer }) =>
    person === '' ? { name: offer, relation: '' } : { name: person, relation: offer },
  );
  const named = goal.efforts
    .filter(({ decision }) => decision.state !== 'refused')
    .map(({ who }) => ({ name: who.trim(), relation: '' }));
  const all = [...contributing, ...named].filter(({ name }) => name !== '');
  const first = ({ name }: { readonly name: string }): string => name.split(/[\s,]/)[0]?.toLowerCase() ?? '';
  return all.filter((one, at) => !all.slice(0, at).some((other) => first(other) === first(one)));
}

/** The score that the picture shows: the recorded one that holds everywhere, else any recorded, else the citizen's own. */
function shownScore(goal: PlanGoal): PlanScore | undefined {
  const recorded = goal.scores.filter(({ as }) => as === 'caseworker');
  return (
    recorded.find(({ place }) => place === null) ??
    recorded[0] ??
    ownOverRecorded(goal.scores.filter(({ as }) => as === 'citizen'))[0]
  );
}

/** "I dag" and "Næste møde"; where the citizen says something else, that stands right beside it (R-M7). */
const HowItGoes = ({ page, goal }: { page: PageContext; goal: PlanGoal }) => {
  const words = page.words.plan.citizen;
  const shown = shownScore(goal);
  const own = ownOverRecorded(goal.scores.filter(({ as }) => as === 'citizen'));
  const differs = own.filter(
    (score) =>
      score !== shown &&
      (score.masteryNow !== shown?.masteryNow || score.expectedMastery !== shown?.expectedMastery),
  );
  return (
    <div class="goal-how">
      <MeaningTag meaning="step">{words.howItGoes}</MeaningTag>
      <dl class="mastery-change">
        <div>
          <dt>{words.today}</dt>
          <dd>
            <MasteryMark page={page} level={shown?.masteryNow ?? null} doesntKnow={shown?.doesntKnow} />
          </dd>
        </div>
        <div>
          <dt>{words.nextTime}</dt>
          <dd>
            <MasteryMark
              page={page}
              level={shown?.expectedMastery ?? null}
              doesntKnow={shown?.doesntKnowExpected}
            />
          </dd>
        </div>
      </dl>
      {differs.map((score) => (
        <p class="goal-own">
          <Icon name="message-circle" />
          <span>
            <strong>{words.iSay}.</strong>{' '}
            {score.masteryNow !== shown?.masteryNow &&
              `${words.today}: ${masteryWords(page, score.masteryNow, score.doesntKnow)}. `}
            {score.expectedMastery !== shown?.expectedMastery &&
              `${words.nextTime}: ${masteryWords(page, score.expectedMastery, score.doesntKnowExpected)}.`}
          </span>
        </p>
      ))}
      {goal.disagreement !== null && (
        <p class="goal-own">
          <Icon name="message-circle" />
          <span>
            <strong>{words.disagree}</strong>
            {goal.disagreement.words.trim() !== '' && `: ${goal.disagreement.words}`}
          </span>
        </p>
      )}
    </div>
  );
};

/** One goal of the picture: what it is, the steps, who helps, how it goes – the order of the printed poster. */
export const GoalRow = ({
  page,
  picture,
  plan,
  goal,
}: ViewProps & { readonly plan: Plan; readonly goal: PlanGoal }) => {
  const words = page.words.plan.citizen;
  const helpers = helpersOf(goal);
  const onlyFor = plan.offers.filter(({ id }) => goal.onlyFor.includes(id)).map(({ name }) => name);
  return (
    <article class="card goal goal-row" id={`goal-${goal.id}`}>
      <header class="goal-what">
        <MeaningTag meaning="goal">{words.goal}</MeaningTag>
        {goal.symbol !== null && (
          <img class="symbol" src={picture(goal.symbol).src} alt="" width="96" height="96" />
        )}
        <h2>{goal.title}</h2>
        {goal.direction !== 'develop' && (
          <p class="note">{goal.direction === 'keep' ? words.keep : words.limitLoss}</p>
        )}
        {onlyFor.length > 0 && <p class="note">{words.onlyFor(onlyFor.join(', '))}</p>}
      </header>
      <div class="goal-steps">
        <MeaningTag meaning="step">{words.steps}</MeaningTag>
        {goal.steps.length === 0 ? (
          <p class="muted">{words.noSteps}</p>
        ) : (
          <MiniStairs page={page} goal={goal} symbolSrc={(id) => picture(id).src} />
        )}
      </div>
      <div class="goal-help">
        <MeaningTag meaning="network">{words.whoHelps}</MeaningTag>
        {helpers.length === 0 && <p class="muted">{words.nobodyHelps}</p>}
        {helpers.map(({ name, relation }) => (
          <PersonChip name={name} {...(relation !== '' && { relation })} paid={relation !== ''} />
        ))}
      </div>
      <HowItGoes page={page} goal={goal} />
      <p class="goal-more">
        <LinkButton
          href={addresses.goal(plan.citizen.id, goal.id)}
          icon="flag"
          label={words.seeGoalNamed(goal.title)}
        >
          {words.seeGoal}
        </LinkButton>
      </p>
    </article>
  );
};
