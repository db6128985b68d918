import { markSeen } from '../../../database/seen.ts';
import { NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import { isFollower } from '../../../domain/cycle/plan-news.ts';
import { type AskedStatus, statusOfAsked } from '../../../domain/meetings/asked-parties.ts';
import { agreementStatus, isAskedFor } from '../../../domain/plan/agreement.ts';
import type { LeftOut } from '../../../domain/plan/given-version.ts';
import { type CameAfter, whatCameAfter } from '../../renewal/public.ts';
import { answersTo } from '../store/answer-rows.ts';
import { newestClosedMeeting } from '../store/meeting-rows.ts';
import { leadingOffers } from '../store/offer-rows.ts';
import { type CitizenRow, citizenRow } from '../store/people-rows.ts';
import { partsGiven } from '../store/version-rows.ts';
import { type FormerEditions, formerEditions } from './former-editions.ts';
import { managesMeetings } from './the-meeting.ts';
import { type CheckedVersion, partiesTo, theVersion, versionsSeen, whoIsNotShown } from './the-version.ts';
import { whatIsGiven } from './what-is-given.ts';

/** All agreed plans of a citizen that the one who looks was given, newest first. */
export interface VersionsView {
  readonly citizen: CitizenRow;
  readonly isCitizen: boolean;
  /** Each with whether the one who looks was in its meeting, and so is asked for an answer. */
  readonly versions: readonly (CheckedVersion & { readonly iAmParty: boolean })[];
  readonly manages: boolean;
  /** False for who reads their own answers only (§ 5). */
  readonly seesAllAnswers: boolean;
  /** True for the caseworker once a meeting is closed: the plan can be adjusted with a reason (R-M8). */
  readonly mayAdjust: boolean;
  /**
   * What the citizen is asked for of the newest version, for the contact person, whose duty it is to ask; null for all others, and once
   * the citizen has said where they stand (R-M8, R-C1).
   */
  readonly citizenOwes: 'answer' | 'confirmation' | null;
}

/** The list of versions, each with its hash reckoned anew (R-M8). Throws NotFound for those who see no plan at all. */
export function seeVersions(visit: Visit, citizenId: string): Promise<VersionsView> {
  return visit.read({ event: 'planVersion.viewed', citizenId }, async (work) => {
    const manages = managesMeetings(work);
    const versions = await versionsSeen(work, citizenId);
    if (versions.length === 0) work.sawNothing();
    return {
      citizen: await citizenRow(work, citizenId),
      isCitizen: work.actor.personId === citizenId,
      versions: await Promise.all(
        versions.map(async (one) => ({
          ...one,
          ...(await whatIsGiven(work, one)),
          iAmParty: (await partiesTo(work, citizenId, one)).some(
            ({ personId }) => personId === work.actor.personId,
          ),
        })),
      ),
      manages,
      seesAllAnswers: canAll(work.actor, 'agreements', 'read'),
      mayAdjust: manages && (await newestClosedMeeting(work, citizenId)) !== null,
      citizenOwes: await whatCitizenOwes(work, citizenId, versions[0]),
    };
  });
}

async function whatCitizenOwes(
  work: Work,
  citizenId: string,
  newest: CheckedVersion | undefined,
): Promise<VersionsView['citizenOwes']> {
  if (newest === undefined || !work.actor.kinds.includes('contactPerson')) return null;
  const parties = (await partiesTo(work, citizenId, newest)).filter(({ personId }) => personId === citizenId);
  const [standing] = agreementStatus(parties, await answersTo(work, newest.id)).parties;
  return standing === undefined ? null : isAskedFor(standing);
}

/** One version, and where its parties stand. */
export interface VersionView extends Pick<FormerEditions, 'news'> {
  readonly citizen: CitizenRow;
  readonly isCitizen: boolean;
  /** With what the reader is given of the plan; whether it is unchanged is asked of the whole (R-M8). */
  readonly version: CheckedVersion;
  /** What of it is left out for the reader (§ 5). */
  readonly leftOut: readonly LeftOut[];
  readonly newestId: string;
  /** What happened since with a plan that a later one has taken the place of; null while it holds. It is no part of the version. */
  readonly after: CameAfter | null;
  /** Everybody's for those who see all answers; otherwise only the own one. */
  readonly agreement: AskedStatus;
  /** False for who reads their own answers only (§ 5). */
  readonly seesAllAnswers: boolean;
  readonly iAmParty: boolean;
  /** What each offer was given of it (R-M2); empty for those who cannot read every part, for it would be wrong. */
  readonly givenTo: readonly GivenTo[];
}

/** The whole plan, the plan with some of its goals (R-M3), or some goals alone (R-M2); with the titles of the goals. */
export interface GivenTo {
  readonly offer: string;
  readonly what: 'whole' | 'planWithGoals' | 'goals';
  readonly goals: readonly string[];
}

/** Only who sees every goal sees every part: to others a part that is there looks like one that is not (R-M2, § 5). */
function seesEveryPart({ actor }: Work): boolean {
  return canAll(actor, 'planVersion', 'read') && canAll(actor, 'goalsForNamedProviders', 'read');
}

async function givenTo(work: Work, citizenId: string, versionId: string): Promise<readonly GivenTo[]> {
  const parts = await partsGiven(work, versionId);
  const leading = await leadingOffers(work, citizenId);
  const leads = (offerId: string) => leading.some(({ id }) => id === offerId);
  return [
    ...leading
      .filter(({ id }) => parts.every(({ offerId }) => offerId !== id))
      .map(({ name }) => ({ offer: name, what: 'whole', goals: [] }) as const),
    ...parts.map(
      ({ offerId, offer, goals }) =>
        ({ offer, what: leads(offerId) ? 'planWithGoals' : 'goals', goals }) as const,
    ),
  ];
}

/** One version as it was agreed. Throws NotFound when it is not shown to the one who looks. */
export function seeVersion(visit: Visit, citizenId: string, versionId: string): Promise<VersionView> {
  return visit.read({ event: 'planVersion.viewed', citizenId, subjectId: versionId }, async (work) => {
    const kept = await theVersion(work, citizenId, versionId);
    const { leftOut, ...given } = await whatIsGiven(work, kept);
    const version = { ...kept, ...given };
    const [newest] = await versionsSeen(work, citizenId);
    if (newest === undefined) throw new NotFound();
    const { personId } = work.actor;
    // The newest is news no longer once the citizen, or who follows their plan, has looked; an older one tells nothing of it.
    const isTold = personId === citizenId || isFollower(work.actor.kinds);
    if (isTold && versionId === newest.id) await markSeen(work, citizenId, 'planEditions');
    const parties = await partiesTo(work, citizenId, version);
    const seesAll = canAll(work.actor, 'agreements', 'read');
    const asked = seesAll ? parties : parties.filter((party) => party.personId === personId);
    const keptFrom = await whoIsNotShown(work, citizenId, versionId, asked);
    return {
      citizen: await citizenRow(work, citizenId),
      isCitizen: personId === citizenId,
      version,
      news: (await formerEditions(work, citizenId, kept)).news,
      leftOut,
      newestId: newest.id,
      after: newest.roundNumber > kept.roundNumber ? await cameAfter(work, citizenId, kept) : null,
      agreement: statusOfAsked(asked, await answersTo(work, versionId), keptFrom),
      seesAllAnswers: seesAll,
      iAmParty: parties.some((party) => party.personId === personId),
      givenTo: seesEveryPart(work) ? await givenTo(work, citizenId, versionId) : [],
    };
  });
}

/** After the edition was made: what was before stands in it. A part says nothing of the round that it is of. */
async function cameAfter(work: Work, citizenId: string, version: CheckedVersion): Promise<CameAfter | null> {
  const { roundId, id } = version;
  return roundId === null ? null : whatCameAfter(work, citizenId, roundId, id);
}
