import type { Child } from 'hono/jsx';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Tabs } from '../../../ui/section-nav.tsx';
import { TickSumFigure } from '../../../ui/tick-sum.tsx';
import type { GoalStairs, Staircases } from '../use-cases/see-staircase.ts';
import { addresses } from './addresses.ts';
import { ChangeToAnswer, changesOf } from './changed-alone.tsx';
import { PostButton } from './room-page.tsx';
import { GoalStaircase, sentenceOf, sumOfStep, WhyNow } from './stairs-parts.tsx';

/** Chooses among the goals; nothing where there is one. */
export const GoalTabs = ({
  page,
  goals,
  current,
  href,
}: {
  page: PageContext;
  goals: Staircases['goals'];
  current: string;
  href: (goalId: string) => string;
}) =>
  goals.length < 2 ? null : (
    <Tabs
      label={page.words.followUp.citizen.goals}
      items={goals.map(({ goal }) => ({
        href: href(goal.id),
        label: goal.title,
        current: goal.id === current,
      }))}
    />
  );

export interface StairsPageProps {
  readonly page: PageContext;
  readonly all: Staircases;
  /** The goal that is shown; undefined while there is none. */
  readonly one: GoalStairs | undefined;
  /** The step that was marked as done just now. */
  readonly justDone: string | null;
  /** Something was just kept. */
  readonly isSaved: boolean;
}

/** "Min trappe": one goal, its steps, the next thing to do with them (R-F2). */
export const StairsPage = ({ page, all, one, justDone, isSaved }: StairsPageProps) => {
  const words = page.words.followUp.citizen;
  const { citizenId } = all;
  if (one === undefined) {
    return (
      <CitizenPage page={page} title={words.stairs} phase="agreements">
        <p class="lead">{words.noGoals}</p>
      </CitizenPage>
    );
  }
  const asked = askedByOthers(page, all, one);
  const doneNow = one.stairs.steps.find(({ id, doneOn }) => id === justDone && doneOn !== null);
  return (
    <CitizenPage page={page} title={words.stairs} phase="agreements">
      <GoalTabs
        page={page}
        goals={all.goals}
        current={one.goal.id}
        href={(goalId) => addresses.stairs(citizenId, goalId)}
      />
      {all.goals.length === 1 && <h2>{one.goal.title}</h2>}
      {isSaved && (
        <Notice kind="success" live>
          <p>{words.isSaved}</p>
        </Notice>
      )}
      {doneNow !== undefined && (
        <Notice kind="success" live>
          <p>{words.youDid(String(doneNow.number))}</p>
          <PostButton
            page={page}
            action={addresses.step(citizenId, doneNow.id, 'done')}
            fields={{ done: 'no' }}
            icon="undo-2"
          >
            {words.bringBack}
          </PostButton>
        </Notice>
      )}
      <p class="lead">{sentenceOf(page, one)}</p>
      {one.stairs.steps.length > 0 && <GoalStaircase page={page} one={one} alone={all.alone} />}
      <Answered page={page} all={all} one={one} />
      {asked.length > 0 && (
        <>
          {asked[0]}
          {asked.length > 1 && <p>{words.moreAsked(asked.length - 1)}</p>}
        </>
      )}
      <Actions
        page={page}
        citizenId={citizenId}
        one={one}
        hasUndo={doneNow !== undefined}
        isAsked={asked.length > 0}
      />
      <WhyNow page={page} one={one} />
    </CitizenPage>
  );
};

/** What the citizen answered about the step they are on, in the last days (R-F5). */
const Answered = ({ page, all, one }: { page: PageContext; all: Staircases; one: GoalStairs }) => {
  const row = one.steps.find(({ id }) => id === one.now?.id);
  if (row === undefined || one.now === null) return null;
  const label = page.words.followUp.citizen.sumLately(String(one.now.number));
  return <TickSumFigure page={page} sum={sumOfStep(all, row)} label={label} name={null} />;
};

/**
 * What others wrote on this staircase without the citizen: other words, or that a step is climbed (R-F5, R-P8). Each is shown
 * alone, one after the other (design § Numbers): first what is not answered, last what the citizen has said no to.
 */
