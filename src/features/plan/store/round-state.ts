import { sql } from 'kysely';
import { NotFound, type Work } from '../../../database/visit.ts';

/** The newest round of a citizen and its meeting, as far as writing asks for it. */
export interface RoundState {
  readonly roundId: string;
  readonly meeting: { readonly id: string; readonly state: 'called' | 'open' | 'closed' } | null;
}

/** The newest round of a citizen. Throws NotFound when there is none or it is not seen. */
export async function newestRound({ tx, actor }: Work, citizenId: string): Promise<RoundState> {
  const row = await tx
    .selectFrom('planRound as round')
    .leftJoin('planMeeting as meeting', (join) =>
      join
        .onRef('meeting.municipalityId', '=', 'round.municipalityId')
        .onRef('meeting.roundId', '=', 'round.id'),
    )
    .select(['round.id as roundId', 'meeting.id', 'meeting.openedAt', 'meeting.closedAt'])
    .where('round.municipalityId', '=', actor.municipalityId)
    .where('round.citizenId', '=', citizenId)
    .orderBy('round.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound();
  return {
    roundId: row.roundId,
    meeting: row.id === null ? null : { id: row.id, state: stateOf(row.openedAt, row.closedAt) },
  };
}

/** The newest round of a citizen of whose agreed plan the actor holds the whole or a part (R-M2); null when there is none. */
export async function newestRoundWithVersion({ tx, actor }: Work, citizenId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('planRound as round')
    .select('round.id')
    .where('round.municipalityId', '=', actor.municipalityId)
    .where('round.citizenId', '=', citizenId)
    .where(
      sql<boolean>`(exists (select from plan_version v where v.municipality_id = round.municipality_id and v.round_id = round.id)
        or exists (select from plan_version_part p where p.municipality_id = round.municipality_id
          and p.citizen_id = round.citizen_id and (p.snapshot ->> 'roundNumber')::int = round.number))`,
    )
    .orderBy('round.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The id of a citizen's round by its number; null where the actor sees none. */
export async function roundNumbered(
  { tx, actor }: Work,
  citizenId: string,
  number: number,
): Promise<string | null> {
  const row = await tx
    .selectFrom('planRound')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The round of a goal that stands in a plan of the citizen. Throws NotFound. */
export async function roundOfGoal({ tx, actor }: Work, citizenId: string, goalId: string): Promise<string> {
  const row = await tx
    .selectFrom('goal')
    .select('roundId')
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('id', '=', goalId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound();
  return row.roundId;
}

function stateOf(openedAt: string | null, closedAt: string | null): 'called' | 'open' | 'closed' {
  if (closedAt !== null) return 'closed';
  return openedAt === null ? 'called' : 'open';
}

/** A goal of the newest round that stands in the plan. */
export interface FoundGoal extends RoundState {
  readonly goalId: string;
}

/**
 * The newest round, with a goal that stands in it. Throws NotFound when the goal is another citizen's, of an earlier round,
 * taken out, or not seen.
 */
export async function goalInPlan(work: Work, citizenId: string, goalId: string): Promise<FoundGoal> {
  const round = await newestRound(work, citizenId);
  const goal = await work.tx
    .selectFrom('goal')
    .select('id')
    .where('municipalityId', '=', work.actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('roundId', '=', round.roundId)
    .where('id', '=', goalId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  if (goal === undefined) throw new NotFound();
  return { ...round, goalId };
}

/** The citizen's offers today and the offer of each person who works there. */
export async function offersAround(
  { tx, actor, today }: Work,
  citizenId: string,
): Promise<readonly { readonly offerId: string; readonly personId: string }[]> {
  const rows = await tx
    .selectFrom('relation')
    .select(['offerId', 'personId'])
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('offerId', 'is not', null)
    .where('startsOn', '<=', today)
    .where((where) => where.or([where('endsOn', 'is', null), where('endsOn', '>=', today)]))
    .execute();
  return rows.flatMap(({ offerId, personId }) => (offerId === null ? [] : [{ offerId, personId }]));
}

/** Whether the actor takes part in a meeting about the citizen that is open now (§ 5). */
export async function isInMyMeeting({ tx }: Work, citizenId: string): Promise<boolean> {
  const { rows } = await sql<{ isIn: boolean }>`
    select ${citizenId}::uuid = any (access.citizens_in_open_meeting()) as "isIn"`.execute(
    tx.withoutPlugins(),
  );
  return rows[0]?.isIn === true;
}
