import type { RelationKind } from '../access/access-table.ts';
import type { Plan, PlanGoal } from './plan.ts';

/** Who helps: somebody paid, somebody of the network, or a name that nobody around the citizen bears. */
export interface Helper {
  readonly name: string;
  readonly relation: string;
  readonly tie: 'paid' | 'network' | 'unknown';
}

/**
 * Who helps with a goal: those who contribute, and those an effort names that was not refused, each once (R-O2). Somebody
 * around the citizen is known by name, also when only the given name was written.
 */
export function helpersOf(
  goal: PlanGoal,
  plan: Pick<Plan, 'people' | 'offers' | 'citizen'>,
): readonly Helper[] {
  const contributing = goal.contributions.map(({ person, offer }) =>
    person === '' ? { name: offer, relation: '' } : { name: person, relation: offer },
  );
  const named = goal.efforts
    .filter(({ decision }) => decision.state !== 'refused')
    .map(({ who }) => ({ name: who.trim(), relation: '' }));
  const all = [...contributing, ...named].filter(({ name }) => name !== '');
  const first = ({ name }: { readonly name: string }): string => name.split(/[\s,]/)[0]?.toLowerCase() ?? '';
  return all
    .filter((one, at) => !all.slice(0, at).some((other) => first(other) === first(one)))
    .map((one) => ({ ...one, tie: tieOf(one, plan) }));
}

const ofTheNetwork: readonly RelationKind[] = ['citizen', 'relative', 'companion', 'guardian'];

function tieOf(
  { name, relation }: { readonly name: string; readonly relation: string },
  { people, offers, citizen }: Pick<Plan, 'people' | 'offers' | 'citizen'>,
): Helper['tie'] {
  // "Mette", "Mette Friis", "Mette Friis, Birkely" and "Lone, mor" name the same people.
  const [written = ''] = name.toLowerCase().split(',');
  const isNamed = (one: { readonly givenName: string; readonly name: string }) =>
    [one.givenName, one.name].some((known) => known.toLowerCase() === written.trim());
  if (isNamed(citizen)) return 'network';
  const kind = people.find((person) => person.isHere && isNamed(person))?.kind ?? null;
  if (kind !== null) return ofTheNetwork.includes(kind) ? 'network' : 'paid';
  const isOffer = offers.some((offer) => offer.name.toLowerCase() === written.trim());
  return relation !== '' || isOffer ? 'paid' : 'unknown';
}
