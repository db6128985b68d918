import { communicationQuestionPictures } from '../../../../content/communication-pictures.ts';
import type { FilesBeside } from '../../../domain/answer-file.ts';
import {
  type CommunicationEntry,
  type CommunicationLine,
  nextCommunicationQuestion,
  objectionTo,
  ownState,
  saysSomething,
} from '../../../domain/communication/profile.ts';
import {
  type CommunicationQuestion,
  communicationQuestions,
} from '../../../domain/communication/questions.ts';
import { AnswerWays, filesInWords } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Progress } from '../../../ui/progress.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { symbolPath } from '../../symbols/public.ts';
import type { CommunicationView } from '../use-cases/see-communication.ts';
import { addresses } from './addresses.ts';
import { AnswerChoices, EntrySaid, type TypedAnswer } from './parts.tsx';

interface ViewProps {
  readonly page: PageContext;
  readonly view: CommunicationView;
}

const stateIcons: Readonly<Record<ReturnType<typeof ownState>, IconName>> = {
  told: 'check',
  dontKnow: 'circle-question-mark',
  skipped: 'skip-forward',
  unanswered: 'circle-dashed',
};

/** How I communicate: one tile a question, one next thing, who sees it, and whether it comes along on paper. */
export const MyCommunicationPage = ({
  page,
  view,
  hasStopped,
}: ViewProps & { readonly hasStopped: boolean }) => {
  const words = page.words.communication.citizen;
  const { citizenId, lines } = view;
  const next = nextCommunicationQuestion(lines);
  const hasBegun = lines.some((line) => ownState(line) !== 'unanswered');
  return (
    <CitizenPage page={page} title={words.title}>
      <div class="stack tight">
        <p class="lead">{words.intro}</p>
        <p class="prep-yours">
          <Icon name="eye" />
          <span>{words.shownTo}</span>
        </p>
      </div>
      {hasStopped && (
        <Notice kind="success" live>
          <p>{words.stopped}</p>
        </Notice>
      )}
      <div class="actions">
        {next !== null && (
          <LinkButton
            href={addresses.question(citizenId, next)}
            kind="primary"
            icon={hasBegun ? 'arrow-right' : 'message-circle'}
          >
            {hasBegun ? words.goOn : words.start}
          </LinkButton>
        )}
        <LinkButton href={addresses.readers(citizenId)} icon="eye">
          {words.whoSees}
        </LinkButton>
      </div>
      <h2>{words.myAnswers}</h2>
      <ul class="plain prep-board">
        {lines.map((line) => (
          <li>
            <QuestionTile page={page} citizenId={citizenId} line={line} />
          </li>
        ))}
      </ul>
      <OnPaper page={page} view={view} />
    </CitizenPage>
  );
};

/** One question of how I communicate: its picture and name, what I answered, and the way to it. */
export const QuestionTile = ({
  page,
  citizenId,
  line,
}: {
  page: PageContext;
  citizenId: string;
  line: CommunicationLine;
}) => {
  const words = page.words.communication.citizen;
  const state = ownState(line);
  const said = saysSomething(line.own)
    ? [
        ...line.own.choices.map((choice) => words.answers[choice]),
        line.own.words.trim(),
        filesInWords(page, line.own.files),
      ]
        .filter((text) => text !== '')
        .join(' · ')
    : '';
  return (
    <a class={`prep-area ${state}`} href={addresses.question(citizenId, line.question)}>
      <img
        class="symbol"
        src={symbolPath(communicationQuestionPictures[line.question])}
        alt=""
        width="72"
        height="72"
      />
      <span class="prep-area-words">
        <span class="prep-area-name">{words.questions[line.question].name}</span>
        {said !== '' && <span class="talk-words">{said}</span>}
        <span class="prep-state">
          <Icon name={stateIcons[state]} />
          <span>{words.states[state]}</span>
        </span>
        {saysSomething(line.others) && (
          <span class="prep-state">
            <Icon name="users" />
            <span>{words.hasOthers}</span>
          </span>
        )}
      </span>
    </a>
  );
};

const OnPaper = ({ page, view }: ViewProps) => {
  const words = page.words.communication.citizen;
  return (
    <section class="stack tight">
      <h2>{words.onPaperTitle}</h2>
      <p>{view.onPrint ? words.onPaper : words.notOnPaper}</p>
      {view.onPrint && <p>{words.paperMayBeSeen}</p>}
      <Form page={page} action={addresses.paper(view.citizenId)} class="prep-inline" id="on-paper">
        <Button name="onPrint" value={view.onPrint ? 'no' : 'yes'} icon={view.onPrint ? 'x' : 'printer'}>
          {view.onPrint ? words.takeOffPaper : words.putOnPaper}
        </Button>
      </Form>
    </section>
  );
};

