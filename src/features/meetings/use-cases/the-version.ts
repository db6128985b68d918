import { NotFound, type Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import type { Party } from '../../../domain/plan/agreement.ts';
import { waitingInVersion, withAnswersToWords } from '../../../domain/plan/answers-to-words.ts';
import { partiesOf } from '../../../domain/plan/parties.ts';
import { answersToWords, roundNumbered } from '../../plan/public.ts';
import { meetingOfRound, newestMeeting } from '../store/meeting-rows.ts';
import { participantsOf, planNotShownTo } from '../store/people-rows.ts';
import { offersGiven, partsOfVersions, type VersionRow, wholeVersions } from '../store/version-rows.ts';
import { hashOf } from './freeze-version.ts';

/** A version with the check of its hash: what is kept is what was frozen (R-M8). */
export interface CheckedVersion extends VersionRow {
  readonly isUnchanged: boolean;
}

/**
 * The versions of a citizen's plan as the actor was given them, newest first: the whole plan, or the parts of their offer
 * (R-M2). Every hash is reckoned anew from what is kept.
 */
export async function versionsSeen(
  work: Work,
  citizenId: string,
  versionId: string | null = null,
): Promise<readonly CheckedVersion[]> {
  const whole = await wholeVersions(work, citizenId, versionId);
  const parts = await partsOfVersions(work, citizenId, versionId);
  const seen = [...whole, ...parts.filter((part) => whole.every(({ id }) => id !== part.id))].sort(
    newestFirst,
  );
  return seen.map((version) => ({ ...version, isUnchanged: hashOf(version.snapshot) === version.hash }));
}

function newestFirst(a: VersionRow, b: VersionRow): number {
  return b.roundNumber - a.roundNumber || b.number - a.number;
}

/**
 * One version as the actor was given it, with what the citizen answered since to words that others wrote down: the answer
 * stands beside what was frozen (R-P8, R-M8). Throws NotFound when it is not shown to them. */
export async function theVersion(work: Work, citizenId: string, versionId: string): Promise<CheckedVersion> {
  const [version] = await versionsSeen(work, citizenId, versionId);
  if (version === undefined) throw new NotFound();
  const answers = await answersToWords(work, citizenId, waitingInVersion(version.snapshot));
  return { ...version, snapshot: withAnswersToWords(version.snapshot, answers) };
}

/** The parties to a version: who took part in the meeting of its round and may answer, the citizen first (R-M8). */
export async function partiesTo(
  work: Work,
  citizenId: string,
  version: Pick<VersionRow, 'roundId' | 'roundNumber'>,
): Promise<readonly (Party & { readonly offerId: string | null })[]> {
  const roundId = version.roundId ?? (await roundNumbered(work, citizenId, version.roundNumber));
  const meeting =
    roundId === null ? await newestMeeting(work, citizenId) : await meetingOfRound(work, citizenId, roundId);
  if (meeting === null) return [];
  const people = await participantsOf(work, meeting.id);
  return partiesOf(people.filter(({ didNotCome }) => !didNotCome)).map(
    ({ personId, givenName, familyName, as, offerId }) => ({
      personId,
      name: `${givenName} ${familyName}`,
      as,
      offerId,
    }),
  );
}

/** Ids of parties who cannot read the version: it is not shown to them, or their offer was not given its part. */
export async function whoIsNotShown(
  work: Work,
  citizenId: string,
  versionId: string,
  parties: readonly (Party & { readonly offerId: string | null })[],
): Promise<readonly string[]> {
  const idsOf = (some: typeof parties) => some.map(({ personId }) => personId);
  const further = parties.filter(({ as }) => as === 'otherProvider');
  const others = parties.filter(({ as }) => as !== 'otherProvider');
  const kept = await planNotShownTo(work, citizenId, idsOf(others));
  if (!canAll(work.actor, 'agreements', 'read')) return kept;
  const given = await offersGiven(work, citizenId, versionId);
  return [...kept, ...idsOf(further.filter(({ offerId }) => offerId === null || !given.includes(offerId)))];
}
