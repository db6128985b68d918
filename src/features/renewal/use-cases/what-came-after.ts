import type { Work } from '../../../database/visit.ts';
import { changesAskedFor } from '../../follow-up/public.ts';
import { type HelpHappened, readAfterwards, type StepClimbed } from '../store/read-afterwards.ts';
import { type GoalOfRound, readHistory } from '../store/read-rounds.ts';

/** What happened with one goal after it was agreed. */
export interface CameAfterGoal
  extends Pick<GoalOfRound, 'id' | 'title' | 'direction' | 'citizens' | 'recorded' | 'replacedBy'> {
  readonly steps: readonly StepClimbed[];
  readonly help: readonly HelpHappened[];
}

/** What happened after a plan was agreed: goal by goal, and with help that carries no single goal. */
export interface CameAfter {
  readonly goals: readonly CameAfterGoal[];
  readonly help: readonly HelpHappened[];
}

/**
 * What came after an agreed plan of an earlier round: steps climbed, help made over and answered, and how far each goal was said
 * to have got at the next meeting (R-M8, R-S3). The plan itself stays as it was agreed. Takes the round and the version after which. Goals
 * with which nothing happened are left out. For use inside a visit.
 */
export async function whatCameAfter(
  work: Work,
  citizenId: string,
  roundId: string,
  versionId: string,
): Promise<CameAfter> {
  const { goals } = await readHistory(work, citizenId);
  const { steps, help: happened } = await readAfterwards(work, roundId, versionId);
  const asked = happened.some((one) => one.happened === 'madeOver')
    ? await changesAskedFor(work, citizenId)
    : new Set<string>();
  const help = happened.map((one) =>
    one.happened === 'madeOver' && asked.has(one.id) ? { ...one, happened: 'asked' as const } : one,
  );
  const ofRound = goals.filter((goal) => goal.roundId === roundId);
  const withAll = ofRound.map(
    ({ id, title, direction, citizens, recorded, replacedBy }): CameAfterGoal => ({
      ...{ id, title, direction, citizens, recorded, replacedBy },
      steps: steps.filter(({ goalId }) => goalId === id),
      help: help.filter(({ goalId }) => goalId === id),
    }),
  );
  return { goals: withAll.filter(somethingHappened), help: help.filter(({ goalId }) => goalId === null) };
}

function somethingHappened({ citizens, recorded, replacedBy, steps, help }: CameAfterGoal): boolean {
  return citizens !== null || recorded !== null || replacedBy.length + steps.length + help.length > 0;
}
