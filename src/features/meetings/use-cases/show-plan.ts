import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { cellOf } from '../../../domain/access/access-table.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { hidePlanFrom, showPlanTo } from '../store/answer-rows.ts';
import { peopleAround } from '../store/people-rows.ts';

/**
 * The citizen shows their plan to somebody who sees it only then (relatives, companions: S in § 5), or hides it again; the
 * same number of taps both ways (R-P6). Throws NotFound for everybody but the citizen, and for a person whose access does
 * not hang on being shown.
 */
export function showPlan(
  visit: Visit,
  command: Command,
  {
    citizenId,
    personId,
    isShown,
  }: { readonly citizenId: string; readonly personId: string; readonly isShown: boolean },
): Promise<{ readonly shown: boolean } | Refusal> {
  return visit.write(
    { event: 'plan.showingChanged', citizenId, subjectId: personId },
    command,
    async (work) => {
      if (work.actor.personId !== citizenId) throw new NotFound();
      const ties = (await peopleAround(work, citizenId)).filter((tie) => tie.personId === personId);
      const mayBeShown = ties.some(({ as }) => cellOf('planVersion', as)?.read === 'shown');
      if (isShown && !mayBeShown) throw new NotFound();
      if (isShown) await showPlanTo(work, { id: command.id, citizenId, personId });
      else await hidePlanFrom(work, citizenId, personId);
      return { shown: isShown };
    },
  );
}
