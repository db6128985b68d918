import { cellOf } from '../access/access-table.ts';
import type { LifeArea } from './life-areas.ts';
import type { PersonAround } from './sharing.ts';

/** Words of the citizen that stand in the plan being made. */
export interface InPlan {
  readonly id: string;
  /** The answer they were brought from; null for words that were said in the plan itself. */
  readonly area: LifeArea | null;
  readonly words: string;
  /** True when the citizen brought the answer themselves. */
  readonly isByOwnHand: boolean;
}

/** Brought by another: seen by those to whom the citizen shows the answer, and gone when it is hidden (docs/decisions/0026). */
export const followsTheShowing = ({ area, isByOwnHand }: InPlan): boolean => area !== null && !isByOwnHand;

/**
 * What stands in the plan being made although the answer is hidden again, because the citizen put it there themselves (R-P6).
 * Takes the areas of the hidden answers and what stands in the plan. Gives the words that the citizen may take out with one tap.
 */
export function standsByOwnHand(hidden: readonly LifeArea[], inPlan: readonly InPlan[]): readonly InPlan[] {
  return inPlan.filter(({ area, isByOwnHand }) => area !== null && isByOwnHand && hidden.includes(area));
}

/** How far the people around a citizen read the plan being made. */
export interface DraftReaders<Person> {
  readonly all: readonly Person[];
  /** Only what concerns their offer. */
  readonly part: readonly Person[];
  /** Only while they take part in an open meeting. */
  readonly inMeeting: readonly Person[];
}

/** Who reads the plan being made, by the access table (§ 5): those whose relation holds today, each once, where they read most. */
export function readersOfDraft<Person extends PersonAround>(around: readonly Person[]): DraftReaders<Person> {
  const reads = (person: Person) => (person.isActive ? cellOf('planBeingMade', person.as)?.read : undefined);
  const taken = new Set<string>();
  const whoRead = (reach: 'all' | 'relevant' | 'inMeeting') =>
    around.filter((person) => {
      if (reads(person) !== reach || taken.has(person.personId)) return false;
      taken.add(person.personId);
      return true;
    });
  return { all: whoRead('all'), part: whoRead('relevant'), inMeeting: whoRead('inMeeting') };
}
