import type { Child } from 'hono/jsx';
import { noFiles } from '../../../domain/answer-file.ts';
import { isToKeep } from '../../../domain/plan/mastery.ts';
import { goalDecisions, goalOutcomes } from '../../../domain/renewal/status.ts';
import { AnswerWays } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import type { IconName } from '../../../ui/icon.tsx';
import { HowMuchHelpCards, WhoDoesItCards } from '../../../ui/mastery.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TickSumFigure } from '../../../ui/tick-sum.tsx';
import { symbolPath } from '../../symbols/public.ts';
import type { GoalOfStatus } from '../use-cases/see-status.ts';
import { addresses, type GoalQuestion } from './addresses.ts';
import { Climbed } from './climbed.tsx';
import { placeAfter, placeBefore } from './onward.ts';
import { Disagreement, summaryOf, TapAnswers, ThreeTimes } from './parts.tsx';
import { placeAmong } from './place-among.ts';
import { Back, BackOrStop, NextButton, ProgressInPart, type QuestionProps } from './question-parts.tsx';

interface GoalProps extends QuestionProps {
  readonly one: GoalOfStatus;
}

/** The goal that is asked about. */
export const GoalHead = ({ goal }: Pick<GoalOfStatus, 'goal'>) => (
  <div class="goal-head">
    {goal.symbol !== null && (
      <img class="symbol" src={symbolPath(goal.symbol)} alt="" width="72" height="72" />
    )}
    <p class="lead">{goal.title}</p>
  </div>
);

const GoalScreen = ({
  page,
  one,
  view,
  asks,
  back = placeBefore(view, one.goal.id, asks),
  children,
}: GoalProps & { readonly asks: GoalQuestion; readonly back?: string; readonly children: Child }) => (
  <CitizenPage page={page} title={page.words.renewal.citizen.goals} phase="newMeeting">
    <ProgressInPart page={page} place={placeAmong(view, one.goal.id, asks)} />
    <GoalHead goal={one.goal} />
    {children}
    {asks === 'what-now' ? <BackOrStop page={page} view={view} to={back} /> : <Back page={page} to={back} />}
  </CitizenPage>
);

/** "Hvordan går det nu?" with the same cards as at the last meeting (R-M6). */
export const NowPage = (props: CardProps) => <MasteryQuestion {...props} asks="now" />;

/** "Hvad håber du til næste møde?" for a goal that goes on (R-M6). */
export const NextPage = (props: CardProps) => <MasteryQuestion {...props} asks="next" />;

interface CardProps extends GoalProps {
  /** The second card, after "med hjælp". */
  readonly withHelp: boolean;
}

const MasteryQuestion = (props: CardProps & { readonly asks: 'now' | 'next' }) => {
  const { page, view, one, withHelp, refused, asks } = props;
  const words = page.words.renewal.citizen;
  const own = one.levels.find(({ as, place }) => as === 'citizen' && place === null);
  const level = own?.[asks] ?? null;
  const whoDoesIt = level === null || level === 'othersDoIt' || level === 'onMyOwn' ? level : 'withHelp';
  const onward =
    asks === 'now'
      ? addresses.goal(view.citizenId, one.goal.id, 'outcome')
      : placeAfter(view, { kind: 'hope', id: one.goal.id });
  return (
    <GoalScreen {...props} {...(withHelp && { back: addresses.goal(view.citizenId, one.goal.id, asks) })}>
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <Form
        page={page}
        action={addresses.goal(view.citizenId, one.goal.id, asks)}
        {...(refused !== undefined && { command: refused.command })}
      >
        {withHelp ? (
          <HowMuchHelpCards
            page={page}
            name="level"
            {...(asks === 'next' && { question: words.howMuchHopedFor })}
            value={
              level === 'withMuchHelp' || level === 'withSomeHelp' || level === 'withLittleHelp'
                ? level
                : null
            }
            error={refused?.errors.level}
          />
        ) : (
          <WhoDoesItCards
            page={page}
            name="level"
            question={asks === 'now' ? words.nowQuestion : words.hopeQuestion}
            value={whoDoesIt}
            error={refused?.errors.level}
          />
        )}
        <p class="note">{words.changesNothing}</p>
        {/* First, so that Enter sends what is chosen and not "Jeg ved det ikke". */}
        <NextButton page={page} />
        <div class="prep-unsure">
          <Button name="dontKnow" value="yes" icon="circle-question-mark">
            {page.words.common.citizen.dontKnow}
          </Button>
          <LinkButton href={onward} icon="skip-forward">
            {page.words.common.citizen.skip}
          </LinkButton>
        </div>
      </Form>
    </GoalScreen>
  );
};

