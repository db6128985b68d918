import type { FilesBeside } from '../../../domain/answer-file.ts';
import { cardsForMastery } from '../../../domain/plan/mastery.ts';
import type { PlanGoal, PlanScore } from '../../../domain/plan/plan.ts';
import { canBeDisagreedWith } from '../../../domain/plan/scores.ts';
import { AnswerWays } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { type HowMuchHelp, HowMuchHelpCards, MasteryChange, WhoDoesItCards } from '../../../ui/mastery.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Progress } from '../../../ui/progress.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { addresses } from './addresses.ts';
import { CitizenScores } from './citizen-scores.tsx';
import {
  OneButton,
  type Refused,
  SaidOfFormer,
  summaryOf,
  typedOr,
  type ViewProps,
  type Whose,
} from './parts.tsx';

export interface CardPageProps extends ViewProps {
  readonly citizenId: string;
  readonly goal: PlanGoal;
  readonly question: 'now' | 'next';
  /** Screen B, after "med hjælp". */
  readonly asksHowMuch: boolean;
  /** The citizen's own answer until now. */
  readonly own: PlanScore | undefined;
  readonly refused?: Refused | undefined;
}

const levels: Readonly<Record<'much' | 'some' | 'little', HowMuchHelp>> = {
  much: 'withMuchHelp',
  some: 'withSomeHelp',
  little: 'withLittleHelp',
};

/** One mastery question: three cards, "Jeg ved det ikke", "Spring over" (R-M6). Says that no answer changes the help (R-O3). */
export const CardPage = ({
  page,
  picture,
  citizenId,
  goal,
  question,
  asksHowMuch,
  own,
  refused,
}: CardPageProps) => {
  const words = page.words.plan.citizen;
  const common = page.words.common.citizen;
  const level = question === 'now' ? own?.masteryNow : own?.expectedMastery;
  const cards = level ? cardsForMastery(level) : null;
  const asked = question === 'now' ? words.scoreNow(goal.title) : words.scoreNext(goal.title);
  const howMuch = question === 'now' ? words.howMuchNow(goal.title) : words.howMuchNext(goal.title);
  const skipTo =
    question === 'now' ? addresses.card(citizenId, goal.id, 'next') : addresses.scored(citizenId, goal.id);
  return (
    <CitizenPage page={page} title={words.howItGoes}>
      <Progress page={page} at={question === 'now' ? 1 : 2} of={2} />
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      {goal.symbol !== null && (
        <img class="symbol card-picture" src={picture(goal.symbol).src} alt="" width="88" height="88" />
      )}
      <Form
        page={page}
        action={addresses.card(citizenId, goal.id, question)}
        {...(refused && { command: refused.command })}
      >
        {asksHowMuch && <input type="hidden" name="asked" value="howMuch" />}
        {asksHowMuch ? (
          <HowMuchHelpCards
            page={page}
            name="card"
            question={howMuch}
            value={cards?.howMuchHelp ? levels[cards.howMuchHelp] : null}
            error={refused?.errors.card}
          />
        ) : (
          <WhoDoesItCards
            page={page}
            name="card"
            question={asked}
            value={cards?.whoDoesIt ?? null}
            error={refused?.errors.card}
          />
        )}
        <SaidOfFormer page={page} score={own} />
        <div class="actions even">
          <Button kind="primary" icon="arrow-right">
            {common.next}
          </Button>
          <Button name="dontKnow" value="yes" icon="circle-question-mark">
            {common.dontKnow}
          </Button>
          <LinkButton href={skipTo} icon="skip-forward">
            {common.skip}
          </LinkButton>
          {canBeDisagreedWith(goal) && (
            <LinkButton href={addresses.disagree(citizenId, goal.id)} icon="message-circle">
              {words.disagree}
            </LinkButton>
          )}
        </div>
      </Form>
      <p class="note">{words.scoreIsSafe}</p>
    </CitizenPage>
  );
};

/** After the two questions: what the citizen answered, beside what is recorded. */
export const ScoredPage = ({
  page,
  citizen,
  goal,
  own,
}: {
  page: PageContext;
  citizen: Whose;
  goal: PlanGoal;
  own: PlanScore | undefined;
}) => {
  const words = page.words.plan.citizen;
  const others = goal.scores.some((score) => score.as !== 'citizen');
  return (
    <CitizenPage page={page} title={words.howItGoes}>
      {own !== undefined && (
        <Notice kind="success" live>
          <p>{words.thanks}</p>
        </Notice>
      )}
      <h2>{goal.title}</h2>
      {others || goal.disagreement !== null || own === undefined ? (
        <CitizenScores page={page} citizen={citizen} goal={goal} />
      ) : (
        <>
          <MasteryChange
            page={page}
            view="citizen"
            now={own.masteryNow}
            expected={own.expectedMastery}
            doesntKnow={own.doesntKnow}
            doesntKnowExpected={own.doesntKnowExpected}
          />
          <SaidOfFormer page={page} score={own} />
        </>
      )}
      <p class="note">{words.scoreIsSafe}</p>
      <div class="actions even">
        <LinkButton href={addresses.goal(citizen.id, goal.id)} kind="primary" icon="arrow-left">
          {words.backToGoal}
        </LinkButton>
        <LinkButton href={addresses.card(citizen.id, goal.id, 'now')} icon="repeat">
          {words.scoreAgain}
        </LinkButton>
        {canBeDisagreedWith(goal) && (
          <LinkButton href={addresses.disagree(citizen.id, goal.id)} icon="message-circle">
            {words.disagree}
          </LinkButton>
        )}
      </div>
    </CitizenPage>
  );
};

/** "Jeg er ikke enig": a tap is enough, words are welcome; it can be taken back (R-M7). */
export const DisagreePage = ({
  page,
  citizen,
  goal,
  files,
  refused,
}: {
  page: PageContext;
  citizen: Whose;
  goal: PlanGoal;
  files: FilesBeside;
  refused?: Refused | undefined;
}) => {
  const words = page.words.plan.citizen;
  const said = goal.disagreement;
  const action = addresses.disagree(citizen.id, goal.id);
  return (
    <CitizenPage page={page} title={words.disagree}>
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <h2>{goal.title}</h2>
      <CitizenScores page={page} citizen={citizen} goal={goal} filesApart="disagreement" />
      <Form page={page} action={action} id="disagree" {...(refused && { command: refused.command })}>
        <input type="hidden" name="version" value={String((said ?? goal.disagreedBefore)?.version ?? 0)} />
        <TextArea
          page={page}
          name="words"
          label={words.disagreeQuestion}
          hint={words.disagreeHint}
          value={typedOr(refused?.typed, 'words', said?.words ?? '')}
          maxlength={4000}
          error={refused?.errors.words}
        />
        <AnswerWays page={page} citizenId={citizen.id} about={goal.title} files={files} />
        <div class="actions">
          <Button kind="primary" icon="message-circle">
            {said === null ? words.disagreeSave : page.words.common.citizen.save}
          </Button>
          <LinkButton href={addresses.goal(citizen.id, goal.id)} icon="arrow-left">
            {words.backToGoal}
          </LinkButton>
        </div>
      </Form>
      {said !== null && (
        <OneButton
          page={page}
          action={action}
          fields={{ agreeAgain: 'yes', version: String(said.version) }}
          icon="undo-2"
        >
          {words.agreeAgain}
        </OneButton>
      )}
      <p class="note">{words.scoreIsSafe}</p>
    </CitizenPage>
  );
};