function askedByOthers(page: PageContext, all: Staircases, one: GoalStairs): readonly Child[] {
  const words = page.words.followUp.citizen;
  const { citizenId, alone } = all;
  const about = { page, citizenId, goalId: one.goal.id, from: 'staircase' as const };
  const ofSteps = one.stairs.steps.flatMap((step) =>
    changesOf(alone, step.id).map((change) => ({
      change,
      stepId: step.id,
      subject: words.step(String(step.number)),
    })),
  );
  const ofAway = one.away.flatMap((step) =>
    changesOf(alone, step.id)
      .filter(({ part }) => part === 'away')
      .map((change) => ({ change, stepId: step.id, subject: '' })),
  );
  const changes = [...ofSteps, ...ofAway];
  const shown = (some: typeof changes) => some.map((change) => <ChangeToAnswer {...about} {...change} />);
  const climbed = one.stairs.steps
    .filter((_, at) => one.steps[at]?.isDoneByOther)
    .map((step) => (
      <ClimbedByOther {...{ page, citizenId, step }} row={one.steps.find(({ id }) => id === step.id)} />
    ));
  return [
    ...shown(changes.filter(({ change }) => change.answer === null)),
    ...climbed,
    ...shown(changes.filter(({ change }) => change.answer !== null)),
  ];
}

/** Another wrote that a step is climbed: whether it is. */
const ClimbedByOther = ({
  page,
  citizenId,
  step,
  row,
}: {
  page: PageContext;
  citizenId: string;
  step: GoalStairs['stairs']['steps'][number];
  row: GoalStairs['steps'][number] | undefined;
}) => {
  const words = page.words.followUp.citizen;
  const subject = words.step(String(step.number));
  const done = addresses.step(citizenId, step.id, 'done');
  return (
    <Notice kind="info">
      <p>
        <strong>{subject}</strong>
      </p>
      <p>{words.saidDone(row?.doneBy ?? '', String(step.number))}</p>
      <div class="actions">
        <PostButton
          page={page}
          action={done}
          fields={{ done: 'yes' }}
          icon="check"
          label={`${words.doneFits}: ${subject}`}
        >
          {words.doneFits}
        </PostButton>
        <PostButton
          page={page}
          action={done}
          fields={{ done: 'no' }}
          icon="undo-2"
          label={`${words.notDone}: ${subject}`}
        >
          {words.notDone}
        </PostButton>
      </div>
    </Notice>
  );
};

const Actions = ({
  page,
  citizenId,
  one,
  hasUndo,
  isAsked,
}: {
  page: PageContext;
  citizenId: string;
  one: GoalStairs;
  hasUndo: boolean;
  /** Something waits for the citizen's answer: the rest stands behind "Se mere". */
  isAsked: boolean;
}) => {
  const words = page.words.followUp.citizen;
  const { now, goal } = one;
  if (one.stairs.steps.length === 0) {
    return (
      <div class="actions">
        <LinkButton href={addresses.newStep(citizenId, goal.id)} kind="primary" icon="plus">
          {words.firstStep}
        </LinkButton>
        <LinkButton href={addresses.efforts(citizenId, goal.id)} icon="heart-handshake">
          {words.help}
        </LinkButton>
      </div>
    );
  }
  const first =
    now === null ? (
      <LinkButton href={addresses.newStep(citizenId, goal.id)} kind="primary" icon="plus">
        {words.newStep}
      </LinkButton>
    ) : (
      <PostButton
        page={page}
        action={addresses.step(citizenId, now.id, 'done')}
        fields={{ done: 'yes' }}
        kind="primary"
        icon="check"
      >
        {words.iDid(String(now.number))}
      </PostButton>
    );
  const rest = (
    <>
      {now !== null && (
        <LinkButton href={addresses.step(citizenId, now.id, 'adjust')} icon="pencil">
          {words.change}
        </LinkButton>
      )}
      <LinkButton href={addresses.steps(citizenId, goal.id)} icon="list">
        {words.allSteps}
      </LinkButton>
      <LinkButton href={addresses.stairsPaper(citizenId, goal.id)} icon="download">
        {words.onPaper}
      </LinkButton>
      {!hasUndo && (
        <LinkButton href={addresses.efforts(citizenId, goal.id)} icon="heart-handshake">
          {words.help}
        </LinkButton>
      )}
    </>
  );
  if (!isAsked) {
    return (
      <div class="actions">
        {first}
        {rest}
      </div>
    );
  }
  return (
    <>
      <div class="actions">{first}</div>
      <details class="more">
        <summary class="button">
          <Icon name="ellipsis" />
          <span>{words.seeMore}</span>
        </summary>
        <div class="actions">{rest}</div>
      </details>
    </>
  );
};
