import { noFiles } from '../../../domain/answer-file.ts';
import { toldAnswer } from '../../../domain/plan/agreement.ts';
import { AnswerWays } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { longDay } from '../../../ui/dates.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { isNotAtWork } from '../../../ui/relation-words.ts';
import { PictureOf, WordSigns } from '../../../ui/word-pictures.tsx';
import type { MyAnswerView } from '../use-cases/see-answers.ts';
import { addresses } from './addresses.ts';
import { AnswerForm } from './answer-form.tsx';
import { type Came, summaryOf } from './forms.ts';
import { StaffFrame } from './frame.tsx';
import { picturesOf } from './pictures.ts';
import { TalksToAnswer } from './talks.tsx';
import { SaidBefore, WhatIsNew } from './what-is-new.tsx';

interface Props {
  readonly page: PageContext;
  readonly view: MyAnswerView;
  readonly came: Came | null;
  /** True when somebody who has answered wants to answer again. */
  readonly isAgain: boolean;
  /** True when the answer was saved just now. */
  readonly isSaved: boolean;
}

/** One's own answer to the plan, in large cards for the citizen (R-M8). */
export const MyAnswerPage = (props: Props) =>
  props.page.actor?.isCitizen ? <CitizenAnswer {...props} /> : <StaffAnswer {...props} />;

const CitizenAnswer = ({ page, view, came, isAgain }: Props) => {
  const words = page.words.meetings.citizen;
  const { citizen, version, awaiting } = view;
  const last = view.mine.at(-1) ?? null;
  // Yes or no to what another wrote down is one question; one's own answer is the next (design § Numbers: five choices).
  const answersSelf = isAgain || (last === null && awaiting === null);
  return (
    <CitizenPage page={page} title={words.answerTitle}>
      <ErrorSummary page={page} errors={summaryOf(came)} />
      {awaiting !== null && (
        <Notice kind="info">
          <p>
            <strong>{words.awaiting(awaiting.recordedBy ?? '')}</strong>: {words[awaiting.answer]}
          </p>
          {awaiting.words !== '' && <p class="verbatim">{awaiting.words}</p>}
          <p>{words.awaitingMore}</p>
          {!answersSelf && (
            <Confirm
              page={page}
              view={view}
              answerId={awaiting.id}
              labels={words}
              instead={version === null ? null : `${addresses.answer(citizen.id, version.id)}?again`}
            />
          )}
        </Notice>
      )}
      {version === null && awaiting === null && <p class="lead">{words.nothingToAnswer}</p>}
      {version !== null && (
        <>
          <div class="row">
            {last === null && <p class="lead">{words.answerLead}</p>}
            <LinkButton href={addresses.version(citizen.id, version.id)} icon="flag">
              {words.seePlan}
            </LinkButton>
          </div>
          {last === null && <SaidBefore page={page} before={view.before} states={words.states} />}
          <WhatIsNew page={page} news={view.news} />
          <AboutPlan page={page} view={view} />
          {last !== null && (
            <Notice kind="success" live={came === null}>
              <p>
                {words.yourAnswer}: {words[last.answer]}.
              </p>
              {last.words !== '' && <p class="verbatim">{last.words}</p>}
              <p>{words.answerAgain}</p>
            </Notice>
          )}
          {last !== null && awaiting === null && !isAgain && <Hears page={page} view={view} />}
          <TalksToAnswer
            page={page}
            citizenId={citizen.id}
            versionId={version.id}
            talks={view.talks}
            newerId={view.newerId}
          />
          {last !== null && awaiting === null && !isAgain && view.files !== null && (
            <Form page={page} action={addresses.answerMore(citizen.id, version.id)}>
              <h2>{words.answerWords}</h2>
              <AnswerWays
                page={page}
                citizenId={citizen.id}
                about={last.words.slice(0, 120)}
                files={view.files}
              />
            </Form>
          )}
          {awaiting !== null && view.iAmParty && answersSelf && (
            <>
              <OwnAnswerHead labels={words} />
              <div class="row">
                <LinkButton href={addresses.answer(citizen.id, version.id)} icon="arrow-left">
                  {page.words.common.citizen.back}
                </LinkButton>
              </div>
            </>
          )}
          {last !== null && awaiting === null && !isAgain && (
            <div class="row">
              <LinkButton href="/" kind="primary" icon="arrow-right">
                {page.words.common.citizen.next}
              </LinkButton>
              <LinkButton href={`${addresses.answer(citizen.id, version.id)}?again`} icon="repeat">
                {words.changeAnswer}
              </LinkButton>
            </div>
          )}
          {view.iAmParty && answersSelf && (
            <AnswerForm
              page={page}
              action={addresses.answer(citizen.id, version.id)}
              question={words.answerQuestion}
              wordsLabel={words.answerWords}
              send={words.answerSend}
              labels={{
                agree: words.agree,
                partly: words.partly,
                disagree: words.disagree,
                couldNotAnswer: words.couldNotAnswer,
              }}
              came={came}
            >
              <AnswerWays page={page} citizenId={citizen.id} about="" files={noFiles} />
            </AnswerForm>
          )}
          <p class="note">{words.answerChangesNothing}</p>
          {/* What the others say stands beside one's own answer, not beside a question (design § Numbers). */}
          {last !== null &&
            awaiting === null &&
            !isAgain &&
            view.talks.every(({ wasThere }) => wasThere !== null) && (
              <div class="row">
                <LinkButton href={addresses.answers(citizen.id, version.id)} icon="users">
                  {words.whoAnswered}
                </LinkButton>
              </div>
            )}
        </>
      )}
    </CitizenPage>
  );
};

