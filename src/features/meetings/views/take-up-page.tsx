import { toldAnswer } from '../../../domain/plan/agreement.ts';
import { FilesOfWords, namesFor } from '../../../ui/answer-ways.tsx';
import { BackToClosing, fromClosing } from '../../../ui/back-to-closing.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { longDay } from '../../../ui/dates.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { ToTakeUpView } from '../use-cases/take-up-answer.ts';
import { addresses } from './addresses.ts';
import { type Came, summaryOf, typedOr } from './forms.ts';
import { StaffFrame } from './frame.tsx';
import { PlanBeside } from './plan-beside.tsx';
import { TalksTold } from './talks.tsx';

interface Props {
  readonly page: PageContext;
  readonly view: ToTakeUpView;
  readonly came: Came | null;
  /** A talk was kept just now. */
  readonly isKept: boolean;
  /** The reader came from closing a meeting, and is led back there. */
  readonly isFromClosing: boolean;
  /** The reader wants to write of a further talk. */
  readonly isAgain: boolean;
}

/**
 * What somebody does not agree with, in their own words beside the plan it is about, and one way to write what was done about it
 * (R-M8, R-C1).
 */
export const TakeUpPage = ({ page, view, came, isKept, isFromClosing, isAgain }: Props) => {
  const words = page.words.talks.staff;
  const { citizen, version, givenName } = view;
  const asksForTalk = view.counts && (view.waits || isAgain || came !== null);
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={words.title(view.name)} tab="versions">
      <ErrorSummary page={page} errors={summaryOf(came)} />
      {isKept && <Kept page={page} view={view} />}
      <div class="columns">
        <div class="stack">
          <TheirAnswer page={page} view={view} />
          {!view.counts && (
            <Notice kind="info">
              <p>{words.answeredAgain(givenName)}</p>
              <a href={addresses.answers(citizen.id, version.id)}>{page.words.meetings.staff.answersLink}</a>
            </Notice>
          )}
          {asksForTalk && <TalkForm {...{ page, view, came, isFromClosing }} />}
          {view.counts && !asksForTalk && !isKept && (
            <div class="stack tight">
              <p>{words.takenUp}</p>
              <div class="row">
                <LinkButton href={`${addresses.takeUp(citizen.id, view.answer.id)}?again`} icon="pencil">
                  {words.talkAgain}
                </LinkButton>
              </div>
            </div>
          )}
          {!isKept && <Onward page={page} view={view} isFromClosing={isFromClosing} />}
        </div>
        <PlanBeside page={page} citizenId={citizen.id} version={version} title={words.thePlan} />
      </div>
    </StaffFrame>
  );
};

/** That the talk was kept, who is told, and the way on: the next who waits, or back to the citizen. */
const Kept = ({ page, view }: Pick<Props, 'page' | 'view'>) => {
  const words = page.words.talks.staff;
  const [next] = view.others;
  const { id, givenName } = view.citizen;
  return (
    <Notice kind="success" live>
      <p>{words.kept(view.givenName)}</p>
      <div class="row">
        {next !== undefined && (
          <LinkButton href={addresses.takeUp(id, next.answerId)} kind="primary" icon="arrow-right">
            {words.next(next.name)}
          </LinkButton>
        )}
        <LinkButton
          href={addresses.overview(id)}
          kind={next === undefined ? 'primary' : 'secondary'}
          icon="arrow-right"
        >
          {words.back(givenName)}
        </LinkButton>
      </div>
    </Notice>
  );
};

/** What they answered, verbatim, with what they drew or said, and what is told of talks about it. */
const TheirAnswer = ({ page, view }: Pick<Props, 'page' | 'view'>) => {
  const words = page.words.talks.staff;
  const { answer, files, talks, givenName, citizen } = view;
  return (
    <Card title={words.theirAnswer(view.name)} icon="message-circle">
      <div>
        <StatusPill kind={answer.answer === 'disagree' ? 'attention' : 'neutral'}>
          {page.words.meetings.staff.answerStates[toldAnswer(answer)]}
        </StatusPill>{' '}
        <span class="note">{longDay(answer.answeredOn, page.language)}</span>
      </div>
      {answer.words !== '' && <p class="verbatim">{answer.words}</p>}
      {view.isCitizens && (
        <FilesOfWords
          citizenId={citizen.id}
          files={files}
          names={namesFor(page, citizen.givenName, answer.words)}
        />
      )}
      {answer.words === '' && files.length === 0 && <p>{words.noWords(givenName)}</p>}
      {talks.length > 0 && <h3>{words.told}</h3>}
      <TalksTold page={page} talks={talks} name={givenName} />
    </Card>
  );
};

const TalkForm = ({ page, view, came, isFromClosing }: Omit<Props, 'isKept' | 'isAgain'>) => {
  const words = page.words.talks.staff;
  const here = addresses.takeUp(view.citizen.id, view.answer.id);
  return (
    <Card title={words.talkTitle} icon="users">
      <p>{words.talkLead(view.givenName)}</p>
      <Form
        page={page}
        action={fromClosing(here, isFromClosing)}
        {...(came?.command !== undefined && { command: came.command })}
      >
        <TextArea
          page={page}
          name="words"
          readByCitizen
          rows={4}
          maxlength={4000}
          label={words.talkWords}
          value={typedOr(came, 'words', '')}
          error={came?.errors.words}
        />
        <DateField
          page={page}
          name="talkedOn"
          label={words.talkDay}
          min={view.answer.answeredOn}
          max={page.today}
          value={typedOr(came, 'talkedOn', page.today)}
          error={came?.errors.talkedOn}
        />
        <div class="row">
          <Button kind="primary" icon="check">
            {words.talkSend}
          </Button>
        </div>
      </Form>
    </Card>
  );
};

/** The other ways on: another edition of the plan, others who wait, and back. */
const Onward = ({ page, view, isFromClosing }: Pick<Props, 'page' | 'view' | 'isFromClosing'>) => {
  const words = page.words.talks.staff;
  const { id, givenName } = view.citizen;
  if (isFromClosing) {
    return (
      <div class="row">
        <BackToClosing page={page} citizenId={id} />
      </div>
    );
  }
  return (
    <>
      {view.waits && (
        <div class="stack tight">
          <p class="note">{words.orMend}</p>
          <div class="row">
            <LinkButton href={addresses.adjust(id)} icon="pencil">
              {words.mend}
            </LinkButton>
          </div>
        </div>
      )}
      {view.others.length > 0 && (
        <div class="stack tight">
          <h2>{words.others}</h2>
          <ul>
            {view.others.map(({ answerId, name }) => (
              <li>
                <a href={addresses.takeUp(id, answerId)}>{words.title(name)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="row">
        <LinkButton href={addresses.overview(id)} icon="arrow-left">
          {words.back(givenName)}
        </LinkButton>
      </div>
    </>
  );
};
