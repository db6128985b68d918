import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import type { HelpAsWritten } from '../../../domain/follow-up/help-as-written.ts';
import type { ToldAs } from '../../../domain/follow-up/wish-about-help.ts';
import { changeToDecide, checkAnswerToChange } from '../../../domain/plan/change-of-help.ts';
import { answersToTheNewest, decide } from '../../../domain/plan/efforts.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import {
  countDecisions,
  type EffortDecisionInput,
  holdEffort,
  keepDecision,
  newestDecision,
} from '../../plan/public.ts';
import { type AdjustmentRow, changesOfHelpSince, readAdjustments } from '../store/adjustments.ts';
import { findEffort } from '../store/efforts.ts';
import { asWritten, givenNameOf, nameOfOffer } from '../store/help-text.ts';
import { howTold } from './how-told.ts';
import { helpBack, putHelpBack } from './put-help-back.ts';

/** A change of granted help that waits for the caseworker (R-O2). */
export interface ChangeToDecide {
  /** False where somebody answered it, or the help was put back, meanwhile: then both sides say the same. */
  readonly isWaiting: boolean;
  /** What was granted is over: it is asked for again. */
  readonly isOver: boolean;
  readonly citizenId: string;
  readonly givenName: string;
  readonly effortId: string;
  readonly goalId: string | null;
  readonly version: number;
  /** How many decisions about it there are. */
  readonly decisions: number;
  /** ISO day; null where nothing is granted any more. */
  readonly grantedOn: string | null;
  /** What the citizen has, as it was granted; a no puts the help back to it. */
  readonly granted: HelpAsWritten;
  /** What is asked for. */
  readonly asked: HelpAsWritten;
  /** Who asks for it, when and why: the changes since it was granted, newest first. */
  readonly changes: readonly (AdjustmentRow & { readonly told: ToldAs | undefined })[];
}

async function findToDecide(work: Work, citizenId: string, effortId: string) {
  if (!canAll(work.actor, 'effortDecisions', 'write')) throw new NotFound();
  const effort = await findEffort(work, citizenId, effortId);
  if (effort === undefined) throw new NotFound();
  const decisions = await countDecisions(work, effortId);
  const newest = await newestDecision(work, effortId);
  return { effort, decisions, newest, change: changeToDecide(newest, effort) };
}

/**
 * What a citizen has today beside what is asked for, who asks and why, for the caseworker who decides about it (R-O2, R-F4). Throws
 * NotFound for everybody else, and where nothing was decided about the help.
 */
export function seeChangeToDecide(
  visit: Visit,
  citizenId: string,
  effortId: string,
): Promise<ChangeToDecide> {
  return visit.read({ event: 'staircase.viewed', citizenId }, async (work) => {
    const { effort, decisions, newest, change } = await findToDecide(work, citizenId, effortId);
    if (newest === null) throw new NotFound();
    const { version, goalId } = effort;
    const asked = await asWritten(work, effort);
    return {
      ...{ citizenId, effortId, goalId, version, decisions, asked },
      isWaiting: change !== null,
      isOver: change !== null && change.granted.to !== null && change.granted.to < work.today,
      givenName: await givenNameOf(work, citizenId),
      grantedOn: newest.yesOn,
      granted: change === null ? asked : await helpBack(work, effort, change.granted, newest.writtenAt),
      changes: change === null ? [] : await wantedBy(work, citizenId, effortId, newest.writtenAt),
    };
  });
}

/** Who asks for a change, when and why: the adjustments of the help since it was granted, newest first. */
async function wantedBy(
  work: Work,
  citizenId: string,
  effortId: string,
  since: string,
): Promise<ChangeToDecide['changes']> {
  const changes = await changesOfHelpSince(work, effortId, since);
  const all = await readAdjustments(work, citizenId);
  const told = await howTold(work, citizenId, all);
  return all
    .filter((one) => changes.some(({ id }) => id === one.id))
    .map((one) => ({ ...one, told: told[one.id] }));
}

/** What the caseworker answers to a change, having read it. */
export interface AnswerToChange extends EffortDecisionInput {
  /** The version of the help that was read. */
  readonly version: number;
}

/**
 * The caseworker decides about a change of granted help (R-O2): a yes grants the help as it is asked for; a no is a no to the
 * change alone, and the help is put back to what was granted, in every plan that it stands in: also where that is over, for a no to
 * have it again takes neither the yes nor its days. No score and no agreement is looked at (R-O3). Refuses as the domain's `decide`, `answersToTheNewest` and `checkAnswerToChange`. Throws NotFound for everybody else.
 */
export function decideAboutChange(
  visit: Visit,
  command: Command,
  input: AnswerToChange,
): Promise<{ readonly goalId: string | null } | Refusal> {
  const { citizenId, effortId, outcome, on, reason, howToComplain } = input;
  return visit.write({ event: 'effort.decided', citizenId, subjectId: effortId }, command, async (work) => {
    await holdEffort(work, effortId);
    const { effort, decisions, newest, change } = await findToDecide(work, citizenId, effortId);
    const by = work.actor.givenName;
    const decision = decide({ outcome, on, by, as: 'caseworker', reason, howToComplain }, work.today);
    if (isRefusal(decision)) return decision;
    const meanwhile = answersToTheNewest(input.seen, decisions);
    if (meanwhile !== null) return meanwhile;
    if (newest === null) throw new NotFound();
    const versions = { read: input.version, stands: effort.version };
    const wrong = checkAnswerToChange(change, versions, { on, grantedOn: newest.on });
    if (wrong !== null || change === null) return wrong ?? Promise.reject(new NotFound());
    const { goalId } = effort;
    const made = { id: command.id, citizenId, effortId, on, reason, howToComplain };
    if (outcome === 'granted') {
      await keepDecision(work, { ...made, outcome });
      return { goalId };
    }
    const { granted } = change;
    const { what, howOften, from, to, offerId } = change.asked;
    const asked = { what, howOften, from, to, offerId, offer: await nameOfOffer(work, offerId) };
    const kept = await keepDecision(work, { ...made, outcome: 'granted' }, { granted, asked });
    for (const { id: decisionId, effortId: about } of kept) {
      const refusing = { citizenId, effortId: about, decisionId, granted, grantedAt: newest.writtenAt };
      await putHelpBack(work, refusing);
    }
    return { goalId };
  });
}
