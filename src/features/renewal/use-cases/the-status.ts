import { NotFound, type Work } from '../../../database/visit.ts';
import type { RelationKind } from '../../../domain/access/access-table.ts';
import { can, canAll } from '../../../domain/access/can.ts';
import { scoringKind } from '../../../domain/plan/writing.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import { type KnownOfStatus, knownOfStatus } from '../../../domain/renewal/known.ts';
import type { Whose } from '../store/answers.ts';
import { type RoundRow, readRounds } from '../store/read-rounds.ts';

/** The rounds between which a status stands: the newest, and the one it looks back on. */
export interface TheStatus {
  readonly givenName: string;
  readonly rounds: readonly RoundRow[];
  readonly newest: RoundRow | null;
  /** Null in the first round: there is nothing to look back on yet. */
  readonly former: RoundRow | null;
  /** False for those who are only shown the plan: what is said at a status is of the plan being made (§ 5). */
  readonly readsWhatIsMade: boolean;
  /** What the reader knows of what is said at it. */
  readonly known: KnownOfStatus;
}

/**
 * The rounds of a citizen for somebody who may see the plan (§ 5): a relative while it is shown to them or in an open
 * meeting. For use inside a visit. Throws NotFound.
 */
export async function theStatus(work: Work, citizenId: string): Promise<TheStatus> {
  const rows = await readRounds(work, citizenId);
  if (rows === null) throw new NotFound();
  if (!rows.isShownToMe && !rows.isInOpenMeeting && !seesWithoutBeingShown(work)) throw new NotFound();
  const [newest] = rows.rounds;
  const former = rows.rounds.find(({ number }) => number === (newest?.number ?? 0) - 1);
  const readsWhatIsMade = rows.isInOpenMeeting || seesWithoutBeingShown(work);
  const known = knownOfStatus({ readsWhatIsMade, isNewPlanKept: newest?.isKept ?? false });
  return {
    ...{ givenName: rows.givenName, rounds: rows.rounds, readsWhatIsMade, known },
    ...{ newest: newest ?? null, former: former ?? null },
  };
}

function seesWithoutBeingShown({ actor }: Work): boolean {
  return actor.kinds.some(
    (kind) =>
      kind !== 'relative' &&
      kind !== 'companion' &&
      can({ role: actor.role, kinds: [kind] }, 'planBeingMade', 'read'),
  );
}

/** A status that is written on: both rounds are there. */
export interface OpenStatus {
  readonly newest: RoundRow;
  readonly former: RoundRow;
}

/**
 * The status for somebody who writes on it. Refuses one whose meeting is closed: what was said then stays (R-M8). Throws
 * NotFound where there is nothing to look back on.
 */
export async function openStatus(
  work: Work,
  citizenId: string,
): Promise<OpenStatus | Refusal<'statusIsClosed'>> {
  const { newest, former } = await theStatus(work, citizenId);
  if (newest === null || former === null) throw new NotFound();
  return newest.meeting?.state === 'closed' ? refuse('statusIsClosed') : { newest, former };
}

/** True for those who record what others say, and what was decided: the caseworker (R-S2, § 5). */
export function records({ actor }: Work): boolean {
  return canAll(actor, 'planBeingMade', 'write');
}

/**
 * As what the actor answers (§ 5). Everybody answers for themselves; only the caseworker writes down what the citizen or the
 * network says. Throws NotFound for others.
 */
export function answersAs(work: Work, { whose, spokenBy }: Whose): RelationKind {
  const as = scoringKind(work.actor.kinds);
  if (as === null || !can(work.actor, 'planBeingMade', 'write')) throw new NotFound();
  if (whose !== 'own' && !records(work)) throw new NotFound();
  if ((whose === 'network') !== (spokenBy.trim() !== '')) throw new NotFound();
  return as;
}
