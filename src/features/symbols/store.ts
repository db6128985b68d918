import { sql } from 'kysely';
import type { Work } from '../../database/visit.ts';

/** A citizen's own photo as it is kept. */
export interface OwnPhoto {
  readonly id: string;
  readonly name: string;
  readonly isWithdrawn: boolean;
}

/** The citizen's own photos, newest first; those removed in the last 30 days among them. */
export async function ownPhotos({ tx, actor, now }: Work, citizenId: string): Promise<readonly OwnPhoto[]> {
  const { rows } = await sql<OwnPhoto>`
    select id, name, withdrawn_at is not null as "isWithdrawn" from own_photo
    where municipality_id = ${actor.municipalityId} and citizen_id = ${citizenId}
      and (withdrawn_at is null or withdrawn_at > ${now}::timestamptz - interval '30 days')
    order by created_at desc, id desc`.execute(tx.withoutPlugins());
  return rows;
}

/** Under which name the bytes of a photo are kept; null when the actor sees nothing it is used in. */
export async function hashOfPhoto(
  { tx, actor }: Work,
  citizenId: string,
  photoId: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('ownPhoto')
    .select('photoHash')
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('id', '=', photoId)
    .executeTakeFirst();
  return row?.photoHash ?? null;
}

/** Keeps a photo as a symbol. */
export async function insertOwnPhoto(
  { tx, actor, now }: Work,
  photo: {
    readonly id: string;
    readonly citizenId: string;
    readonly name: string;
    readonly photoHash: string;
  },
): Promise<void> {
  await tx
    .insertInto('ownPhoto')
    .values({ municipalityId: actor.municipalityId, ...photo, createdAt: now })
    .execute();
}

/** Removes a photo from what is offered, or brings it back; false when there is none. What it is used in keeps it. */
export async function setPhotoWithdrawn(
  { tx, actor, now }: Work,
  citizenId: string,
  photoId: string,
  isWithdrawn: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('ownPhoto')
    .set((row) => ({ withdrawnAt: isWithdrawn ? now : null, version: row('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('id', '=', photoId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** So many of the symbols used lately are remembered. */
const mostRecent = 24;

/**
 * The symbols the actor used lately about a citizen, newest first. Read from what they wrote themselves, so that nothing
 * more is kept about anybody, and nobody else sees it.
 */
export async function recentSymbols({ tx, actor }: Work, citizenId: string): Promise<readonly string[]> {
  const about = sql`municipality_id = ${actor.municipalityId} and citizen_id = ${citizenId}`;
  const mine = sql`${about} and author_id = ${actor.personId}`;
  const { rows } = await sql<{ symbol: string }>`
    select symbol from (
      select unnest(symbols) as symbol, created_at from private_preparation.answer where ${about} and citizen_id = ${actor.personId}
      union all select unnest(symbols), created_at from contribution where ${mine}
      union all select unnest(symbols), created_at from meeting_card where ${mine}
      union all select unnest(symbols), created_at from dream where ${mine}
      union all select unnest(symbols), created_at from goal_words where ${mine}
      union all select unnest(symbols), created_at from perspective where ${mine}
      union all select symbol, created_at from private_preparation.own_picture_card
        where ${about} and citizen_id = ${actor.personId} and key is null and symbol is not null
      union all select symbol, created_at from goal where ${mine} and symbol is not null
      union all select symbol, created_at from step where ${mine} and symbol is not null
    ) used group by symbol order by max(created_at) desc, symbol limit ${mostRecent}`.execute(
    tx.withoutPlugins(),
  );
  return rows.map(({ symbol }) => symbol);
}
