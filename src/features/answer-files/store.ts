import { sql } from 'kysely';
import { NotFound, type Work } from '../../database/visit.ts';
import type { AnswerFile, FileChanges, KeptAnswerFile } from '../../domain/answer-file.ts';

/** The words that a file can stand beside, and the column that ties it to them. */
const columnOf = {
  dream: 'dreamId',
  goalWords: 'goalWordsId',
  helpReceived: 'helpReceivedId',
  goalReview: 'goalReviewId',
  agreement: 'agreementId',
  heardAnswer: 'heardAnswerId',
  step: 'stepId',
  contributionObjection: 'contributionObjectionId',
  communicationEntry: 'communicationEntryId',
  disagreement: 'disagreementId',
  scoreDifference: 'scoreDifferenceId',
  perspective: 'perspectiveId',
} as const;

/** Words of the citizen, by the table and the row in which they stand. */
export interface WordsOfCitizen {
  readonly at: keyof typeof columnOf;
  readonly id: string;
}

/** A file as the database has it. */
export interface AnswerFileRow extends KeptAnswerFile {
  readonly beside: WordsOfCitizen;
  /** What it is kept under. */
  readonly hash: string;
}

/** The files beside the words of a citizen that the actor sees, in the order in which they were given; of one text or of all. */
export async function answerFilesOf(
  { tx, actor }: Work,
  citizenId: string,
  besideId: string | null = null,
): Promise<readonly AnswerFileRow[]> {
  const rows = await tx
    .selectFrom('answerFile')
    .select(['id', 'kind', 'fileHash as hash', 'withdrawnAt as takenBackAt'])
    .select(Object.values(columnOf))
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .$if(besideId !== null, (query) => query.where('besideId', '=', besideId ?? ''))
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map(({ id, hash, takenBackAt, ...row }) => {
    const beside = (Object.keys(columnOf) as WordsOfCitizen['at'][]).flatMap((at) => {
      const words = row[columnOf[at]];
      return words === null ? [] : [{ at, id: words }];
    })[0];
    if (beside === undefined) throw new Error(`The file ${id} stands beside nothing.`);
    return { id, kind: row.kind as AnswerFile, hash, takenBackAt, beside };
  });
}

/** One file, taken back or not. Throws NotFound when the actor does not see it. */
export async function theAnswerFile(work: Work, citizenId: string, id: string): Promise<AnswerFileRow> {
  const file = (await answerFilesOf(work, citizenId)).find((one) => one.id === id);
  if (file === undefined) throw new NotFound();
  return file;
}

/** Adds a file beside words of the citizen. */
export async function insertAnswerFile(
  { tx, actor, now }: Work,
  {
    beside,
    hash,
    ...file
  }: {
    readonly id: string;
    readonly citizenId: string;
    readonly beside: WordsOfCitizen;
    readonly kind: AnswerFile;
    readonly hash: string;
  },
): Promise<void> {
  await tx
    .insertInto('answerFile')
    .values({
      ...file,
      [columnOf[beside.at]]: beside.id,
      fileHash: hash,
      municipalityId: actor.municipalityId,
      createdAt: now,
    })
    .execute();
}

/** Takes back everything the citizen gave beside words that they take back themselves. */
export async function takeAllBack(work: Work, citizenId: string, besideId: string): Promise<void> {
  const kept = await answerFilesOf(work, citizenId, besideId);
  const takeBack = kept.filter(({ takenBackAt }) => takenBackAt === null).map(({ id }) => id);
  await changeAnswerFiles(work, { takeBack, bringBack: [] });
}

/** Takes files back and brings files back, in this order: one of each kind stands. */
export async function changeAnswerFiles(
  { tx, actor, now }: Work,
  { takeBack, bringBack }: FileChanges,
): Promise<void> {
  for (const [ids, withdrawnAt] of [
    [takeBack, now],
    [bringBack, null],
  ] as const) {
    if (ids.length === 0) continue;
    await tx
      .updateTable('answerFile')
      .set({ withdrawnAt, version: sql`version + 1` })
      .where('municipalityId', '=', actor.municipalityId)
      .where('id', 'in', [...ids])
      .execute();
  }
}
