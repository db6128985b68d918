import type { Visit } from '../../../database/visit.ts';
import { canAll, readsOnlyOwn } from '../../../domain/access/can.ts';
import { knowsWhatBecame, type StatusToReader } from '../../../domain/renewal/known.ts';
import { type GoalOfRound, type RoundRow, readHistory, type VersionOfRound } from '../store/read-rounds.ts';
import { theStatus } from './the-status.ts';

/** One round with its goals and what became of them. */
export interface RoundWithGoals extends RoundRow {
  readonly goals: readonly GoalOfRound[];
  readonly versions: readonly VersionOfRound[];
  /** False where the reader is not given what was said of its goals at the status after it (§ 5). */
  readonly knowsWhatBecame: boolean;
  /** False where goals of it may be kept from the reader: then none seen is not none there. */
  readonly seesAllGoals: boolean;
}

/** All rounds of a citizen, newest first: they stay readable (R-S3). */
export interface Rounds {
  readonly citizenId: string;
  readonly givenName: string;
  readonly rounds: readonly RoundWithGoals[];
  /** The reader sees some steps only: none seen does not mean none climbed (§ 5). */
  readonly seesOnlyOwnSteps: boolean;
}

/** Every round with its goals, outcomes and agreed versions (R-S3). Throws NotFound for those who may not see the plan. */
export function seeRounds(visit: Visit, citizenId: string): Promise<Rounds> {
  return visit.read({ event: 'status.viewed', citizenId }, async (work) => {
    const { givenName, rounds, readsWhatIsMade } = await theStatus(work, citizenId);
    const { goals, versions } = await readHistory(work, citizenId);
    if (goals.length + versions.length === 0) work.sawNothing();
    return {
      citizenId,
      givenName,
      seesOnlyOwnSteps: readsOnlyOwn(work.actor, 'staircaseAndEfforts'),
      rounds: rounds.map((round, at) => ({
        ...round,
        knowsWhatBecame: knowsWhatBecame(statusAfter(rounds[at - 1], readsWhatIsMade)),
        seesAllGoals: !round.isKept && canAll(work.actor, 'goalsForNamedProviders', 'read'),
        goals: goals.filter(({ roundId }) => roundId === round.id),
        versions: versions.filter(({ roundId }) => roundId === round.id),
      })),
    };
  });
}

/** The status at which was said what became of a round: that of the round after it; null where that has not begun. */
function statusAfter(next: RoundRow | undefined, readsWhatIsMade: boolean): StatusToReader | null {
  return next === undefined ? null : { readsWhatIsMade, isNewPlanKept: next.isKept };
}
