import { daysAfter, type IsoDay } from '../day.ts';
import type { StaffDuty } from './staff-duties.ts';

/** The orders in which staff can see the list of their citizens. */
export const listOrders = ['urgent', 'meeting', 'name'] as const;
export type ListOrder = (typeof listOrders)[number];

/** What the reader of the list asked for. */
export interface ListChoice {
  readonly order: ListOrder;
  /** Part of a name; empty finds everybody. */
  readonly search: string;
  /** Only citizens about whom something falls to the reader. */
  readonly onlyMine: boolean;
}

/** A duty beside the one who reads about it. */
export type ReadDuty = Pick<StaffDuty, 'due' | 'isLate' | 'since'> & { readonly isMine: boolean };

export interface ListableCitizen {
  readonly name: string;
  readonly nextMeetingOn: IsoDay | null;
  /** As {@link mostUrgentFirst} orders them. */
  readonly duties: readonly ReadDuty[];
}

/** A duty whose day is this near is for now, like one without a day. */
const soonDays = 14;

/**
 * The duties about one citizen, most urgent first for the one who reads: mine and late, mine now, somebody else's that
 * is late, mine later, all others; then by day, and what has no day by how long it has waited (R-C1).
 */
export function mostUrgentFirst<Duty extends ReadDuty>(
  duties: readonly Duty[],
  today: IsoDay,
): readonly Duty[] {
  const soon = daysAfter(today, soonDays);
  return [...duties].sort((a, b) => compareDuties(a, b, soon));
}

/**
 * The citizens that the reader asked for, in the order asked for (R-C1). Takes the rows, the choice and today. `urgent`
 * sets what is mine and late first, then by next date and name; `meeting` the nearest date first, those without last.
 */
export function chooseCitizens<Row extends ListableCitizen>(
  rows: readonly Row[],
  { order, search, onlyMine }: ListChoice,
  today: IsoDay,
): readonly Row[] {
  const wanted = simplified(search);
  const found = rows.filter(
    ({ name, duties }) =>
      simplified(name).includes(wanted) && (!onlyMine || duties.some(({ isMine }) => isMine)),
  );
  const compare = comparisons(today)[order];
  return found.sort((a, b) => compare(a, b) || byName(a, b));
}

type Compare = (a: ListableCitizen, b: ListableCitizen) => number;

function comparisons(today: IsoDay): Readonly<Record<ListOrder, Compare>> {
  const byMeeting: Compare = (a, b) => compareDays(a.nextMeetingOn, b.nextMeetingOn);
  const soon = daysAfter(today, soonDays);
  const byUrgency: Compare = (a, b) => compareDuties(a.duties[0], b.duties[0], soon);
  return {
    urgent: (a, b) => byUrgency(a, b) || byMeeting(a, b),
    meeting: byMeeting,
    name: byName,
  };
}

function compareDuties(a: ReadDuty | undefined, b: ReadDuty | undefined, soon: IsoDay): number {
  return (
    rankOf(a, soon) - rankOf(b, soon) ||
    compareDays(a?.due ?? null, b?.due ?? null) ||
    compareDays(a?.since ?? null, b?.since ?? null)
  );
}

function rankOf(duty: ReadDuty | undefined, soon: IsoDay): number {
  if (duty === undefined) return 5;
  const { isMine, isLate, due } = duty;
  const isNow = due === null || due <= soon;
  if (isMine) return isLate ? 0 : isNow ? 1 : 3;
  return isLate ? 2 : 4;
}

function compareDays(a: IsoDay | null, b: IsoDay | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

// Å comes last and Aa with it: the order in which Danish names stand.
const danish = new Intl.Collator('da');
const byName: Compare = (a, b) => danish.compare(a.name, b.name);

const simplified = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
