import { asHeld } from './change-of-help.ts';
import type { Plan } from './plan.ts';
import type { PlanSnapshot, SnapshotEffort, SnapshotStep } from './plan-snapshot.ts';

/** What of a plan goes on between two editions: steps are climbed and written, help is made over and answered (R-F1, R-F4, R-O2). */
export interface GoesOn {
  readonly goals: readonly {
    readonly title: string;
    readonly steps: Plan['goals'][number]['steps'];
    readonly efforts: readonly SnapshotEffort[];
  }[];
  readonly effortsForAll: readonly SnapshotEffort[];
}

/**
 * Whether a plan as its reader sees it today shows something that its newest edition does not hold (R-M8): the page goes on, the paper
 * does not. Takes the edition and the plan; a goal is met again by its title. What was decided counts only where the reader is told it
 * (§ 5).
 */
export function showsMoreThanEdition(edition: PlanSnapshot, plan: GoesOn): boolean {
  if (differ(edition.effortsForAll ?? [], plan.effortsForAll)) return true;
  return plan.goals.some((goal) => {
    const was = edition.goals.find(({ title }) => title === goal.title);
    const steps = goal.steps.map(({ words, symbol, doneOn }) => ({ words, symbol, done: doneOn !== null }));
    return sortedSteps(was?.steps ?? []) !== sortedSteps(steps) || differ(was?.efforts ?? [], goal.efforts);
  });
}

function differ(before: readonly SnapshotEffort[], now: readonly SnapshotEffort[]): boolean {
  const tellsDecisions = now.every(({ decision }) => decision.state !== 'kept');
  return sortedHelp(before, tellsDecisions) !== sortedHelp(now, tellsDecisions);
}

const sorted = (all: readonly string[]): string => all.toSorted().join('\n');

function sortedSteps(steps: readonly Pick<SnapshotStep, 'words' | 'symbol' | 'done'>[]): string {
  return sorted(steps.map(({ words, symbol, done }) => JSON.stringify([words, symbol, done])));
}

/** What is asked for counts as what it is, and beside it what one has meanwhile: both stand on the page. */
function sortedHelp(efforts: readonly SnapshotEffort[], tellsDecisions: boolean): string {
  return sorted(
    efforts.map((effort) => {
      const { what, howOften, from, to, decision } = effort;
      const asked = [what, howOften, from, to];
      if (!tellsDecisions) return JSON.stringify(asked);
      const held = asHeld(effort);
      const answered = 'on' in decision ? decision.on : null;
      const refused = 'refusedChange' in decision && decision.refusedChange !== undefined;
      return JSON.stringify([
        ...asked,
        ...[decision.state, answered, refused],
        ...[held.what, held.howOften, held.from, held.to],
      ]);
    }),
  );
}
