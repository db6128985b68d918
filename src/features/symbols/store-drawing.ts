import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import type { Work } from '../../database/visit.ts';
import type { ListedPicture, PackRefusal } from '../../domain/symbols/pack.ts';

/** A pack whose pictures are still to be drawn. */
export interface PackToDraw {
  readonly id: string;
  readonly name: string;
  readonly pictures: readonly (ListedPicture & { readonly id: string; readonly sent: Uint8Array })[];
}

/** Pictures in one statement: of 2 MB at most, they stay far from what PostgreSQL takes. */
const picturesAtOnce = 100;

/** Keeps a pack with its pictures as they were sent; the actor accepts its licences, now. */
export async function insertPackToDraw(
  { tx, actor, now }: Work,
  { id, name, pictures }: PackToDraw,
): Promise<void> {
  const { municipalityId, personId } = actor;
  const accepted = { acceptedBy: personId, acceptedAt: now };
  await tx
    .insertInto('symbolPack')
    .values({ municipalityId, id, name, ...accepted, drawnAt: null, expected: pictures.length })
    .execute();
  const rows = pictures.map(({ keywords, sent, ...picture }, position) => ({
    ...{ municipalityId, packId: id, position, ...picture },
    keywords: [...keywords],
    sent: Buffer.from(sent),
  }));
  for (let at = 0; at < rows.length; at += picturesAtOnce)
    await tx
      .insertInto('packPicture')
      .values(rows.slice(at, at + picturesAtOnce))
      .execute();
}

/** A picture whose turn it is. */
export interface PictureToDraw {
  readonly municipalityId: string;
  readonly packId: string;
  readonly id: string;
  readonly file: string;
  readonly sent: Uint8Array;
  /** How often it was begun, this time among them. */
  readonly begun: number;
}

/** Begins the next picture, of the pack that has waited longest; undefined when all are drawn. */
export async function beginPicture({ kysely }: Database): Promise<PictureToDraw | undefined> {
  const { rows } = await sql<PictureToDraw>`select * from access.begin_pack_picture()`.execute(kysely);
  return rows[0];
}

/** Says that a picture could not be drawn or kept just now, through no fault of its own. */
export async function putBackPicture({ kysely }: Database, one: PictureToDraw): Promise<void> {
  await sql`select access.put_back_pack_picture(${one.municipalityId}, ${one.id})`.execute(kysely);
}

/** Keeps where a drawn picture lies; with the last one the pack is ready. Takes the ISO instant of now. */
export async function keepPicture(
  { kysely }: Database,
  { municipalityId, packId, id }: PictureToDraw,
  { hash, now }: { readonly hash: string; readonly now: string },
): Promise<void> {
  await sql`select access.keep_pack_picture(${municipalityId}, ${packId}, ${id}, ${hash}, ${now}::timestamptz)`.execute(
    kysely,
  );
}

/** Keeps why the pack of a picture came to nothing. */
export async function refusePackOf(
  { kysely }: Database,
  { municipalityId, packId }: PictureToDraw,
  { refused, what }: PackRefusal,
): Promise<void> {
  await sql`select access.refuse_pack_picture(${municipalityId}, ${packId}, ${refused}, ${what})`.execute(
    kysely,
  );
}
