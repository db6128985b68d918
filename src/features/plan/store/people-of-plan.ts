import type { PlanPerson } from '../../../domain/plan/plan.ts';
import type { PlanRows } from './plan-rows.ts';

/** Finds the names of the people around a plan, and of their offers. Takes the rows of the plan and its people. */
export function nameFinder(rows: PlanRows, people: readonly PlanPerson[]) {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const offers = new Map(rows.offers.map(({ id, name }) => [id, name]));
  const citizenId = rows.citizen?.id ?? '';
  return {
    /** Empty where the reader may not know who it is. */
    nameOf: (id: string): string =>
      id === citizenId ? (rows.citizen?.givenName ?? '') : (names.get(id) ?? ''),
    offerName: (id: string | null): string => (id === null ? '' : (offers.get(id) ?? '')),
  };
}

/** Everybody around a plan, each once: who they are to the citizen, and whether they take part in its meeting. */
export function peopleOf({ ties, participants, citizen }: PlanRows): readonly PlanPerson[] {
  const taking = new Set(participants.map(({ id }) => id));
  const known = new Map<string, PlanPerson>();
  for (const { id, givenName, familyName, kind, offerId, kinship, isHere } of ties) {
    // Of several ties the one that holds today says who they are.
    if (known.get(id)?.isHere === true) continue;
    known.set(id, {
      id,
      givenName,
      name: `${givenName} ${familyName}`,
      kind,
      offerId,
      kinship,
      isHere,
      takesPart: taking.has(id),
    });
  }
  for (const { id, givenName, familyName } of participants) {
    if (known.has(id) || id === citizen?.id) continue;
    known.set(id, {
      id,
      givenName,
      name: `${givenName} ${familyName}`,
      kind: null,
      offerId: null,
      kinship: null,
      isHere: true,
      takesPart: true,
    });
  }
  return [...known.values()];
}
