import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Work } from '../../database/visit.ts';
import type { AnswerFile } from '../../domain/answer-file.ts';
import type { PreparationAnswer } from '../../domain/preparation/answer.ts';
import type { LifeArea } from '../../domain/preparation/life-areas.ts';

/** The round that is prepared for: the citizen's newest. */
export interface Round {
  readonly id: string;
  readonly number: number;
  readonly previousRoundId: string | null;
}

/** A private answer as it is kept. */
export interface KeptAnswer {
  readonly id: string;
  readonly area: LifeArea;
  readonly answer: PreparationAnswer;
  readonly version: number;
}

/** Something taken away from an answer, or a second text beside it. */
export interface PutAside {
  readonly id: string;
  readonly why: 'takenAway' | 'otherText';
  readonly words: string;
  readonly symbols: readonly string[];
  readonly photo: string | null;
  readonly drawing: string | null;
  readonly recording: string | null;
}

/** Nothing taken away yet: what is put aside is written over it. */
export const nothingAside = { words: '', symbols: [], photo: null, drawing: null, recording: null } as const;

/** How long what was taken away can be brought back, in days (design § Errors). */
export const daysToBringBack = 30;

/** The citizen's newest round; null when none has begun. Anybody with a relation may ask. */
export async function currentRound({ tx, actor }: Work, citizenId: string): Promise<Round | null> {
  const row = await tx
    .selectFrom('planRound')
    .select(['id', 'number', 'previousRoundId'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** True once the round's meeting is closed. Anybody with a relation may ask. */
export async function isMeetingHeld({ tx, actor }: Work, roundId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('planMeeting')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('roundId', '=', roundId)
    .where('closedAt', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Holds a round's preparation until the transaction ends, so that two tabs show, hide or end it one after the other. */
export async function holdRound({ tx }: Work, roundId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${roundId}, 0))`.execute(tx);
}

interface AnswerRow {
  readonly id: string;
  readonly area: string;
  readonly words: string;
  readonly symbols: readonly string[];
  readonly photoHash: string | null;
  readonly drawingHash: string | null;
  readonly recordingHash: string | null;
  readonly withoutAnswer: string | null;
  readonly version: number;
}

const contentColumns = ['words', 'symbols', 'photoHash', 'drawingHash', 'recordingHash'] as const;
const answerColumns = ['id', 'area', ...contentColumns, 'withoutAnswer', 'version'] as const;

function kept(row: AnswerRow): KeptAnswer {
  return {
    id: row.id,
    area: row.area as LifeArea,
    version: row.version,
    answer: {
      words: row.words,
      symbols: row.symbols,
      photo: row.photoHash,
      drawing: row.drawingHash,
      recording: row.recordingHash,
      instead: row.withoutAnswer as PreparationAnswer['instead'],
    },
  };
}

/** The private answers of a round. Nobody but the citizen gets a row (R-P6). */
export async function answersOf({ tx, actor }: Work, roundId: string): Promise<readonly KeptAnswer[]> {
  const rows = await tx
    .selectFrom('privatePreparation.answer')
    .select(answerColumns)
    .where('municipalityId', '=', actor.municipalityId)
    .where('roundId', '=', roundId)
    .execute();
  return rows.map(kept);
}

/** The private answer of one area; null when nobody has touched it. */
export async function answerFor(
  { tx, actor }: Work,
  roundId: string,
  area: LifeArea,
): Promise<KeptAnswer | null> {
  const row = await tx
    .selectFrom('privatePreparation.answer')
    .select(answerColumns)
    .where('municipalityId', '=', actor.municipalityId)
    .where('roundId', '=', roundId)
    .where('area', '=', area)
    .executeTakeFirst();
  return row === undefined ? null : kept(row);
}

/** A file of a private answer; null when there is no such answer, it has none, or it is somebody else's. */
export async function fileOfAnswer(
  { tx, actor }: Work,
  citizenId: string,
  answerId: string,
  file: AnswerFile,
): Promise<string | null> {
  const row = await tx
    .selectFrom('privatePreparation.answer')
    .select(answerColumns)
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('id', '=', answerId)
    .executeTakeFirst();
  return row === undefined ? null : kept(row).answer[file];
}

/** The answer of an area, made empty when it is new, and held until the transaction ends: one save at a time. */
export async function answerToChange(
  { tx, actor, now }: Work,
  place: { readonly citizenId: string; readonly roundId: string; readonly area: LifeArea },
): Promise<KeptAnswer> {
  const { municipalityId } = actor;
  await tx
    .insertInto('privatePreparation.answer')
    .values({ municipalityId, id: uuidv7({ msecs: Date.parse(now) }), ...place, version: 0 })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'roundId', 'area']).doNothing())
    .execute();
  const row = await tx
    .selectFrom('privatePreparation.answer')
    .select(answerColumns)
    .where('municipalityId', '=', municipalityId)
    .where('roundId', '=', place.roundId)
    .where('area', '=', place.area)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return kept(row);
}

/** Writes an answer that is held; gives its new version. */
export async function writeKeptAnswer(
  { tx, actor }: Work,
  before: KeptAnswer,
  answer: PreparationAnswer,
): Promise<number> {
  const version = before.version + 1;
  await tx
    .updateTable('privatePreparation.answer')
    .set({
      words: answer.words,
      symbols: [...answer.symbols],
      photoHash: answer.photo,
      drawingHash: answer.drawing,
      recordingHash: answer.recording,
      withoutAnswer: answer.instead,
      version,
    })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', before.id)
    .execute();
  return version;
}

/** What lies beside an answer and can still be had again, newest first. */
export async function putAsideOf({ tx, actor, now }: Work, answerId: string): Promise<readonly PutAside[]> {
  const rows = await tx
    .selectFrom('privatePreparation.putAside')
    .select(['id', 'why', ...contentColumns])
    .where('municipalityId', '=', actor.municipalityId)
    .where('answerId', '=', answerId)
    .where('settledAt', 'is', null)
    .where('createdAt', '>', sql<string>`${now}::timestamptz - make_interval(days => ${daysToBringBack})`)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ photoHash, drawingHash, recordingHash, why, ...row }) => ({
    ...row,
    why: why as PutAside['why'],
    photo: photoHash,
    drawing: drawingHash,
    recording: recordingHash,
  }));
}

/** Puts something aside instead of throwing it away (R-T5). */
export async function putAside(
  { tx, actor, now }: Work,
  of: { readonly citizenId: string; readonly answerId: string },
  what: Omit<PutAside, 'id'>,
): Promise<string> {
  const { photo, drawing, recording, symbols, ...rest } = what;
  const id = uuidv7({ msecs: Date.parse(now) });
  await tx
    .insertInto('privatePreparation.putAside')
    .values({
      municipalityId: actor.municipalityId,
      id,
      ...of,
      ...rest,
      symbols: [...symbols],
      photoHash: photo,
      drawingHash: drawing,
      recordingHash: recording,
    })
    .execute();
  return id;
}

/** Ends what lies beside an answer, because it was brought back or chosen; or keeps it as something taken away. */
export async function settle(
  { tx, actor, now }: Work,
  id: string,
  as: 'settled' | 'takenAway',
): Promise<void> {
  await tx
    .updateTable('privatePreparation.putAside')
    .set((row) => ({
      version: row('version', '+', 1),
      ...(as === 'settled' ? { settledAt: now } : { why: 'takenAway' }),
    }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .execute();
}

/** What the citizen said to end the preparation; null while they have not. */
export async function endOf({ tx, actor }: Work, roundId: string): Promise<'finished' | 'noThanks' | null> {
  const row = await tx
    .selectFrom('preparationEnd')
    .select('ended')
    .where('municipalityId', '=', actor.municipalityId)
    .where('roundId', '=', roundId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return (row?.ended as 'finished' | 'noThanks' | undefined) ?? null;
}

/** Keeps how the citizen ended the preparation. */
export async function insertEnd(
  { tx, actor }: Work,
  end: {
    readonly id: string;
    readonly citizenId: string;
    readonly roundId: string;
    readonly ended: 'finished' | 'noThanks';
  },
): Promise<void> {
  await tx
    .insertInto('preparationEnd')
    .values({ municipalityId: actor.municipalityId, ...end })
    .execute();
}

/** Takes the end of the preparation back. */
export async function withdrawEnd({ tx, actor, now }: Work, roundId: string): Promise<void> {
  await tx
    .updateTable('preparationEnd')
    .set((row) => ({ withdrawnAt: now, version: row('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('roundId', '=', roundId)
    .where('withdrawnAt', 'is', null)
    .execute();
}
