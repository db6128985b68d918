import type { Command, Visit } from '../../../database/visit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { insertRelation, type NewRelation } from '../store.ts';

/** The administrator ties a person to a citizen, from a day on (R-T1). Throws NotFound when the actor is no administrator. */
export function createRelation(
  visit: Visit,
  command: Command,
  relation: NewRelation,
): Promise<undefined | Refusal> {
  return visit.write(
    { event: 'relation.created', citizenId: null, subjectId: relation.id },
    command,
    async (work) => {
      await insertRelation(work, relation);
      return undefined;
    },
  );
}
