import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { PlanSnapshot } from '../../../domain/plan/plan-snapshot.ts';

/** A version as it is kept: what the actor was given of it, and the hash it was given with. */
export interface VersionRow {
  readonly id: string;
  readonly roundId: string | null;
  readonly roundNumber: number;
  readonly number: number;
  readonly madeOn: string;
  readonly madeBy: string;
  readonly reason: string;
  readonly snapshot: PlanSnapshot;
  readonly hash: string;
  /** The offer whose part it is; null for the whole plan. */
  readonly partFor: string | null;
}

export interface NewVersion {
  readonly id: string;
  readonly citizenId: string;
  readonly roundId: string;
  readonly number: number;
  readonly snapshot: PlanSnapshot;
  readonly hash: string;
  readonly reason: string;
}

/** The versions of the whole plan that the actor sees, newest first; `versionId` narrows to one. */
export async function wholeVersions(
  { tx, actor }: Work,
  citizenId: string,
  versionId: string | null = null,
): Promise<readonly VersionRow[]> {
  const rows = await tx
    .selectFrom('planVersion as version')
    .innerJoin('planRound as round', (join) =>
      join
        .onRef('round.municipalityId', '=', 'version.municipalityId')
        .onRef('round.id', '=', 'version.roundId'),
    )
    .leftJoin('person as maker', (join) =>
      join
        .onRef('maker.municipalityId', '=', 'version.municipalityId')
        .onRef('maker.id', '=', 'version.madeBy'),
    )
    .select([
      'version.id',
      'version.roundId',
      'round.number as roundNumber',
      'version.number',
      'version.madeOn',
      'version.reason',
    ])
    .select(['version.snapshot', 'version.hash', 'maker.givenName', 'maker.familyName'])
    .where('version.municipalityId', '=', actor.municipalityId)
    .where('version.citizenId', '=', citizenId)
    .$if(versionId !== null, (query) => query.where('version.id', '=', versionId))
    .orderBy('round.number', 'desc')
    .orderBy('version.number', 'desc')
    .execute();
  return rows.map(({ givenName, familyName, ...row }) => ({
    ...row,
    madeBy: [givenName, familyName].filter(Boolean).join(' '),
    snapshot: row.snapshot as unknown as PlanSnapshot,
    partFor: null,
  }));
}

/** The parts that the actor's offers were given, newest first (R-M2); `versionId` narrows to one version. */
export async function partsOfVersions(
  { tx, actor }: Work,
  citizenId: string,
  versionId: string | null = null,
): Promise<readonly VersionRow[]> {
  const rows = await tx
    .selectFrom('planVersionPart as part')
    .innerJoin('offer', (join) =>
      join.onRef('offer.municipalityId', '=', 'part.municipalityId').onRef('offer.id', '=', 'part.offerId'),
    )
    .leftJoin('person as maker', (join) =>
      join.onRef('maker.municipalityId', '=', 'part.municipalityId').onRef('maker.id', '=', 'part.madeBy'),
    )
    .select([
      'part.versionId as id',
      'part.versionNumber as number',
      'part.snapshot',
      'part.hash',
      'part.createdAt',
      'offer.name as partFor',
    ])
    .select(['maker.givenName', 'maker.familyName'])
    .select(sql<string>`(part.created_at at time zone 'Europe/Copenhagen')::date`.as('madeOn'))
    .where('part.municipalityId', '=', actor.municipalityId)
    .where('part.citizenId', '=', citizenId)
    .$if(versionId !== null, (query) => query.where('part.versionId', '=', versionId))
    .orderBy('part.createdAt', 'desc')
    .orderBy('part.versionNumber', 'desc')
    .execute();
  return rows.map(({ givenName, familyName, createdAt: _createdAt, ...row }) => {
    const snapshot = row.snapshot as unknown as PlanSnapshot;
    return {
      ...row,
      roundId: null,
      roundNumber: snapshot.roundNumber,
      madeBy: [givenName, familyName].filter(Boolean).join(' '),
      reason: '',
      snapshot,
    };
  });
}

/** The numbers of a round's versions. */
export async function versionNumbers(
  { tx, actor }: Work,
  roundId: string,
): Promise<readonly { readonly number: number }[]> {
  return tx
    .selectFrom('planVersion')
    .select('number')
    .where('municipalityId', '=', actor.municipalityId)
    .where('roundId', '=', roundId)
    .execute();
}

/** Keeps a version: from here on it never changes (R-M8). */
export async function insertVersion({ tx, actor, today }: Work, version: NewVersion): Promise<void> {
  await tx
    .insertInto('planVersion')
    .values({
      municipalityId: actor.municipalityId,
      ...version,
      snapshot: JSON.stringify(version.snapshot),
      madeBy: actor.personId,
      madeOn: today,
    })
    .execute();
}

/** Keeps what one further provider is given of a version (§ 141 stk. 5, R-M2). */
export async function insertVersionPart(
  { tx, actor }: Work,
  part: {
    readonly id: string;
    readonly citizenId: string;
    readonly versionId: string;
    readonly versionNumber: number;
    readonly offerId: string;
    readonly snapshot: PlanSnapshot;
    readonly hash: string;
  },
): Promise<void> {
  await tx
    .insertInto('planVersionPart')
    .values({
      municipalityId: actor.municipalityId,
      ...part,
      snapshot: JSON.stringify(part.snapshot),
      madeBy: actor.personId,
    })
    .execute();
}

/** What an offer was given of a version: the titles of the goals in its part. */
export interface GivenPart {
  readonly offerId: string;
  readonly offer: string;
  readonly goals: readonly string[];
}

/** Which offers were given a part of a version, and of which goals: the citizen sees it (R-M2). */
export async function partsGiven({ tx, actor }: Work, versionId: string): Promise<readonly GivenPart[]> {
  const rows = await tx
    .selectFrom('planVersionPart as part')
    .innerJoin('offer', (join) =>
      join.onRef('offer.municipalityId', '=', 'part.municipalityId').onRef('offer.id', '=', 'part.offerId'),
    )
    .select(['part.offerId', 'offer.name as offer', 'part.snapshot'])
    .where('part.municipalityId', '=', actor.municipalityId)
    .where('part.versionId', '=', versionId)
    .orderBy('offer.name')
    .execute();
  return rows.map(({ offerId, offer, snapshot }) => ({
    offerId,
    offer,
    goals: (snapshot as unknown as PlanSnapshot).goals.map(({ title }) => title),
  }));
}

/** Ids of the offers that were given their part of a version, for those who read every answer; none for others (R-M8). */
export async function offersGiven(
  { tx }: Work,
  citizenId: string,
  versionId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ ids: readonly string[] }>`
    select access.offers_given(${citizenId}::uuid, ${versionId}::uuid) as ids`.execute(tx);
  return rows[0]?.ids ?? [];
}

/** The offers that were given their part of the newest version of a round (R-M2). */
export async function offersGivenInRound({ tx, actor }: Work, roundId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('planVersionPart as part')
    .innerJoin('planVersion as version', (join) =>
      join
        .onRef('version.municipalityId', '=', 'part.municipalityId')
        .onRef('version.id', '=', 'part.versionId'),
    )
    .select('part.offerId')
    .where('part.municipalityId', '=', actor.municipalityId)
    .where('version.roundId', '=', roundId)
    .where('version.number', '=', (newest) =>
      newest
        .selectFrom('planVersion')
        .select(({ fn }) => fn.max('number').as('number'))
        .where('municipalityId', '=', actor.municipalityId)
        .where('roundId', '=', roundId),
    )
    .execute();
  return rows.map(({ offerId }) => offerId);
}
