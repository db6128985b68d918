import { hideFrom } from '../../../database/showings.ts';
import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { isNetworkOf, showPlan } from '../store/showing-rows.ts';
import { onlyWhoMay } from './only-who-may.ts';

/**
 * The citizen shows their plan to somebody of their network, or hides it again: one tap each (R-P6, § 5). It holds at once.
 * Throws NotFound for anybody but the citizen, and for a person who has no tie that asks for it.
 */
export function showPlanTo(
  visit: Visit,
  command: Command,
  input: { readonly citizenId: string; readonly personId: string; readonly isShown: boolean },
): Promise<undefined | Refusal> {
  const { citizenId, personId, isShown } = input;
  return visit.write(
    { event: 'plan.showingChanged', citizenId, subjectId: personId },
    command,
    async (work) => {
      onlyWhoMay(work.actor, ({ isCitizen }) => isCitizen);
      if (!isShown) {
        await hideFrom(work, 'plan', citizenId, personId);
        return undefined;
      }
      if (!(await isNetworkOf(work, citizenId, personId))) throw new NotFound();
      await showPlan(work, command.id, citizenId, personId);
      return undefined;
    },
  );
}
