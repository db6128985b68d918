import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { type SaidGiven, type SaidRefusal, writeSaid } from '../../../domain/plan/said.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { insertAnswerFile } from '../../answer-files/public.ts';
import { newestRound } from '../store/round-state.ts';
import { insertDream, shownItems } from '../store/said-rows.ts';
import { writerOfWords } from './only-who-may.ts';

export interface DreamInput extends SaidGiven {
  readonly citizenId: string;
  readonly isMostImportant: boolean;
}

/**
 * Writes a dream, or what is most important, into the plan: the citizen in their own words, or the caseworker as said with
 * help or on behalf (R-P8). The command's id becomes the dream's. Refuses as `writeSaid` and when the plan is agreed.
 */
export function writeDream(
  visit: Visit,
  command: Command,
  { citizenId, isMostImportant, ...given }: DreamInput,
): Promise<{ id: string } | Refusal<SaidRefusal | 'planIsAgreed'>> {
  return visit.write({ event: 'dream.written', citizenId, subjectId: command.id }, command, async (work) => {
    const as = writerOfWords(work.actor);
    const { roundId, meeting } = await newestRound(work, citizenId);
    const closed = checkPlanIsOpen(meeting, 'agreed');
    if (closed !== null) return closed;
    const said = writeSaid(as, given);
    if (isRefusal(said)) return said;
    const dream = { id: command.id, citizenId, roundId, isMostImportant, fromSharedItemId: null };
    await insertDream(work, { ...said, ...dream });
    return { id: command.id };
  }) as Promise<{ id: string } | Refusal<SaidRefusal | 'planIsAgreed'>>;
}

/**
 * Brings what the citizen prepared and showed into the plan, letter by letter (R-P8): the words come from the shared item,
 * never from a form. Nothing happens when they stand there already. What they drew,
 * said or photographed comes along as the same file. Throws NotFound when the actor was not shown the item.
 */
export function bringFromPreparation(
  visit: Visit,
  command: Command,
  input: { readonly citizenId: string; readonly itemId: string; readonly isMostImportant: boolean },
): Promise<undefined | Refusal> {
  const { citizenId, itemId, isMostImportant } = input;
  return visit.write({ event: 'dream.written', citizenId, subjectId: command.id }, command, async (work) => {
    const as = writerOfWords(work.actor);
    const { roundId, meeting } = await newestRound(work, citizenId);
    const closed = checkPlanIsOpen(meeting, 'agreed');
    if (closed !== null) return closed;
    const item = (await shownItems(work, citizenId, roundId)).find(({ id }) => id === itemId);
    if (item === undefined) throw new NotFound();
    if (item.isInPlan) return undefined;
    const { words, symbols } = item;
    // Only the citizen's own login writes 'self'; where the words came from says that they are theirs all the same.
    const said = {
      words,
      symbols,
      saidBy: as === 'citizen' ? 'self' : 'withHelp',
      howTheyKnow: null,
    } as const;
    await insertDream(work, {
      ...said,
      id: command.id,
      citizenId,
      roundId,
      isMostImportant,
      fromSharedItemId: itemId,
    });
    for (const file of item.files) {
      const beside = { at: 'dream', id: command.id } as const;
      await insertAnswerFile(work, { ...file, id: uuidv7(), citizenId, beside });
    }
    return undefined;
  });
}
