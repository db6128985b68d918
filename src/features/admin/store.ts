import type { Work } from '../../database/visit.ts';
import type { RelationKind, Role } from '../../domain/access/access-table.ts';

export interface NewPerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly role: Role;
  readonly unit: string;
  /** Citizens only; ISO day. */
  readonly bornOn: string | null;
}

export interface NewRelation {
  readonly id: string;
  readonly citizenId: string;
  readonly personId: string;
  readonly kind: RelationKind;
  readonly offerId: string | null;
  readonly kinship: string | null;
  readonly guardianScope: 'personal' | 'economic' | 'both' | null;
  /** ISO days, both included. */
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface NewOffer {
  readonly id: string;
  readonly name: string;
  readonly kind: 'residentialHome' | 'supportAtHome' | 'dayOffer';
}

/** Adds a person. */
export async function insertPerson({ tx, actor }: Work, person: NewPerson): Promise<void> {
  const { municipalityId } = actor;
  const { bornOn, ...names } = person;
  await tx
    .insertInto('person')
    .values({ municipalityId, ...names })
    .execute();
  if (bornOn !== null)
    await tx.insertInto('personIdentity').values({ municipalityId, citizenId: person.id, bornOn }).execute();
}

/** Adds a tie between a person and a citizen. */
export async function insertRelation({ tx, actor }: Work, relation: NewRelation): Promise<void> {
  await tx
    .insertInto('relation')
    .values({ municipalityId: actor.municipalityId, ...relation })
    .execute();
}

/** Ends a tie with a last day; false when there is no such tie. */
export async function endRelation(
  { tx, actor }: Work,
  relationId: string,
  lastDay: string,
): Promise<boolean> {
  const result = await tx
    .updateTable('relation')
    .set({ endsOn: lastDay })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', relationId)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Adds an offer. */
export async function insertOffer({ tx, actor }: Work, offer: NewOffer): Promise<void> {
  await tx
    .insertInto('offer')
    .values({ municipalityId: actor.municipalityId, ...offer })
    .execute();
}
