import type { Command, Visit } from '../../../database/visit.ts';
import { type SaidGiven, writeSaid } from '../../../domain/plan/said.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { goalInPlan } from '../store/round-state.ts';
import { insertGoalWords } from '../store/said-rows.ts';
import { writerOfWords } from './only-who-may.ts';

/**
 * Writes the citizen's own words on a goal, beside the professional wording (R-M4, R-P8): the citizen themselves, or the
 * caseworker as said with help or on behalf. Refuses as `writeSaid` and when the plan is agreed. Throws NotFound.
 */
export function writeGoalWords(
  visit: Visit,
  command: Command,
  { citizenId, goalId, ...given }: SaidGiven & { readonly citizenId: string; readonly goalId: string },
): Promise<{ id: string } | Refusal> {
  return visit.write({ event: 'goal.wordsWritten', citizenId, subjectId: goalId }, command, async (work) => {
    const as = writerOfWords(work.actor);
    const { meeting } = await goalInPlan(work, citizenId, goalId);
    const closed = checkPlanIsOpen(meeting, 'agreed');
    if (closed !== null) return closed;
    const said = writeSaid(as, given);
    if (isRefusal(said)) return said;
    await insertGoalWords(work, { ...said, id: command.id, citizenId, goalId });
    return { id: command.id };
  });
}
