import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Work } from '../../../database/visit.ts';
import { localDayOf } from '../../../domain/day.ts';
import type { PlanSnapshot } from '../../../domain/plan/plan-snapshot.ts';
import { canonicalJson, nextVersion } from '../../../domain/plan/plan-version.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { snapshotOf } from '../../plan/public.ts';
import type { MeetingRow } from '../store/meeting-rows.ts';
import { participantsOf } from '../store/people-rows.ts';
import { insertVersion, insertVersionPart, versionNumbers } from '../store/version-rows.ts';

/** A version that was made. */
export interface VersionMade {
  readonly versionId: string;
  readonly number: number;
}

/** The hash of what a version froze: SHA-256 over its one way to be written (R-M8). */
export function hashOf(snapshot: PlanSnapshot): string {
  return createHash('sha256').update(canonicalJson(snapshot)).digest('hex');
}

/**
 * Makes the next version of a round from the plan as it stands (R-M8), and the part that each further provider is given
 * (§ 141 stk. 5, R-M2). Call it inside a transaction that holds the meeting. Refuses a later version without a reason.
 */
export async function freezeVersion(
  work: Work,
  made: {
    readonly versionId: string;
    readonly citizenId: string;
    readonly meeting: MeetingRow;
    readonly reason: string;
  },
): Promise<VersionMade | Refusal> {
  const { versionId, citizenId, meeting } = made;
  const { roundId, id: meetingId } = meeting;
  const by = { on: work.today, by: work.actor.givenName, reason: made.reason };
  const next = nextVersion(await versionNumbers(work, roundId), by);
  if (isRefusal(next)) return next;
  const snapshot = onItsDay(await snapshotOf(work, { citizenId, roundId, meetingId }), meeting);
  const { number, reason } = next;
  const hash = hashOf(snapshot);
  await insertVersion(work, {
    id: versionId,
    citizenId,
    roundId,
    number,
    snapshot,
    hash,
    reason: reason ?? '',
  });
  for (const offerId of await furtherOffers(work, meetingId)) {
    const part = onItsDay(
      await snapshotOf(work, { citizenId, roundId, meetingId, forOffer: offerId }),
      meeting,
    );
    const id = uuidv7({ msecs: Date.parse(work.now) });
    await insertVersionPart(work, {
      id,
      citizenId,
      versionId,
      versionNumber: number,
      offerId,
      snapshot: part,
      hash: hashOf(part),
    });
  }
  return { versionId, number };
}

/** A version says on which day the meeting was held, also where that was another than the day it was called for. */
function onItsDay(snapshot: PlanSnapshot, { openedAt, on }: MeetingRow): PlanSnapshot {
  return { ...snapshot, meeting: { ...snapshot.meeting, on: openedAt === null ? on : localDayOf(openedAt) } };
}

/** Offers beside the leading one whose people took part (R-M2). */
async function furtherOffers(work: Work, meetingId: string): Promise<readonly string[]> {
  const others = (await participantsOf(work, meetingId)).filter(({ as }) => as === 'otherProvider');
  return [...new Set(others.flatMap(({ offerId }) => offerId ?? []))];
}
