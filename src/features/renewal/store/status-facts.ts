import type { Work } from '../../../database/visit.ts';
import type { RelationKind } from '../../../domain/access/access-table.ts';
import type { MasteryLevel, SupportNeedLevel } from '../../../domain/plan/mastery.ts';

/** Whether an effort belongs to a round and was not taken out. */
export async function isEffortOfRound(
  { tx, actor }: Work,
  citizenId: string,
  roundId: string,
  effortId: string,
): Promise<boolean> {
  const found = await tx
    .selectFrom('effort as e')
    .leftJoin('goal as g', (join) =>
      join.onRef('g.municipalityId', '=', 'e.municipalityId').onRef('g.id', '=', 'e.goalId'),
    )
    .select('e.id')
    .where('e.municipalityId', '=', actor.municipalityId)
    .where('e.citizenId', '=', citizenId)
    .where('e.id', '=', effortId)
    .where('e.withdrawnAt', 'is', null)
    .where((where) => where.or([where('e.roundId', '=', roundId), where('g.roundId', '=', roundId)]))
    .executeTakeFirst();
  return found !== undefined;
}

/** Whether a goal belongs to a round and was not taken out. */
export async function isGoalOfRound(
  { tx, actor }: Work,
  citizenId: string,
  roundId: string,
  goalId: string,
): Promise<boolean> {
  const found = await tx
    .selectFrom('goal')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('roundId', '=', roundId)
    .where('id', '=', goalId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}

/** How it goes now with a goal of the round before, said at the status: a score of that goal at the new meeting (R-M6). */
export interface NowKey {
  readonly citizenId: string;
  readonly goalId: string;
  readonly meetingId: string;
  readonly view: 'citizen' | 'network' | 'professional';
}

export interface NowText {
  readonly masteryNow: MasteryLevel | null;
  readonly supportNeed: SupportNeedLevel | null;
  readonly doesntKnow: boolean;
  readonly expectedMastery: MasteryLevel | null;
  readonly expectedDoesntKnow: boolean;
}

/** The goal of the new round that one of the round before was carried into; undefined where none is seen. */
export async function carriedGoal(
  { tx, actor }: Work,
  roundId: string,
  fromGoalId: string,
): Promise<string | undefined> {
  const found = await tx
    .selectFrom('goal')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('roundId', '=', roundId)
    .where('fromGoalId', '=', fromGoalId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return found?.id;
}

/** Says how it goes, for the first time or anew: what is said counts as the newest, what is not said of stays. */
export async function putNow(
  { tx, actor, now }: Work,
  id: string,
  { citizenId, goalId, meetingId, view }: NowKey,
  text: Partial<NowText>,
  writtenAs: RelationKind,
): Promise<void> {
  const { municipalityId, personId: authorId } = actor;
  const before = await tx
    .selectFrom('score')
    .select('id')
    .where('municipalityId', '=', municipalityId)
    .where('goalId', '=', goalId)
    .where('meetingId', '=', meetingId)
    .where('authorId', '=', authorId)
    .where('view', '=', view)
    .where('place', '=', '')
    .executeTakeFirst();
  if (before === undefined) {
    const key = { municipalityId, id, citizenId, goalId, meetingId, authorId, view };
    await tx
      .insertInto('score')
      .values({ ...key, ...text, writtenAs, createdAt: now, saidAt: now })
      .execute();
    return;
  }
  await tx
    .updateTable('score')
    .set((eb) => ({ ...text, saidAt: now, version: eb('version', '+', 1) }))
    .where('municipalityId', '=', municipalityId)
    .where('id', '=', before.id)
    .execute();
}
