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

const parts = ['what', 'how', 'who', 'offer', 'howOften', 'from', 'to'] as const;

/**
 * What help says where the other says something else, in one line (R-F4): what – how – who – offer – how often – from – to. '' where
 * it says nothing of its own.
 */
export function whatDiffers(one: HelpAsWritten, other: HelpAsWritten): string {
  const said = parts
    .filter((part) => (one[part] ?? '') !== (other[part] ?? ''))
    .map((part) => one[part] ?? '');
  return said.filter((part) => part.trim() !== '').join(' – ');
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
