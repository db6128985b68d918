import { NotFound, type Visit } from '../../../database/visit.ts';
import { can, canAll, readsOnlyOwn } from '../../../domain/access/can.ts';
import { mayBeMadeOver } from '../../../domain/plan/efforts.ts';
import { type EffortRow, type EffortsRows, myOffers, readEfforts } from '../store/efforts.ts';
import { maySee } from './who-may.ts';

/** An effort, and whether the reader may adjust it. */
export interface SeenEffort extends EffortRow {
  readonly mayAdjust: boolean;
}

/** The efforts of a citizen as one reader sees them. */
export interface Efforts extends Omit<EffortsRows, 'efforts' | 'isShownToMe' | 'isNewestRound'> {
  readonly citizenId: string;
  readonly efforts: readonly SeenEffort[];
  /** The reader may wish for more help. */
  readonly mayWish: boolean;
  /** The reader may write a whole effort into the plan, which is done in the plan of the newest round. */
  readonly mayAdd: boolean;
  /** The reader sees the efforts of their own offer only (§ 5). */
  readonly onlyOwn: boolean;
  /** False for those to whom decisions are not open: then nothing is said about them. */
  readonly seesDecisions: boolean;
  readonly decides: boolean;
}

/** What, how, who, how often, from–to, and wished, granted or refused (R-F3, R-O2). Throws NotFound for those who see nothing. */
export function seeEfforts(visit: Visit, citizenId: string): Promise<Efforts> {
  return visit.read({ event: 'staircase.viewed', citizenId }, async (work) => {
    const rows = await readEfforts(work, citizenId);
    if (rows === null) throw new NotFound();
    maySee(work, rows.isShownToMe);
    if (rows.efforts.length === 0) work.sawNothing();
    const { actor } = work;
    const { givenName, goals, isNewestRound } = rows;
    const writesAll = canAll(actor, 'staircaseAndEfforts', 'write');
    const mine =
      writesAll || !can(actor, 'staircaseAndEfforts', 'write') ? [] : await myOffers(work, citizenId);
    return {
      citizenId,
      givenName,
      goals,
      efforts: rows.efforts.map((effort) => ({
        ...effort,
        mayAdjust:
          mayBeMadeOver(effort) && (writesAll || (effort.offerId !== null && mine.includes(effort.offerId))),
      })),
      mayWish: writesAll,
      mayAdd: isNewestRound && can(actor, 'staircaseAndEfforts', 'write'),
      onlyOwn: readsOnlyOwn(actor, 'staircaseAndEfforts'),
      seesDecisions: can(actor, 'effortDecisions', 'read'),
      decides: canAll(actor, 'effortDecisions', 'write'),
    };
  });
}
