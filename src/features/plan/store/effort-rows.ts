import { sql } from 'kysely';
import { NotFound, type Work } from '../../../database/visit.ts';

/** What an effort says (R-F3), never what was decided about it (R-O2). */
export interface EffortText {
  readonly what: string;
  readonly how: string;
  readonly who: string;
  readonly howOften: string;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly offerId: string | null;
}

/** Adds an effort under a goal, or to the whole round. */
export async function insertEffort(
  { tx, actor, now }: Work,
  effort: EffortText & {
    readonly id: string;
    readonly citizenId: string;
    readonly goalId: string | null;
    /** Set where it carries no single goal. */
    readonly roundId: string | null;
  },
): Promise<void> {
  await tx
    .insertInto('effort')
    .values({ ...effort, municipalityId: actor.municipalityId, authorId: actor.personId, createdAt: now })
    .execute();
}

/** An effort of the citizen, also when it is taken out. Throws NotFound when it is not seen. */
export async function effortOf({ tx, actor }: Work, citizenId: string, effortId: string) {
  const row = await tx
    .selectFrom('effort')
    .select([
      'id',
      'version',
      'goalId',
      'roundId',
      'what',
      'how',
      'who',
      'howOften',
      'fromOn',
      'toOn',
      'offerId',
      'withdrawnAt',
    ])
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('id', '=', effortId)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound();
  return row;
}

/** Writes an effort anew. False when somebody wrote in between, or the policies let nothing through. */
export async function updateEffort(
  { tx, actor }: Work,
  effortId: string,
  version: number,
  effort: EffortText,
): Promise<boolean> {
  const result = await tx
    .updateTable('effort')
    .set({ ...effort, version: sql`version + 1` })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', effortId)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes an effort out of the plan, or puts it back. False when the policies let nothing through. */
export async function setEffortTakenOut(
  { tx, actor, now }: Work,
  effortId: string,
  isOut: boolean,
): Promise<boolean> {
  const result = await tx
    .updateTable('effort')
    .set({ withdrawnAt: isOut ? now : null, version: sql`version + 1` })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', effortId)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/**
 * How many decisions there are about an effort. The effort is held until the visit ends, so that of two who decide at once
 * the second sees the first's.
 */
export async function countDecisions({ tx, actor }: Work, effortId: string): Promise<number> {
  const about = actor.municipalityId;
  await tx
    .selectFrom('effort')
    .select('id')
    .where('municipalityId', '=', about)
    .where('id', '=', effortId)
    .forUpdate()
    .execute();
  const rows = await tx
    .selectFrom('effortDecision')
    .select('id')
    .where('municipalityId', '=', about)
    .where('effortId', '=', effortId)
    .execute();
  return rows.length;
}

/** Adds a decision; an earlier one about the same effort stays and is no longer the newest. */
export async function insertDecision(
  { tx, actor, now }: Work,
  decision: {
    readonly id: string;
    readonly citizenId: string;
    readonly effortId: string;
    readonly outcome: 'granted' | 'refused';
    readonly decidedOn: string;
    readonly reason: string;
    readonly howToComplain: string;
  },
): Promise<void> {
  await tx
    .insertInto('effortDecision')
    .values({ ...decision, municipalityId: actor.municipalityId, authorId: actor.personId, createdAt: now })
    .execute();
}

/** True when the newest decision about an effort was a refusal, as far as the actor may read decisions. */
export async function isRefused({ tx, actor }: Work, effortId: string): Promise<boolean> {
  const newest = await tx
    .selectFrom('effortDecision')
    .select('outcome')
    .where('municipalityId', '=', actor.municipalityId)
    .where('effortId', '=', effortId)
    .orderBy('decidedOn', 'desc')
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest?.outcome === 'refused';
}
