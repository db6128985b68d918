import { v7 as uuidv7 } from 'uuid';
import type { Work } from '../../../database/visit.ts';
import { type HelpAsWritten, whatDiffers } from '../../../domain/follow-up/help-as-written.ts';
import { helpPutBack } from '../../../domain/plan/change-of-help.ts';
import type { EffortExtent } from '../../../domain/plan/efforts.ts';
import { holdEffort } from '../../plan/public.ts';
import { changesOfHelpSince, insertHelpPutBack } from '../store/adjustments.ts';
import { type EffortFound, findEffort, updateEffort } from '../store/efforts.ts';
import { asWritten, nameOfOffer } from '../store/help-text.ts';

/** A decision that refuses a change, beside the help that it is about. */
export interface Refusing {
  readonly citizenId: string;
  readonly effortId: string;
  readonly decisionId: string;
  /** How far the help was granted. */
  readonly granted: EffortExtent;
  /** The instant it was granted. */
  readonly grantedAt: string;
}

/**
 * Puts help back to what was granted, since its change was refused (R-O2), and keeps where it is agreed what it said meanwhile
 * (R-F4). Does nothing where it says so already, and where it stands in no plan any more. For use inside the visit that decides.
 */
export async function putHelpBack(work: Work, refusing: Refusing): Promise<void> {
  const { citizenId, effortId, decisionId, granted, grantedAt } = refusing;
  await holdEffort(work, effortId);
  const effort = await findEffort(work, citizenId, effortId);
  if (effort === undefined) return;
  const now = await asWritten(work, effort);
  const after = await helpBack(work, effort, granted, grantedAt);
  if (whatDiffers(now, after) === '' && whatDiffers(after, now) === '') return;
  const { what, how, who, howOften, from, to } = after;
  const text = { what, how, who, howOften, from, to, offerId: granted.offerId };
  if (!(await updateEffort(work, effortId, effort.version, text))) throw new Error('Help was not put back.');
  if (!effort.isAgreed) return;
  await insertHelpPutBack(work, {
    id: uuidv7(),
    citizenId,
    goalId: effort.goalId,
    subjectId: effortId,
    before: whatDiffers(now, after),
    after: whatDiffers(after, now),
    helpBefore: now,
    decisionId,
  });
}

/** What help will say when it is put back: as far as it was granted, and what was agreed beside that since (`helpPutBack`). */
export async function helpBack(
  work: Work,
  effort: EffortFound,
  granted: EffortExtent,
  grantedAt: string,
): Promise<HelpAsWritten> {
  const changes = await changesOfHelpSince(work, effort.id, grantedAt);
  const before = changes.map(({ helpBefore }) => helpBefore);
  const offer = await nameOfOffer(work, granted.offerId);
  return helpPutBack(before, await asWritten(work, effort), { ...granted, offer });
}
