import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { writeEffort } from '../../../domain/plan/efforts.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { insertWish } from '../store/efforts.ts';
import { hasGoal } from '../store/steps.ts';
import { mayBuild } from './who-may.ts';

/**
 * "Jeg ønsker mere hjælp": a wish under a goal that people work with, whichever round it stands in (R-F3). It grants nothing
 * until the caseworker decides (R-O2), and the next plan takes it along (R-S3). Refuses an empty one. Throws NotFound for
 * those who do not build the staircase, and when there is no such goal.
 */
export function wishForHelp(
  visit: Visit,
  command: Command,
  { citizenId, goalId, what }: { readonly citizenId: string; readonly goalId: string; readonly what: string },
): Promise<{ readonly effortId: string } | Refusal> {
  return visit.write({ event: 'effort.written', citizenId, subjectId: command.id }, command, async (work) => {
    mayBuild(work);
    if (!(await hasGoal(work, citizenId, goalId))) throw new NotFound();
    const nothingYet = { how: '', who: '', howOften: '', from: null, to: null };
    const wish = writeEffort({ id: command.id, goalId, what, ...nothingYet });
    if (isRefusal(wish)) return wish;
    await insertWish(work, { id: wish.id, citizenId, goalId, what });
    return { effortId: wish.id };
  });
}
