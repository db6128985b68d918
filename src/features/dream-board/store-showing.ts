import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { insertShowings, type ShowingOfCopy, takeBackEnd } from '../../database/showings.ts';
import type { Work } from '../../database/visit.ts';
import { municipalZone as zone } from '../../domain/day.ts';
import type { PictureName } from '../../domain/dream-board/own-picture.ts';
import type { ShownContent } from '../../domain/dream-board/showing.ts';

/** One copy that one person sees. */
export interface ShownPicture extends ShowingOfCopy {
  readonly name: PictureName;
  readonly content: ShownContent;
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

/** Adds a copy and lets these persons see it; what they saw of the same picture before has ended. */
export async function insertShown(
  work: Work,
  citizenId: string,
  name: PictureName,
  content: ShownContent,
  personIds: readonly string[],
): Promise<void> {
  const { municipalityId } = work.actor;
  const id = uuidv7({ msecs: Date.parse(work.now) });
  await work.tx
    .insertInto('shownPicture')
    .values({ municipalityId, id, citizenId, name, content: JSON.stringify(content) })
    .execute();
  await insertShowings(work, 'ownPicture', citizenId, id, personIds);
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
    .select(['showing.id as showingId', 'showing.personId', 'copy.id as copyId', 'copy.name'])
    .where('showing.municipalityId', '=', actor.municipalityId)
    .where('showing.citizenId', '=', citizenId)
    .where('showing.what', '=', 'ownPicture')
    .where('showing.withdrawnAt', '=', endedAt)
    .where('showing.personId', 'in', personIds)
    .orderBy('showing.id', 'desc')
    .execute();
  const seen = await shownPictures(work, citizenId);
  return takeBackEnd(work, 'ownPicture', ended, seen, ({ name }) => name);
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
