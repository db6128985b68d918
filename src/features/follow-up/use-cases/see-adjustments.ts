import { markSeen } from '../../../database/seen.ts';
import type { Visit, Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import type { ChangedAlone } from '../../../domain/follow-up/changed-alone.ts';
import { toldAsOne } from '../../../domain/follow-up/told-as-one.ts';
import { type WishAboutHelp, wishAboutHelp } from '../../../domain/follow-up/wish-about-help.ts';
import { type EffortExtent, grantedStill } from '../../../domain/plan/efforts.ts';
import { type AdjustmentRow, readAdjustments, readAnswersToHelp } from '../store/adjustments.ts';
import { readEfforts } from '../store/efforts.ts';
import { notTogether } from '../store/told-to-writer.ts';
import { loadStaircases } from './see-staircase.ts';

/** What was adjusted during the year. */
export interface Adjustments {
  readonly citizenId: string;
  readonly givenName: string;
  readonly adjustments: readonly AdjustmentRow[];
  /** Those made without the citizen that still stand, to be answered. */
  readonly alone: readonly ChangedAlone[];
  /** Help that was made over and that the municipality has not answered anew: what was granted, by its id; for the citizen's own screen. */
  readonly grantedStill: Readonly<Record<string, Omit<EffortExtent, 'offerId'>>>;
  /** What the citizen asked of granted help, by the id of the change that asks it (R-O2); for the citizen's own screen. */
  readonly wishes: Readonly<Record<string, WishAboutHelp>>;
  /** How much of them the reader sees: every one, those of the goals they see, or those of their own efforts (§ 5, R-M3). */
  readonly extent: 'all' | 'goalsSeen' | 'own';
}

/** The adjustments of the plan with who, when and why, newest first (R-F4). Throws NotFound for those who see nothing of it. */
export function seeAdjustments(visit: Visit, citizenId: string): Promise<Adjustments> {
  return visit.read({ event: 'staircase.viewed', citizenId }, async (work) => {
    const { givenName, onlyOwn, alone } = await loadStaircases(work, citizenId);
    const adjustments = toldAsOne(await readAdjustments(work, citizenId));
    if (adjustments.length === 0) work.sawNothing();
    const isCitizen = work.actor.personId === citizenId;
    const granted = isCitizen ? await whatIsGrantedStill(work, citizenId) : {};
    const wishes = isCitizen ? await ownWishes(work, citizenId, adjustments) : {};
    const isTold = isCitizen ? adjustments.length > 0 : (await notTogether(work, citizenId)).length > 0;
    if (isTold) await markSeen(work, citizenId, 'adjustments');
    const seen = canAll(work.actor, 'goalsForNamedProviders', 'read') ? 'all' : 'goalsSeen';
    return {
      citizenId,
      givenName,
      adjustments,
      alone,
      grantedStill: granted,
      wishes,
      extent: onlyOwn ? 'own' : seen,
    };
  });
}

async function ownWishes(
  work: Work,
  citizenId: string,
  adjustments: readonly AdjustmentRow[],
): Promise<Adjustments['wishes']> {
  const decisions = await readAnswersToHelp(work, citizenId);
  const told = adjustments.flatMap((one) => {
    const wish = one.byId === citizenId ? wishAboutHelp(one, adjustments, decisions) : null;
    return wish === null ? [] : [[one.id, wish] as const];
  });
  return Object.fromEntries(told);
}

async function whatIsGrantedStill(work: Work, citizenId: string): Promise<Adjustments['grantedStill']> {
  const rows = await readEfforts(work, citizenId);
  const granted = (rows?.efforts ?? []).flatMap(({ id, decision }) => {
    const still = grantedStill(decision, work.today);
    return still === null ? [] : [[id, still] as const];
  });
  return Object.fromEntries(granted);
}
