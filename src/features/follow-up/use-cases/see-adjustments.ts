import { markSeen } from '../../../database/seen.ts';
import type { Visit, Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import type { AloneAsTold } from '../../../domain/follow-up/alone-as-told.ts';
import { toldAsOne } from '../../../domain/follow-up/told-as-one.ts';
import type { ToldAs } from '../../../domain/follow-up/wish-about-help.ts';
import { type AskedOfGranted, askedOfGranted } from '../../../domain/plan/change-of-help.ts';
import { type AdjustmentRow, readAdjustments } from '../store/adjustments.ts';
import { readEfforts } from '../store/efforts.ts';
import { notTogether } from '../store/told-to-writer.ts';
import { howTold } from './how-told.ts';
import { loadStaircases } from './see-staircase.ts';

/** What was adjusted during the year. */
export interface Adjustments {
  readonly citizenId: string;
  readonly givenName: string;
  readonly adjustments: readonly AdjustmentRow[];
  /** Those made without the citizen that still stand, to be answered. */
  readonly alone: readonly AloneAsTold[];
  /** Granted help that is asked to be otherwise and nobody has decided about that, by its id; for the citizen's own screen. */
  readonly waits: Readonly<Record<string, AskedOfGranted>>;
  /** As what each change is told, by its id: what is only asked for is never told as made (R-O2, R-F4). */
  readonly told: Readonly<Record<string, ToldAs>>;
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
    const isTold = isCitizen ? adjustments.length > 0 : (await notTogether(work, citizenId)).length > 0;
    if (isTold) await markSeen(work, citizenId, 'adjustments');
    const seen = canAll(work.actor, 'goalsForNamedProviders', 'read') ? 'all' : 'goalsSeen';
    return {
      citizenId,
      givenName,
      adjustments,
      alone,
      waits: isCitizen ? await whatWaits(work, citizenId) : {},
      told: await howTold(work, citizenId, adjustments),
      extent: onlyOwn ? 'own' : seen,
    };
  });
}

async function whatWaits(work: Work, citizenId: string): Promise<Adjustments['waits']> {
  const rows = await readEfforts(work, citizenId);
  const waiting = (rows?.efforts ?? []).flatMap((effort) => {
    const asked = askedOfGranted(effort);
    return asked === null ? [] : [[effort.id, asked] as const];
  });
  return Object.fromEntries(waiting);
}
