import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { GoalDirection } from '../../../domain/plan/mastery.ts';

/** What a caseworker writes of a goal. */
export interface GoalText {
  readonly title: string;
  readonly smarte: string;
  readonly symbol: string | null;
  readonly direction: GoalDirection;
  readonly dreamId: string | null;
  readonly onlyOfferIds: readonly string[] | null;
  /** The goal of the round before in whose place it stands. */
  readonly replacesGoalId: string | null;
}

/** Adds a goal at the end of the plan. */
export async function insertGoal(
  { tx, actor, now }: Work,
  goal: GoalText & { readonly id: string; readonly citizenId: string; readonly roundId: string },
): Promise<void> {
  const { onlyOfferIds, ...rest } = goal;
  await tx
    .insertInto('goal')
    .values((values) => ({
      ...rest,
      onlyOfferIds: onlyOfferIds === null ? null : [...onlyOfferIds],
      municipalityId: actor.municipalityId,
      authorId: actor.personId,
      createdAt: now,
      position: values
        .selectFrom('goal as other')
        .select(sql<number>`coalesce(max(other.position), 0) + 1`.as('position'))
        .where('other.municipalityId', '=', actor.municipalityId)
        .where('other.roundId', '=', goal.roundId),
    }))
    .execute();
}

/** Writes a goal anew. False when somebody wrote in between. */
export async function updateGoal(
  { tx, actor }: Work,
  goalId: string,
  version: number,
  goal: GoalText,
): Promise<boolean> {
  const { onlyOfferIds, ...rest } = goal;
  const result = await tx
    .updateTable('goal')
    .set({
      ...rest,
      onlyOfferIds: onlyOfferIds === null ? null : [...onlyOfferIds],
      version: sql`version + 1`,
    })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', goalId)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The version and text of a goal of a round, also when it is taken out; undefined when it is not seen. */
export async function goalOfRound({ tx, actor }: Work, roundId: string, goalId: string) {
  return tx
    .selectFrom('goal')
    .select([
      'version',
      'title',
      'smarte',
      'symbol',
      'direction',
      'dreamId',
      'onlyOfferIds',
      'replacesGoalId',
    ])
    .select(['withdrawnAt', 'fromGoalId'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('roundId', '=', roundId)
    .where('id', '=', goalId)
    .executeTakeFirst();
}

/** Takes a goal out of the plan, or puts it back. */
export async function setGoalTakenOut(
  { tx, actor, now }: Work,
  goalId: string,
  isOut: boolean,
): Promise<void> {
  await tx
    .updateTable('goal')
    .set({ withdrawnAt: isOut ? now : null, version: sql`version + 1` })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', goalId)
    .execute();
}

/** Whether a dream stands in the round. */
export async function isDreamOfRound(
  { tx, actor }: Work,
  roundId: string,
  dreamId: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('dream')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('roundId', '=', roundId)
    .where('id', '=', dreamId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a goal stands in the round before this one, so that another can be written in its place (R-S2). */
export async function isGoalOfRoundBefore(
  { tx, actor }: Work,
  roundId: string,
  goalId: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('goal as g')
    .innerJoin('planRound as r', (join) =>
      join
        .onRef('r.municipalityId', '=', 'g.municipalityId')
        .onRef('r.previousRoundId', '=', 'g.roundId')
        .on('r.id', '=', roundId),
    )
    .select('g.id')
    .where('g.municipalityId', '=', actor.municipalityId)
    .where('g.id', '=', goalId)
    .where('g.withdrawnAt', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
