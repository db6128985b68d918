import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { setContributionWithdrawn } from '../store-contributions.ts';

/** Withdraws one's own contribution (R-P7). Throws NotFound when it is somebody else's. */
export function withdrawContribution(
  visit: Visit,
  command: Command,
  citizenId: string,
  id: string,
): Promise<undefined | Refusal> {
  return setWithdrawn(visit, command, citizenId, id, true);
}

/** Brings one's own withdrawn contribution back (R-T5). Throws NotFound when it is somebody else's. */
export function bringContributionBack(
  visit: Visit,
  command: Command,
  citizenId: string,
  id: string,
): Promise<undefined | Refusal> {
  return setWithdrawn(visit, command, citizenId, id, false);
}

function setWithdrawn(
  visit: Visit,
  command: Command,
  citizenId: string,
  id: string,
  isWithdrawn: boolean,
): Promise<undefined | Refusal> {
  return visit.write({ event: 'contribution.withdrawn', citizenId, subjectId: id }, command, async (work) => {
    if (!(await setContributionWithdrawn(work, citizenId, id, isWithdrawn))) throw new NotFound();
    return undefined;
  });
}
