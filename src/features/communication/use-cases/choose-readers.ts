import { v7 as uuidv7 } from 'uuid';
import { hideFrom, letSee } from '../../../database/showings.ts';
import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { isOnPrint, setOnPrint } from '../store.ts';
import { isChoosable, type Reader, readersOf } from '../store-readers.ts';

export interface ReadersView {
  readonly readers: readonly Reader[];
  readonly onPrint: boolean;
}

/** Who sees how the citizen communicates, for the citizen (R-T2). Throws NotFound for everybody else. */
export function seeReaders(visit: Visit, citizenId: string): Promise<ReadersView> {
  return visit.read({ event: 'communication.viewed', citizenId }, async (work) => {
    if (work.actor.personId !== citizenId) throw new NotFound();
    return { readers: await readersOf(work, citizenId), onPrint: await isOnPrint(work, citizenId) };
  });
}

/**
 * The citizen shows it to those picked among the peer guides and facilitators around them, and hides it from the rest; it
 * holds at once (R-P6, § 5). People who are picked without such a tie are passed over. Throws NotFound for anybody else.
 */
export function showCommunicationTo(
  visit: Visit,
  command: Command,
  input: { readonly citizenId: string; readonly personIds: readonly string[] },
): Promise<undefined | Refusal> {
  const { citizenId, personIds } = input;
  return visit.write({ event: 'communication.showingChanged', citizenId }, command, async (work) => {
    if (work.actor.personId !== citizenId) throw new NotFound();
    for (const reader of (await readersOf(work, citizenId)).filter(isChoosable)) {
      const isPicked = personIds.includes(reader.personId);
      if (isPicked === reader.isShown) continue;
      if (isPicked) {
        const id = uuidv7({ msecs: Date.parse(work.now) });
        await letSee(work, 'communication', id, citizenId, reader.personId);
      } else await hideFrom(work, 'communication', citizenId, reader.personId);
    }
    return undefined;
  });
}

/** The citizen chooses whether it comes along on the printed plan. Throws NotFound for anybody else. */
export function putCommunicationOnPrint(
  visit: Visit,
  command: Command,
  input: { readonly citizenId: string; readonly onPrint: boolean },
): Promise<undefined | Refusal> {
  const { citizenId, onPrint } = input;
  return visit.write({ event: 'communication.printChosen', citizenId }, command, async (work) => {
    if (work.actor.personId !== citizenId) throw new NotFound();
    await setOnPrint(work, uuidv7({ msecs: Date.parse(work.now) }), citizenId, onPrint);
    return undefined;
  });
}
