import { noFiles } from '../../../domain/answer-file.ts';
import type { HeardAnswer } from '../../../domain/meetings/heard.ts';
import { AfterChoice } from '../../../ui/after-choice.tsx';
import { AnswerWays } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { HeardRow } from '../store/heard-rows.ts';
import type { RoomView } from '../use-cases/see-room.ts';
import { addresses } from './addresses.ts';
import { type Came, summaryOf, typedOr } from './forms.ts';
import { phaseOf } from './phase.ts';

const icons: Readonly<Record<HeardAnswer, IconName>> = {
  yes: 'thumbs-up',
  partly: 'contrast',
  no: 'thumbs-down',
  couldNotAnswer: 'circle-question-mark',
};
/** The answers to "Blev du hørt?", in the order in which they are shown. */
export const heardAnswers = ['yes', 'partly', 'no', 'couldNotAnswer'] as const;

/** What each answer is called on the citizen's own screen. */
export function heardLabels(
  words: PageContext['words']['meetings']['citizen'],
): Readonly<Record<HeardAnswer, string>> {
  return {
    yes: words.heardYes,
    partly: words.heardPartly,
    no: words.heardNo,
    couldNotAnswer: words.heardDoesNotKnow,
  };
}

/**
 * Where a citizen goes on from their answer: who was heard says in what. Without a card of theirs there is no second
 * question: what it was is asked and described by others (R-M1).
 */
export function afterHeard({ citizen, ownCards }: RoomView, answer: HeardAnswer): string {
  const wasHeard = answer === 'yes' || answer === 'partly';
  return wasHeard && ownCards.length > 0
    ? addresses.heardCards(citizen.id)
    : `${addresses.room(citizen.id)}?answered`;
}

interface Props {
  readonly page: PageContext;
  readonly room: RoomView;
  readonly came: Came | null;
  /** True when a citizen who has answered wants to answer again. */
  readonly isAgain: boolean;
}

/** "Blev du hørt?" on the citizen's own screen: the answer they gave, or the question (R-M1). */
export const HeardPage = ({ page, room, came, isAgain }: Props) => {
  const words = page.words.meetings.citizen;
  const { heard } = room;
  const own = heard?.saidBy === 'self' ? heard : null;
  return (
    <CitizenPage page={page} title={words.heardTitle} phase={phaseOf(room.meeting)}>
      <ErrorSummary page={page} errors={summaryOf(came)} />
      {heard !== null && heard.saidBy !== 'self' && (
        <Notice kind="info">
          <p>
            {words.heardRecorded(heard.authorName)} {heardLabels(words)[heard.answer]}.
          </p>
          <p>{words.heardRecordedMore}</p>
        </Notice>
      )}
      {own !== null && !isAgain ? (
        <Answered page={page} room={room} own={own} />
      ) : (
        <Question page={page} room={room} own={own} came={came} />
      )}
    </CitizenPage>
  );
};

/** What the citizen answered, and the other ways to say more. */
const Answered = ({ page, room, own }: Pick<Props, 'page' | 'room'> & { readonly own: HeardRow }) => {
  const words = page.words.meetings.citizen;
  const { citizen } = room;
  return (
    <>
      <Notice kind="success">
        <p>
          {words.yourAnswer}: {heardLabels(words)[own.answer]}.
        </p>
        {own.words !== '' && <p class="verbatim">{own.words}</p>}
      </Notice>
      <Form page={page} action={addresses.heardMore(citizen.id)}>
        <input type="hidden" name="meeting" value={room.meeting.id} />
        <h2>{words.heardMore}</h2>
        <AnswerWays
          page={page}
          citizenId={citizen.id}
          about={own.words.slice(0, 120)}
          files={room.heardFiles}
        />
      </Form>
      <div class="row">
        <LinkButton href={afterHeard(room, own.answer)} kind="primary" icon="arrow-right">
          {page.words.common.citizen.next}
        </LinkButton>
        <LinkButton href={`${addresses.heard(citizen.id)}?again`} icon="repeat">
          {words.changeAnswer}
        </LinkButton>
      </div>
    </>
  );
};

/** The question in large cards; nothing is chosen beforehand but what the citizen chose before. */
const Question = ({ page, room, own, came }: Omit<Props, 'isAgain'> & { readonly own: HeardRow | null }) => {
  const words = page.words.meetings.citizen;
  const { citizen } = room;
  const labels = heardLabels(words);
  return (
    <Form
      page={page}
      action={addresses.heard(citizen.id)}
      {...(came?.command !== undefined && { command: came.command })}
    >
      <input type="hidden" name="meeting" value={room.meeting.id} />
      <RadioCards
        page={page}
        name="answer"
        label={words.heardLead}
        value={typedOr(came, 'answer', own?.answer ?? '')}
        error={came?.errors.answer}
        options={heardAnswers.map((value) => ({
          value,
          label: labels[value],
          picture: <Icon name={icons[value]} class="answer-icon" />,
        }))}
      />
      <AfterChoice>
        <TextArea
          page={page}
          name="words"
          rows={2}
          optional
          label={words.heardMore}
          value={typedOr(came, 'words', own?.words ?? '')}
          error={came?.errors.words}
        />
        {own === null && <AnswerWays page={page} citizenId={citizen.id} about="" files={noFiles} />}
      </AfterChoice>
      <div class="row">
        <Button kind="primary" icon="arrow-right">
          {page.words.common.citizen.next}
        </Button>
        <LinkButton href={addresses.room(citizen.id)} icon="arrow-left">
          {words.backToRoom}
        </LinkButton>
      </div>
    </Form>
  );
};
