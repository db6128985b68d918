import type { Command, Visit } from '../../../database/visit.ts';
import { undone } from '../../../domain/dream-board/cards.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { cardsOf, lastChange, pictureToChange, writeUndone } from '../store.ts';
import type { WhichPicture } from './change-picture.ts';

/**
 * "Fortryd": takes the latest change back, and the one before it the next time. Nothing to undo changes nothing. Throws
 * NotFound for anybody but the citizen.
 */
export function undoChange(
  visit: Visit,
  command: Command,
  { citizenId, name }: WhichPicture,
): Promise<{ isUndone: boolean } | Refusal> {
  return visit.write({ event: 'ownPicture.changed', citizenId }, command, async (work) => {
    const picture = await pictureToChange(work, citizenId, name);
    const change = await lastChange(work, picture.id);
    if (change === null) return { isUndone: false };
    const cards = await cardsOf(work, picture.id);
    const after = undone(name, cards, change.before.cards, change.before.added, work.now);
    await writeUndone(work, picture, citizenId, change.id, cards, after);
    return { isUndone: true };
  });
}
