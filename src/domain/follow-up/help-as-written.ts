import type { IsoDay } from '../day.ts';

/** The whole of what help says (R-F3), with the name of the offer that gives it. */
export interface HelpAsWritten {
  readonly what: string;
  readonly how: string;
  readonly who: string;
  readonly offer: string;
  readonly howOften: string;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

const parts = ['what', 'how', 'who', 'offer', 'howOften'] as const;

/**
 * What help says where the other says something else, in one line (R-F4): what – how – who – offer – how often – days. Where a day
 * differs both are told, as an interval of ISO 8601 (`2027-07-06/..` has no last day): a first day alone could be read as one day.
 * '' where it says nothing of its own.
 */
export function whatDiffers(one: HelpAsWritten, other: HelpAsWritten): string {
  const said: readonly string[] = parts.filter((part) => one[part] !== other[part]).map((part) => one[part]);
  return [...said, daysThatDiffer(one, other)].filter((part) => part.trim() !== '').join(' – ');
}

type Days = Pick<HelpAsWritten, 'from' | 'to'>;

/** That there is no last day says something only beside a day, or where the other has one. */
function daysThatDiffer(one: Days, other: Days): string {
  const isSame = one.from === other.from && one.to === other.to;
  const saysNothing = one.from === null && one.to === null && other.to === null;
  return isSame || saysNothing ? '' : `${one.from ?? openEnd}/${one.to ?? openEnd}`;
}

const openEnd = '..';

/** The text of {@link whatDiffers} with its days in words. Takes how days are told; each is null where there is none. */
export function replaceDays(text: string, inWords: (days: Days) => string): string {
  return text.replaceAll(
    /(\d{4}-\d{2}-\d{2}|\.\.)\/(\d{4}-\d{2}-\d{2}|\.\.)/g,
    (_, from: string, to: string) =>
      inWords({ from: from === openEnd ? null : from, to: to === openEnd ? null : to }),
  );
}

const onlyDays = /^(\d{4}-\d{2}-\d{2}|\.\.)\/(\d{4}-\d{2}-\d{2}|\.\.)$/;

/**
 * Whether a change of help did nothing but let it end on the day (R-F4). Takes what it said before and after as of
 * {@link whatDiffers}, and the last day; a change kept before days were told together says the day alone.
 */
export function onlyEndsOn(
  change: { readonly before: string; readonly after: string },
  lastDay: IsoDay,
): boolean {
  const [before, after] = [onlyDays.exec(change.before), onlyDays.exec(change.after)];
  if (before === null || after === null) return change.after === lastDay;
  return before[1] === after[1] && after[2] === lastDay;
}

/** A thing and the one of the round before that it was carried from; null where it was made in its own round. */
export interface CarriedThing {
  readonly id: string;
  readonly fromId: string | null;
}

/** The same thing in every round it was carried through, oldest first (R-S3). Takes its id in one of them, and all things. */
export function sameThing(id: string, things: readonly CarriedThing[]): readonly string[] {
  const rounds = [id];
  for (let at = 0; at < things.length; at += 1) {
    const [oldest, newest] = [rounds[0], rounds.at(-1)];
    const from = things.find((one) => one.id === oldest)?.fromId ?? null;
    if (from !== null && !rounds.includes(from)) rounds.unshift(from);
    const next = things.find((one) => one.fromId === newest);
    if (next !== undefined && !rounds.includes(next.id)) rounds.push(next.id);
  }
  return rounds;
}
