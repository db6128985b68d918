import { staircase } from '../../../domain/follow-up/staircase.ts';
import { giverInFull, helpersOf, isGiven, isPromised, offerOf } from '../../../domain/plan/helpers.ts';
import type { Plan, PlanGoal, PlanScore } from '../../../domain/plan/plan.ts';
import { isRecordedScore, ownOverRecorded, viewOf } from '../../../domain/plan/scores.ts';
import { filesInWords } from '../../../ui/answer-ways.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { type MasteryView, PosterGoal } from '../../../ui/poster-goal.tsx';
import { HelpWithAnswers } from '../../../ui/told-help.tsx';
import { addresses } from './addresses.ts';
import { notesWithoutDream } from './goal-without-dream.tsx';
import { disagreeWords, type ViewProps } from './parts.tsx';
import { seesEvery } from './what-is-seen.ts';

const viewFrom = (title: string, score: PlanScore): MasteryView => ({
  title: score.place === null ? title : `${title} · ${score.place}`,
  view: viewOf(score.as),
  isOfPlace: score.place !== null,
  now: score.masteryNow,
  saidOn: score.saidOn,
  doesntKnowNow: score.doesntKnow,
  expected: score.expectedMastery,
  doesntKnowExpected: score.doesntKnowExpected,
  saidOf: score.saidOf,
});

/**
 * What the citizen says first, what is recorded beside it (R-M7, R-P8), and what others say about a place. What they say in
 * general stands on the page of the goal. Null where the reader is given no scores.
 */
function viewsOf(page: PageContext, plan: Plan, goal: PlanGoal): readonly MasteryView[] | null {
  const words = page.words.plan.citizen;
  const recorded = [...goal.scores.filter(isRecordedScore)].sort(
    (a, b) => Number(b.place === null) - Number(a.place === null),
  );
  const others = goal.scores.filter(
    (score) => score.as !== 'citizen' && !isRecordedScore(score) && score.place !== null,
  );
  const own = ownOverRecorded(goal.scores.filter(({ as }) => as === 'citizen'));
  const isMine = page.actor?.personId === plan.citizen.id;
  const views = [
    ...own.map((score) => viewFrom(isMine ? words.iSay : words.othersSay(plan.citizen.givenName), score)),
    ...recorded.map((score) => viewFrom(words.recorded(score.by), score)),
    ...others.map((score) => viewFrom(words.othersSay(score.by), score)),
  ];
  const isTold = views.length > 0 || goal.disagreement !== null;
  return isTold || seesEvery(plan, page.actor?.personId, 'scores') ? views : null;
}

/** One goal of the picture, as far as the reader sees it (§ 5). */
export const GoalRow = ({
  page,
  picture,
  plan,
  goal,
}: ViewProps & { readonly plan: Plan; readonly goal: PlanGoal }) => {
  const words = page.words.plan.citizen;
  // Nobody helps by being wished for: who that is stands with the wish (R-O2).
  const helpers = helpersOf(goal, plan).filter(({ isOnlyWished }) => !isOnlyWished);
  const efforts = goal.efforts.map((effort) => {
    const giver =
      isGiven(effort) && !isPromised(effort)
        ? giverInFull({ who: effort.who, offer: offerOf(effort, plan.offers) })
        : '';
    return giver === '' ? effort : { ...effort, what: `${effort.what} · ${giver}` };
  });
  const seesAllWork = seesEvery(plan, page.actor?.personId, 'staircaseAndEfforts');
  const onlyFor = plan.offers.filter(({ id }) => goal.onlyFor.includes(id)).map(({ name }) => name);
  const src = (id: string | null): string | null => (id === null ? null : picture(id).src);
  const { shape, steps } = staircase(goal.steps, goal.direction);
  return (
    <PosterGoal
      page={page}
      id={`goal-${goal.id}`}
      title={goal.title}
      symbolSrc={src(goal.symbol)}
      notes={[
        ...notesWithoutDream({ page, plan, goal }),
        ...(goal.direction === 'keep' ? [words.keep] : []),
        ...(goal.direction === 'limitLoss' ? [words.limitLoss] : []),
        ...(onlyFor.length > 0 ? [words.onlyFor(onlyFor.join(', '))] : []),
      ]}
      stairs={
        steps.length > 0 || seesAllWork
          ? { shape, steps: steps.map((step) => ({ ...step, symbolSrc: src(step.symbol) })) }
          : null
      }
      helpers={helpers.length + efforts.length > 0 || seesAllWork ? helpers : null}
      help={
        goal.efforts.length > 0 ? <HelpWithAnswers page={page} efforts={efforts} saysKept={false} /> : null
      }
      nobodyNamed={goal.efforts.some(isPromised) ? words.helpWithoutName : undefined}
      views={viewsOf(page, plan, goal)}
      disagreement={
        goal.disagreement && {
          says: disagreeWords(page, plan.citizen.givenName, goal.disagreement.since),
          words: goal.disagreement.words || filesInWords(page, goal.disagreement.files),
        }
      }
      more={
        <LinkButton
          href={addresses.goal(plan.citizen.id, goal.id)}
          icon="flag"
          label={words.seeGoalNamed(goal.title)}
        >
          {words.seeGoal}
        </LinkButton>
      }
    />
  );
};
