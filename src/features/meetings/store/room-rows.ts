import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { CardSaidBy } from '../../../domain/meetings/cards.ts';

/** Names under which what lies on a card beside words is kept. */
export interface FileHashes {
  readonly photoHash: string | null;
  readonly drawingHash: string | null;
  readonly recordingHash: string | null;
}

/** Nothing beside words. */
export const noFiles: FileHashes = { photoHash: null, drawingHash: null, recordingHash: null };

/** A card or a point of the agenda as the actor may see it. */
export interface CardRow extends FileHashes {
  readonly id: string;
  readonly kind: 'agendaPoint' | 'card';
  readonly authorId: string;
  readonly authorName: string;
  readonly saidBy: CardSaidBy;
  readonly howTheyKnow: string;
  readonly words: string;
  readonly symbols: readonly string[];
  readonly fromSharedItemId: string | null;
  readonly isDone: boolean;
  readonly isHidden: boolean;
}

export interface NewCard extends FileHashes {
  readonly id: string;
  readonly citizenId: string;
  readonly meetingId: string;
  readonly kind: 'agendaPoint' | 'card';
  readonly saidBy: CardSaidBy;
  readonly howTheyKnow: string | null;
  readonly words: string;
  readonly symbols: readonly string[];
  readonly fromSharedItemId: string | null;
}

/** The cards of a meeting in the order in which they were placed. */
export async function cardsOf({ tx, actor }: Work, meetingId: string): Promise<readonly CardRow[]> {
  const rows = await tx
    .selectFrom('meetingCard as card')
    .leftJoin('person as author', (join) =>
      join
        .onRef('author.municipalityId', '=', 'card.municipalityId')
        .onRef('author.id', '=', 'card.authorId'),
    )
    .select([
      'card.id',
      'card.kind',
      'card.authorId',
      'author.givenName',
      'author.familyName',
      'card.saidBy',
      'card.howTheyKnow',
      'card.words',
    ])
    .select(['card.symbols', 'card.photoHash', 'card.drawingHash', 'card.recordingHash'])
    .select(['card.fromSharedItemId', 'card.doneAt', 'card.withdrawnAt'])
    .where('card.municipalityId', '=', actor.municipalityId)
    .where('card.meetingId', '=', meetingId)
    .orderBy('card.position')
    .orderBy('card.id')
    .execute();
  return rows.map(({ givenName, familyName, doneAt, withdrawnAt, ...row }) => ({
    ...row,
    kind: row.kind as CardRow['kind'],
    saidBy: row.saidBy as CardSaidBy,
    howTheyKnow: row.howTheyKnow ?? '',
    authorName: [givenName, familyName].filter(Boolean).join(' '),
    isDone: doneAt !== null,
    isHidden: withdrawnAt !== null,
  }));
}

/** Places a card after the others. */
export async function insertCard({ tx, actor }: Work, card: NewCard): Promise<void> {
  await tx
    .insertInto('meetingCard')
    .values({
      municipalityId: actor.municipalityId,
      authorId: actor.personId,
      ...card,
      symbols: [...card.symbols],
      position: sql<number>`(select coalesce(max(position), 0) + 1 from meeting_card where municipality_id = ${actor.municipalityId} and meeting_id = ${card.meetingId})`,
    })
    .execute();
}

/** Hides cards or brings them back; gives how many changed. Only the citizen's own and those the actor placed (R-M10). */
export async function setHidden(
  { tx, actor, now }: Work,
  meetingId: string,
  isHidden: boolean,
  cardIds: readonly string[],
): Promise<number> {
  if (cardIds.length === 0) return 0;
  const result = await tx
    .updateTable('meetingCard')
    .set({ withdrawnAt: isHidden ? now : null })
    .where('municipalityId', '=', actor.municipalityId)
    .where('meetingId', '=', meetingId)
    .where('id', 'in', [...cardIds])
    .where('withdrawnAt', isHidden ? 'is' : 'is not', null)
    .where((card) => card.or([card('citizenId', '=', actor.personId), card('authorId', '=', actor.personId)]))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Marks a card as talked through, or not; false when the actor does not rule over it. */
export async function setDone({ tx, actor, now }: Work, cardId: string, isDone: boolean): Promise<boolean> {
  const result = await tx
    .updateTable('meetingCard')
    .set({ doneAt: isDone ? now : null })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', cardId)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Something the citizen has shown of their preparation; only the citizen puts it on the table. */
export interface PreparedRow extends FileHashes {
  readonly id: string;
  readonly area: string;
  readonly words: string;
  readonly symbols: readonly string[];
}

/** What the citizen has shared in a round and not taken back. */
export async function preparedOf(
  { tx, actor }: Work,
  citizenId: string,
  roundId: string,
): Promise<readonly PreparedRow[]> {
  return tx
    .selectFrom('sharedItem')
    .select(['id', 'area', 'words', 'symbols', 'photoHash', 'drawingHash', 'recordingHash'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('roundId', '=', roundId)
    .where('withdrawnAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}
