import type { Command, Visit } from '../../../database/visit.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import { insertFirstRound } from '../store.ts';

/**
 * The caseworker begins a citizen's first plan round, so that the citizen can prepare before a date is set (§ 2). The
 * command's id becomes the round's. Refuses `alreadyBegun` when there is a round; later rounds begin when their meeting
 * is called. Throws NotFound for anybody but the citizen's caseworker.
 */
export function startRound(
  visit: Visit,
  command: Command,
  citizenId: string,
): Promise<undefined | Refusal<'alreadyBegun'>> {
  return visit.write({ event: 'round.started', citizenId, subjectId: command.id }, command, async (work) =>
    (await insertFirstRound(work, command.id, citizenId)) ? undefined : refuse('alreadyBegun'),
  ) as Promise<undefined | Refusal<'alreadyBegun'>>;
}
