import type { RelationKind } from '../../../domain/access/access-table.ts';
import type { Plan, PlanGoal, PlanScore } from '../../../domain/plan/plan.ts';
import { isRecordedScore, ownOverRecorded, viewOf } from '../../../domain/plan/scores.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { MeaningTag } from '../../../ui/card.tsx';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/icon.tsx';
import { MasteryMark } from '../../../ui/mastery.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PersonChip } from '../../../ui/person-chip.tsx';
import { addresses } from './addresses.ts';
import { MiniStairs } from './mini-stairs.tsx';
import { disagreeWords, type ViewProps } from './parts.tsx';
import { seesEvery } from './what-is-seen.ts';

/** Who helps: somebody paid, somebody of the network, or a name that nobody around the citizen bears. */
export interface Helper {
  readonly name: string;
  readonly relation: string;
  readonly tie: 'paid' | 'network' | 'unknown';
}

/**
 * Who helps with a goal: those who contribute, and those an effort names that was not refused, each once (R-O2). Somebody
 * around the citizen is known by name, also when only the given name was written.
 */
export function helpersOf(
  goal: PlanGoal,
  plan: Pick<Plan, 'people' | 'offers' | 'citizen'>,
): readonly Helper[] {
  const contributing = goal.contributions.map(({ person, offer }) =>
    person === '' ? { name: offer, relation: '' } : { name: person, relation: offer },
  );
  const named = goal.efforts
    .filter(({ decision }) => decision.state !== 'refused')
    .map(({ who }) => ({ name: who.trim(), relation: '' }));
  const all = [...contributing, ...named].filter(({ name }) => name !== '');
  const first = ({ name }: { readonly name: string }): string => name.split(/[\s,]/)[0]?.toLowerCase() ?? '';
  return all
    .filter((one, at) => !all.slice(0, at).some((other) => first(other) === first(one)))
    .map((one) => ({ ...one, tie: tieOf(one, plan) }));
}

const ofTheNetwork: readonly RelationKind[] = ['citizen', 'relative', 'companion', 'guardian'];

function tieOf(
  { name, relation }: { readonly name: string; readonly relation: string },
  { people, offers, citizen }: Pick<Plan, 'people' | 'offers' | 'citizen'>,
): Helper['tie'] {
  // "Mette", "Mette Friis", "Mette Friis, Birkely" and "Lone, mor" name the same people.
  const [written = ''] = name.toLowerCase().split(',');
  const isNamed = (one: { readonly givenName: string; readonly name: string }) =>
    [one.givenName, one.name].some((known) => known.toLowerCase() === written.trim());
  if (isNamed(citizen)) return 'network';
  const kind = people.find((person) => person.isHere && isNamed(person))?.kind ?? null;
  if (kind !== null) return ofTheNetwork.includes(kind) ? 'network' : 'paid';
  const isOffer = offers.some((offer) => offer.name.toLowerCase() === written.trim());
  return relation !== '' || isOffer ? 'paid' : 'unknown';
}

/** The recorded score that the picture shows: the one that holds everywhere, else the first. */
function recordedScore(goal: PlanGoal): PlanScore | undefined {
  const recorded = goal.scores.filter(isRecordedScore);
  return recorded.find(({ place }) => place === null) ?? recorded[0];
}

/** One view: whose it is, "I dag" and "Næste møde" (R-M6). */
const OneView = ({ page, title, score }: { page: PageContext; title: string; score: PlanScore }) => {
  const words = page.words.plan.citizen;
  const view = viewOf(score.as);
  return (
    <section class={classes('goal-view', view === 'citizen' && 'own')}>
      <h4>{score.place === null ? title : `${title} · ${score.place}`}</h4>
      <dl class="mastery-change">
        <div>
          <dt>{words.today}</dt>
          <dd>
            <MasteryMark page={page} level={score.masteryNow} view={view} doesntKnow={score.doesntKnow} />
          </dd>
        </div>
        <div>
          <dt>{words.nextTime}</dt>
          <dd>
            <MasteryMark
              page={page}
              level={score.expectedMastery}
              view={view}
              doesntKnow={score.doesntKnowExpected}
            />
          </dd>
        </div>
      </dl>
    </section>
  );
};

/** What the citizen says first, what is recorded beside it, each with whose it is (R-M7, R-P8). */
const HowItGoes = ({ page, plan, goal }: { page: PageContext; plan: Plan; goal: PlanGoal }) => {
  const words = page.words.plan.citizen;
  const recorded = recordedScore(goal);
  const own = ownOverRecorded(goal.scores.filter(({ as }) => as === 'citizen'));
  const isMine = page.actor?.personId === plan.citizen.id;
  const isEmpty = own.length === 0 && recorded === undefined;
  if (isEmpty && goal.disagreement === null && !seesEvery(plan, page.actor?.personId, 'scores')) return null;
  return (
    <div class="goal-how">
      <MeaningTag meaning="step" level={3}>
        {words.howItGoes}
      </MeaningTag>
      {own.map((score) => (
        <OneView
          page={page}
          title={isMine ? words.iSay : words.othersSay(plan.citizen.givenName)}
          score={score}
        />
      ))}
      {recorded !== undefined && <OneView page={page} title={words.recorded(recorded.by)} score={recorded} />}
      {isEmpty && seesEvery(plan, page.actor?.personId, 'scores') && (
        <p class="muted">{page.words.common.citizen.mastery.notAnswered}</p>
      )}
      {goal.disagreement !== null && (
        <p class="goal-own">
          <Icon name="message-circle" />
          <span>
            <strong>{disagreeWords(page, goal.disagreement.since)}</strong>
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
  const helpers = helpersOf(goal, plan);
  const seesAllWork = seesEvery(plan, page.actor?.personId, 'staircaseAndEfforts');
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
      {(goal.steps.length > 0 || seesAllWork) && (
        <div class="goal-steps">
          <MeaningTag meaning="step" level={3}>
            {words.steps}
          </MeaningTag>
          {goal.steps.length === 0 ? (
            <p class="muted">{words.noSteps}</p>
          ) : (
            <MiniStairs page={page} goal={goal} symbolSrc={(id) => picture(id).src} />
          )}
        </div>
      )}
      {(helpers.length > 0 || seesAllWork) && (
        <div class="goal-help">
          <MeaningTag meaning="network" level={3}>
            {words.whoHelps}
          </MeaningTag>
          {helpers.length === 0 && <p class="muted">{words.nobodyHelps}</p>}
          {helpers.length > 0 && (
            <ul class="plain goal-helpers">
              {helpers.map(({ name, relation, tie }) => (
                <li>
                  <PersonChip name={name} {...(relation !== '' && { relation })} tie={tie} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <HowItGoes page={page} plan={plan} goal={goal} />
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
