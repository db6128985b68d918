import { NotFound, type Work } from '../../../database/visit.ts';
import { canAll, reachesOf } from '../../../domain/access/can.ts';

/** Lets pass whoever builds the staircase and ticks on it: the whole of it is theirs to write (§ 5). Throws NotFound. */
export function mayBuild({ actor }: Work): void {
  if (!canAll(actor, 'staircaseAndEfforts', 'write')) throw new NotFound();
}

/** Lets pass whoever sees daily life without being shown it, and a relative while they are shown the plan. Throws NotFound. */
export function maySee({ actor }: Work, isShownToMe: boolean): void {
  const reaches = reachesOf(actor, 'staircaseAndEfforts', 'read');
  if (!isShownToMe && reaches.every((reach) => reach === 'shown')) throw new NotFound();
}
