import { sql } from 'kysely';
import { dayOfGrant } from '../../../database/day-of-grant.ts';
import { NotFound, type Work } from '../../../database/visit.ts';
import type { ChangeRefused, NewestDecision } from '../../../domain/plan/change-of-help.ts';
import type { EffortInPlan } from '../../../domain/plan/decision-along.ts';
import type { EffortExtent } from '../../../domain/plan/efforts.ts';

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
      'authorId',
      'withdrawnAt',
    ])
    .select(sql<boolean>`access.is_agreed_help(effort)`.as('isAgreed'))
    .select(sql<'granted' | 'refused' | null>`access.outcome_of_help(effort)`.as('outcome'))
    .select(sql<boolean>`access.citizens_wish_waits(effort)`.as('citizensWishWaits'))
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

/** Holds an effort until the visit ends: of two who write or decide at once the second sees the first's. */
export async function holdEffort({ tx, actor }: Work, effortId: string): Promise<void> {
  await tx
    .selectFrom('effort')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', effortId)
    .forUpdate()
    .execute();
}

/** How many decisions there are about an effort. */
export async function countDecisions({ tx, actor }: Work, effortId: string): Promise<number> {
  const rows = await tx
    .selectFrom('effortDecision')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('effortId', '=', effortId)
    .execute();
  return rows.length;
}

/**
 * The newest decision about an effort, as far as the actor may read decisions, with the instant it was written and the ISO day of the
 * yes that stands, which a no to a change leaves as it was (R-O2); null for none.
 */
export async function newestDecision(
  { tx, actor }: Work,
  effortId: string,
): Promise<(NewestDecision & { readonly writtenAt: string; readonly yesOn: string | null }) | null> {
  const newest = await tx
    .selectFrom('effortDecision as d')
    .select(['decidedOn as on', 'createdAt as writtenAt'])
    .select(
      sql<string | null>`case when outcome = 'granted' then case when refuses_change is null then decided_on
        else ${dayOfGrant(actor.municipalityId)} end end`.as('yesOn'),
    )
    .select(sql<NewestDecision['outcome']>`outcome`.as('outcome'))
    .select(sql<EffortExtent | null>`decided`.as('decided'))
    .where('municipalityId', '=', actor.municipalityId)
    .where('effortId', '=', effortId)
    .orderBy('decidedOn', 'desc')
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest ?? null;
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
    /** What was asked for, where it is a no to a change alone; null where it is about the help as it stands. */
    readonly refusesChange: ChangeRefused | null;
  },
): Promise<void> {
  const { refusesChange, ...rest } = decision;
  await tx
    .insertInto('effortDecision')
    .values({
      ...rest,
      refusesChange: refusesChange === null ? null : JSON.stringify(refusesChange),
      municipalityId: actor.municipalityId,
      authorId: actor.personId,
      createdAt: now,
    })
    .execute();
}

/** An effort in every plan that it stands in: where it came from and where it was carried, oldest first (R-S3). */
export async function lineOfEffort(
  { tx, actor }: Work,
  citizenId: string,
  effortId: string,
): Promise<readonly EffortInPlan[]> {
  const { rows } = await sql<EffortInPlan>`
    with recursive before as (
      select e.id, e.from_effort_id, 0 as place from effort e where e.municipality_id = ${actor.municipalityId} and e.citizen_id = ${citizenId} and e.id = ${effortId}
      union all select e.id, e.from_effort_id, b.place - 1 from before b join effort e on e.municipality_id = ${actor.municipalityId} and e.id = b.from_effort_id
    ), after as (
      select e.id, 0 as place from effort e where e.municipality_id = ${actor.municipalityId} and e.citizen_id = ${citizenId} and e.id = ${effortId}
      union all select e.id, a.place + 1 from after a join effort e on e.municipality_id = ${actor.municipalityId} and e.from_effort_id = a.id
    ), line as (select id, place from before union select id, place from after)
    select e.id, access.extent_of(e) as extent, e.withdrawn_at is not null as "isTakenOut",
      exists (select from plan_meeting m where m.municipality_id = e.municipality_id and m.closed_at is not null
        and m.round_id = coalesce(e.round_id, g.round_id)) as "isAgreed"
    from line join effort e on e.municipality_id = ${actor.municipalityId} and e.id = line.id
    left join goal g on g.municipality_id = e.municipality_id and g.id = e.goal_id
    order by line.place`.execute(tx.withoutPlugins());
  return rows;
}

/** The round in whose plan an effort stands. Throws NotFound. */
export async function roundOfEffort(
  { tx, actor }: Work,
  citizenId: string,
  effortId: string,
): Promise<string> {
  const row = await tx
    .selectFrom('effort')
    .leftJoin('goal', (join) =>
      join.onRef('goal.municipalityId', '=', 'effort.municipalityId').onRef('goal.id', '=', 'effort.goalId'),
    )
    .select((eb) => eb.fn.coalesce('effort.roundId', 'goal.roundId').as('roundId'))
    .where('effort.municipalityId', '=', actor.municipalityId)
    .where('effort.citizenId', '=', citizenId)
    .where('effort.id', '=', effortId)
    .executeTakeFirst();
  if (row?.roundId == null) throw new NotFound();
  return row.roundId;
}

/** A decision as it was kept beside one effort. */
export interface KeptDecision {
  readonly id: string;
  readonly effortId: string;
}

/**
 * Takes a decision along to the efforts that were carried from the one it is about, each from the one before it. Gives what was
 * kept beside each.
 */
export async function takeDecisionAlong(
  { tx, actor }: Work,
  decisionId: string,
  effortIds: readonly string[],
): Promise<readonly KeptDecision[]> {
  const kept: KeptDecision[] = [];
  let from = decisionId;
  for (const effortId of effortIds) {
    const copy = await sql<{ readonly id: string }>`
      insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain, decided, refuses_change, created_at, from_decision_id)
      select o.municipality_id, gen_random_uuid(), o.citizen_id, ${effortId}::uuid, o.author_id, o.outcome, o.decided_on, o.reason, o.how_to_complain, o.decided, o.refuses_change, o.created_at, o.id
      from effort_decision o where o.municipality_id = ${actor.municipalityId} and o.id = ${from} returning id`.execute(
      tx,
    );
    const [row] = copy.rows;
    if (row === undefined) return kept;
    from = row.id;
    kept.push({ id: from, effortId });
  }
  return kept;
}

/** What the newest decision about an effort was, as far as the actor may read decisions; wished where they read none. */
export async function decidedSoFar(work: Work, effortId: string): Promise<'wished' | 'granted' | 'refused'> {
  return (await newestDecision(work, effortId))?.outcome ?? 'wished';
}
