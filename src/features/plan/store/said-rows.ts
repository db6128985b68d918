import { sql } from 'kysely';
import { NotFound, type Work } from '../../../database/visit.ts';
import { type AnswerFile, answerFiles } from '../../../domain/answer-file.ts';
import type { Answered, SaidStanding, SaidWritten } from '../../../domain/plan/said.ts';

/** Where words of the citizen stand: among the dreams of a round, or beside a goal. */
export type SaidTable = 'dream' | 'goalWords';

export interface KeptSaid extends SaidStanding {
  readonly id: string;
  readonly version: number;
  readonly words: string;
  readonly isTakenOut: boolean;
}

/** Words that stand in the newest round of the citizen. Throws NotFound when they are not seen. */
export async function saidInPlan(
  work: Work,
  table: SaidTable,
  citizenId: string,
  roundId: string,
  id: string,
): Promise<KeptSaid> {
  const { tx, actor } = work;
  const columns = ['id', 'version', 'authorId', 'saidBy', 'words', 'confirmedAt', 'withdrawnAt'] as const;
  const row =
    table === 'dream'
      ? await tx
          .selectFrom('dream')
          .select(columns)
          .where('municipalityId', '=', actor.municipalityId)
          .where('citizenId', '=', citizenId)
          .where('roundId', '=', roundId)
          .where('id', '=', id)
          .executeTakeFirst()
      : await tx
          .selectFrom('goalWords')
          .innerJoin('goal', (join) =>
            join
              .onRef('goal.municipalityId', '=', 'goalWords.municipalityId')
              .onRef('goal.id', '=', 'goalWords.goalId'),
          )
          .select(columns.map((column) => `goalWords.${column}` as const))
          .where('goalWords.municipalityId', '=', actor.municipalityId)
          .where('goalWords.citizenId', '=', citizenId)
          .where('goal.roundId', '=', roundId)
          .where('goalWords.id', '=', id)
          .executeTakeFirst();
  if (row === undefined) throw new NotFound();
  return {
    id: row.id,
    version: row.version,
    authorId: row.authorId,
    saidBy: row.saidBy as SaidStanding['saidBy'],
    words: row.words,
    isConfirmed: row.confirmedAt !== null,
    isTakenOut: row.withdrawnAt !== null,
  };
}

/** Adds a dream, or what is most important, in the words it was said in. */
export async function insertDream(
  { tx, actor, now }: Work,
  dream: SaidWritten & {
    readonly id: string;
    readonly citizenId: string;
    readonly roundId: string;
    readonly isMostImportant: boolean;
    readonly fromSharedItemId: string | null;
  },
): Promise<void> {
  const { symbols, ...rest } = dream;
  await tx
    .insertInto('dream')
    .values({
      ...rest,
      symbols: [...symbols],
      municipalityId: actor.municipalityId,
      authorId: actor.personId,
      createdAt: now,
    })
    .execute();
}

/** Adds the citizen's words on a goal. */
export async function insertGoalWords(
  { tx, actor, now }: Work,
  said: SaidWritten & { readonly id: string; readonly citizenId: string; readonly goalId: string },
): Promise<void> {
  const { symbols, ...rest } = said;
  await tx
    .insertInto('goalWords')
    .values({
      ...rest,
      symbols: [...symbols],
      municipalityId: actor.municipalityId,
      authorId: actor.personId,
      createdAt: now,
    })
    .execute();
}

