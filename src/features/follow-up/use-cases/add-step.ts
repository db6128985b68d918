import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { positionAt } from '../../../domain/follow-up/position.ts';
import { writeStep } from '../../../domain/follow-up/staircase.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { hasGoal, insertStep, placesOf } from '../store/steps.ts';
import { mayBuild } from './who-may.ts';

/** A step to be added. The command's id becomes its id. */
export interface StepToAdd {
  readonly citizenId: string;
  readonly goalId: string;
  readonly words: string;
  /** Id of a symbol that exists. */
  readonly symbol: string | null;
  readonly why: string;
}

/**
 * Adds a step at the top of a goal's staircase (R-F1, R-F2). Refuses one that shows nothing (`stepEmpty`). Throws NotFound
 * for those who do not build it, and when there is no such goal.
 */
export function addStep(
  visit: Visit,
  command: Command,
  { citizenId, goalId, words, symbol, why }: StepToAdd,
): Promise<{ readonly stepId: string } | Refusal> {
  return visit.write({ event: 'step.written', citizenId, subjectId: command.id }, command, async (work) => {
    mayBuild(work);
    if (!(await hasGoal(work, citizenId, goalId))) throw new NotFound();
    const steps = await placesOf(work, goalId);
    const position = positionAt(steps, steps.length);
    const step = writeStep({ id: command.id, goalId, position, words, symbol, why, doneOn: null });
    if (isRefusal(step)) return step;
    await insertStep(work, citizenId, step);
    return { stepId: step.id };
  });
}
