import type { Work } from '../../../database/visit.ts';
import type { HeardAnswer } from '../../../domain/meetings/heard.ts';

/** The answer to "Blev du hørt?" that stands. */
export interface HeardRow {
  readonly id: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly answer: HeardAnswer;
  readonly words: string;
  readonly saidBy: 'self' | 'withHelp' | 'onBehalf';
  readonly describedReaction: string;
}

/** What the citizen was heard in. */
export interface HeardPointRow {
  readonly id: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly what: string;
  readonly cardId: string | null;
  readonly describedReaction: string;
}

/** The citizen's answer that stands; null while nobody asked. */
export async function heardOf({ tx, actor }: Work, meetingId: string): Promise<HeardRow | null> {
  const row = await tx
    .selectFrom('heardAnswer as heard')
    .leftJoin('person as author', (join) =>
      join
        .onRef('author.municipalityId', '=', 'heard.municipalityId')
        .onRef('author.id', '=', 'heard.authorId'),
    )
    .select([
      'heard.id',
      'heard.authorId',
      'author.givenName',
      'author.familyName',
      'heard.answer',
      'heard.words',
      'heard.saidBy',
      'heard.describedReaction',
    ])
    .where('heard.municipalityId', '=', actor.municipalityId)
    .where('heard.meetingId', '=', meetingId)
    .where('heard.withdrawnAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { givenName, familyName, ...rest } = row;
  return {
    ...rest,
    authorName: [givenName, familyName].filter(Boolean).join(' '),
    answer: row.answer as HeardAnswer,
    saidBy: row.saidBy as HeardRow['saidBy'],
    describedReaction: row.describedReaction ?? '',
  };
}

/** The points that carry the answer, in the order in which they came. */
export async function heardPointsOf(
  { tx, actor }: Work,
  meetingId: string,
): Promise<readonly HeardPointRow[]> {
  const rows = await tx
    .selectFrom('heardPoint as point')
    .leftJoin('person as author', (join) =>
      join
        .onRef('author.municipalityId', '=', 'point.municipalityId')
        .onRef('author.id', '=', 'point.authorId'),
    )
    .select([
      'point.id',
      'point.authorId',
      'author.givenName',
      'author.familyName',
      'point.what',
      'point.cardId',
      'point.describedReaction',
    ])
    .where('point.municipalityId', '=', actor.municipalityId)
    .where('point.meetingId', '=', meetingId)
    .where('point.withdrawnAt', 'is', null)
    .orderBy('point.createdAt')
    .orderBy('point.id')
    .execute();
  return rows.map(({ givenName, familyName, ...row }) => ({
    ...row,
    authorName: [givenName, familyName].filter(Boolean).join(' '),
    describedReaction: row.describedReaction ?? '',
  }));
}

/** Takes back the answer that stands; false when it is not the actor's to take back. */
export async function withdrawHeard({ tx, actor, now }: Work, heardId: string): Promise<boolean> {
  const result = await tx
    .updateTable('heardAnswer')
    .set({ withdrawnAt: now })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', heardId)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Adds an answer to "Blev du hørt?"; false when another came in this moment. */
export async function insertHeard(
  { tx, actor }: Work,
  heard: {
    readonly id: string;
    readonly citizenId: string;
    readonly meetingId: string;
    readonly answer: HeardAnswer;
    readonly words: string;
    readonly saidBy: HeardRow['saidBy'];
    readonly describedReaction: string | null;
  },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('heardAnswer')
    .values({ municipalityId: actor.municipalityId, authorId: actor.personId, ...heard })
    .onConflict((conflict) =>
      conflict.columns(['municipalityId', 'meetingId']).where('withdrawnAt', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Adds a point the citizen was heard in; a card counts once. */
export async function insertHeardPoint(
  { tx, actor }: Work,
  point: {
    readonly id: string;
    readonly citizenId: string;
    readonly meetingId: string;
    readonly what: string;
    readonly cardId: string | null;
    readonly describedReaction: string | null;
  },
): Promise<void> {
  await tx
    .insertInto('heardPoint')
    .values({ municipalityId: actor.municipalityId, authorId: actor.personId, ...point })
    .onConflict((conflict) =>
      conflict
        .columns(['municipalityId', 'meetingId', 'cardId'])
        .where('withdrawnAt', 'is', null)
        .doNothing(),
    )
    .execute();
}

/** Takes points back; only those the actor rules over. */
export async function withdrawHeardPoints(
  { tx, actor, now }: Work,
  pointIds: readonly string[],
): Promise<number> {
  if (pointIds.length === 0) return 0;
  const result = await tx
    .updateTable('heardPoint')
    .set({ withdrawnAt: now })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', 'in', [...pointIds])
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
