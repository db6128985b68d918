import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { RelationKind } from '../../../domain/access/access-table.ts';

/** The offers of the citizen's contact persons and provider leads today. */
export const leadingOffers = (work: Work, citizenId: string) =>
  offersOf(work, citizenId, ['contactPerson', 'providerLead']);

/** The further offers of the citizen today: those that are given their part of the plan where the citizen says yes (R-M2). */
export const furtherOffers = (work: Work, citizenId: string) => offersOf(work, citizenId, ['otherProvider']);

async function offersOf(
  { tx, actor, today }: Work,
  citizenId: string,
  kinds: readonly RelationKind[],
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return tx
    .selectFrom('relation')
    .innerJoin('offer', (join) =>
      join
        .onRef('offer.municipalityId', '=', 'relation.municipalityId')
        .onRef('offer.id', '=', 'relation.offerId'),
    )
    .select(['offer.id', 'offer.name'])
    .distinct()
    .where('relation.municipalityId', '=', actor.municipalityId)
    .where('relation.citizenId', '=', citizenId)
    .where('relation.kind', 'in', kinds)
    .where('relation.startsOn', '<=', today)
    .where((row) => row.or([row('relation.endsOn', 'is', null), row('relation.endsOn', '>=', today)]))
    .orderBy('offer.name')
    .execute();
}

/** The names of the offers the actor works for around the citizen of the visit. */
export async function myOfferNames({ tx, actor }: Work): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('offer')
    .select('name')
    .where('municipalityId', '=', actor.municipalityId)
    .where(sql<boolean>`id = any ((select access.my_offers())::uuid[])`)
    .execute();
  return rows.map(({ name }) => name);
}

/** For each goal of a meeting's round that is for named offers: which (R-M3). */
export async function offersNamedInGoals(
  { tx, actor }: Work,
  meetingId: string,
): Promise<readonly (readonly string[])[]> {
  const rows = await tx
    .selectFrom('goal')
    .innerJoin('planMeeting as meeting', (join) =>
      join
        .onRef('meeting.municipalityId', '=', 'goal.municipalityId')
        .onRef('meeting.roundId', '=', 'goal.roundId'),
    )
    .select('goal.onlyOfferIds')
    .where('goal.municipalityId', '=', actor.municipalityId)
    .where('meeting.id', '=', meetingId)
    .where('goal.onlyOfferIds', 'is not', null)
    .where('goal.withdrawnAt', 'is', null)
    .execute();
  return rows.flatMap(({ onlyOfferIds }) => (onlyOfferIds === null ? [] : [onlyOfferIds]));
}
