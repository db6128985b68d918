import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { SaidDisagreement } from '../../../domain/plan/disagreement.ts';

/** "Jeg er ikke enig" about a goal of a round. */
export interface DisagreementRow extends SaidDisagreement {
  readonly id: string;
  readonly goalId: string;
}

/**
 * Every "Jeg er ikke enig" about the goals of a round, newest first, also what was taken back. Takes the round and the meeting
 * that is "now".
 */
export async function readDisagreements(
  { tx, actor }: Work,
  roundId: string,
  meetingId: string,
): Promise<readonly DisagreementRow[]> {
  return tx
    .selectFrom('disagreement as d')
    .innerJoin('goal as g', (join) =>
      join.onRef('g.municipalityId', '=', 'd.municipalityId').onRef('g.id', '=', 'd.goalId'),
    )
    .select(['d.id', 'd.goalId'])
    .select(sql<boolean>`d.meeting_id = ${meetingId}`.as('isSaidNow'))
    .select(sql<boolean>`d.withdrawn_at is not null`.as('isTakenBack'))
    .where('d.municipalityId', '=', actor.municipalityId)
    .where('g.roundId', '=', roundId)
    .orderBy('d.saidAt', 'desc')
    .orderBy('d.id', 'desc')
    .execute();
}
