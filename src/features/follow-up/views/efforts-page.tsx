import type { Child } from 'hono/jsx';
import { besideGranted, type ChangedAlone } from '../../../domain/follow-up/changed-alone.ts';
import { onlyEndsOn } from '../../../domain/follow-up/help-as-written.ts';
import type { AskedHelp } from '../../../domain/plan/asked-help.ts';
import { askedOfGranted, dayOfYes } from '../../../domain/plan/change-of-help.ts';
import { refusedChangeIn } from '../../../domain/plan/efforts.ts';
import { endOfHelp } from '../../../domain/plan/end-of-help.ts';
import { giverAsHeld } from '../../../domain/plan/helpers.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { askedWords, ChangeRefused } from '../../../ui/change-refused.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { longDay } from '../../../ui/dates.ts';
import { EndOfHelp } from '../../../ui/end-of-help.tsx';
import { NotGranted } from '../../../ui/not-granted.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Tabs } from '../../../ui/section-nav.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import type { Efforts, SeenEffort } from '../use-cases/see-efforts.ts';
import { addresses } from './addresses.ts';
import { ChangeToAnswer, changeOf } from './changed-alone.tsx';
import { PostButton } from './room-page.tsx';

export interface EffortsPageProps {
  readonly page: PageContext;
  readonly view: Efforts;
  /** The goal that is shown; undefined while there is none. */
  readonly goalId: string | undefined;
  /** Something was just kept, or asked for: then the municipality answers it. */
  readonly isSaved: 'kept' | 'asked' | null;
  /** The wish that was taken back just now, to be wished again with one tap. */
  readonly takenBack: string | null;
}

/** A wish of the citizen's own that nobody has decided about: it is theirs to write anew (R-P8). */
export const isOpenWish = ({ isCitizensWish, decision }: SeenEffort): boolean =>
  isCitizensWish && decision.state === 'wished';

