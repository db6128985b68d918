import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Work } from '../../database/visit.ts';
import { changedCards, type PictureCard } from '../../domain/dream-board/cards.ts';
import { type PictureName, pictureNames } from '../../domain/dream-board/own-picture.ts';

/** A picture of the citizen's own, as it is kept. */
export interface KeptPicture {
  readonly id: string;
  readonly name: PictureName;
  readonly columnNames: readonly string[];
  readonly version: number;
}

/** How long what was taken away can be brought back, in days (design § Errors). */
export const daysToBringBack = 30;

const pictureColumns = ['id', 'name', 'columnNames', 'version'] as const;
const cardColumns = [
  'id',
  'key',
  'place',
  'position',
  'words',
  'symbol',
  'photoHash',
  'takenAwayAt',
  'version',
] as const;

interface PictureRow {
  readonly id: string;
  readonly name: string;
  readonly columnNames: readonly string[];
  readonly version: number;
}

const kept = (row: PictureRow): KeptPicture => ({ ...row, name: row.name as PictureName });

/** The citizen's pictures, in the order of the product. Nobody but the citizen gets a row (R-P6). */
export async function picturesOf({ tx, actor }: Work, citizenId: string): Promise<readonly KeptPicture[]> {
  const rows = await tx
    .selectFrom('privatePreparation.ownPicture')
    .select(pictureColumns)
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .execute();
  return pictureNames.flatMap((name) => rows.filter((row) => row.name === name).map(kept));
}

/** One picture; null when nobody has touched it. */
export async function pictureOf(
  { tx, actor }: Work,
  citizenId: string,
  name: PictureName,
): Promise<KeptPicture | null> {
  const row = await tx
    .selectFrom('privatePreparation.ownPicture')
    .select(pictureColumns)
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('name', '=', name)
    .executeTakeFirst();
  return row === undefined ? null : kept(row);
}

/** The picture, made when it is new, and held until the transaction ends: one change at a time. */
export async function pictureToChange(
  { tx, actor, now }: Work,
  citizenId: string,
  name: PictureName,
): Promise<KeptPicture> {
  const { municipalityId } = actor;
  await tx
    .insertInto('privatePreparation.ownPicture')
    .values({ municipalityId, id: uuidv7({ msecs: Date.parse(now) }), citizenId, name, version: 0 })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'citizenId', 'name']).doNothing())
    .execute();
  const row = await tx
    .selectFrom('privatePreparation.ownPicture')
    .select(pictureColumns)
    .where('municipalityId', '=', municipalityId)
    .where('citizenId', '=', citizenId)
    .where('name', '=', name)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return kept(row);
}

/** Every card of a picture, those that were taken away too. */
export async function cardsOf({ tx, actor }: Work, pictureId: string): Promise<readonly PictureCard[]> {
  const rows = await tx
    .selectFrom('privatePreparation.ownPictureCard')
    .select(cardColumns)
    .where('municipalityId', '=', actor.municipalityId)
    .where('pictureId', '=', pictureId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(({ photoHash, ...row }) => ({ ...row, photo: photoHash }));
}

/** Writes what changed on a held picture, and keeps what stood there before. Gives the picture's version. */
export async function writeCards(
  work: Work,
  picture: KeptPicture,
  citizenId: string,
  before: readonly PictureCard[],
  after: readonly PictureCard[],
): Promise<number> {
  const changed = changedCards(before, after);
  if (changed.length === 0) return picture.version;
  const version = await nextVersion(work, picture);
  const old = before.filter(({ id }) => changed.some((card) => card.id === id));
  const added = changed.filter(({ id }) => !before.some((card) => card.id === id)).map(({ id }) => id);
  const { tx, actor, now } = work;
  await tx
    .insertInto('privatePreparation.ownPictureChange')
    .values({
      municipalityId: actor.municipalityId,
      id: uuidv7({ msecs: Date.parse(now) }),
      citizenId,
      pictureId: picture.id,
      number: version,
      before: JSON.stringify({ cards: old, added } satisfies Before),
    })
    .execute();
  for (const card of changed) await writeCard(work, picture.id, citizenId, card, added.includes(card.id));
  return version;
}

async function writeCard(
  { tx, actor }: Work,
  pictureId: string,
  citizenId: string,
  { id, key, photo, version, ...rest }: PictureCard,
  isNew: boolean,
): Promise<void> {
  const { municipalityId } = actor;
  const content = { ...rest, photoHash: photo };
  if (isNew) {
    await tx
      .insertInto('privatePreparation.ownPictureCard')
      .values({ municipalityId, id, citizenId, pictureId, key, ...content })
      .execute();
    return;
  }
  await tx
    .updateTable('privatePreparation.ownPictureCard')
    .set({ ...content, version: version + 1 })
    .where('municipalityId', '=', municipalityId)
    .where('id', '=', id)
    .where('pictureId', '=', pictureId)
    .execute();
}

async function nextVersion({ tx, actor }: Work, picture: KeptPicture): Promise<number> {
  const version = picture.version + 1;
  await tx
    .updateTable('privatePreparation.ownPicture')
    .set({ version })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', picture.id)
    .execute();
  return version;
}

/** What stood on the cards before a change, and which of them the change added. */
export interface Before {
  readonly cards: readonly PictureCard[];
  readonly added: readonly string[];
}

/** The latest change that was not undone; null when there is nothing to undo. */
export async function lastChange(
  { tx, actor }: Work,
  pictureId: string,
): Promise<{ readonly id: string; readonly before: Before } | null> {
  const row = await tx
    .selectFrom('privatePreparation.ownPictureChange')
    .select(['id', 'before'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('pictureId', '=', pictureId)
    .where('undoneAt', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { id: row.id, before: row.before as unknown as Before };
}

/** Writes the cards as they were, and says that the change was undone. */
export async function writeUndone(
  work: Work,
  picture: KeptPicture,
  citizenId: string,
  changeId: string,
  before: readonly PictureCard[],
  after: readonly PictureCard[],
): Promise<number> {
  const version = await nextVersion(work, picture);
  for (const card of changedCards(before, after)) await writeCard(work, picture.id, citizenId, card, false);
  await work.tx
    .updateTable('privatePreparation.ownPictureChange')
    .set((row) => ({ undoneAt: work.now, version: row('version', '+', 1) }))
    .where('municipalityId', '=', work.actor.municipalityId)
    .where('id', '=', changeId)
    .execute();
  return version;
}

/** Writes the names of the columns of a held mat. */
export async function writeColumnNames(
  work: Work,
  picture: KeptPicture,
  columnNames: readonly string[],
): Promise<number> {
  const version = await nextVersion(work, picture);
  await work.tx
    .updateTable('privatePreparation.ownPicture')
    .set({ columnNames: [...columnNames] })
    .where('municipalityId', '=', work.actor.municipalityId)
    .where('id', '=', picture.id)
    .execute();
  return version;
}

/** The photo on one of the citizen's own cards; null when it is somebody else's, or there is none. */
export async function photoOfCard(
  { tx, actor }: Work,
  citizenId: string,
  cardId: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('privatePreparation.ownPictureCard')
    .select('photoHash')
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('id', '=', cardId)
    .executeTakeFirst();
  return row?.photoHash ?? null;
}

/** Holds everything that is shown of a citizen's pictures until the transaction ends. */
export async function holdShowing({ tx }: Work, citizenId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`shown pictures ${citizenId}`}, 0))`.execute(tx);
}
