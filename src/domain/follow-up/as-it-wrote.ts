import { type HelpAsWritten, whatDiffers } from './help-as-written.ts';

/** What a change of help kept: the whole help before, and what differed before and after as of {@link whatDiffers}. */
interface Kept {
  readonly before: string;
  readonly after: string;
  readonly helpBefore: HelpAsWritten;
}

/** What of help is written together: both days are one. */
const written: readonly (readonly (keyof HelpAsWritten)[])[] = [
  ['what'],
  ['how'],
  ['who'],
  ['offer'],
  ['howOften'],
  ['from', 'to'],
];

/**
 * Help as a change wrote it, which is what was asked by it (R-F4). What stood next can be more than that: help is written anew in
 * the plan while it is made, too, and that is no change of its own. So what stood next counts as far as the change itself says
 * the same. Takes what the change kept, and the help that is known to have stood next (null where none is); gives that where what
 * was kept does not say.
 */
export function asItWrote(change: Kept, next: HelpAsWritten | null): HelpAsWritten | null {
  const isSo = (help: HelpAsWritten): boolean =>
    whatDiffers(change.helpBefore, help) === change.before &&
    whatDiffers(help, change.helpBefore) === change.after;
  if (change.before === '' && change.after === '') return next;
  if (next !== null && isSo(next)) return next;
  const ofNext = next === null ? [] : mixesOf(change.helpBefore, next);
  return ofNext.find(isSo) ?? onlyOne(oneWritten(change).filter(isSo)) ?? next;
}

/** The help before with some of what stood next in it, the least of it first. */
function mixesOf(before: HelpAsWritten, next: HelpAsWritten): readonly HelpAsWritten[] {
  const mixes: HelpAsWritten[] = [before];
  for (const parts of written) {
    const taken = Object.fromEntries(parts.map((part) => [part, next[part]]));
    mixes.push(...mixes.map((mix) => ({ ...mix, ...taken })));
  }
  return mixes;
}

/** The help before with what the change says in the place of one part. */
function oneWritten({ helpBefore, after }: Kept): readonly HelpAsWritten[] {
  const [from, to] = after.split('/').map((day) => (day === '..' ? null : day));
  const texts = (['what', 'how', 'who', 'offer', 'howOften'] as const).map((part) => ({
    ...helpBefore,
    [part]: after,
  }));
  return from === undefined || to === undefined ? texts : [{ ...helpBefore, from, to }, ...texts];
}

const onlyOne = (all: readonly HelpAsWritten[]): HelpAsWritten | undefined =>
  all.length === 1 ? all[0] : undefined;