export interface QuestionPageProps extends ViewProps {
  readonly question: CommunicationQuestion;
  readonly typed: TypedAnswer;
  readonly errors: Readonly<Record<string, string>>;
}

/** One question a screen: pictures with words, own words, what others say, "Jeg ved det ikke" and "Spring over". */
export const MyQuestionPage = ({
  page,
  view,
  question,
  typed,
  files,
  errors,
}: QuestionPageProps & { readonly files: FilesBeside }) => {
  const words = page.words.communication.citizen;
  const { citizenId } = view;
  const line = view.lines.find((one) => one.question === question);
  const instead = line?.own?.instead ?? null;
  return (
    <CitizenPage page={page} title={words.title}>
      <Progress
        page={page}
        at={communicationQuestions.indexOf(question) + 1}
        of={communicationQuestions.length}
      />
      <ErrorSummary
        page={page}
        errors={Object.entries(errors).map(([field, sentence]) => ({ field, sentence }))}
      />
      <div class="prep-question">
        <img
          class="symbol"
          src={symbolPath(communicationQuestionPictures[question])}
          alt=""
          width="96"
          height="96"
        />
        <h2>{words.questions[question].question}</h2>
      </div>
      {instead !== null && (
        <Notice kind="info">
          <p>{instead === 'dontKnow' ? words.insteadDontKnow : words.insteadSkipped}</p>
        </Notice>
      )}
      <Form page={page} action={addresses.question(citizenId, question)} id={`talk-${question}`}>
        <input type="hidden" name="version" value={typed.version} autocomplete="off" />
        <AnswerChoices
          page={page}
          question={question}
          label={words.questions[question].question}
          labelHidden
          several={words.several}
          answers={words.answers}
          chosen={typed.choices}
          error={errors.choices}
        />
        <TextArea
          page={page}
          name="words"
          label={words.words}
          value={typed.words}
          error={errors.words}
          rows={2}
        />
        <AnswerWays page={page} citizenId={citizenId} about={words.questions[question].name} files={files} />
        <div class="row prep-unsure">
          <Button name="to" value="dontKnow" icon="circle-question-mark">
            {page.words.common.citizen.dontKnow}
          </Button>
          <Button name="to" value="skip" icon="skip-forward">
            {page.words.common.citizen.skip}
          </Button>
        </div>
        <div class="prep-onward">
          <Button kind="primary" name="to" value="next" icon="arrow-right">
            {page.words.common.citizen.next}
          </Button>
          <Button name="to" value="stop" icon="save">
            {page.words.common.citizen.saveAndStop}
          </Button>
        </div>
      </Form>
      {line !== undefined && saysSomething(line.others) && (
        <OthersSay page={page} view={view} question={question} entry={line.others} />
      )}
    </CitizenPage>
  );
};

/** What the contact person wrote about me, never as my words; one tap says that it is not right (R-P7). */
const OthersSay = ({
  page,
  view,
  question,
  entry,
}: ViewProps & { readonly question: CommunicationQuestion; readonly entry: CommunicationEntry }) => {
  const words = page.words.communication.citizen;
  const state = objectionTo(entry);
  return (
    <section class="stack tight" id="others">
      <h2>{words.othersSay}</h2>
      <EntrySaid page={page} citizenId={view.citizenId} name={view.name} entry={entry} />
      {state !== 'none' && (
        <Notice kind="info">
          <p>{state === 'stands' ? words.youObjected : words.changedSince}</p>
        </Notice>
      )}
      <Form
        page={page}
        action={addresses.objection(view.citizenId, entry.id)}
        class="prep-inline"
        id="talk-objection"
      >
        <input type="hidden" name="question" value={question} />
        {state !== 'stands' && (
          <Button name="stands" value="yes" icon="thumbs-down">
            {words.notRight}
          </Button>
        )}
        {state === 'stands' && (
          <Button name="stands" value="no" icon="undo-2">
            {page.words.common.citizen.undo}
          </Button>
        )}
        {state === 'changedSince' && (
          <Button name="stands" value="no" icon="thumbs-up">
            {words.nowRight}
          </Button>
        )}
      </Form>
    </section>
  );
};
