import { auditEvents } from '../audit-event.ts';
import { type IsoDay, localDayOf } from '../day.ts';

/** What somebody looked at or wrote about, in the few words of a citizen's page. */
export const lookedAtThings = [
  'plan',
  'answers',
  'preparation',
  'meeting',
  'everyday',
  'others',
  'talking',
  'overview',
  'person',
  'other',
] as const;
export type LookedAt = (typeof lookedAtThings)[number];

/** By the event's whole name, else by its first part. */
const byName: Readonly<Record<string, LookedAt>> = {
  // Nobody writes in what the citizen prepares: they are offered to prepare, and files of others stand in the plan.
  'preparation.offered': 'preparation',
  'preparation.ended': 'preparation',
  'answerFile.given': 'plan',
  'answerFile.takenBack': 'plan',
  plan: 'plan',
  planVersion: 'plan',
  planDocument: 'plan',
  planDraft: 'plan',
  dream: 'plan',
  goal: 'plan',
  effort: 'plan',
  status: 'plan',
  round: 'plan',
  preparationSheet: 'preparation',
  privatePreparation: 'answers',
  preparation: 'answers',
  sharedPreparation: 'answers',
  ownPicture: 'answers',
  shownPicture: 'answers',
  photo: 'answers',
  drawing: 'answers',
  recording: 'answers',
  answerFile: 'answers',
  meeting: 'meeting',
  citizen: 'overview',
  citizens: 'overview',
  home: 'overview',
  whoHasLooked: 'overview',
  contributions: 'others',
  contribution: 'others',
  communication: 'talking',
  people: 'person',
  relation: 'person',
  staircase: 'everyday',
  step: 'everyday',
  adjustment: 'everyday',
};

/** What an event of the record was about (R-T2). Takes its name; what has no word of its own is something else about the person. */
export function lookedAt(event: string): LookedAt {
  return byName[event] ?? byName[event.split('.')[0] ?? ''] ?? 'other';
}

const mostDeeds = 3;

/**
 * What somebody did on a day, each thing once and in the order it was done, where that is short enough to be told as it is (R-T2, R-T3):
 * "tilbød dig at gøre dig klar" and not that they wrote about answers. Takes the looks newest first and what each is called; null
 * where there are more kinds than a line holds.
 */
export function fewDeeds<Look>(
  looks: readonly Look[],
  whatOf: (look: Look) => string,
): readonly string[] | null {
  const deeds = [...new Set(looks.toReversed().map(whatOf))];
  return deeds.length > mostDeeds ? null : deeds;
}

/**
 * What the record calls it when the caseworker writes a party's answer to the plan: the citizen is told whether it was theirs
 * (R-T2, R-M8). An answer of one's own is another event.
 */
export function eventOfRegistering({
  citizenId,
  partyId,
}: {
  readonly citizenId: string;
  readonly partyId: string;
}) {
  return partyId === citizenId ? 'plan.answerWrittenForCitizen' : 'plan.answerWrittenForOther';
}

/** Whether an event only read. */
const onlyRead = (event: string): boolean =>
  (auditEvents as Readonly<Record<string, { readonly action: string }>>)[event]?.action !== 'write';

/**
 * Whether a line of the record is told as a look. Somebody around the citizen who opens a page that the product offers them, and
 * sees nothing there, has seen nothing; somebody with no relation has no business looking and is told in any case. The record
 * itself keeps both (R-T2, R-T3).
 */
export function isToldAsLook({
  sawNothing,
  relation,
}: {
  readonly sawNothing: boolean;
  readonly relation: string | null;
}): boolean {
  return !sawNothing || relation === null || relation === '';
}

/** One view or change, with whatever the page needs beside it. */
export interface SingleLook {
  readonly event: string;
  /** ISO instant. */
  readonly happenedAt: string;
}

/** What one person saw, or wrote, on one day: one line, which unfolds to the single looks. */
export interface GatheredLooks<Look> {
  readonly did: 'saw' | 'wrote';
  readonly things: readonly LookedAt[];
  /** Newest first. */
  readonly looks: readonly Look[];
}

export interface LooksOfDay<Look> {
  readonly day: IsoDay;
  readonly people: readonly { readonly who: string; readonly lines: readonly GatheredLooks<Look>[] }[];
}

/**
 * Gathers looks: by local day, then by who it was, then what they saw and what they wrote (R-T2). Takes looks newest first, and
 * who somebody is to the page; keeps that order. Nothing is left out.
 */
export function gatherLooks<Look extends SingleLook>(
  looks: readonly Look[],
  whoOf: (look: Look) => string,
): readonly LooksOfDay<Look>[] {
  return [...grouped(looks, ({ happenedAt }) => localDayOf(happenedAt))].map(([day, ofDay]) => ({
    day,
    people: [...grouped(ofDay, whoOf)].map(([who, theirs]) => ({
      who,
      lines: (['saw', 'wrote'] as const).flatMap((did) => {
        const same = theirs.filter(({ event }) => onlyRead(event) === (did === 'saw'));
        const about = same.map(({ event }) => lookedAt(event));
        const things = lookedAtThings.filter((thing) => about.includes(thing));
        return same.length === 0 ? [] : [{ did, things, looks: same }];
      }),
    })),
  }));
}

/**
 * Cuts a list so that no day is told in part. Takes looks newest first and how many there may be at most; gives those of whole
 * days, and whether there are older ones. A day that alone has more is cut all the same.
 */
export function wholeDays<Look extends SingleLook>(
  looks: readonly Look[],
  most: number,
): { readonly looks: readonly Look[]; readonly isMore: boolean } {
  const next = looks[most];
  if (next === undefined) return { looks, isMore: false };
  const kept = looks.slice(0, most);
  const cutDay = localDayOf(next.happenedAt);
  const whole = kept.filter(({ happenedAt }) => localDayOf(happenedAt) !== cutDay);
  return { looks: whole.length === 0 ? kept : whole, isMore: true };
}

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}
