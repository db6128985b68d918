import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { endRelation } from '../store.ts';

/** The administrator ends a tie: access ends after its last day (R-T1). Throws NotFound when there is no such tie. */
export function endRelationOn(
  visit: Visit,
  command: Command,
  ending: { readonly relationId: string; readonly lastDay: string },
): Promise<undefined | Refusal> {
  return visit.write(
    { event: 'relation.ended', citizenId: null, subjectId: ending.relationId },
    command,
    async (work) => {
      if (!(await endRelation(work, ending.relationId, ending.lastDay))) throw new NotFound();
      return undefined;
    },
  );
}
