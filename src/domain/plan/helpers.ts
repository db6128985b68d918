import type { RelationKind } from '../access/access-table.ts';
import type { Offer } from './goals.ts';
import type { Plan, PlanGoal } from './plan.ts';
import type { SnapshotGoal } from './plan-snapshot.ts';

/** Who helps: somebody paid, somebody of the network, or a name that nobody around the citizen bears. */
export interface Helper {
  readonly name: string;
  readonly relation: string;
  readonly tie: 'paid' | 'network' | 'unknown';
  /** Named by wishes alone: nobody has promised that they help (R-O2). */
  readonly isOnlyWished: boolean;
}

/**
 * Who helps with a goal: those who contribute, and those an effort names that was not refused, each once (R-O2). Somebody
 * around the citizen is known by name, also when only the given name was written.
 */
export function helpersOf(
  goal: PlanGoal,
  plan: Pick<Plan, 'people' | 'offers' | 'citizen'>,
): readonly Helper[] {
  const contributing = goal.contributions.map(({ person, offer }) => ({
    ...(person === '' ? { name: offer, relation: '' } : { name: person, relation: offer }),
    isOnlyWished: false,
  }));
  const named = promisedFirst(goal.efforts).map((effort) => ({
    name: giverOf(effort, plan.offers),
    relation: '',
    isOnlyWished: isWished(effort),
  }));
  return eachOnce([...contributing, ...named]).map((one) => ({ ...one, tie: tieOf(one, plan) }));
}

/**
 * The names of those who help with a goal of an agreed version, each once: those who contribute, and those that granted help
 * names. Paper hangs on a wall and promises nothing that nobody has answered (R-M8, R-O2).
 */
export function helpersNamed({
  contributions,
  efforts,
}: Pick<SnapshotGoal, 'contributions' | 'efforts'>): readonly string[] {
  const promised = efforts.filter((effort) => isGiven(effort) && !isWished(effort));
  const names = [...contributions.map(({ by }) => by), ...promised.map(({ who }) => who.trim())];
  return eachOnce(names.map((name) => ({ name }))).map(({ name }) => name);
}

interface Decided {
  readonly decision: { readonly state: string };
}

const isWished = ({ decision }: Decided): boolean => decision.state === 'wished';

/** Whoever is promised and wished for as well is promised. */
function promisedFirst<Effort extends Decided>(efforts: readonly Effort[]): readonly Effort[] {
  const given = efforts.filter(isGiven);
  return [...given.filter((effort) => !isWished(effort)), ...given.filter(isWished)];
}

/** Who gives an effort: those it names, otherwise the offer it is from; '' where neither is known (R-F3). */
export function giverOf(
  { who, offerId = null }: { readonly who: string; readonly offerId?: string | null },
  offers: readonly Offer[],
): string {
  return who.trim() === '' ? (offers.find(({ id }) => id === offerId)?.name ?? '') : who.trim();
}

/** True for help that is wished or granted: only what was refused nobody gives (R-O2). */
export const isGiven = ({ decision }: { readonly decision: { readonly state: string } }): boolean =>
  decision.state !== 'refused';

/** "Mette" and "Mette Friis, Birkely" are one, "Mette og Ali" are not: the first that is named stays. */
function eachOnce<One extends { readonly name: string }>(all: readonly One[]): readonly One[] {
  return all
    .filter(({ name }) => name !== '')
    .filter((one, at, named) => !named.slice(0, at).some((other) => isSame(other.name, one.name)));
}

function isSame(one: string, other: string): boolean {
  const [a = [], b = []] = [one, other].map((name) =>
    (name.split(',')[0] ?? '').trim().toLowerCase().split(/\s+/),
  );
  const isGivenName = a.length === 1 || b.length === 1;
  const isListed = [a, b].some((words) => words.some((word) => ['og', 'and', '&'].includes(word)));
  return a.join(' ') === b.join(' ') || (isGivenName && !isListed && a[0] === b[0]);
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
