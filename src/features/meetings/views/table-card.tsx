import type { Child } from 'hono/jsx';
import type { AnswerFile } from '../../../domain/answer-file.ts';
import { isTheCitizens } from '../../../domain/meetings/cards.ts';
import { AnswerDrawing, AnswerRecording } from '../../../ui/answer-files.tsx';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Form } from '../../../ui/form.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { SymbolRow } from '../../../ui/symbol-tile.tsx';
import type { CardRow, FileHashes } from '../store/room-rows.ts';
import { addresses } from './addresses.ts';
import { picturesIn, picturesOf } from './pictures.ts';

/** What a card says, as it lies on the table: pictures large, words verbatim (R-P8). */
export interface CardFaceProps {
  readonly page: PageContext;
  readonly words: string;
  readonly symbols: readonly string[];
  readonly files: FileHashes;
  /** Address of a file that the card has. */
  readonly addressOf: (file: AnswerFile) => string;
}

/** Pictures, photo, drawing, recording and words of a card. */
export const CardFace = ({ page, words, symbols, files, addressOf }: CardFaceProps) => (
  <>
    {files.photoHash !== null && (
      <img
        class="table-photo"
        src={addressOf('photo')}
        alt={words.trim() === '' ? page.words.meetings.citizen.photo : ''}
      />
    )}
    {files.drawingHash !== null && (
      <AnswerDrawing src={addressOf('drawing')} alt={page.words.meetings.citizen.drawing} />
    )}
    {files.recordingHash !== null && (
      <AnswerRecording
        src={addressOf('recording')}
        name={page.words.meetings.citizen.recording}
        hear={page.words.answerForms.citizen.hear}
      />
    )}
    <SymbolRow symbols={picturesOf(page, symbols)} size={72} />
    {words.trim() !== '' && <p class="table-words">{words}</p>}
  </>
);

/** Props of {@link TableCard}. */
export interface TableCardProps {
  readonly page: PageContext;
  readonly card: CardRow;
  readonly citizenId: string;
  /** The citizen's given name. */
  readonly name: string;
  readonly children?: Child;
}

/** One card on the table, with who says it; words on behalf of the citizen never look like the citizen's own. */
export const TableCard = ({ page, card, citizenId, name, children }: TableCardProps) => {
  const { isDone: doneWord } = page.actor?.isCitizen
    ? page.words.meetings.citizen
    : page.words.meetings.staff;
  return (
    <li class={classes('table-card', card.saidBy, card.isDone && 'done')} id={`card-${card.id}`}>
      <CardFace
        page={page}
        words={card.words}
        symbols={card.symbols}
        files={card}
        addressOf={(file) => addresses.cardFile(citizenId, card.id, file)}
      />
      <WhoSays page={page} card={card} name={name} />
      {card.isDone && (
        <div>
          <StatusPill kind="done">{doneWord}</StatusPill>
        </div>
      )}
      {children}
    </li>
  );
};

const WhoSays = ({ page, card, name }: { page: PageContext; card: CardRow; name: string }) => {
  const by = page.actor?.isCitizen ? page.words.common.citizen.speech : page.words.common.staff.speech;
  // On the citizen's own screen their own words need no name.
  if (card.saidBy === 'self' && page.actor?.isCitizen) return null;
  const said = {
    self: () => by.self(name),
    withHelp: () => by.withHelp(name, card.authorName),
    onBehalf: () => by.onBehalf(name, card.authorName),
    ownPoint: () => card.authorName,
  }[card.saidBy]();
  return (
    <p class="table-source">
      <Icon name={isTheCitizens(card) && card.saidBy !== 'onBehalf' ? 'message-circle' : 'users'} />
      <span>
        {said}
        {card.saidBy === 'onBehalf' && (
          <span class="speech-source">
            {by.howTheyKnow}: {card.howTheyKnow}
          </span>
        )}
      </span>
    </p>
  );
};

/** Props of {@link CardButton}. */
export interface CardButtonProps {
  readonly page: PageContext;
  readonly action: string;
  readonly meetingId: string;
  /** Null: all of them. */
  readonly cardId: string | null;
  readonly icon: IconName;
  readonly children: string;
  /** A longer name, where several buttons carry the same word. */
  readonly label?: string;
  readonly value?: string;
  readonly kind?: 'primary' | 'secondary' | 'quiet';
}

/** One tap that does one thing to a card. */
export const CardButton = ({
  page,
  action,
  meetingId,
  cardId,
  icon,
  children,
  label,
  value,
  kind,
}: CardButtonProps) => (
  <Form page={page} action={action} class="inline-form">
    <input type="hidden" name="meeting" value={meetingId} />
    {cardId !== null && <input type="hidden" name="card" value={cardId} />}
    {value !== undefined && <input type="hidden" name="value" value={value} />}
    <Button
      icon={icon}
      kind={kind ?? 'secondary'}
      {...(label !== undefined && { label: `${children}: ${label}` })}
    >
      {children}
    </Button>
  </Form>
);

/** What names a card in a list or on its buttons: its words, all of them, else the names of its pictures, else what it is (R-P8). */
export function nameOfCard(
  page: PageContext,
  card: { readonly words: string; readonly symbols: readonly string[] } & FileHashes,
): string {
  const words = card.words.trim().replaceAll(/\s+/g, ' ');
  if (words !== '') return words;
  const { photo, drawing, recording } = page.words.meetings.citizen;
  const file = card.drawingHash !== null ? drawing : card.recordingHash !== null ? recording : photo;
  return picturesIn(page, card.symbols) || (card.photoHash === null ? file : photo);
}
