import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { placeOfDecision } from '../../../domain/plan/decision-along.ts';
import { answersToTheNewest, decide } from '../../../domain/plan/efforts.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import {
  countDecisions,
  effortOf,
  insertDecision,
  lineOfEffort,
  takeDecisionAlong,
} from '../store/effort-rows.ts';
import { onlyWhoMay } from './only-who-may.ts';

export interface EffortDecisionInput {
  readonly citizenId: string;
  readonly effortId: string;
  readonly outcome: 'granted' | 'refused';
  /** The day of the decision, ISO. */
  readonly on: string;
  readonly reason: string;
  readonly howToComplain: string;
  /** How many decisions about it the one who decides has seen. */
  readonly seen: number;
}

/**
 * The caseworker decides about an effort (R-O2), in the meeting or any day: no score and no agreement is looked at (R-O3). A
 * later decision stands over an earlier one, which is kept. It is made in whichever round the effort stands, and holds in every
 * plan that says the same (`placeOfDecision`). Refuses as the domain's `decide` and `answersToTheNewest`. Throws
 * NotFound.
 */
export function decideEffort(
  visit: Visit,
  command: Command,
  input: EffortDecisionInput,
): Promise<undefined | Refusal> {
  const { citizenId, effortId, outcome, on, reason, howToComplain } = input;
  return visit.write({ event: 'effort.decided', citizenId, subjectId: effortId }, command, async (work) => {
    onlyWhoMay(work.actor, (rights) => rights.decides);
    const effort = await effortOf(work, citizenId, effortId);
    if (effort.withdrawnAt !== null) throw new NotFound();
    const by = work.actor.givenName;
    const decision = decide({ outcome, on, by, as: 'caseworker', reason, howToComplain }, work.today);
    if (isRefusal(decision)) return decision;
    const meanwhile = answersToTheNewest(input.seen, await countDecisions(work, effortId));
    if (meanwhile !== null) return meanwhile;
    const { about, comesAlongTo } = placeOfDecision(await lineOfEffort(work, citizenId, effortId), effortId);
    await insertDecision(work, {
      id: command.id,
      citizenId,
      effortId: about,
      outcome,
      decidedOn: on,
      reason,
      howToComplain,
    });
    await takeDecisionAlong(work, command.id, comesAlongTo);
    return undefined;
  });
}