/** "Min hjælp": who does what for a goal, and what the municipality has answered (R-F3, R-O2). */
export const EffortsPage = ({ page, view, goalId, isSaved, takenBack }: EffortsPageProps) => {
  const words = page.words.followUp.citizen;
  const { citizenId, goals } = view;
  const goal = goals.find(({ id }) => id === goalId);
  const ofGoal = view.efforts.filter((effort) => goal !== undefined && effort.goalId === goal.id);
  const others = view.efforts.filter((effort) => effort.goalId === null);
  return (
    <CitizenPage page={page} title={words.efforts} phase="agreements">
      {isSaved !== null && (
        <Notice kind="success" live>
          <p>{isSaved === 'asked' ? words.askIsSent : words.isSaved}</p>
        </Notice>
      )}
      <NewAnswers page={page} view={view} goalId={goal?.id} />
      <NewEnds page={page} view={view} goalId={goal?.id} />
      {goals.length > 1 && goal !== undefined && (
        <Tabs
          label={words.goals}
          items={goals.map(({ id, title }) => ({
            href: addresses.efforts(citizenId, id),
            label: title,
            current: id === goal.id,
          }))}
        />
      )}
      {takenBack !== null && !view.efforts.some(({ id }) => id === takenBack) && (
        <Notice kind="success" live>
          <p>{words.wishTakenBack}</p>
          <PostButton
            page={page}
            action={addresses.takeWishBack(citizenId, takenBack)}
            fields={{ away: 'no' }}
            icon="undo-2"
          >
            {words.bringBack}
          </PostButton>
        </Notice>
      )}
      {goal !== undefined && <h2>{goal.title}</h2>}
      {ofGoal.length === 0 && <p class="lead">{words.noEfforts}</p>}
      {ofGoal.map((effort) => (
        <OneEffort page={page} view={view} effort={effort} />
      ))}
      {others.length > 0 && <h2>{words.otherEfforts}</h2>}
      {others.map((effort) => (
        <OneEffort page={page} view={view} effort={effort} />
      ))}
      {view.noFromBefore.length > 0 && (
        <section class="stack" id="no">
          <h2>{words.noFromBefore}</h2>
          <p>{words.noFromBeforeMore}</p>
          {view.noFromBefore.map((no) => (
            <NotGranted page={page} no={no} forCitizen />
          ))}
        </section>
      )}
      <div class="actions">
        {view.mayWish && goal !== undefined && (
          <LinkButton href={addresses.newEffort(citizenId, goal.id)} icon="plus">
            {words.wishMore}
          </LinkButton>
        )}
        <LinkButton href={addresses.adjustments(citizenId)} icon="history">
          {words.changed}
        </LinkButton>
        <LinkButton href={addresses.stairs(citizenId, goal?.id)} icon="arrow-left">
          {words.seeStairs}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

/**
 * What the municipality answered since the citizen last looked, about every goal: the page shows one goal at a time, and a no must
 * not lie behind another. Nothing where all of it stands below.
 */
const NewAnswers = ({
  page,
  view,
  goalId,
}: {
  page: PageContext;
  view: Efforts;
  goalId: string | undefined;
}) => {
  const words = page.words.followUp.citizen;
  const isElsewhere = (goal: string | null): goal is string => goal !== null && goal !== goalId;
  if (!view.newDecisions.some((one) => isElsewhere(one.goalId))) return null;
  return (
    <Notice kind="info">
      <ul class="plain stack tight">
        {view.newDecisions.map(({ what, outcome, asked, goalId: of }) => (
          <li>
            <strong>{what}</strong>:{' '}
            {outcome === 'changeRefused' || outcome === 'againRefused'
              ? words[outcome](asked === null ? '' : askedWords(page, asked))
              : page.words.plan.citizen[outcome]}{' '}
            {isElsewhere(of) && (
              <LinkButton href={addresses.efforts(view.citizenId, of)} label={`${words.seeAnswer}: ${what}`}>
                {words.seeAnswer}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
};

/** Help of other goals that ends soon or is over, since the citizen last looked: it must not lie behind another goal (R-F3). */
const NewEnds = ({ page, view, goalId }: Parameters<typeof NewAnswers>[0]) => {
  const elsewhere = view.newEnds.flatMap(({ goalId: of, ...one }) =>
    of === null || of === goalId ? [] : [{ ...one, of }],
  );
  if (elsewhere.length === 0) return null;
  const words = page.words.followUp.citizen;
  return (
    <Notice kind="info">
      <ul class="plain stack tight">
        {elsewhere.map(({ what, of, ...end }) => (
          <li>
            <strong>{what}</strong>:{' '}
            {page.words.plan.citizen.endOfHelp[end.state](longDay(end.lastDay, page.language))}.{' '}
            <LinkButton href={addresses.efforts(view.citizenId, of)} label={`${words.seeAnswer}: ${what}`}>
              {words.seeAnswer}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

const OneEffort = ({ page, view, effort }: { page: PageContext; view: Efforts; effort: SeenEffort }) => {
  const words = page.words.followUp.citizen;
  const change = changeOf(view.alone, effort.id);
  const waiting = askedOfGranted(effort);
  const isAsked = waiting !== null || (change !== undefined && change.outcome !== null);
  const told = isAsked ? words.changeAsked : words;
  const end = endOfHelp(effort, page.today);
  // What is asked for never stands where what one has is looked for (R-O2).
  const facts: readonly (readonly [string, string])[] = [
    [words.who, giverAsHeld(effort, effort.offer)],
    [words.how, effort.how],
    [words.howOften, waiting === null ? effort.howOften : ''],
    [words.when, periodOf(page, waiting?.granted ?? effort)],
  ];
  return (
    <Card title={waiting?.granted.what ?? effort.what} icon="heart-handshake">
      {waiting !== null && end?.state !== 'ended' && (
        <p class="lead">
          <strong>{words.youGet(waiting.granted.howOften || waiting.granted.what)}</strong>
        </p>
      )}
      <dl class="facts">
        {facts
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <>
              <dt>{name}</dt>
              <dd class="verbatim">{text}</dd>
            </>
          ))}
      </dl>
      {view.seesDecisions && <Decision page={page} effort={effort} />}
      {change !== undefined && (
        <ChangeToAnswer
          page={page}
          change={
            waiting === null || change.outcome !== null ? change : besideGranted(change, waiting.granted)
          }
          citizenId={view.citizenId}
          subject={isStopped(change, effort) ? told.helpStops : told.helpChanged}
          isAsked={isAsked}
          {...(effort.goalId !== null && { goalId: effort.goalId })}
          from="efforts"
        />
      )}
      {effort.mayAdjust && isOpenWish(effort) && (
        <LinkButton
          href={addresses.adjustEffort(view.citizenId, effort.id)}
          icon="pencil"
          label={`${words.changeWish}: ${effort.what}`}
        >
          {words.changeWish}
        </LinkButton>
      )}
      {/* What was refused, or only wished for, is no agreement yet: there is nothing to make over. */}
      {effort.mayAdjust && effort.decision.state === 'granted' && (
        <div class="actions">
          {waiting === null && end !== null && end.state !== 'later' && (
            <AskAgain {...{ page, effort }} citizenId={view.citizenId} isOver={end.state === 'ended'} />
          )}
          <LinkButton
            href={addresses.adjustEffort(view.citizenId, effort.id)}
            icon="pencil"
            label={`${words.changeEffort}: ${effort.what}`}
          >
            {words.changeEffort}
          </LinkButton>
        </div>
      )}
    </Card>
  );
};

/**
 * "Jeg vil gerne have hjælpen igen", with one tap: the help as it is, from today where it is over, without a last day, for the caseworker to decide about (R-O2,
 * R-F4). Not where the municipality has said no to just that.
 */
const AskAgain = ({
  page,
  citizenId,
  effort,
  isOver,
}: {
  page: PageContext;
  citizenId: string;
  effort: SeenEffort;
  isOver: boolean;
}) => {
  const words = page.words.followUp.citizen;
  if (refusedChangeIn(effort.decision)?.asked.isEndless === true) return null;
  const reason = isOver ? words.wantAgain : words.wantLonger;
  const { what, how, who, howOften, from, version } = effort;
  // Nobody asks for days that are gone.
  const since = isOver ? page.today : from;
  return (
    <PostButton
      page={page}
      action={addresses.adjustEffort(citizenId, effort.id)}
      fields={{
        ...{ what, how, who, howOften, from: since ?? '', to: '', part: 'when' },
        ...{ reason, version: String(version) },
      }}
      icon="repeat"
      label={`${reason}: ${what}`}
    >
      {reason}
    </PostButton>
  );
};

/** The newest of the changes set the last day, and nothing else. */
const isStopped = ({ waiting }: ChangedAlone, { to }: SeenEffort): boolean => {
  const newest = waiting.at(-1);
  return to !== null && newest !== undefined && onlyEndsOn(newest, to);
};

/** What was granted, in one line. */
export const grantedWords = (
  page: PageContext,
  granted: Pick<SeenEffort, 'what' | 'howOften' | 'from' | 'to'>,
): string =>
  [granted.what, granted.howOften, periodOf(page, granted)].filter((part) => part !== '').join(' · ');

/** "Fra 1. marts til 1. juni", as far as the days are set. */
export function periodOf(page: PageContext, { from, to }: Pick<SeenEffort, 'from' | 'to'>): string {
  const words = page.words.followUp.citizen;
  const day = (one: string): string => longDay(one, page.language);
  if (from !== null && to !== null) return words.fromTo(day(from), day(to));
  if (from !== null) return words.fromOn(day(from));
  return to === null ? '' : words.toOn(day(to));
}

const Decision = ({ page, effort }: { page: PageContext; effort: SeenEffort }): Child => {
  const words = page.words.followUp.citizen;
  const { decision } = effort;
  if (decision.state === 'kept') return null;
  if (decision.state === 'wished') {
    return (
      <>
        <StatusPill kind="waiting">{words.wished(effort.writtenBy)}</StatusPill>
        <p class="note">{words.noAnswerYet}</p>
      </>
    );
  }
  const day = words.decidedOn(longDay(decision.on, page.language));
  const refusedChange = refusedChangeIn(decision);
  const end = endOfHelp(effort, page.today);
  const waiting = askedOfGranted(effort);
  if (decision.state === 'granted') {
    // A no to a change gives the yes no other day (R-O2).
    const yes = dayOfYes(decision);
    return (
      <>
        {end?.state === 'ended' && waiting !== null && (
          <p class="note">{words.grantedWas(waiting.granted.howOften || waiting.granted.what)}</p>
        )}
        {end?.state !== 'ended' && (refusedChange === undefined || waiting !== null) && (
          <p class="row">
            <StatusPill kind="done">{words.granted}</StatusPill>{' '}
            {yes !== null && words.decidedOn(longDay(yes, page.language))}
          </p>
        )}
        {waiting !== null && <Asked page={page} effort={effort} asked={waiting.asked} />}
        {refusedChange === undefined ? (
          <EndOfHelp page={page} end={end} />
        ) : (
          <ChangeRefused page={page} change={refusedChange} note={day} end={end} />
        )}
      </>
    );
  }
  return (
    <>
      <p class="row">
        <StatusPill kind="neutral" icon="x">
          {words.refused}
        </StatusPill>{' '}
        {day}
      </p>
      <dl class="facts">
        <dt>{words.whyRefused}</dt>
        <dd class="verbatim">{decision.reason}</dd>
        <dt>{words.complain}</dt>
        <dd class="verbatim">{decision.howToComplain}</dd>
      </dl>
    </>
  );
};

/** What somebody asks to be otherwise, as a wish that waits and not as help one has (R-O2). */
const Asked = ({ page, effort, asked }: { page: PageContext; effort: SeenEffort; asked: AskedHelp }) => {
  const words = page.words.followUp.citizen;
  const says = askedWords(page, asked);
  const by = effort.madeOverBy;
  return (
    <div class="stack tight">
      <StatusPill kind="waiting">
        {by?.isCitizen === true ? words.youAskFor(says) : words.askedForBy(by?.name ?? '', says)}
      </StatusPill>
      <p class="note">{words.askNotAnswered}</p>
    </div>
  );
};
