import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { RelationKind } from '../../../domain/access/access-table.ts';
import type { MasteryLevel, SupportNeedLevel } from '../../../domain/plan/mastery.ts';

/** Whose score it is: one row for each. */
export interface ScoreKey {
  readonly goalId: string;
  readonly meetingId: string;
  readonly view: 'citizen' | 'network' | 'professional';
  /** Empty where it holds everywhere. */
  readonly place: string;
}

export interface ScoreText {
  readonly masteryNow: MasteryLevel | null;
  readonly expectedMastery: MasteryLevel | null;
  readonly supportNeed: SupportNeedLevel | null;
  readonly doesntKnow: boolean;
  readonly expectedDoesntKnow: boolean;
  readonly words: string;
}

/** The actor's own score with this key; undefined when there is none. */
export async function ownScore({ tx, actor }: Work, key: ScoreKey) {
  const row = await tx
    .selectFrom('score')
    .select([
      'id',
      'version',
      'masteryNow',
      'expectedMastery',
      'supportNeed',
      'doesntKnow',
      'expectedDoesntKnow',
      'words',
    ])
    .where('municipalityId', '=', actor.municipalityId)
    .where('goalId', '=', key.goalId)
    .where('meetingId', '=', key.meetingId)
    .where('authorId', '=', actor.personId)
    .where('view', '=', key.view)
    .where('place', '=', key.place)
    .executeTakeFirst();
  return row as (typeof row & ScoreText) | undefined;
}

/** Adds the actor's score. */
export async function insertScore(
  { tx, actor, now }: Work,
  score: ScoreKey &
    ScoreText & { readonly id: string; readonly citizenId: string; readonly writtenAs: RelationKind },
): Promise<void> {
  await tx
    .insertInto('score')
    .values({
      ...score,
      municipalityId: actor.municipalityId,
      authorId: actor.personId,
      createdAt: now,
      saidAt: now,
    })
    .execute();
}

/** Writes the actor's score anew. False when it was written in between. */
export async function updateScore(
  { tx, actor, now }: Work,
  scoreId: string,
  version: number,
  score: Partial<ScoreText>,
): Promise<boolean> {
  const result = await tx
    .updateTable('score')
    .set({ ...score, saidAt: now, version: sql`version + 1` })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', scoreId)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The citizen's disagreement about a goal at a meeting, also when it was taken back; undefined when never said. */
export async function disagreementAt({ tx, actor }: Work, goalId: string, meetingId: string) {
  return tx
    .selectFrom('disagreement')
    .select(['id', 'version', 'words', 'withdrawnAt'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('goalId', '=', goalId)
    .where('meetingId', '=', meetingId)
    .executeTakeFirst();
}

/** Adds "Jeg er ikke enig". */
export async function insertDisagreement(
  { tx, actor, now }: Work,
  one: {
    readonly id: string;
    readonly citizenId: string;
    readonly goalId: string;
    readonly meetingId: string;
    readonly words: string;
  },
): Promise<void> {
  await tx
    .insertInto('disagreement')
    .values({ ...one, municipalityId: actor.municipalityId, createdAt: now, saidAt: now })
    .execute();
}

/** Says it in other words, or takes it back when the words are null. False when it was written in between. */
export async function updateDisagreement(
  { tx, actor, now }: Work,
  id: string,
  version: number,
  words: string | null,
): Promise<boolean> {
  const result = await tx
    .updateTable('disagreement')
    .set(
      words === null
        ? { withdrawnAt: now, version: sql`version + 1` }
        : { words, withdrawnAt: null, saidAt: now, version: sql`version + 1` },
    )
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** What the actor said makes the difference between the places of a goal, taken back included; undefined where they said nothing. */
export async function ownDifference({ tx, actor }: Work, goalId: string, meetingId: string) {
  return tx
    .selectFrom('scoreDifference')
    .select(['id', 'version', 'words', 'withdrawnAt'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('goalId', '=', goalId)
    .where('meetingId', '=', meetingId)
    .where('authorId', '=', actor.personId)
    .executeTakeFirst();
}

/** Adds what the actor says makes the difference. */
export async function insertDifference(
  { tx, actor, now }: Work,
  one: {
    readonly id: string;
    readonly citizenId: string;
    readonly goalId: string;
    readonly meetingId: string;
    readonly words: string;
  },
): Promise<void> {
  const { municipalityId, personId: authorId } = actor;
  await tx
    .insertInto('scoreDifference')
    .values({ ...one, municipalityId, authorId, createdAt: now })
    .execute();
}

/** Writes it anew; null takes it back. False when it was written in between. */
export async function updateDifference(
  { tx, actor, now }: Work,
  id: string,
  version: number,
  words: string | null,
): Promise<boolean> {
  const result = await tx
    .updateTable('scoreDifference')
    .set({
      ...(words !== null && { words }),
      withdrawnAt: words === null ? now : null,
      version: sql`version + 1`,
    })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