const outcomeIcons: Readonly<Record<(typeof goalOutcomes)[number], IconName>> = {
  reached: 'flag',
  onTheWay: 'footprints',
  notYet: 'clock',
  changed: 'repeat',
  noLongerWanted: 'x',
};

/** "Hvor langt er du kommet?" after the steps that were climbed, beside last time, what was hoped for, and now: the citizen's and the recorded (R-M7). */
export const OutcomePage = (props: GoalProps) => {
  const { page, view, one } = props;
  const words = page.words.renewal.citizen;
  const keeps = isToKeep(one.goal.direction);
  // How another says it goes now stands beside the citizen's answer, and never before it.
  const hasAnswered = (one.citizens?.outcome ?? null) !== null;
  const shown = one.levels.filter(
    ({ as, place, now }) =>
      place === null && (as === 'citizen' || (as === 'caseworker' && (hasAnswered || now === null))),
  );
  return (
    <GoalScreen {...props} asks="outcome">
      <Climbed page={page} view={view} one={one} level={2} />
      {shown.map((levels) => (
        <section>
          <h2>{levels.as === 'citizen' ? words.you : words.saidSelf(levels.by)}</h2>
          <ThreeTimes page={page} levels={levels} />
        </section>
      ))}
      <TickSumFigure page={page} sum={one.ticks} label={words.answeredSince} name={null} />
      <Disagreement page={page} citizenId={view.citizenId} said={one.disagreement} givenName={null} />
      <h2>{keeps ? words.keepQuestion : words.outcomeQuestion}</h2>
      <TapAnswers
        page={page}
        action={addresses.goal(view.citizenId, one.goal.id, 'outcome')}
        name="outcome"
        chosen={one.mine?.outcome ?? null}
        options={goalOutcomes.map((value) => ({
          value,
          label: (keeps ? words.outcomesToKeep : words.outcomes)[value],
          icon: outcomeIcons[value],
        }))}
      />
    </GoalScreen>
  );
};

/** "Hvad hjalp dig?" – own words, or none. */
export const WhatHelpedPage = (props: GoalProps) => {
  const { page, view, one, refused } = props;
  const words = page.words.renewal.citizen;
  return (
    <GoalScreen {...props} asks="what-helped">
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <Form
        page={page}
        action={addresses.goal(view.citizenId, one.goal.id, 'what-helped')}
        {...(refused !== undefined && { command: refused.command })}
      >
        <input
          type="hidden"
          name="version"
          value={refused?.typed.version ?? String(one.mine?.version ?? 0)}
        />
        <TextArea
          page={page}
          name="whatHelped"
          label={words.whatHelpedQuestion}
          hint={words.whatHelpedHint}
          rows={3}
          value={refused?.typed.whatHelped ?? one.mine?.whatHelped}
          error={refused?.errors.whatHelped}
        />
        <AnswerWays
          page={page}
          citizenId={view.citizenId}
          about={one.goal.title}
          files={one.mine?.files ?? noFiles}
        />
        <NextButton page={page} />
      </Form>
    </GoalScreen>
  );
};

const decisionIcons: Readonly<Record<(typeof goalDecisions)[number], IconName>> = {
  finish: 'check',
  continue: 'arrow-right',
  change: 'pencil',
  replace: 'sparkles',
};

/** "Hvad skal der ske nu?" – what the citizen wants; the caseworker's row is the recorded decision. */
export const WhatNowPage = (props: GoalProps) => {
  const { page, view, one } = props;
  const words = page.words.renewal.citizen;
  return (
    <GoalScreen {...props} asks="what-now">
      <h2>{words.whatNowQuestion}</h2>
      <TapAnswers
        page={page}
        action={addresses.goal(view.citizenId, one.goal.id, 'what-now')}
        name="whatNow"
        chosen={one.mine?.whatNow ?? null}
        options={goalDecisions.map((value) => ({
          value,
          label: words.decisions[value],
          icon: decisionIcons[value],
        }))}
      />
    </GoalScreen>
  );
};