/** What the answer is about: the goals of the version, in its words. */
const AboutPlan = ({ page, view }: { page: PageContext; view: MyAnswerView }) => {
  const goals = view.version?.snapshot.goals ?? [];
  if (goals.length === 0) return null;
  return (
    <Card meaning="goal" tag={page.words.meetings.plan.goals}>
      <ul class="pictured">
        {goals.map(({ title, symbol }) => (
          <li>
            {symbol === null ? (
              <PictureOf page={page} text={title} />
            ) : (
              <WordSigns page={page} srcs={picturesOf(page, [symbol]).map(({ src }) => src)} />
            )}
            {title}
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** Who is told an answer that is no whole yes, and talks about it: it is brought to them, and asks nothing more of who gave it. */
const Hears = ({ page, view }: Pick<Props, 'page' | 'view'>) => {
  if (!view.isTakenUp) return null;
  const [name] = view.hears;
  const words = page.words.talks[page.actor?.isCitizen ? 'citizen' : 'staff'];
  // To a relative it is not told who is what to the citizen (§ 5): then by what they are.
  return <p>{name === undefined ? words.hearsNameless : words.hears(name)}</p>;
};

/** Who reads the answer and its words (§ 5): known before one writes them, and after. */
const WhoReads = ({ page, view }: Pick<Props, 'page' | 'view'>) => (
  <p class="note">{page.words.talks.staff.whoReads(view.citizen.givenName)}</p>
);

/** Where on the page one answers oneself. */
const ownAnswerId = 'own-answer';

/** Where "no" leads: the no has said nothing before one has answered (R-M8). */
const OwnAnswerHead = ({
  labels,
}: {
  readonly labels: { readonly orAnswerYourself: string; readonly notBeforeAnswered: string };
}) => (
  <div class="stack tight">
    <h2 id={ownAnswerId}>{labels.orAnswerYourself}</h2>
    <p>{labels.notBeforeAnswered}</p>
  </div>
);

/**
 * Yes to what another recorded, or no: then one's own answer takes its place (R-M8). Both look the same: no answer is
 * offered as the better one.
 */
const Confirm = ({
  page,
  view: { citizen, iAmParty },
  answerId,
  labels,
  instead,
}: {
  page: PageContext;
  view: MyAnswerView;
  answerId: string;
  labels: { readonly confirm: string; readonly answerInstead: string };
  /** Where one answers oneself; null where there is nothing to answer to. */
  instead: string | null;
}) => (
  <div class="row">
    <Form page={page} action={addresses.confirm(citizen.id)} class="inline-form">
      <input type="hidden" name="answer" value={answerId} />
      <Button icon="check">{labels.confirm}</Button>
    </Form>
    {instead !== null && iAmParty && (
      <LinkButton href={instead} icon="x">
        {labels.answerInstead}
      </LinkButton>
    )}
  </div>
);

const StaffAnswer = ({ page, view, came, isAgain, isSaved }: Props) => {
  const words = page.words.meetings.staff;
  const { citizen, version, awaiting } = view;
  const last = view.mine.at(-1) ?? null;
  const hasAnswered = last !== null && awaiting === null;
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={words.answerTitle(citizen.name)} tab="versions">
      <ErrorSummary page={page} errors={summaryOf(came)} />
      {awaiting !== null && (
        <Notice kind="info">
          <p>
            <strong>{words.awaiting(awaiting.recordedBy ?? '')}</strong>:{' '}
            {words.answerStates[awaiting.answer]}
          </p>
          {awaiting.words !== '' && <p class="verbatim">{awaiting.words}</p>}
          <p>{words.awaitingMore}</p>
          <Confirm
            page={page}
            view={view}
            answerId={awaiting.id}
            labels={words}
            instead={version === null ? null : `#${ownAnswerId}`}
          />
        </Notice>
      )}
      {version === null && awaiting === null && (
        <>
          <p>{words.answerNothing}</p>
          <p class="note">{isNotAtWork(page) ? words.versionsNotShown : words.versionsNotGiven}</p>
        </>
      )}
      {version !== null && (
        <>
          <p>
            {words.answerAbout(version.roundNumber, version.number, longDay(version.madeOn, page.language))}{' '}
            <a href={addresses.version(citizen.id, version.id)}>{page.words.meetings.citizen.seePlan}</a>
          </p>
          {last === null && <SaidBefore page={page} before={view.before} states={words.answerStates} />}
          {!isSaved && <WhatIsNew page={page} news={view.news} />}
          {last !== null && (
            <Notice kind="success" live={isSaved}>
              {isSaved && (
                <p>
                  <strong>{words.answerSaved}</strong>
                </p>
              )}
              <p>
                {words.answerIs(
                  words.answerStates[toldAnswer(last)],
                  longDay(last.answeredOn, page.language),
                )}
              </p>
              {last.words !== '' && <p class="verbatim">{last.words}</p>}
              <Hears page={page} view={view} />
              <WhoReads page={page} view={view} />
            </Notice>
          )}
          <TalksToAnswer
            page={page}
            citizenId={citizen.id}
            versionId={version.id}
            talks={view.talks}
            newerId={view.newerId}
          />
          {awaiting !== null && view.iAmParty && <OwnAnswerHead labels={words} />}
          {hasAnswered && isAgain && came === null && <p class="note">{words.answerAgainMore}</p>}
          {hasAnswered && !isAgain && (
            <div class="row">
              <LinkButton href={addresses.overview(citizen.id)} kind="primary" icon="arrow-right">
                {words.answerBack(citizen.givenName)}
              </LinkButton>
              {view.iAmParty && (
                <LinkButton href={`${addresses.answer(citizen.id, version.id)}?again`} icon="repeat">
                  {words.answerAgain}
                </LinkButton>
              )}
            </div>
          )}
          {!view.iAmParty && <p>{words.answerNotParty}</p>}
          {view.iAmParty && last === null && <WhoReads page={page} view={view} />}
          {view.iAmParty && (!hasAnswered || isAgain) && (
            <AnswerForm
              page={page}
              action={addresses.answer(citizen.id, version.id)}
              question={words.answerQuestion}
              wordsLabel={words.answerWords}
              send={words.answerSend}
              labels={words.answerChoices}
              came={came}
              {...(hasAnswered && { cancel: addresses.answer(citizen.id, version.id) })}
            />
          )}
          <div class="row">
            <LinkButton href={addresses.answers(citizen.id, version.id)} icon="users">
              {view.seesAllAnswers ? words.answersLink : words.ownAnswers}
            </LinkButton>
          </div>
        </>
      )}
    </StaffFrame>
  );
};