/** The citizen writes their words anew: from then on they are their own. False when somebody wrote in between. */
export async function changeSaidWords(
  { tx, actor, now }: Work,
  table: SaidTable,
  id: string,
  version: number,
  said: Pick<SaidWritten, 'words' | 'symbols'>,
): Promise<boolean> {
  const result = await tx
    .updateTable(table)
    .set({
      words: said.words,
      symbols: [...said.symbols],
      saidBy: 'self',
      howTheyKnow: null,
      confirmedAt: now,
      fitsNotAt: null,
      version: sql`version + 1`,
    })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The citizen says that the words fit. */
export async function markConfirmed({ tx, actor, now }: Work, table: SaidTable, id: string): Promise<void> {
  await tx
    .updateTable(table)
    .set({ confirmedAt: now, fitsNotAt: null, version: sql`version + 1` })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .execute();
}

/** The citizen says of words in an agreed plan that they do not fit; `isTrue` false takes that back. */
export async function markFitsNot(
  { tx, actor, now }: Work,
  table: SaidTable,
  id: string,
  isTrue: boolean,
): Promise<void> {
  await tx
    .updateTable(table)
    .set({ fitsNotAt: isTrue ? now : null, version: sql`version + 1` })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .where('confirmedAt', 'is', null)
    .execute();
}

/** What the citizen answered to these words of a version of theirs, by id, for whoever holds the version (R-M8). */
export async function answersToWords(
  { tx }: Work,
  citizenId: string,
  words: readonly string[],
): Promise<ReadonlyMap<string, Answered>> {
  if (words.length === 0) return new Map();
  const { rows } = await sql<{ id: string; fits: boolean; answered_on: string }>`
    select id, fits, answered_on from access.answers_to_words(${citizenId}::uuid, ${words}::uuid[])`.execute(
    tx.withoutPlugins(),
  );
  return new Map(rows.map(({ id, fits, answered_on: on }) => [id, { fits, on }]));
}

/** Words that wait for the citizen's answer: who wrote the first of them down, and how many there are. */
export interface WordsWaiting {
  readonly by: string;
  readonly count: number;
}

/** What another wrote down for the citizen in the newest plan, open or agreed, and they have not answered (R-P8); null: nothing. */
export async function wordsWaiting({ tx, actor }: Work, citizenId: string): Promise<WordsWaiting | null> {
  const { rows } = await sql<WordsWaiting>`
    with round as materialized (
      select id from plan_round where municipality_id = ${actor.municipalityId} and citizen_id = ${citizenId} order by number desc limit 1
    ), waiting as (
      select d.author_id, d.created_at from dream d where d.municipality_id = ${actor.municipalityId} and d.round_id = (select id from round)
        and d.said_by <> 'self' and d.from_shared_item_id is null and coalesce(d.withdrawn_at, d.confirmed_at, d.fits_not_at) is null
      union all
      select w.author_id, w.created_at from goal_words w join goal g on g.municipality_id = w.municipality_id and g.id = w.goal_id
      where w.municipality_id = ${actor.municipalityId} and g.round_id = (select id from round) and g.withdrawn_at is null
        and w.said_by <> 'self' and coalesce(w.withdrawn_at, w.confirmed_at, w.fits_not_at) is null
    )
    select p.given_name as by, (select count(*)::int from waiting) as count
    from waiting w join person p on p.municipality_id = ${actor.municipalityId} and p.id = w.author_id
    order by w.created_at limit 1`.execute(tx.withoutPlugins());
  return rows[0] ?? null;
}

/** Takes words out of the plan, or puts them back. False when the policies let nothing through. */
export async function setSaidTakenOut(
  { tx, actor, now }: Work,
  table: SaidTable,
  id: string,
  isOut: boolean,
): Promise<boolean> {
  const result = await tx
    .updateTable(table)
    .set({ withdrawnAt: isOut ? now : null, version: sql`version + 1` })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** An item of the citizen's preparation that the actor was shown (R-P6), with its words as they stand. */
export interface ShownItem {
  readonly id: string;
  readonly area: string;
  readonly words: string;
  readonly symbols: readonly string[];
  /** What lies beside the words or instead of them, with what each is kept under. */
  readonly files: readonly { readonly kind: AnswerFile; readonly hash: string }[];
  readonly isInPlan: boolean;
}

/** The shared items of a round that the actor sees, and whether their words stand in the plan already. */
export async function shownItems(
  { tx, actor }: Work,
  citizenId: string,
  roundId: string,
): Promise<readonly ShownItem[]> {
  const rows = await tx
    .selectFrom('sharedItem as item')
    .select(['item.id', 'item.area', 'item.words', 'item.symbols'])
    .select(['item.photoHash', 'item.drawingHash', 'item.recordingHash'])
    .select((select) =>
      select
        .exists(
          select
            .selectFrom('dream')
            .select('dream.id')
            .whereRef('dream.municipalityId', '=', 'item.municipalityId')
            .whereRef('dream.fromSharedItemId', '=', 'item.id')
            .where('dream.roundId', '=', roundId)
            .where('dream.withdrawnAt', 'is', null),
        )
        .as('isInPlan'),
    )
    .where('item.municipalityId', '=', actor.municipalityId)
    .where('item.citizenId', '=', citizenId)
    .where('item.roundId', '=', roundId)
    .where('item.withdrawnAt', 'is', null)
    .orderBy('item.createdAt')
    .orderBy('item.id')
    .limit(100)
    .execute();
  return rows
    .map(({ photoHash, drawingHash, recordingHash, ...row }) => ({
      ...row,
      files: filesIn({ photo: photoHash, drawing: drawingHash, recording: recordingHash }),
      isInPlan: row.isInPlan === true || Number(row.isInPlan) === 1,
    }))
    .filter(({ words, symbols, files }) => words.trim() !== '' || symbols.length + files.length > 0);
}

function filesIn(hashes: Readonly<Record<AnswerFile, string | null>>): ShownItem['files'] {
  return answerFiles.flatMap((kind) => {
    const hash = hashes[kind];
    return hash === null ? [] : [{ kind, hash }];
  });
}
