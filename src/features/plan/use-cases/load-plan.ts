import { NotFound, type Work } from '../../../database/visit.ts';
import { can, readsOnlyAPart } from '../../../domain/access/can.ts';
import { waitingInVersion, withAnswersToWords } from '../../../domain/plan/answers-to-words.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { showsMoreThanEdition } from '../../../domain/plan/since-edition.ts';
import { onlyWhatIsFollowed } from '../../../domain/plan/what-is-kept.ts';
import { withWordsOfVersion } from '../../../domain/plan/words-of-version.ts';
import { assemblePlan } from '../store/assemble-plan.ts';
import type { PlanExtent } from '../store/plan-columns.ts';
import { readPlanRows } from '../store/read-plan.ts';
import { answersToWords } from '../store/said-rows.ts';

/**
 * A plan, and what of it is kept from its reader: `draft`, all that nobody has agreed on yet; `agreed`, what was agreed but the
 * steps and efforts their offer follows (R-M2).
 */
interface LoadedPlan {
  readonly plan: Plan;
  readonly kept: 'draft' | 'agreed' | null;
  /** The actor takes part in a meeting about the citizen that is open now. */
  readonly isInMyMeeting: boolean;
  /** The plan shows what came after its newest edition (R-M8); told with the picture only. */
  readonly showsMoreThanEdition: boolean;
}

/**
 * The plan of a round as the actor may see it; null takes the newest round. For use inside a visit whose event the caller
 * names. Throws NotFound when there is no such round, and for those to whom nothing of the plan is open: a relative sees it
 * while it is shown to them or in an open meeting (§ 5). The policies keep a plan that is not theirs: of it they get no more than
 * that it is there (docs/decisions/0022). `extent` 'picture' leaves out what the picture does not show: own
 * words, perspectives and formal texts are then empty.
 */
export async function loadPlan(
  work: Work,
  citizenId: string,
  roundId: string | null,
  extent: PlanExtent = 'whole',
): Promise<Plan> {
  return (await loadWithKept(work, citizenId, roundId, extent)).plan;
}

/** As `loadPlan`, with what was kept: an empty plan and one that is kept are not the same. */
export async function loadWithKept(
  work: Work,
  citizenId: string,
  roundId: string | null,
  extent: PlanExtent,
): Promise<LoadedPlan> {
  const rows = await readPlanRows(work, citizenId, roundId, extent);
  const plan = rows === null ? null : assemblePlan(rows);
  if (rows === null || plan === null) throw new NotFound();
  const isInMyMeeting = rows.isInOpenMeeting;
  const isOpenToMe = isInMyMeeting || seesWithoutBeingShown(work);
  if (!isOpenToMe && !rows.isShownToMe) throw new NotFound();
  if (rows.isKept) {
    const told = { isInMyMeeting, showsMoreThanEdition: false };
    return readsOnlyAPart(work.actor, 'planBeingMade')
      ? { plan: onlyWhatIsFollowed(plan), kept: 'agreed', ...told }
      : { plan, kept: 'draft', ...told };
  }
  const told = {
    isInMyMeeting,
    showsMoreThanEdition: rows.snapshot !== null && showsMoreThanEdition(rows.snapshot, plan),
  };
  if (isOpenToMe || rows.snapshot === null) return { plan, kept: null, ...told };
  const answers = await answersToWords(work, citizenId, waitingInVersion(rows.snapshot));
  return {
    plan: withWordsOfVersion(plan, withAnswersToWords(rows.snapshot, answers)),
    kept: null,
    ...told,
  };
}

/** Those who read the version without being shown it read the plan that becomes the version. */
function seesWithoutBeingShown({ actor }: Work): boolean {
  return actor.kinds.some(
    (kind) =>
      kind !== 'relative' &&
      kind !== 'companion' &&
      can({ role: actor.role, kinds: [kind] }, 'planBeingMade', 'read'),
  );
}
