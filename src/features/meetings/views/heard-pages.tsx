import { Button, LinkButton } from '../../../ui/button.tsx';
import { CheckCards } from '../../../ui/check-cards.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { RoomView } from '../use-cases/see-room.ts';
import { addresses } from './addresses.ts';
import { type Came, summaryOf, tickedOr, typedOr } from './forms.ts';
import { StaffFrame } from './frame.tsx';
import { heardAnswers } from './heard-page.tsx';
import { cardAsAnswer } from './known-card.ts';
import { phaseOf } from './phase.ts';
import { picturesIn } from './pictures.ts';

interface Props {
  readonly page: PageContext;
  readonly room: RoomView;
  readonly came: Came | null;
}

/** Which of their cards the citizen was heard in, or none of them: then others describe what showed it (R-M1). */
export const HeardCardsPage = ({ page, room, came }: Props) => {
  const words = page.words.meetings.citizen;
  const tied = room.heardPoints.flatMap(({ cardId }) => cardId ?? []);
  return (
    <CitizenPage page={page} title={words.heardInTitle} phase={phaseOf(room.meeting)}>
      <ErrorSummary page={page} errors={summaryOf(came)} />
      <Form page={page} action={addresses.heardCards(room.citizen.id)}>
        <input type="hidden" name="meeting" value={room.meeting.id} />
        {room.ownCards.length === 0 ? (
          <p class="lead">{words.heardInNothing}</p>
        ) : (
          <CheckCards
            page={page}
            name="cards"
            label={words.heardInLead}
            values={tickedOr(came, 'cards', tied)}
            error={came?.errors.cards}
            options={room.ownCards.map((card) => ({
              ...cardAsAnswer(page, room.citizen.id, card),
              ...(card.words.trim() !== '' && { hint: picturesIn(page, card.symbols) }),
            }))}
          />
        )}
        <div class="row">
          <Button kind="primary" icon="check">
            {page.words.common.citizen.save}
          </Button>
          {room.ownCards.length > 0 && (
            <Button icon="x" name="none" value="yes">
              {words.heardInNone}
            </Button>
          )}
          <LinkButton href={addresses.heard(room.citizen.id)} icon="arrow-left">
            {page.words.common.citizen.back}
          </LinkButton>
        </div>
      </Form>
    </CitizenPage>
  );
};

/** Somebody in the room records the citizen's answer: with who, and the reaction where they read one (R-M1). */
export const RecordHeardPage = ({ page, room, came }: Props) => {
  const words = page.words.meetings.staff;
  const { citizen } = room;
  const errors = came?.errors ?? {};
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={words.heardRecord(citizen.givenName)} tab="meeting">
      <ErrorSummary page={page} errors={summaryOf(came)} />
      <p>{words.heardAsk(citizen.givenName)}</p>
      <Form
        page={page}
        action={addresses.heard(citizen.id)}
        {...(came?.command !== undefined && { command: came.command })}
      >
        <input type="hidden" name="meeting" value={room.meeting.id} />
        <RadioCards
          page={page}
          name="answer"
          label={words.heardTitle}
          value={typedOr(came, 'answer', '')}
          error={errors.answer}
          options={heardAnswers.map((value) => ({ value, label: words.heardAnswers[value] }))}
        />
        <RadioCards
          page={page}
          name="saidBy"
          label={words.heardHow}
          oneColumn
          value={typedOr(came, 'saidBy', '')}
          error={errors.saidBy}
          options={(['withHelp', 'onBehalf'] as const).map((value) => ({
            value,
            label: words.heardSayings[value](citizen.givenName),
          }))}
        />
        <TextArea
          page={page}
          name="reaction"
          rows={2}
          label={words.heardReaction}
          hint={words.heardReactionHint}
          value={typedOr(came, 'reaction', '')}
          error={errors.reaction ?? errors.heardHowTheyKnow}
        />
        <TextArea
          page={page}
          name="words"
          rows={2}
          optional
          label={words.heardWords}
          value={typedOr(came, 'words', '')}
          error={errors.words}
        />
        <div class="row">
          <Button kind="primary">{words.save}</Button>
          <LinkButton href={room.manages ? addresses.close(citizen.id) : addresses.room(citizen.id)}>
            {page.words.common.staff.cancel}
          </LinkButton>
        </div>
      </Form>
    </StaffFrame>
  );
};
