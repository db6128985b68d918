import type { RelationKind } from '../access/access-table.ts';
import type { Offer } from './goals.ts';
import type { Plan, PlanGoal } from './plan.ts';
import type { SnapshotEffort, SnapshotGoal } from './plan-snapshot.ts';

/** Who helps. */
export interface Helper {
  readonly name: string;
  readonly relation: string;
  /**
   * A person has a face: somebody paid, or of the network. A place has none, and what somebody wrote that is the name of neither
   * ("hele holdet") is said as it was written, and drawn as nobody (R-F3).
   */
  readonly drawnAs: 'paid' | 'network' | 'place' | 'words';
  /**
   * Named by wishes alone, or by help whose answer the reader is not told and which may have been refused: nobody has promised them
   * that this one helps (R-O2, § 5).
   */
  readonly isOnlyWished: boolean;
}

/**
 * Who helps with a goal: those who contribute – not who only did in the plan before, until they say it again (R-S3) – and those an effort names that was not refused, each once (R-O2). Somebody
 * around the citizen is known by name, also when only the given name was written.
 */
export function helpersOf(
  goal: PlanGoal,
  plan: Pick<Plan, 'people' | 'offers' | 'citizen'>,
): readonly Helper[] {
  const contributing = goal.contributions.filter(isSaidHere).map(({ person, offer }) => ({
    ...(person === '' ? { name: offer, relation: '' } : { name: person, relation: offer }),
    isOnlyWished: false,
    contributes: true,
  }));
  const named = promisedFirst(goal.efforts).map((effort) => ({
    ...personAndOffer(effort, plan),
    isOnlyWished: !isPromised(effort),
    contributes: false,
  }));
  return eachOnce([...contributing, ...named]).map(({ contributes, ...one }) => ({
    ...one,
    drawnAs: drawnAs(one.name, contributes, plan),
  }));
}

/**
 * The names of those who help with a goal of an agreed version, each once: those who contribute, and those that granted help
 * names. Paper hangs on a wall and promises nothing that nobody has answered, nor what its reader is not told the answer to
 * (R-M8, R-O2).
 */
export function helpersNamed({
  contributions,
  efforts,
}: Pick<SnapshotGoal, 'contributions' | 'efforts'>): readonly string[] {
  const promised = efforts.filter(({ decision }) => decision.state === 'granted');
  const names = [
    ...contributions.filter(isSaidHere).map(({ by }) => by),
    ...promised.map((effort) => giverAsHeld(effort, effort.offer ?? null)),
  ];
  return eachOnce(names.map((name) => ({ name }))).map(({ name }) => name);
}

const isSaidHere = ({ fromPlanOf = null }: { readonly fromPlanOf?: string | null }): boolean =>
  fromPlanOf === null;

interface Decided {
  readonly decision: { readonly state: string };
}

/** Whoever is promised and wished for as well is promised. */
function promisedFirst<Effort extends Decided>(efforts: readonly Effort[]): readonly Effort[] {
  const given = efforts.filter(isGiven);
  return [...given.filter(isPromised), ...given.filter((effort) => !isPromised(effort))];
}

/** Who gives an effort: those it names, otherwise the offer it is from; '' where neither is known (R-F3). */
export function giverOf(
  { who, offerId = null }: { readonly who: string; readonly offerId?: string | null },
  offers: readonly Offer[],
): string {
  return who.trim() === '' ? (offerOf({ offerId }, offers) ?? '') : who.trim();
}

/** The name of the offer an effort is from; null where none is known. */
export function offerOf(
  { offerId = null }: { readonly offerId?: string | null },
  offers: readonly Offer[],
): string | null {
  return offers.find(({ id }) => id === offerId)?.name ?? null;
}

/**
 * Who gives an effort, in one line and the same everywhere: the name with the offer it is from, each once (R-F3). Takes the name
 * as written and the offer's, where there is one.
 */
export function giverInFull({
  who,
  offer,
}: {
  readonly who: string;
  readonly offer?: string | null;
}): string {
  const name = who.trim();
  if (!offer || name.toLowerCase().includes(offer.toLowerCase())) return name;
  return name === '' ? offer : `${name}, ${offer}`;
}

/**
 * Who gives help as one has it, in one line: while another offer is only asked for, the offer that was granted; who of it is not
 * known then (R-O2, R-F3). Takes the help as written, and the name of the offer it says.
 */
export function giverAsHeld(
  { who, decision }: { readonly who: string; readonly decision: SnapshotEffort['decision'] },
  offer: string | null,
): string {
  const granted = offerBefore(decision);
  return giverInFull(granted === null ? { who, offer } : { who: '', offer: granted });
}

/** The name of the offer that was granted, where another is asked for; null where none is. */
function offerBefore(decision: SnapshotEffort['decision']): string | null {
  if (decision.state === 'wished' || decision.state === 'refused') return null;
  return decision.madeOverFrom?.offers?.granted ?? null;
}

/** The same as a person and where they are from: somebody around the citizen is from their own offer where the effort names none. */
function personAndOffer(
  { who, offerId = null, decision }: PlanGoal['efforts'][number],
  { people, offers }: Pick<Plan, 'people' | 'offers'>,
): { readonly name: string; readonly relation: string } {
  const granted = offerBefore(decision);
  if (granted !== null) return { name: granted, relation: '' };
  const name = giverOf({ who, offerId }, offers);
  const known = people.find((person) => person.isHere && isNamed(name, person));
  const offer = offers.find(({ id }) => id === (offerId ?? known?.offerId))?.name ?? '';
  return { name, relation: name.toLowerCase().includes(offer.toLowerCase()) ? '' : offer };
}

const isOffer = (name: string, offers: readonly Offer[]): boolean =>
  offers.some((offer) => offer.name.toLowerCase() === writtenName(name));

/** "Mette", "Mette Friis", "Mette Friis, Birkely" and "Lone, mor" name the same people. */
const writtenName = (name: string): string => (name.toLowerCase().split(',')[0] ?? '').trim();
const isNamed = (name: string, one: { readonly givenName: string; readonly name: string }): boolean =>
  [one.givenName, one.name].some((known) => known.toLowerCase() === writtenName(name));

/** True for help that is wished or granted: only what was refused nobody gives (R-O2). */
export const isGiven = ({ decision }: { readonly decision: { readonly state: string } }): boolean =>
  decision.state !== 'refused';

/** True for help that is granted, as far as the reader is told: where the answer is kept from them, it may have been a no (R-O2, § 5). */
export const isPromised = ({ decision }: Decided): boolean => decision.state === 'granted';

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

/** Whoever contributes is a person, also where they are around the citizen no longer. */
function drawnAs(
  name: string,
  contributes: boolean,
  { people, offers, citizen }: Pick<Plan, 'people' | 'offers' | 'citizen'>,
): Helper['drawnAs'] {
  if (isOffer(name, offers)) return 'place';
  if (isNamed(name, citizen)) return 'network';
  const kind = people.find((person) => person.isHere && isNamed(name, person))?.kind ?? null;
  if (kind !== null) return ofTheNetwork.includes(kind) ? 'network' : 'paid';
  return contributes ? 'paid' : 'words';
}
