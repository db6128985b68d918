import { cellOf, type RelationKind } from '../access/access-table.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Somebody around the citizen who can be invited, and in which capacity. */
export interface Invitable {
  readonly personId: string;
  readonly as: RelationKind;
  readonly offerId: string | null;
}

/** In which capacity somebody is invited who is several things to the citizen: the first of these. */
const inThisOrder: readonly RelationKind[] = [
  'citizen',
  'guardian',
  'caseworker',
  'contactPerson',
  'providerLead',
  'otherProvider',
  'relative',
  'companion',
  'peerGuide',
];

/**
 * The people who can be invited to a plan meeting: those whose column of the access table reaches the meeting, each once,
 * the citizen first. Takes the relations that hold today.
 */
export function whoCanBeInvited<Tie extends Invitable>(ties: readonly Tie[]): readonly Tie[] {
  const able = ties.filter(({ as }) => cellOf('meetingRoom', as) !== undefined && inThisOrder.includes(as));
  const byRank = [...able].sort((a, b) => inThisOrder.indexOf(a.as) - inThisOrder.indexOf(b.as));
  return byRank.filter((tie, at) => byRank.findIndex(({ personId }) => personId === tie.personId) === at);
}

const provides: readonly RelationKind[] = ['contactPerson', 'providerLead', 'otherProvider'];

/**
 * The offers from which nobody is invited: every relevant provider takes part in the one common meeting (R-M2). A
 * reminder, never a lock. Takes everybody who can be invited and the ids of those who are.
 */
export function offersNotInvited(
  around: readonly Invitable[],
  invited: readonly string[],
): readonly string[] {
  const offers = around.filter(({ as }) => provides.includes(as)).map(({ offerId }) => offerId);
  const present = around.filter(({ personId }) => invited.includes(personId)).map(({ offerId }) => offerId);
  return [...new Set(offers)].filter((offer) => offer !== null).filter((offer) => !present.includes(offer));
}

/**
 * Those of whom the citizen is asked first whether they come (§ 2: relatives if wanted): relatives, companions, peer guides,
 * and a guardian who is family. Takes the relations that hold today; gives ids of persons.
 */
export function whoTheCitizenIsAskedAbout(
  ties: readonly (Invitable & { readonly kinship: string | null })[],
): readonly string[] {
  const isFamily = (personId: string) =>
    ties.some((tie) => tie.personId === personId && (tie.as === 'relative' || tie.kinship !== null));
  return whoCanBeInvited(ties)
    .filter(({ as, personId }) => askedAbout.includes(as) || (as === 'guardian' && isFamily(personId)))
    .map(({ personId }) => personId);
}

const askedAbout: readonly RelationKind[] = ['relative', 'companion', 'peerGuide'];

/**
 * Chooses who takes part. The citizen always does, and so does the caseworker who calls: they are added where they were
 * not picked. Refuses somebody who is not around the citizen today.
 */
export function chooseParticipants<Tie extends Invitable>(
  around: readonly Tie[],
  picked: readonly string[],
  callerId: string,
): readonly Tie[] | Refusal<'personMayNotBeInvited'> {
  const able = whoCanBeInvited(around);
  if (!picked.every((id) => able.some(({ personId }) => personId === id)))
    return refuse('personMayNotBeInvited', 'people');
  return able.filter(
    ({ personId, as }) => as === 'citizen' || personId === callerId || picked.includes(personId),
  );
}

/** How somebody has to do with a meeting: invited to it until it is closed, and then there or not. */
export type Attendance = 'invited' | 'wasThere' | 'wasNotThere';

/**
 * Who is invited to a meeting, or who was there: after the closing an invitation says nothing of who took part (R-M8: as the
 * plan tells it). Takes everybody invited, each with whether they were said not to have come, and the state of the meeting; gives
 * the groups with somebody in them.
 */
export function whoWasThere<Person extends { readonly didNotCome: boolean }>(
  people: readonly Person[],
  state: 'called' | 'open' | 'closed',
): readonly { readonly how: Attendance; readonly people: readonly Person[] }[] {
  if (state !== 'closed') return [{ how: 'invited', people }];
  const groups = [
    { how: 'wasThere', people: people.filter(({ didNotCome }) => !didNotCome) },
    { how: 'wasNotThere', people: people.filter(({ didNotCome }) => didNotCome) },
  ] as const;
  return groups.filter((group) => group.people.length > 0);
}
