import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Work } from '../../../database/visit.ts';
import { officialRole } from '../../../domain/plan/official-words.ts';
import type { PlanSnapshot } from '../../../domain/plan/plan-snapshot.ts';
import { canonicalJson, nextVersion } from '../../../domain/plan/plan-version.ts';
import type { LookedBackOn } from '../../../domain/plan/since-last.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { snapshotOf } from '../../plan/public.ts';
import { lookBack } from '../../renewal/public.ts';
import type { MeetingRow, ParticipantRow } from '../store/meeting-rows.ts';
import { furtherOffers, leadingOffers, offersNamedInGoals } from '../store/offer-rows.ts';
import { participantsOf } from '../store/people-rows.ts';
import {
  insertVersion,
  insertVersionPart,
  offersGivenInRound,
  versionNumbers,
  wholeVersions,
} from '../store/version-rows.ts';

/** A version that was made. */
export interface VersionMade {
  readonly versionId: string;
  readonly number: number;
}

/** The hash of what a version froze: SHA-256 over its one way to be written (R-M8). */
export function hashOf(snapshot: PlanSnapshot): string {
  return createHash('sha256').update(canonicalJson(snapshot)).digest('hex');
}

/** The further offers whose part of the plan was chosen with the citizen (R-M2): their ids, or all who are there. */
export type PartsAgreed = 'all' | readonly string[];

/**
 * Makes the next version of a round from the plan as it stands (R-M8), and the part that each further provider is given
 * (§ 141 stk. 5, R-M2). What an offer contributed to the plan before and has not said again stands only where it is given the version
 * (docs/decisions/0049). Call it inside a transaction that holds the meeting. Refuses a later version without a reason.
 */
export async function freezeVersion(
  work: Work,
  made: {
    readonly versionId: string;
    readonly citizenId: string;
    readonly meeting: MeetingRow;
    readonly reason: string;
    readonly partsFor: PartsAgreed;
  },
): Promise<VersionMade | Refusal> {
  const { versionId, citizenId, meeting } = made;
  const { roundId } = meeting;
  const by = { on: work.today, by: work.actor.givenName, reason: made.reason };
  const next = nextVersion(await versionNumbers(work, roundId), by);
  if (isRefusal(next)) return next;
  const { snapshot, of, asHeld, parts } = await planToFreeze(work, citizenId, meeting, made.partsFor);
  const { number, reason } = next;
  const hash = hashOf(snapshot);
  // All of them read the plan before the version stands: from then on an offer without its part is given nothing of it.
  const given: { readonly offerId: string; readonly part: PlanSnapshot }[] = [];
  for (const forOffer of parts)
    given.push({ offerId: forOffer.id, part: asHeld(await snapshotOf(work, { ...of, forOffer })) });
  await insertVersion(work, {
    id: versionId,
    citizenId,
    roundId,
    number,
    snapshot,
    hash,
    reason: reason ?? '',
  });
  for (const { offerId, part } of given) {
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

/** The plan as it stands, as a version would hold it, and what is needed for the parts of it. */
async function planToFreeze(work: Work, citizenId: string, meeting: MeetingRow, partsFor: PartsAgreed) {
  const { roundId, id: meetingId } = meeting;
  const people = await participantsOf(work, meetingId);
  const asHeld = (snapshot: PlanSnapshot) => withWhoCame(snapshot, people);
  const status = await statusBehind(work, citizenId, roundId);
  const { offersGiven, parts } = await whatOffersGet(work, citizenId, meetingId, people, partsFor);
  const of = { citizenId, roundId, meetingId, ...status, offersGiven };
  return { snapshot: asHeld(await snapshotOf(work, of)), of, asHeld, parts };
}

/**
 * True where a new version would say what the newest of the round says: everybody would be asked anew about the same (R-M8). Takes
 * the meeting that was closed. Its parts may differ: an offer can be given one that it did not have.
 */
export async function nothingIsNew(work: Work, citizenId: string, meeting: MeetingRow): Promise<boolean> {
  const given = await offersGivenInRound(work, meeting.roundId);
  const { snapshot } = await planToFreeze(work, citizenId, meeting, given);
  const newest = (await wholeVersions(work, citizenId)).find(({ roundId }) => roundId === meeting.roundId);
  return newest !== undefined && newest.hash === hashOf(snapshot);
}

/** The status that the plan of the round was built on (R-S2), with who was given what of the plan before; nothing in a first round. */
async function statusBehind(
  work: Work,
  citizenId: string,
  roundId: string,
): Promise<{ readonly lookedBackOn?: LookedBackOn }> {
  const back = await lookBack(work, citizenId, roundId);
  if (back === null) return {};
  const { formerRoundId, goals, helpForAll } = back;
  const givenBefore = await offersGivenInRound(work, formerRoundId);
  return { lookedBackOn: { goals, helpForAll, givenBefore } };
}

/** Those of the chosen offers that were invited, or came since and are around the citizen today (R-F4). */
async function chosen(
  work: Work,
  citizenId: string,
  invited: readonly string[],
  partsFor: readonly string[],
): Promise<readonly string[]> {
  const today = (await furtherOffers(work, citizenId)).map(({ id }) => id);
  return partsFor.filter((id) => invited.includes(id) || today.includes(id));
}

/** A version names those who were there, and apart from them those who were invited and did not come. */
function withWhoCame(snapshot: PlanSnapshot, people: readonly ParticipantRow[]): PlanSnapshot {
  const named = (came: boolean) => people.filter(({ didNotCome }) => didNotCome !== came).map(officialName);
  const notThere = named(false);
  const meeting = { ...snapshot.meeting, participants: named(true) };
  return { ...snapshot, meeting: notThere.length === 0 ? meeting : { ...meeting, notThere } };
}

function officialName({ givenName, familyName, as, kinship, offerName }: ParticipantRow) {
  const role = as === 'citizen' ? '' : officialRole({ kind: as, kinship, offer: offerName });
  return { name: `${givenName} ${familyName}`, role };
}

type OfferPart = NonNullable<Parameters<typeof snapshotOf>[1]['forOffer']>;

/**
 * The offers that are given the version, and `parts`, those that are not given the whole of it: the further ones of whom the citizen chose so (R-M2), and that of contact person or lead where a goal is named for others than theirs (R-M3).
 */
async function whatOffersGet(
  work: Work,
  citizenId: string,
  meetingId: string,
  people: readonly ParticipantRow[],
  partsFor: PartsAgreed,
): Promise<{ readonly offersGiven: readonly string[]; readonly parts: readonly OfferPart[] }> {
  const named = await offersNamedInGoals(work, meetingId);
  const leads = (await leadingOffers(work, citizenId)).map(({ id }) => id);
  const leading = leads.filter((id) => named.some((offers) => !offers.includes(id)));
  const invited = people.flatMap(({ as, offerId }) =>
    as === 'otherProvider' && offerId !== null ? [offerId] : [],
  );
  const further = partsFor === 'all' ? invited : await chosen(work, citizenId, invited, partsFor);
  const parts = [
    ...leading.map((id) => ({ id, as: 'leading' }) as const),
    ...[...new Set(further)]
      .filter((id) => !leading.includes(id))
      .map((id) => ({ id, as: 'further' }) as const),
  ];
  return { offersGiven: [...leads, ...further], parts };
}
