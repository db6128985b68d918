import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { setSaidTakenOut } from '../store/said-rows.ts';
import { openWords } from './own-words.ts';

/**
 * The citizen takes several of their words out of the plan being made in one step, or puts them back (R-P6, R-T5). Refuses an
 * agreed plan. Throws NotFound for anybody else, and for words that are not in the newest plan.
 */
export function takeOwnWordsOut(
  visit: Visit,
  command: Command,
  {
    citizenId,
    ids,
    isOut,
  }: { readonly citizenId: string; readonly ids: readonly string[]; readonly isOut: boolean },
): Promise<undefined | Refusal> {
  const [subjectId] = ids;
  if (subjectId === undefined) throw new NotFound();
  return visit.write({ event: 'dream.withdrawn', citizenId, subjectId }, command, async (work) => {
    if (work.actor.personId !== citizenId) throw new NotFound();
    for (const id of new Set(ids)) {
      const kept = await openWords(work, { citizenId, at: 'dream', id });
      if (isRefusal(kept)) return kept;
      if (kept.isTakenOut === isOut) continue;
      if (id !== subjectId) work.also('dream.withdrawn', id);
      await setSaidTakenOut(work, 'dream', id, isOut);
    }
    return undefined;
  });
}
