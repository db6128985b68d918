import { asksForReaction, toldHeard } from '../../../domain/meetings/heard.ts';
import { FilesOfWords, namesFor } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CheckCards } from '../../../ui/check-cards.tsx';
import { FieldError, fieldId } from '../../../ui/field-parts.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Speech } from '../../../ui/speech.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { HeardRow } from '../store/heard-rows.ts';
import type { ClosingView } from '../use-cases/see-room.ts';
import { addresses } from './addresses.ts';
import { type Came, tickedOf, typedOr } from './forms.ts';
import { cardAsAnswer } from './known-card.ts';

interface Props {
  readonly page: PageContext;
  readonly view: ClosingView;
  readonly came: Came | null;
}

function saidByOf({
  saidBy,
  authorName,
  describedReaction,
}: HeardRow): Parameters<typeof Speech>[0]['saidBy'] {
  if (saidBy === 'self') return { how: 'self' };
  if (saidBy === 'withHelp') return { how: 'withHelp', recordedBy: authorName };
  return { how: 'onBehalf', recordedBy: authorName, howTheyKnow: describedReaction };
}

/** What the page asks of who closes comes unfolded: the citizen, who has answered, is not sent back to choose a card. */
const isToDescribe = ({ heard, heardPoints }: ClosingView): boolean =>
  asksForReaction(heard, heardPoints.length);

/** The citizen's answer to "Blev du hørt?", and what carries it (R-M1). */
export const HeardAtClosing = ({ page, view, came }: Props) => {
  const words = page.words.meetings.staff;
  const { heard, citizen } = view;
  const files = view.heardFiles.standing;
  return (
    <Card title={words.heardTitle} icon="circle-question-mark" id="heard">
      {came?.errors.heard && (
        <p id={fieldId('heard')}>
          <FieldError id={fieldId('heard')}>{came.errors.heard}</FieldError>
        </p>
      )}
      {heard === null ? (
        <>
          <p>{words.heardNotYet(citizen.givenName)}</p>
          <p class="note">{words.heardAsk(citizen.givenName)}</p>
        </>
      ) : (
        <>
          <div>
            <StatusPill kind={heard.saidBy !== 'self' ? 'now' : heard.answer === 'yes' ? 'done' : 'neutral'}>
              {words.heardAnswers[toldHeard(heard.answer, heard.saidBy === 'self')]}
            </StatusPill>
          </div>
          {(heard.words.trim() !== '' || files.length > 0 || heard.saidBy !== 'self') && (
            <Speech page={page} name={citizen.givenName} words={heard.words} saidBy={saidByOf(heard)}>
              <FilesOfWords
                citizenId={citizen.id}
                files={files}
                names={namesFor(page, citizen.givenName, heard.words)}
              />
            </Speech>
          )}
        </>
      )}
      <div class="row">
        {/* First in the form, so that Enter in a field asks anew and does nothing else. */}
        <Button formaction={addresses.closeRefresh(citizen.id)} icon="refresh-cw" kind="quiet">
          {words.refresh}
        </Button>
        {heard?.saidBy !== 'self' && (
          <LinkButton href={addresses.heard(citizen.id)}>{words.heardRecord(citizen.givenName)}</LinkButton>
        )}
      </div>
      <h3>{words.heardPoints}</h3>
      {view.heardPoints.length === 0 && (
        <p class="note">
          {heard?.saidBy === 'onBehalf'
            ? words.heardInReaction(heard.authorName)
            : isToDescribe(view)
              ? words.heardNoCard(citizen.givenName)
              : words.heardPointsNone}
        </p>
      )}
      <ul class="plain heard-points">
        {view.heardPoints.map((point) => (
          <li>
            <p class="heard-what">{point.what}</p>
            <p class="note">
              {point.cardId === null
                ? `${point.describedReaction} · ${words.heardDescribedBy(point.authorName)}`
                : words.heardOwnCard}
            </p>
            {point.authorId === page.actor?.personId && point.cardId === null && (
              <Button
                formaction={addresses.heardRemove(citizen.id)}
                name="card"
                value={point.id}
                icon="x"
                kind="quiet"
                label={`${words.withdraw}: ${point.what}`}
              >
                {words.withdraw}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {heard !== null && <Tie page={page} view={view} came={came} />}
      {heard !== null && <Describe page={page} view={view} came={came} />}
    </Card>
  );
};

const Tie = ({ page, view, came }: Props) => {
  const words = page.words.meetings.staff;
  const tied = view.heardPoints.flatMap(({ cardId }) => cardId ?? []);
  if (view.ownCards.length === 0) return <p class="note">{words.heardCardsNone}</p>;
  const ids = view.ownCards.map(({ id }) => id);
  const ticked = tickedOf(came, 'cards', { of: ids, shown: 'cardsShown', stands: tied });
  const isChanged = ids.some((id) => ticked.includes(id) !== tied.includes(id));
  return (
    <details open={(tied.length === 0 && !isToDescribe(view)) || isChanged}>
      <summary>{words.heardCards}</summary>
      {ids.map((id) => (
        <input type="hidden" name="cardsShown" value={id} />
      ))}
      <div class="form">
        <CheckCards
          page={page}
          name="cards"
          label={words.heardCards}
          labelHidden
          oneColumn
          values={ticked}
          error={came?.errors.cards}
          options={view.ownCards.map((card) => cardAsAnswer(page, view.citizen.id, card))}
        />
        <Button formaction={addresses.heardCards(view.citizen.id)}>{words.heardTie}</Button>
      </div>
    </details>
  );
};

const Describe = ({ page, view, came }: Props) => {
  const words = page.words.meetings.staff;
  const errors = came?.errors ?? {};
  const [what, reaction] = [typedOr(came, 'what', ''), typedOr(came, 'reaction', '')];
  const isTyped = [what, reaction, errors.what, errors.reaction].some(Boolean);
  return (
    <details open={isTyped || isToDescribe(view)}>
      <summary>{words.heardDescribe}</summary>
      <div class="form">
        <TextField page={page} name="what" label={words.heardWhat} value={what} error={errors.what} />
        <TextArea
          page={page}
          name="reaction"
          rows={2}
          label={words.heardPointReaction}
          value={reaction}
          error={errors.reaction}
        />
        <Button formaction={addresses.heardReaction(view.citizen.id)}>{words.heardAdd}</Button>
      </div>
    </details>
  );
};
