import type { Work } from '../../../database/visit.ts';
import { localDayOf } from '../../../domain/day.ts';
import type { PartyAnswer, PlanAnswer } from '../../../domain/plan/agreement.ts';

/** An answer to a version, with its id. */
export interface AnswerRow extends PartyAnswer {
  readonly id: string;
  readonly versionId: string;
}

/** The answers to a version that the actor sees, in the order in which they came. */
export async function answersTo(work: Work, versionId: string): Promise<readonly AnswerRow[]> {
  const rows = await answers(work).where('agreement.versionId', '=', versionId).execute();
  return rows.map(asAnswer);
}

/** The answers to some versions that the actor sees, in the order in which they came. */
export async function answersToSome(
  work: Work,
  versionIds: readonly string[],
): Promise<readonly AnswerRow[]> {
  if (versionIds.length === 0) return [];
  const rows = await answers(work).where('agreement.versionId', 'in', versionIds).execute();
  return rows.map(asAnswer);
}

/** One answer; null when there is none or it is not seen. */
export async function answerById(work: Work, citizenId: string, answerId: string): Promise<AnswerRow | null> {
  const row = await answers(work)
    .where('agreement.citizenId', '=', citizenId)
    .where('agreement.id', '=', answerId)
    .executeTakeFirst();
  return row === undefined ? null : asAnswer(row);
}

/** What others recorded for the actor on any version of a citizen, also where the version itself is not shown to them. */
export async function recordedForMe(work: Work, citizenId: string): Promise<readonly AnswerRow[]> {
  const rows = await answers(work)
    .where('agreement.citizenId', '=', citizenId)
    .where('agreement.partyId', '=', work.actor.personId)
    .whereRef('agreement.authorId', '<>', 'agreement.partyId')
    .execute();
  return rows.map(asAnswer);
}

function answers({ tx, actor }: Work) {
  return tx
    .selectFrom('agreement')
    .leftJoin('person as author', (join) =>
      join
        .onRef('author.municipalityId', '=', 'agreement.municipalityId')
        .onRef('author.id', '=', 'agreement.authorId'),
    )
    .select([
      'agreement.id',
      'agreement.versionId',
      'agreement.partyId',
      'agreement.authorId',
      'agreement.answer',
      'agreement.words',
      'agreement.form',
    ])
    .select(['agreement.createdAt', 'agreement.confirmedAt', 'author.givenName', 'author.familyName'])
    .where('agreement.municipalityId', '=', actor.municipalityId)
    .orderBy('agreement.createdAt')
    .orderBy('agreement.id');
}

type Found = Awaited<ReturnType<ReturnType<typeof answers>['execute']>>[number];

function asAnswer(row: Found): AnswerRow {
  const { id, versionId, partyId, words } = row;
  return {
    id,
    versionId,
    partyId,
    words,
    answer: row.answer as PlanAnswer,
    form: row.form as PartyAnswer['form'],
    answeredOn: localDayOf(row.createdAt),
    recordedBy: row.authorId === partyId ? null : [row.givenName, row.familyName].filter(Boolean).join(' '),
    confirmedOn: row.confirmedAt === null ? null : localDayOf(row.confirmedAt),
  };
}

/** Adds an answer; earlier ones stay (R-M8). */
export async function insertAnswer(
  { tx, actor }: Work,
  answer: Pick<PartyAnswer, 'partyId' | 'answer' | 'words' | 'form'> & {
    readonly id: string;
    readonly citizenId: string;
    readonly versionId: string;
  },
): Promise<void> {
  await tx
    .insertInto('agreement')
    .values({ municipalityId: actor.municipalityId, authorId: actor.personId, ...answer })
    .execute();
}

/** Adds the party's own yes to what another recorded; false when it was there or is not theirs. */
export async function markConfirmed({ tx, actor, now }: Work, answerId: string): Promise<boolean> {
  const result = await tx
    .updateTable('agreement')
    .set({ confirmedAt: now })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', answerId)
    .where('confirmedAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
