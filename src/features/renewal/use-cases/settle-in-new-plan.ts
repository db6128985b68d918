import type { Work } from '../../../database/visit.ts';
import { carriedGoalAfter } from '../../../domain/renewal/carry-over.ts';
import type { SaidDecision } from '../../../domain/renewal/status.ts';
import { readAnswers } from '../store/answers.ts';
import { helpBackUnder, putCarriedBack, takeCarriedOut } from '../store/carried-goal.ts';
import { isRecordedDecision } from './see-status.ts';

/**
 * Lets the plan being made follow the decision that counts about a goal of the plan before, where it was carried over first: it is
 * taken out or put back (`carriedGoalAfter`), its help goes on either way (R-O2), and each is recorded. Takes what was decided before.
 * For use inside a visit, after the decision is written.
 */
export async function settleInNewPlan(
  work: Work,
  roundId: string,
  goalId: string,
  before: SaidDecision | null,
): Promise<void> {
  const { reviews, carried, carriedAndOut } = await readAnswers(work, roundId);
  const decision =
    reviews.filter((row) => row.goalId === goalId).findLast(isRecordedDecision)?.whatNow ?? null;
  const isFrom = ({ fromGoalId }: { readonly fromGoalId: string }): boolean => fromGoalId === goalId;
  const standing = carried.find(isFrom);
  const out = carriedAndOut.find(isFrom);
  const stands = standing !== undefined ? 'inPlan' : out !== undefined ? 'takenOut' : 'notCarried';
  const goal = standing ?? out;
  const move = carriedGoalAfter(stands, decision, before);
  if (move === null || goal === undefined) return;
  const one = { id: goal.id, fromGoalId: goalId, roundId };
  const moves = { takeOut: takeCarriedOut, putBack: putCarriedBack, helpBack: helpBackUnder };
  const help = await moves[move](work, one);
  if (help === null) return;
  if (move !== 'helpBack') work.also('goal.withdrawn', goal.id);
  for (const id of help) work.also('effort.written', id);
}
