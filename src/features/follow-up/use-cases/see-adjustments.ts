import type { Visit } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import type { ChangedAlone } from '../../../domain/follow-up/changed-alone.ts';
import { type AdjustmentRow, readAdjustments } from '../store/adjustments.ts';
import { loadStaircases } from './see-staircase.ts';

/** What was adjusted during the year. */
export interface Adjustments {
  readonly citizenId: string;
  readonly givenName: string;
  readonly adjustments: readonly AdjustmentRow[];
  /** Those made without the citizen that still stand, to be answered. */
  readonly alone: readonly ChangedAlone[];
  /** How much of them the reader sees: every one, those of the goals they see, or those of their own efforts (§ 5, R-M3). */
  readonly extent: 'all' | 'goalsSeen' | 'own';
}

/** The adjustments of the plan with who, when and why, newest first (R-F4). Throws NotFound for those who see nothing of it. */
export function seeAdjustments(visit: Visit, citizenId: string): Promise<Adjustments> {
  return visit.read({ event: 'staircase.viewed', citizenId }, async (work) => {
    const { givenName, onlyOwn, alone } = await loadStaircases(work, citizenId);
    const adjustments = await readAdjustments(work, citizenId);
    if (adjustments.length === 0) work.sawNothing();
    const seen = canAll(work.actor, 'goalsForNamedProviders', 'read') ? 'all' : 'goalsSeen';
    return { citizenId, givenName, adjustments, alone, extent: onlyOwn ? 'own' : seen };
  });
}
