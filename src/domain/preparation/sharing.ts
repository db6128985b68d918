import { cellOf, type RelationKind } from '../access/access-table.ts';
import type { IsoDay } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { answerState, isSameAnswer, type PreparationAnswer } from './answer.ts';

/** Somebody around the citizen, and whether the relation (or booking) holds today (R-T1). */
export interface PersonAround {
  readonly personId: string;
  readonly as: RelationKind;
  readonly isActive: boolean;
}

/** One thing the citizen prepared. */
export interface PreparedItem {
  readonly id: string;
  readonly answer: PreparationAnswer;
}

/** An item as the citizen chose to show it to one person, on a day. What they write later is not in it (R-P6). */
export interface Shown {
  readonly itemId: string;
  readonly personId: string;
  readonly answer: PreparationAnswer;
  readonly shownOn: IsoDay;
}

/**
 * The persons a citizen may pick: those whose relation holds today and whose column of the access table says "only
 * what the citizen shows" for shared preparation (R-P6, § 5). Nobody else.
 */
export function whoMayBePicked(around: readonly PersonAround[]): readonly PersonAround[] {
  return around.filter(({ as, isActive }) => isActive && cellOf('sharedPreparation', as)?.read === 'shown');
}

const nearest: readonly RelationKind[] = ['relative', 'guardian', 'contactPerson'];

/** Takes people to show something to. Gives family first, then guardian and contact person, then the others as they stood (R-P6). */
export function nearestFirst<Person extends PersonAround>(people: readonly Person[]): readonly Person[] {
  const distance = ({ as }: Person) => (nearest.includes(as) ? nearest.indexOf(as) : nearest.length);
  return people.toSorted((one, other) => distance(one) - distance(other));
}

export type ShareRefusal = 'onlyTheCitizenShares' | 'nobodyPicked' | 'personMayNotBePicked' | 'nothingToShow';

/** What a citizen shows, and to whom. */
export interface Sharing {
  readonly items: readonly PreparedItem[];
  readonly personIds: readonly string[];
}

/**
 * Shows items to persons, item by item or all (R-P6). Takes what the sharing person is to the citizen, the picked
 * items and persons, the people around the citizen, what is shown already, and today. Returns all that is shown then;
 * showing an item again replaces the earlier copy. Items that tell nothing, and those the citizen skipped after writing, are passed over. Refuses anybody but the
 * citizen, a guardian too; no person; a person who may not be picked; and nothing to show.
 */
export function share(
  as: RelationKind,
  { items, personIds }: Sharing,
  around: readonly PersonAround[],
  shown: readonly Shown[],
  today: IsoDay,
): readonly Shown[] | Refusal<ShareRefusal> {
  if (as !== 'citizen') return refuse('onlyTheCitizenShares');
  if (personIds.length === 0) return refuse('nobodyPicked', 'persons');
  const pickable = new Set(whoMayBePicked(around).map(({ personId }) => personId));
  if (!personIds.every((personId) => pickable.has(personId)))
    return refuse('personMayNotBePicked', 'persons');
  const told = items.filter(({ answer }) => answerState(answer) === 'told');
  if (told.length === 0) return refuse('nothingToShow', 'items');
  const fresh = [...new Set(personIds)].flatMap((personId) =>
    told.map(({ id, answer }): Shown => ({ itemId: id, personId, answer, shownOn: today })),
  );
  return [...shown.filter((old) => !fresh.some((one) => isSameShare(one, old))), ...fresh];
}

/** What is hidden again: some items, from some persons; what is left out means all of them. */
export interface TakingBack {
  readonly itemIds?: readonly string[];
  readonly personIds?: readonly string[];
}

/**
 * Hides items again (R-P6). Left empty it hides all from everybody, so that it never takes more taps than showing.
 * Returns what is still shown.
 */
export function takeBack(shown: readonly Shown[], { itemIds, personIds }: TakingBack = {}): readonly Shown[] {
  return shown.filter(
    ({ itemId, personId }) =>
      !((itemIds?.includes(itemId) ?? true) && (personIds?.includes(personId) ?? true)),
  );
}

/** What one person sees today: the copies shown to them, as long as they may be picked (R-T1: ended relation, ended access). */
export function shownTo(
  personId: string,
  shown: readonly Shown[],
  around: readonly PersonAround[],
): readonly Shown[] {
  const maySee = whoMayBePicked(around).some((person) => person.personId === personId);
  return maySee ? shown.filter((one) => one.personId === personId) : [];
}

/** A copy of an answer, as somebody saw it or as it was brought into a plan. */
export interface CopyOfAnswer<Area extends string = string> {
  readonly copyId: string;
  readonly area: Area;
  readonly answer: PreparationAnswer;
}

/**
 * Of which areas words stay in an agreed plan although they are hidden again (R-P6, R-M8): "Det kan blive gemt i din sag."
 * Takes the copies taken back and those that stand in a version, as a dream, as what matters most or as a card of its meeting.
 * Showing an answer anew makes a new copy; the same words of the same area are still the same words.
 */
export function staysInThePlan<Area extends string>(
  takenBack: readonly CopyOfAnswer<Area>[],
  inAgreedPlan: readonly CopyOfAnswer<Area>[],
): readonly Area[] {
  const stays = takenBack.filter((back) => inAgreedPlan.some((kept) => saysTheSame(kept, back)));
  return [...new Set(stays.map(({ area }) => area))];
}

/** A copy that one person saw, or sees now. */
export interface CopySeenBy<Area extends string = string> extends CopyOfAnswer<Area> {
  readonly personId: string;
  readonly roundId: string;
}

/**
 * What the citizen hid from each person in a preparation and that stands in an agreed plan all the same (R-P6): they are told it before
 * they show that person the plan. Takes the copies that persons saw and that were hidden from them, those that they see now, and those
 * that stand in a version. What is shown to them anew, of the same area of the same round, is not hidden. Gives each answer once.
 */
export function hiddenYetInThePlan<Area extends string>(
  hidden: readonly CopySeenBy<Area>[],
  seenNow: readonly Omit<CopySeenBy<Area>, 'answer'>[],
  inAgreedPlan: readonly CopyOfAnswer<Area>[],
): ReadonlyMap<string, readonly CopyOfAnswer<Area>[]> {
  const isSeenAgain = ({ personId, roundId, area }: CopySeenBy<Area>) =>
    seenNow.some((now) => now.personId === personId && now.roundId === roundId && now.area === area);
  const gone = hidden.filter((one) => !isSeenAgain(one));
  const of = (personId: string) =>
    inAgreedPlan.filter(
      (kept, at) =>
        gone.some((back) => back.personId === personId && saysTheSame(kept, back)) &&
        inAgreedPlan.findIndex((other) => saysTheSame(other, kept)) === at,
    );
  const people = [...new Set(gone.map(({ personId }) => personId))];
  return new Map(people.map((personId) => [personId, of(personId)]));
}

function saysTheSame(one: CopyOfAnswer, other: CopyOfAnswer): boolean {
  return one.copyId === other.copyId || (one.area === other.area && isSameAnswer(one.answer, other.answer));
}

function isSameShare(a: Shown, b: Shown): boolean {
  return a.itemId === b.itemId && a.personId === b.personId;
}
