import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { type CardSaidBy, placeCard as decideCard } from '../../../domain/meetings/cards.ts';
import { saysTheSame } from '../../../domain/meetings/not-reached.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { FileStore } from '../../../outside/files.ts';
import { type GivenFile, keepGiven } from '../../answer-files/public.ts';
import { cardsOf, type FileHashes, insertCard, noFiles, preparedOf, setHidden } from '../store/room-rows.ts';
import { leftFromLastTime } from './left-from-last-time.ts';
import { isInTheRoom, stateOf, theMeeting } from './the-meeting.ts';

/**
 * Puts a point on the agenda or a card on the table (R-M1). The card's id is the command's. Refuses as the rule of
 * `placeCard` in the domain. Throws NotFound for those who do not see the meeting, or are not in its room.
 */
export function placeCard(
  visit: Visit,
  command: Command,
  card: {
    readonly citizenId: string;
    readonly meetingId: string;
    readonly saidBy: CardSaidBy;
    readonly howTheyKnow: string;
    readonly words: string;
    readonly symbols: readonly string[];
  },
): Promise<{ readonly cardId: string } | Refusal> {
  return placeWith(visit, command, { ...card, ...noFiles });
}

/**
 * The citizen lays something they drew, said or photographed on the table (R-M1, R-P5). Refuses as `keepGiven` and
 * `placeCard`. Throws NotFound for everybody else: nobody draws or speaks in their name (R-P8).
 */
export async function placeFile(
  visit: Visit,
  command: Command,
  { citizenId, meetingId, given }: { citizenId: string; meetingId: string; given: GivenFile },
  files: FileStore,
): Promise<{ readonly cardId: string } | Refusal> {
  // Nobody else's file is looked into or kept.
  if ((await visit.whoAmI()).personId !== citizenId) throw new NotFound();
  const hash = await keepGiven(given, files);
  if (isRefusal(hash)) return hash;
  const file: Partial<FileHashes> = { [`${given.kind}Hash`]: hash };
  const card = { saidBy: 'self', howTheyKnow: '', words: '', symbols: [], ...noFiles, ...file } as const;
  // The same form with another file is another command.
  const whole: Command = { id: command.id, content: [command.content, hash] };
  return placeWith(visit, whole, { ...card, citizenId, meetingId });
}

function placeWith(
  visit: Visit,
  command: Command,
  card: Parameters<typeof placeCard>[2] & FileHashes,
): Promise<{ readonly cardId: string } | Refusal> {
  const { citizenId, meetingId, saidBy, words, symbols, photoHash, drawingHash, recordingHash } = card;
  const files = { photoHash, drawingHash, recordingHash };
  const hasFile = Object.values(files).some((hash) => hash !== null);
  return visit.write(
    { event: 'meeting.cardPlaced', citizenId, subjectId: command.id },
    command,
    async (work) => {
      const meeting = await theMeeting(work, citizenId, meetingId);
      const decided = decideCard({ ...card, hasFile }, { as: work.actor.kinds, meeting: stateOf(meeting) });
      if (isRefusal(decided)) return decided;
      if (!(await isInTheRoom(work, meeting))) throw new NotFound();
      const howTheyKnow = saidBy === 'onBehalf' ? card.howTheyKnow : null;
      const kind = 'agendaPoint' as const;
      const rest = { kind, saidBy, howTheyKnow, words, symbols, ...files, fromSharedItemId: null };
      await insertCard(work, { id: command.id, citizenId, meetingId, ...rest });
      return { cardId: command.id };
    },
  );
}

/**
 * The citizen puts something they have shown of their preparation on the table: a card with their words, pictures, photo,
 * drawing and recording exactly as they are (R-P8). The same item again brings its card back. Throws NotFound for everybody else, and for what
 * is not shown.
 */
export function placePrepared(
  visit: Visit,
  command: Command,
  {
    citizenId,
    meetingId,
    sharedItemId,
  }: { readonly citizenId: string; readonly meetingId: string; readonly sharedItemId: string },
): Promise<{ readonly cardId: string } | Refusal> {
  return visit.write(
    { event: 'meeting.cardPlaced', citizenId, subjectId: sharedItemId },
    command,
    async (work) => {
      const meeting = await theMeeting(work, citizenId, meetingId);
      if (!work.actor.kinds.includes('citizen')) throw new NotFound();
      const item = (await preparedOf(work, citizenId, meeting.roundId)).find(({ id }) => id === sharedItemId);
      if (item === undefined) throw new NotFound();
      const { words, symbols, photoHash, drawingHash, recordingHash } = item;
      const files = { photoHash, drawingHash, recordingHash };
      const draft = {
        saidBy: 'self',
        howTheyKnow: '',
        words,
        symbols,
        hasFile: Object.values(files).some((hash) => hash !== null),
      } as const;
      const decided = decideCard(draft, { as: work.actor.kinds, meeting: stateOf(meeting) });
      if (isRefusal(decided)) return decided;
      const former = (await cardsOf(work, meetingId)).find(
        ({ fromSharedItemId }) => fromSharedItemId === sharedItemId,
      );
      if (former !== undefined) {
        await setHidden(work, meetingId, false, [former.id]);
        return { cardId: former.id };
      }
      const card = { kind: 'card', saidBy: 'self', howTheyKnow: null, words, symbols, ...files } as const;
      await insertCard(work, {
        id: command.id,
        citizenId,
        meetingId,
        ...card,
        fromSharedItemId: sharedItemId,
      });
      return { cardId: command.id };
    },
  );
}

/**
 * The citizen lays a point that the meeting before did not come to on the next table, exactly as it was (R-M1, R-S2): a card of
 * its own, for the former stays under the plan that was agreed. Where it lies there already, that one is brought forth. Throws NotFound for everybody else, and for what was reached.
 */
export function placeFromLastTime(
  visit: Visit,
  command: Command,
  {
    citizenId,
    meetingId,
    cardId,
  }: { readonly citizenId: string; readonly meetingId: string; readonly cardId: string },
): Promise<{ readonly cardId: string } | Refusal> {
  return visit.write(
    { event: 'meeting.cardPlaced', citizenId, subjectId: command.id },
    command,
    async (work) => {
      const meeting = await theMeeting(work, citizenId, meetingId);
      if (!work.actor.kinds.includes('citizen')) throw new NotFound();
      const table = await cardsOf(work, meetingId);
      const card = (await leftFromLastTime(work, citizenId, meeting, [])).find(({ id }) => id === cardId);
      if (card === undefined) throw new NotFound();
      const there = table.find((other) => saysTheSame(card, other));
      if (there !== undefined) {
        await setHidden(work, meetingId, false, [there.id]);
        return { cardId: there.id };
      }
      const { words, symbols, photoHash, drawingHash, recordingHash } = card;
      const files = { photoHash, drawingHash, recordingHash };
      const hasFile = Object.values(files).some((hash) => hash !== null);
      const said = { saidBy: 'self', howTheyKnow: '', words, symbols } as const;
      const decided = decideCard({ ...said, hasFile }, { as: work.actor.kinds, meeting: stateOf(meeting) });
      if (isRefusal(decided)) return decided;
      const rest = {
        ...said,
        ...files,
        kind: 'agendaPoint',
        howTheyKnow: null,
        fromSharedItemId: null,
      } as const;
      await insertCard(work, { id: command.id, citizenId, meetingId, ...rest });
      return { cardId: command.id };
    },
  );
}
