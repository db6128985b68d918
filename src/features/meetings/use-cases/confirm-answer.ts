import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { confirmAnswer as decideConfirming } from '../../../domain/plan/agreement.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { answerById, markConfirmed } from '../store/answer-rows.ts';

/**
 * A party says yes, from their own login, to what another recorded for them (R-M8). Refuses everybody else and an answer
 * with nothing to confirm. Throws NotFound for an answer that is not seen.
 */
export function confirmAnswer(
  visit: Visit,
  command: Command,
  { citizenId, answerId }: { readonly citizenId: string; readonly answerId: string },
): Promise<{ readonly confirmed: true } | Refusal> {
  return visit.write(
    { event: 'plan.answerConfirmed', citizenId, subjectId: answerId },
    command,
    async (work) => {
      const answer = await answerById(work, citizenId, answerId);
      if (answer === null) throw new NotFound();
      const by = { personId: work.actor.personId, name: work.actor.givenName };
      const decided = decideConfirming(by, answer, work.today);
      if (isRefusal(decided)) return decided;
      return (await markConfirmed(work, answerId))
        ? ({ confirmed: true } as const)
        : refuse('nothingToConfirm');
    },
  );
}
