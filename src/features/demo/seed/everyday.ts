import { addStep, markStepDone, tellHowItWent } from '../../follow-up/public.ts';
import { seedCommand } from './people.ts';
import { must, officeDay, type Stage } from './stage.ts';
import type { GoalText } from './texts.ts';
import type { GoalIds } from './write-plan.ts';

/**
 * Citizen and contact person build the staircases of all goals on one day (R-F1): the contact person types, beside the
 * citizen. Gives the ids of each goal's steps, by its title.
 */
export async function buildStairs(
  stage: Stage,
  { citizen, contactPerson }: { readonly citizen: string; readonly contactPerson: string },
  texts: readonly GoalText[],
  goals: GoalIds,
  daysAgo: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const visit = await stage.as(contactPerson, daysAgo, '14:00');
  const stairs = new Map<string, readonly string[]>();
  for (const { title, steps } of texts) {
    const ids: string[] = [];
    for (const { words, symbol, why } of steps) {
      const step = { citizenId: stage.id(citizen), goalId: goals.get(title) ?? '', words, symbol, why };
      ids.push((await must(addStep(visit, seedCommand(), step))).stepId);
    }
    stairs.set(title, ids);
  }
  return stairs;
}

/** A stretch of daily life, in days before the day of seeding: from one day, up to but not with the other. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
const allOfIt: Stretch = { from: Number.POSITIVE_INFINITY, to: 0 };

/** Daily life in a stretch of it: how each step went on its days, and which steps the citizen has done (R-F5). */
export async function liveEverydays(
  stage: Stage,
  citizen: string,
  texts: readonly GoalText[],
  stairs: ReadonlyMap<string, readonly string[]>,
  { from, to }: Stretch = allOfIt,
): Promise<void> {
  const isIn = (daysAgo: number) => daysAgo <= from && daysAgo > to;
  const citizenId = stage.id(citizen);
  for (const { title, steps } of texts) {
    for (const [at, { doneDaysAgo, ticks = [] }] of steps.entries()) {
      const stepId = stairs.get(title)?.[at] ?? '';
      for (const [daysAgo, answer, staff] of ticks.filter(([day]) => isIn(day))) {
        const visit =
          staff === undefined
            ? await stage.as(citizen, daysAgo, '18:10')
            : await stage.as(staff, officeDay(stage, daysAgo), '15:20');
        await must(tellHowItWent(visit, seedCommand(), { citizenId, stepId, answer }));
      }
      if (doneDaysAgo === undefined || !isIn(doneDaysAgo)) continue;
      const visit = await stage.as(citizen, doneDaysAgo, '18:30');
      await must(markStepDone(visit, seedCommand(), { citizenId, stepId, isDone: true }));
    }
  }
}
