import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { insertPreparationOffered } from '../store.ts';

/**
 * The contact person (or lead, or caseworker) records that the citizen has been offered preparation for the current round
 * (R-P2). A second time changes nothing. Throws NotFound without a round, and for everybody else.
 */
export function offerPreparation(
  visit: Visit,
  command: Command,
  citizenId: string,
): Promise<undefined | Refusal> {
  return visit.write(
    { event: 'preparation.offered', citizenId, subjectId: command.id },
    command,
    async (work) => {
      if (!(await insertPreparationOffered(work, command.id, citizenId))) throw new NotFound();
      return undefined;
    },
  );
}
