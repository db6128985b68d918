import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import { goalInPlan, offersAround } from '../store/round-state.ts';
import {
  insertContribution,
  ownText,
  setSaidAgain,
  setTextTakenOut,
  updateOwnText,
} from '../store/text-rows.ts';
import { onlyWhoMay } from './only-who-may.ts';
import { type TextConflict, textConflict } from './text-conflict.ts';

export interface ContributionInput {
  readonly citizenId: string;
  readonly goalId: string;
  /** The contribution to write anew; null adds one. */
  readonly id: string | null;
  readonly version: number;
  readonly words: string;
  /** Caseworker only: the offer it is for, or the name of somebody who belongs to none. Others speak for their own offer. */
  readonly offerId: string | null;
  readonly spokenBy: string;
}

/**
 * Says who contributes what to a goal (R-M3): each provider for its own offer from its own login; the caseworker adds for
 * others. Refuses empty words, an agreed plan, and – with both texts – what was written in between. Throws NotFound for an
 * offer that is not around the citizen and for another's contribution.
 */
export function writeContribution(
  visit: Visit,
  command: Command,
  input: ContributionInput,
): Promise<undefined | Refusal | TextConflict> {
  const { citizenId, goalId, words, id } = input;
  return visit.write(
    { event: 'goal.contributionWritten', citizenId, subjectId: goalId },
    command,
    async (work) => {
      const rights = onlyWhoMay(work.actor, (may) => may.contributes);
      const { meeting } = await goalInPlan(work, citizenId, goalId);
      const closed = checkPlanIsOpen(meeting, 'agreed');
      if (closed !== null) return closed;
      if (words.trim() === '') return refuse('wordsMissing', 'words');
      if (id !== null) {
        const before = await ownText(work, 'goalContribution', citizenId, id);
        if (before?.goalId !== goalId || before.authorId !== work.actor.personId) throw new NotFound();
        // Writing anew what came along from the plan before says it again (R-S3).
        const saidAgain = before.fromContributionId == null ? {} : { saidAgainAt: work.now };
        const columns = { words, ...saidAgain };
        const isWritten = await updateOwnText(work, 'goalContribution', id, input.version, columns);
        return isWritten ? undefined : textConflict(before.version, { words: before.words ?? '' });
      }
      const around = await offersAround(work, citizenId);
      const own = around.find(({ personId }) => personId === work.actor.personId)?.offerId ?? null;
      const offerId = rights.writesPlan ? input.offerId : own;
      if (offerId !== null && !around.some((one) => one.offerId === offerId)) throw new NotFound();
      const spokenBy = rights.writesPlan && offerId === null ? input.spokenBy.trim() : '';
      await insertContribution(work, { id: command.id, citizenId, goalId, offerId, spokenBy, words });
      return undefined;
    },
  );
}

/** Takes one's own contribution back, or brings it back. Throws NotFound for another's. */
export function takeContributionOut(
  visit: Visit,
  command: Command,
  input: {
    readonly citizenId: string;
    readonly goalId: string;
    readonly id: string;
    readonly isOut: boolean;
  },
): Promise<undefined | Refusal> {
  const { citizenId, goalId, id, isOut } = input;
  return visit.write(
    { event: 'goal.contributionWritten', citizenId, subjectId: goalId },
    command,
    async (work) => {
      const { meeting } = await goalInPlan(work, citizenId, goalId);
      const row = await ownText(work, 'goalContribution', citizenId, id);
      if (row?.goalId !== goalId || row.authorId !== work.actor.personId) throw new NotFound();
      const closed = checkPlanIsOpen(meeting, 'agreed');
      if (closed !== null) return closed;
      await setTextTakenOut(work, 'goalContribution', id, isOut);
      return undefined;
    },
  );
}

/**
 * "Det gælder stadig": one's own contribution that came along from the plan before is said in this one too, in the same words
 * (R-M3, R-S3, docs/decisions/0049). Said twice it is one. Refuses an agreed plan. Throws NotFound for another's, for one that was
 * taken back, and for one that came along from nowhere.
 */
export function sayContributionStill(
  visit: Visit,
  command: Command,
  { citizenId, goalId, id }: { readonly citizenId: string; readonly goalId: string; readonly id: string },
): Promise<undefined | Refusal> {
  return visit.write(
    { event: 'goal.contributionWritten', citizenId, subjectId: goalId },
    command,
    async (work) => {
      onlyWhoMay(work.actor, (may) => may.contributes);
      const { meeting } = await goalInPlan(work, citizenId, goalId);
      const row = await ownText(work, 'goalContribution', citizenId, id);
      if (row?.goalId !== goalId || row.authorId !== work.actor.personId) throw new NotFound();
      if (row.withdrawnAt !== null || row.fromContributionId == null) throw new NotFound();
      const closed = checkPlanIsOpen(meeting, 'agreed');
      if (closed !== null) return closed;
      await setSaidAgain(work, id);
      return undefined;
    },
  );
}
