import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Work } from '../../database/visit.ts';
import { municipalZone as zone } from '../../domain/day.ts';
import type { PictureName } from '../../domain/dream-board/own-picture.ts';
import type { ShownContent } from '../../domain/dream-board/showing.ts';

/** One copy that one person sees. */
export interface ShownPicture {
  readonly showingId: string;
  /** The copy; several persons may see the same one. */
  readonly copyId: string;
  readonly name: PictureName;
  readonly content: ShownContent;
  readonly personId: string;
  readonly givenName: string;
  /** ISO day. */
  readonly shownOn: string;
}

/** Every copy that somebody sees. The citizen gets all, others their own (R-P6). */
export async function shownPictures(
  { tx, actor }: Work,
  citizenId: string,
): Promise<readonly ShownPicture[]> {
  const rows = await tx
    .selectFrom('showing')
    .innerJoin('shownPicture as copy', (join) =>
      join
        .onRef('copy.municipalityId', '=', 'showing.municipalityId')
        .onRef('copy.id', '=', 'showing.subjectId'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.municipalityId', '=', 'showing.municipalityId')
        .onRef('person.id', '=', 'showing.personId'),
    )
    .select(['showing.id as showingId', 'showing.personId', 'person.givenName'])
    .select(['copy.id as copyId', 'copy.name', 'copy.content'])
    .select(sql<string>`(showing.created_at at time zone ${zone})::date`.as('shownOn'))
    .where('showing.municipalityId', '=', actor.municipalityId)
    .where('showing.citizenId', '=', citizenId)
    .where('showing.what', '=', 'ownPicture')
    .where('showing.withdrawnAt', 'is', null)
    .where('copy.withdrawnAt', 'is', null)
    .orderBy(sql`person.given_name collate "da-x-icu", showing.id`)
    .execute();
  return rows.map(({ name, content, ...row }) => ({
    ...row,
    name: name as PictureName,
    content: content as unknown as ShownContent,
  }));
}

/** Adds a copy and lets these persons see it; what they saw of the same picture before ends first. */
export async function insertShown(
  { tx, actor, now }: Work,
  citizenId: string,
  name: PictureName,
  content: ShownContent,
  personIds: readonly string[],
): Promise<void> {
  const { municipalityId } = actor;
  const id = uuidv7({ msecs: Date.parse(now) });
  await tx
    .insertInto('shownPicture')
    .values({ municipalityId, id, citizenId, name, content: JSON.stringify(content) })
    .execute();
  await tx
    .insertInto('showing')
    .values(
      personIds.map((personId) => ({
        municipalityId,
        id: uuidv7({ msecs: Date.parse(now) }),
        citizenId,
        what: 'ownPicture',
        subjectId: id,
        personId,
      })),
    )
    .execute();
}

/** Ends showings, and the copies that nobody sees any more. `stays` are the copies that somebody still sees. */
export async function endShown(
  { tx, actor, now }: Work,
  ended: readonly ShownPicture[],
  stays: readonly string[],
): Promise<void> {
  if (ended.length === 0) return;
  await tx
    .updateTable('showing')
    .set((row) => ({ withdrawnAt: now, version: row('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where(
      'id',
      'in',
      ended.map(({ showingId }) => showingId),
    )
    .where('withdrawnAt', 'is', null)
    .execute();
  const unseen = ended.map(({ copyId }) => copyId).filter((copyId) => !stays.includes(copyId));
  if (unseen.length === 0) return;
  await tx
    .updateTable('shownPicture')
    .set((row) => ({ withdrawnAt: now, version: row('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', 'in', unseen)
    .where('withdrawnAt', 'is', null)
    .execute();
}

/**
 * Takes back the hiding of an instant for these persons, where they do not see the same picture already. Gives how many
 * showings stand again.
 */
export async function showShownAgain(
  work: Work,
  citizenId: string,
  endedAt: string,
  personIds: readonly string[],
): Promise<number> {
  if (personIds.length === 0) return 0;
  const { tx, actor } = work;
  const ended = await tx
    .selectFrom('showing')
    .innerJoin('shownPicture as copy', (join) =>
      join
        .onRef('copy.municipalityId', '=', 'showing.municipalityId')
        .onRef('copy.id', '=', 'showing.subjectId'),
    )
    .select(['showing.id', 'showing.personId', 'copy.id as copyId', 'copy.name'])
    .where('showing.municipalityId', '=', actor.municipalityId)
    .where('showing.citizenId', '=', citizenId)
    .where('showing.what', '=', 'ownPicture')
    .where('showing.withdrawnAt', '=', endedAt)
    .where('showing.personId', 'in', personIds)
    .orderBy('showing.id', 'desc')
    .execute();
  const seen = await shownPictures(work, citizenId);
  const isSame = (a: { name: string; personId: string }, b: { name: string; personId: string }) =>
    a.name === b.name && a.personId === b.personId;
  const again = ended.filter(
    (one, at) =>
      !seen.some((now) => isSame(now, one)) && ended.findIndex((other) => isSame(other, one)) === at,
  );
  if (again.length === 0) return 0;
  for (const [table, ids] of [
    ['shownPicture', again.map(({ copyId }) => copyId)],
    ['showing', again.map(({ id }) => id)],
  ] as const)
    await tx
      .updateTable(table)
      .set((row) => ({ withdrawnAt: null, version: row('version', '+', 1) }))
      .where('municipalityId', '=', actor.municipalityId)
      .where('id', 'in', ids)
      .execute();
  return again.length;
}

/** A copy that the actor may see; null when there is none for them. */
export async function shownCopy(
  { tx, actor }: Work,
  citizenId: string,
  copyId: string,
): Promise<{ readonly name: PictureName; readonly content: ShownContent; readonly shownOn: string } | null> {
  const row = await tx
    .selectFrom('shownPicture')
    .select(['name', 'content'])
    .select(sql<string>`(created_at at time zone ${zone})::date`.as('shownOn'))
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('id', '=', copyId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    name: row.name as PictureName,
    content: row.content as unknown as ShownContent,
    shownOn: row.shownOn,
  };
}
