import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { communicationLines } from '../../../domain/communication/profile.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { entriesAbout, writeObjection } from '../store.ts';

/**
 * The citizen says that what somebody wrote about how they communicate is not right, as it stands now; or takes that back
 * (R-P7). The entry stays, with the objection beside it. Throws NotFound for anybody else.
 */
export function objectToCommunication(
  visit: Visit,
  command: Command,
  input: { readonly citizenId: string; readonly entryId: string; readonly stands: boolean },
): Promise<undefined | Refusal> {
  const { citizenId, entryId, stands } = input;
  return visit.write(
    { event: 'communication.objected', citizenId, subjectId: entryId },
    command,
    async (work) => {
      const lines = communicationLines(citizenId, await entriesAbout(work, citizenId));
      const entry = lines.map(({ others }) => others).find((one) => one?.id === entryId) ?? null;
      if (entry === null || work.actor.personId !== citizenId) throw new NotFound();
      const id = uuidv7({ msecs: Date.parse(work.now) });
      await writeObjection(work, { id, citizenId, entryId, entryVersion: entry.version }, stands);
      return undefined;
    },
  );
}
