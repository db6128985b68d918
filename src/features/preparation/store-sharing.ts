import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { type ShowingOfCopy, takeBackEnd } from '../../database/showings.ts';
import type { Work } from '../../database/visit.ts';
import type { RelationKind } from '../../domain/access/access-table.ts';
import type { AnswerFile } from '../../domain/answer-file.ts';
import { municipalZone as zone } from '../../domain/day.ts';
import type { PreparationAnswer } from '../../domain/preparation/answer.ts';
import type { LifeArea } from '../../domain/preparation/life-areas.ts';
import type { PersonAround } from '../../domain/preparation/sharing.ts';

/** Somebody around the citizen, with the words that tell who they are. */
export interface Around extends PersonAround {
  readonly givenName: string;
  readonly familyName: string;
  /** mor, far …; null for those who are employed. */
  readonly kinship: string | null;
  readonly offerName: string | null;
}

/** One copy that one person sees. */
export interface ShownItem extends ShowingOfCopy {
  readonly roundId: string;
  readonly area: LifeArea;
  readonly answer: PreparationAnswer;
  readonly givenName: string;
  /** ISO day. */
  readonly shownOn: string;
}

/** The people around a citizen, today's relations and ended ones, by name (Danish order). For the citizen. */
export async function peopleAround(
  { tx, actor, today }: Work,
  citizenId: string,
): Promise<readonly Around[]> {
  const rows = await tx
    .selectFrom('relation')
    .innerJoin('person', (join) =>
      join
        .onRef('person.municipalityId', '=', 'relation.municipalityId')
        .onRef('person.id', '=', 'relation.personId'),
    )
    .leftJoin('offer', (join) =>
      join
        .onRef('offer.municipalityId', '=', 'relation.municipalityId')
        .onRef('offer.id', '=', 'relation.offerId'),
    )
    .select([
      'relation.personId',
      'relation.kind',
      'relation.kinship',
      'person.givenName',
      'person.familyName',
    ])
    .select('offer.name as offerName')
    .select(
      sql<boolean>`relation.starts_on <= ${today}::date and (relation.ends_on is null or relation.ends_on >= ${today}::date)`.as(
        'isActive',
      ),
    )
    .where('relation.municipalityId', '=', actor.municipalityId)
    .where('relation.citizenId', '=', citizenId)
    .where('relation.kind', '<>', 'citizen')
    .orderBy(sql`person.given_name collate "da-x-icu", person.family_name collate "da-x-icu", relation.kind`)
    .execute();
  return rows.map(({ kind, ...row }) => ({ ...row, as: kind as RelationKind }));
}

/** Every copy that somebody sees, of a round or of every one, area by area. The citizen gets all, others their own. */
export async function shownItems(
  { tx, actor }: Work,
  citizenId: string,
  roundId: string | 'every round',
): Promise<readonly ShownItem[]> {
  const rows = await tx
    .selectFrom('showing')
    .innerJoin('sharedItem as item', (join) =>
      join
        .onRef('item.municipalityId', '=', 'showing.municipalityId')
        .onRef('item.id', '=', 'showing.subjectId'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.municipalityId', '=', 'showing.municipalityId')
        .onRef('person.id', '=', 'showing.personId'),
    )
    .select(['showing.id as showingId', 'showing.personId', 'person.givenName'])
    .select(['item.id as copyId', 'item.roundId', 'item.area', 'item.words', 'item.symbols'])
    .select(['item.photoHash', 'item.drawingHash', 'item.recordingHash'])
    .select(sql<string>`(showing.created_at at time zone ${zone})::date`.as('shownOn'))
    .where('showing.municipalityId', '=', actor.municipalityId)
    .where('showing.citizenId', '=', citizenId)
    .where('showing.what', '=', 'sharedItem')
    .where('showing.withdrawnAt', 'is', null)
    .$if(roundId !== 'every round', (asked) => asked.where('item.roundId', '=', roundId))
    .where('item.withdrawnAt', 'is', null)
    .orderBy(sql`person.given_name collate "da-x-icu", showing.id`)
    .execute();
  return rows.map(({ words, symbols, photoHash, drawingHash, recordingHash, area, ...row }) => ({
    ...row,
    area: area as LifeArea,
    answer: copied({ words, symbols, photoHash, drawingHash, recordingHash }),
  }));
}

export interface CopiedRow {
  readonly words: string;
  readonly symbols: readonly string[];
  readonly photoHash: string | null;
  readonly drawingHash: string | null;
  readonly recordingHash: string | null;
}

/** A copy as the domain speaks of it. */
export function copied({
  words,
  symbols,
  photoHash,
  drawingHash,
  recordingHash,
}: CopiedRow): PreparationAnswer {
  return { words, symbols, photo: photoHash, drawing: drawingHash, recording: recordingHash, instead: null };
}

/** Adds a copy of an answer; gives its id. Nobody sees it before there is a showing. */
export async function insertCopy(
  { tx, actor, now }: Work,
  copy: {
    readonly citizenId: string;
    readonly roundId: string;
    readonly area: LifeArea;
    readonly answer: PreparationAnswer;
  },
): Promise<string> {
  const { answer, ...place } = copy;
  const id = uuidv7({ msecs: Date.parse(now) });
  await tx
    .insertInto('sharedItem')
    .values({
      municipalityId: actor.municipalityId,
      id,
      ...place,
      words: answer.words,
      symbols: [...answer.symbols],
      photoHash: answer.photo,
      drawingHash: answer.drawing,
      recordingHash: answer.recording,
    })
    .execute();
  return id;
}

/**
 * Takes back the hiding of an instant for these persons, where they do not see an answer about the same area of the same
 * round already. Gives how many showings stand again.
 */
export async function showItemsAgain(
  work: Work,
  citizenId: string,
  endedAt: string,
  personIds: readonly string[],
): Promise<number> {
  if (personIds.length === 0) return 0;
  const { tx, actor } = work;
  const ended = await tx
    .selectFrom('showing')
    .innerJoin('sharedItem as item', (join) =>
      join
        .onRef('item.municipalityId', '=', 'showing.municipalityId')
        .onRef('item.id', '=', 'showing.subjectId'),
    )
    .select(['showing.id as showingId', 'showing.personId', 'item.id as copyId', 'item.area', 'item.roundId'])
    .where('showing.municipalityId', '=', actor.municipalityId)
    .where('showing.citizenId', '=', citizenId)
    .where('showing.what', '=', 'sharedItem')
    .where('showing.withdrawnAt', '=', endedAt)
    .where('showing.personId', 'in', personIds)
    .orderBy('showing.id', 'desc')
    .execute();
  const seen = await shownItems(work, citizenId, 'every round');
  return takeBackEnd(work, 'sharedItem', ended, seen, ({ roundId, area }) => `${roundId} ${area}`);
}

/** A file of a copy that the actor may see; null when there is none for them. */
export async function fileOfCopy(
  { tx, actor }: Work,
  citizenId: string,
  copyId: string,
  file: AnswerFile,
): Promise<string | null> {
  const row = await tx
    .selectFrom('sharedItem')
    .select(['words', 'symbols', 'photoHash', 'drawingHash', 'recordingHash'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('id', '=', copyId)
    .executeTakeFirst();
  return row === undefined ? null : copied(row)[file];
}
