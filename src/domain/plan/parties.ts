import { cellOf, type RelationKind } from '../access/access-table.ts';

/** True for those whose answer to the plan is asked for: the people who may answer for themselves (R-M8, § 5). */
export function isPartyKind(as: RelationKind): boolean {
  return cellOf('agreements', as)?.write !== undefined;
}

const order: readonly RelationKind[] = [
  'citizen',
  'guardian',
  'relative',
  'contactPerson',
  'providerLead',
  'otherProvider',
  'caseworker',
];

/** The parties to a plan: those who took part in its meeting and may answer, the citizen first (R-M8). */
export function partiesOf<Person extends { readonly as: RelationKind }>(
  participants: readonly Person[],
): readonly Person[] {
  return participants
    .filter(({ as }) => isPartyKind(as))
    .sort((a, b) => order.indexOf(a.as) - order.indexOf(b.as));
}
