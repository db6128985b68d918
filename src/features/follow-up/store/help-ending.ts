import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import { endsSoonDays } from '../../../domain/plan/end-of-help.ts';

/**
 * The ids of the help of the plan that holds that is over or ends soon, and about which nobody has decided since that could be seen
 * (R-F3, R-C1): as the duty on the lists counts it. None for those who are told of no duties (§ 5).
 */
export async function helpEnding({ tx, actor }: Work, citizenId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ effortId: string }>`
    select ending.effort_id as "effortId" from access.plans_that_hold(array[${citizenId}::uuid]) held,
      lateral access.help_ending(array[${citizenId}::uuid], array[held.round_id], array(select id from plan_round r
        where r.municipality_id = ${actor.municipalityId} and r.citizen_id = ${citizenId} order by number desc limit 1), ${endsSoonDays}) ending
    order by ending.last_day, ending.effort_id`.execute(tx.withoutPlugins());
  return rows.map(({ effortId }) => effortId);
}
