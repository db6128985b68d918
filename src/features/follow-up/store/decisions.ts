import { sql } from 'kysely';
import { lastSeen } from '../../../database/seen.ts';
import type { Work } from '../../../database/visit.ts';
import type { AskedHelp } from '../../../domain/plan/asked-help.ts';
import { askedFor, type ChangeRefused } from '../../../domain/plan/change-of-help.ts';
import type { EffortExtent } from '../../../domain/plan/efforts.ts';

/** What the municipality answered about one piece of help. */
export interface NewDecision {
  readonly effortId: string;
  /** The goal it helps with; null for help of the whole plan. */
  readonly goalId: string | null;
  readonly what: string;
  /** Of a change yes to the help as it was, and no to the change; of help that was over, no to having it again. */
  readonly outcome: 'granted' | 'refused' | 'changeRefused' | 'againRefused';
  /** What was asked for, where the change was refused; else null. */
  readonly asked: AskedHelp | null;
}

/**
 * What was decided about help since the actor last looked at it, the newest first, each with the answer that stands; what was
 * carried over into a new round is not new (R-O2, R-S3).
 */
export async function decisionsSince(work: Work, citizenId: string): Promise<readonly NewDecision[]> {
  const { municipalityId } = work.actor;
  const { rows } = await sql<
    Omit<NewDecision, 'outcome' | 'asked'> & {
      readonly outcome: 'granted' | 'refused';
      readonly on: string;
      readonly decided: EffortExtent | null;
      readonly refusesChange: ChangeRefused | null;
    }
  >`
    select "effortId", "goalId", what, outcome, "on", decided, "refusesChange" from (
      select distinct on (d.effort_id) e.id as "effortId", e.goal_id as "goalId", e.what, d.outcome, d.decided_on as "on", d.decided, d.refuses_change as "refusesChange", d.created_at, d.id, d.from_decision_id from effort_decision d
      join effort e on e.municipality_id = d.municipality_id and e.id = d.effort_id and e.withdrawn_at is null
      where d.municipality_id = ${municipalityId} and d.citizen_id = ${citizenId}
        and d.created_at > ${lastSeen(work, 'd.citizen_id', 'decisions')}
      order by d.effort_id, d.created_at desc, d.id desc) as newest
    where from_decision_id is null order by created_at desc, id desc`.execute(work.tx.withoutPlugins());
  return rows.map(({ on, decided, refusesChange, ...one }) =>
    decided === null || refusesChange === null
      ? { ...one, asked: null }
      : { ...one, outcome: outcomeOfNo(decided, on), asked: askedFor(decided, refusesChange) },
  );
}

const outcomeOfNo = ({ to }: EffortExtent, on: string): NewDecision['outcome'] =>
  to !== null && to < on ? 'againRefused' : 'changeRefused';
