import type { ChangeTold } from './changed-alone.ts';

/**
 * What is told of the year's changes (R-F4): "for svært" and "ikke for svært" said in a row about the same thing are told as one,
 * the newest, so that the list stays short. Nothing is taken out of the record. Takes the changes newest first and gives them so.
 */
export function toldAsOne<Change extends Pick<ChangeTold, 'said' | 'sameThing' | 'subjectId'>>(
  newestFirst: readonly Change[],
): readonly Change[] {
  return newestFirst.filter((change, at) => {
    if (!isOnTooHard(change)) return true;
    const newer = newestFirst.slice(0, at).findLast((one) => thingOf(one) === thingOf(change));
    return newer === undefined || !isOnTooHard(newer);
  });
}

const isOnTooHard = ({ said }: Pick<ChangeTold, 'said'>): boolean =>
  said === 'tooHard' || said === 'takenBack';

const thingOf = ({ sameThing, subjectId }: Pick<ChangeTold, 'sameThing' | 'subjectId'>): string =>
  sameThing[0] ?? subjectId;
