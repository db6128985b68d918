import { v7 as uuidv7 } from 'uuid';
import { type AuditEventName, auditEvents } from '../domain/audit-event.ts';
import type { Connection } from './database.ts';
import type { Actor } from './entering.ts';

/** What a use case says before it gets to the data: the event of the record, and whom it is about. */
export interface Purpose {
  readonly event: AuditEventName;
  /** null: about no single citizen (lists, people). */
  readonly citizenId: string | null;
  readonly subjectId?: string;
  readonly reason?: string;
}

/** A row that the record gets when the transaction commits. */
export interface Recorded {
  readonly purpose: Purpose;
  readonly decision: 'allowed' | 'denied';
  readonly sawNothing: boolean;
}

/** Adds a row to the record, of the instant `now` (ISO): who, as what, about whom, and whether it was allowed (R-T3). */
export function insertRecord(
  send: Connection['send'],
  actor: Actor,
  { purpose, decision, sawNothing }: Recorded,
  now: string,
): Promise<unknown> {
  const { resource, action } = auditEvents[purpose.event];
  return send(
    `insert into audit_event (municipality_id, id, happened_at, actor_id, actor_role, actor_relation, citizen_id, event,
       subject_id, decision, rule, reason, saw_nothing) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      actor.municipalityId,
      // Ids follow the clock that is passed in, so that the newest is the newest of the demo too.
      uuidv7({ msecs: Date.parse(now) }),
      now,
      actor.personId,
      actor.role,
      actor.kinds.join(' ') || null,
      purpose.citizenId,
      purpose.event,
      purpose.subjectId ?? null,
      decision,
      `${resource} ${action}`,
      purpose.reason ?? null,
      sawNothing,
    ],
  );
}
