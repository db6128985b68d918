import { v7 as uuidv7 } from 'uuid';
import type { Command, Visit } from '../../../database/visit.ts';
import { chooseStrengths } from '../../../domain/dream-board/strengths.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { changePicture } from './change-picture.ts';

/**
 * The citizen chooses among the strengths of one screen; those of other screens stay. Refuses what is no strength. Throws
 * NotFound for anybody but the citizen.
 */
export function chooseOwnStrengths(
  visit: Visit,
  command: Command,
  input: {
    readonly citizenId: string;
    readonly offered: readonly string[];
    readonly chosen: readonly string[];
  },
): Promise<object | Refusal> {
  const { citizenId, offered, chosen } = input;
  return changePicture(visit, command, { citizenId, name: 'strengths' }, (cards, { now }) =>
    chooseStrengths(cards, offered, chosen, { newId: () => uuidv7({ msecs: Date.parse(now) }), now }),
  );
}
