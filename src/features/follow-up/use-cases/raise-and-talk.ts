import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import { type ToTalkAbout, toTalkAbout } from '../../../domain/follow-up/to-talk-about.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { type AdjustmentRow, insertAdjustment, readAdjustments } from '../store/adjustments.ts';
import { findEffort, myOffers } from '../store/efforts.ts';
import { findStep } from '../store/steps.ts';
import { mayBuild } from './who-may.ts';

/** What the citizen said that waits for those around them, with what it is about. */
export type WaitingTalk = ToTalkAbout & { readonly change: AdjustmentRow };

/** What a citizen said of steps and help that waits for those around them (R-C1). For use inside a visit. */
export async function waitingTalks(work: Work, citizenId: string): Promise<readonly WaitingTalk[]> {
  const told = [...(await readAdjustments(work, citizenId))].reverse();
  const byId = new Map(told.map((change) => [change.id, change]));
  return toTalkAbout(told, citizenId).flatMap((one) => {
    const change = byId.get(one.change.id);
    return change === undefined ? [] : [{ ...one, change }];
  });
}

/**
 * The citizen says with one tap that a step is too hard, or takes that back (R-F4, R-C1): nothing of the step changes, and it waits
 * for their contact person until something is done about it. Takes the words as they were tapped. Throws NotFound for anybody but
 * the citizen, and for a step that is not there.
 */
export function sayTooHard(
  visit: Visit,
  command: Command,
  input: {
    readonly citizenId: string;
    readonly stepId: string;
    readonly said: 'tooHard' | 'takenBack';
    readonly words: string;
  },
): Promise<{ readonly goalId: string } | Refusal> {
  const { citizenId, stepId, said, words } = input;
  return visit.write({ event: 'step.tooHard', citizenId, subjectId: stepId }, command, async (work) => {
    if (work.actor.personId !== citizenId) throw new NotFound();
    mayBuild(work);
    const step = await findStep(work, citizenId, stepId);
    if (step === undefined) throw new NotFound();
    await insertAdjustment(work, {
      ...{ id: uuidv7(), citizenId, goalId: step.goalId, subjectId: stepId, what: 'step', said },
      ...{ before: step.words, after: step.words, why: words, by: citizenId, on: work.today },
      withCitizen: { together: true },
    });
    return { goalId: step.goalId };
  });
}

/**
 * Records that somebody around the citizen talked with them about what they said of a step or of help (R-C1): it waits no longer,
 * and the citizen is told, and may say that it is not so. Throws NotFound for the citizen, for those who may not change the thing
 * (§ 5), and where nothing of the kind waits.
 */
export function recordTalk(
  visit: Visit,
  command: Command,
  input: { readonly citizenId: string; readonly changeId: string; readonly words: string },
): Promise<undefined | Refusal> {
  const { citizenId, changeId, words } = input;
  return visit.write(
    { event: 'adjustment.talkedAbout', citizenId, subjectId: changeId },
    command,
    async (work) => {
      const { personId } = work.actor;
      const waiting = (await waitingTalks(work, citizenId)).find(({ change }) => change.id === changeId);
      if (waiting === undefined || personId === citizenId) throw new NotFound();
      const { what, subjectId, goalId, after } = waiting.change;
      if (!(await mayChange(work, citizenId, waiting.change))) throw new NotFound();
      await insertAdjustment(work, {
        ...{ id: uuidv7(), citizenId, goalId, subjectId, what, said: 'talked', before: after, after },
        ...{ why: words, by: personId, on: work.today, withCitizen: { together: true } },
      });
      return undefined;
    },
  );
}

/** Those who may change the whole of daily life, and another provider the help of its own offer. */
async function mayChange(
  work: Work,
  citizenId: string,
  { what, subjectId }: Pick<AdjustmentRow, 'what' | 'subjectId'>,
): Promise<boolean> {
  if (canAll(work.actor, 'staircaseAndEfforts', 'write')) return true;
  if (what !== 'effort') return false;
  const effort = await findEffort(work, citizenId, subjectId);
  return effort?.offerId != null && (await myOffers(work, citizenId)).includes(effort.offerId);
}
