import {
  type CommunicationEntry,
  type CommunicationLine,
  saysSomething,
} from '../../../domain/communication/profile.ts';
import type { CommunicationQuestion } from '../../../domain/communication/questions.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { StaffPage } from '../../../ui/staff-page.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { CommunicationView } from '../use-cases/see-communication.ts';
import { addresses } from './addresses.ts';
import { AnswerChoices, EntrySaid, ObjectionShown, type TypedAnswer } from './parts.tsx';

interface ViewProps {
  readonly page: PageContext;
  readonly view: CommunicationView;
}

/** How a citizen communicates, in full: the citizen first, then what the contact person knows (R-P7, R-P8). */
export const CommunicationPage = ({ page, view, isSaved }: ViewProps & { readonly isSaved: boolean }) => {
  const words = page.words.communication.staff;
  const { lines, name, isContactPerson } = view;
  const isEmpty = !lines.some(({ own, others }) => own !== null || others !== null);
  const content = (
    <>
      {isSaved && (
        <Notice kind="success" live>
          <p>{words.saved}</p>
        </Notice>
      )}
      <p class="note">{words.intro(name)}</p>
      {isContactPerson && <p>{words.askFirst(name)}</p>}
      {isEmpty && !isContactPerson && <p>{words.nothing(name)}</p>}
      {(isEmpty && !isContactPerson ? [] : lines).map((line) => (
        <OneLine page={page} view={view} line={line} />
      ))}
    </>
  );
  // Peer guides keep the screens of a citizen (R-W7).
  return page.actor?.isCitizen ? (
    <CitizenPage page={page} title={words.title(name)}>
      {content}
    </CitizenPage>
  ) : (
    <StaffPage page={page} title={words.title(name)} about={{ citizenId: view.citizenId, part: 'overview' }}>
      {content}
    </StaffPage>
  );
};

const OneLine = ({ page, view, line }: ViewProps & { readonly line: CommunicationLine }) => {
  const words = page.words.communication.staff;
  const { citizenId, name, isContactPerson } = view;
  const { own, others, question } = line;
  const mine = view.mine.find((entry) => entry.question === question);
  return (
    <Card title={words.ask[question](name)} id={`question-${question}`}>
      {saysSomething(own) ? (
        <EntrySaid page={page} citizenId={citizenId} name={name} entry={own} />
      ) : (
        <p class="note">{withoutAnswer(page, name, own)}</p>
      )}
      {saysSomething(others) && (
        <>
          <EntrySaid page={page} citizenId={citizenId} name={name} entry={others} />
          <ObjectionShown page={page} name={name} entry={others} />
        </>
      )}
      {mine?.isWithdrawn && <p>{words.withdrawn}</p>}
      {isContactPerson && (
        <div class="row">
          <LinkButton href={addresses.question(citizenId, question)} icon="pencil">
            {mine === undefined || mine.isWithdrawn ? words.write : words.edit}
            <span class="visually-hidden">: {words.ask[question](name)}</span>
          </LinkButton>
          {mine !== undefined && (
            <Form
              page={page}
              action={addresses.withdraw(citizenId, question)}
              class="prep-inline"
              label={words.ask[question](name)}
            >
              <Button
                name="withdrawn"
                value={mine.isWithdrawn ? 'no' : 'yes'}
                icon={mine.isWithdrawn ? 'undo-2' : 'archive'}
              >
                {mine.isWithdrawn ? words.bringBack : words.withdraw}
              </Button>
            </Form>
          )}
        </div>
      )}
    </Card>
  );
};

function withoutAnswer(page: PageContext, name: string, own: CommunicationEntry | null): string {
  const words = page.words.communication.staff;
  if (own?.instead === 'dontKnow') return words.dontKnow(name);
  if (own?.instead === 'skipped') return words.skipped(name);
  return words.onlyKnown(name);
}

export interface StaffQuestionPageProps extends ViewProps {
  readonly question: CommunicationQuestion;
  readonly typed: TypedAnswer;
  /** Whose text stands in the form, where it is somebody else's. */
  readonly textFrom: string | null;
  readonly errors: Readonly<Record<string, string>>;
}

/** The contact person writes what they know about one question, in their own name (R-P7). */
export const StaffQuestionPage = ({
  page,
  view,
  question,
  typed,
  textFrom,
  errors,
}: StaffQuestionPageProps) => {
  const words = page.words.communication.staff;
  const { citizenId, name } = view;
  const own = view.lines.find((line) => line.question === question)?.own ?? null;
  return (
    <StaffPage page={page} title={words.title(name)} about={{ citizenId, part: 'overview' }}>
      <ErrorSummary
        page={page}
        errors={Object.entries(errors).map(([field, sentence]) => ({ field, sentence }))}
      />
      <p class="note">{words.askFirst(name)}</p>
      {saysSomething(own) && <EntrySaid page={page} citizenId={citizenId} name={name} entry={own} />}
      {textFrom !== null && (
        <Notice kind="info">
          <p>{words.from(textFrom)}</p>
        </Notice>
      )}
      <Form page={page} action={addresses.question(citizenId, question)} id={`talk-${question}`}>
        <input type="hidden" name="version" value={typed.version} autocomplete="off" />
        <AnswerChoices
          page={page}
          question={question}
          label={words.ask[question](name)}
          several={words.several}
          answers={words.answers}
          chosen={typed.choices}
          error={errors.choices}
        />
        <TextArea
          page={page}
          name="words"
          readByCitizen
          label={words.words}
          hint={words.wordsHint}
          value={typed.words}
          error={errors.words}
          rows={3}
        />
        <TextArea
          page={page}
          name="howTheyKnow"
          readByCitizen
          label={words.howTheyKnow}
          hint={words.howTheyKnowHint}
          value={typed.howTheyKnow}
          error={errors.howTheyKnow}
          rows={2}
        />
        <div class="row">
          <Button kind="primary" name="to" value="save" icon="check">
            {words.save}
          </Button>
          <LinkButton href={addresses.all(citizenId)}>{page.words.common.staff.cancel}</LinkButton>
        </div>
      </Form>
    </StaffPage>
  );
};
