import type { RelationKind } from '../access/access-table.ts';
import type { Plan, PlanGoal } from './plan.ts';
import type { SnapshotEffort, SnapshotGoal } from './plan-snapshot.ts';

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
  const named = namedBy(goal.efforts).map((name) => ({ name, relation: '' }));
  return eachOnce([...contributing, ...named]).map((one) => ({ ...one, tie: tieOf(one, plan) }));
}

/**
 * The names of those who help with a goal of an agreed version, each once: those who contribute, and those an effort names that
 * was not refused (R-M8, R-O2).
 */
export function helpersNamed({
  contributions,
  efforts,
}: Pick<SnapshotGoal, 'contributions' | 'efforts'>): readonly string[] {
  const names = [...contributions.map(({ by }) => by), ...namedBy(efforts)];
  return eachOnce(names.map((name) => ({ name }))).map(({ name }) => name);
}

type Named = Pick<SnapshotEffort, 'who'> & { readonly decision: { readonly state: string } };

const namedBy = (efforts: readonly Named[]): readonly string[] =>
  efforts.filter(({ decision }) => decision.state !== 'refused').map(({ who }) => who.trim());

/** "Mette" and "Mette Friis" are one: the first that is named stays. */
function eachOnce<One extends { readonly name: string }>(all: readonly One[]): readonly One[] {
  const first = ({ name }: One): string => name.split(/[\s,]/)[0]?.toLowerCase() ?? '';
  return all
    .filter(({ name }) => name !== '')
    .filter((one, at, named) => !named.slice(0, at).some((other) => first(other) === first(one)));
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
