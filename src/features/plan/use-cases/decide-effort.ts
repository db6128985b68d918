import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import {
  type ChangeOfHelp,
  type ChangeRefused,
  changeToDecide,
  checkNoChangeWaits,
} from '../../../domain/plan/change-of-help.ts';
import { type EffortInPlan, placeOfDecision } from '../../../domain/plan/decision-along.ts';
import { answersToTheNewest, decide, type EffortExtent, isSameHelp } from '../../../domain/plan/efforts.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import {
  countDecisions,
  effortOf,
  holdEffort,
  insertDecision,
  type KeptDecision,
  lineOfEffort,
  newestDecision,
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
 * plan that says the same (`placeOfDecision`). Refuses as the domain's `decide` and `answersToTheNewest`, and while a change of
 * what was granted waits, which is decided about alone. Throws NotFound.
 */
export function decideEffort(
  visit: Visit,
  command: Command,
  input: EffortDecisionInput,
): Promise<undefined | Refusal> {
  const { citizenId, effortId, outcome, on, reason, howToComplain } = input;
  return visit.write({ event: 'effort.decided', citizenId, subjectId: effortId }, command, async (work) => {
    onlyWhoMay(work.actor, (rights) => rights.decides);
    await holdEffort(work, effortId);
    const effort = await effortOf(work, citizenId, effortId);
    if (effort.withdrawnAt !== null) throw new NotFound();
    const by = work.actor.givenName;
    const decision = decide({ outcome, on, by, as: 'caseworker', reason, howToComplain }, work.today);
    if (isRefusal(decision)) return decision;
    const meanwhile = answersToTheNewest(input.seen, await countDecisions(work, effortId));
    if (meanwhile !== null) return meanwhile;
    const { what, howOften, fromOn: from, toOn: to, offerId } = effort;
    const now: EffortExtent = { what, howOften, from, to, offerId };
    const waits = checkNoChangeWaits(changeToDecide(await newestDecision(work, effortId), now));
    if (waits !== null) return waits;
    await keepDecision(work, { id: command.id, ...input });
    return undefined;
  });
}

/**
 * Keeps a decision beside the help in every plan that says the same (`placeOfDecision`). Takes it, and where it is a no to a change
 * alone the change: then the help stands there as it will when it is put back, which the caller does. Gives what was kept beside
 * each effort. For use inside a visit.
 */
export async function keepDecision(
  work: Work,
  decision: Omit<EffortDecisionInput, 'seen'> & { readonly id: string },
  refused: (ChangeOfHelp & { readonly asked: ChangeRefused }) | null = null,
): Promise<readonly KeptDecision[]> {
  const { id, citizenId, effortId, outcome, on: decidedOn, reason, howToComplain } = decision;
  const line = await lineOfEffort(work, citizenId, effortId);
  const stands = refused === null ? line : line.map((one) => putBackIn(one, refused));
  const { about, comesAlongTo } = placeOfDecision(stands, effortId);
  await insertDecision(work, {
    ...{ id, citizenId, effortId: about, outcome, decidedOn, reason, howToComplain },
    refusesChange: refused?.asked ?? null,
  });
  return [{ id, effortId: about }, ...(await takeDecisionAlong(work, id, comesAlongTo))];
}

function putBackIn(one: EffortInPlan, { granted, asked }: ChangeOfHelp): EffortInPlan {
  return isSameHelp(one.extent, asked) ? { ...one, extent: granted } : one;
}
