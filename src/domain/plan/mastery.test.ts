import { describe, expect, it } from 'vitest';
import {
  cardsForMastery,
  compareMastery,
  howMuchHelpCards,
  masteryFromCards,
  masteryLevels,
  supportNeedLevels,
  supportNeedWordBeside,
} from './mastery.ts';

describe('R-M6 two questions say how it goes', () => {
  it.each([
    { first: 'othersDoIt', second: null, level: 'othersDoIt' },
    { first: 'withHelp', second: null, level: null },
    { first: 'withHelp', second: 'much', level: 'withMuchHelp' },
    { first: 'withHelp', second: 'some', level: 'withSomeHelp' },
    { first: 'withHelp', second: 'little', level: 'withLittleHelp' },
    { first: 'onMyOwn', second: null, level: 'onMyOwn' },
  ] as const)('$first, then $second: $level', ({ first, second, level }) => {
    expect(masteryFromCards(first, second)).toBe(level);
  });

  it('an answer to the second card left over from before changes nothing when the first is "on my own"', () => {
    expect(masteryFromCards('onMyOwn', 'much')).toBe('onMyOwn');
  });

  it.each(masteryLevels)('%s has cards that say it again', (level) => {
    const { whoDoesIt, howMuchHelp } = cardsForMastery(level);
    expect(masteryFromCards(whoDoesIt, howMuchHelp)).toBe(level);
  });

  it('has one card of help for each level with help', () => {
    const levels = howMuchHelpCards.map((card) => masteryFromCards('withHelp', card));
    expect(levels).toEqual(masteryLevels.filter((level) => level.startsWith('with')));
  });
});

describe('R-M6 the same words beside it', () => {
  it('pairs every level with one support-need word, most help with most need', () => {
    const words = masteryLevels.map((level) => supportNeedWordBeside[level]);
    expect(words).toEqual(supportNeedLevels.filter((word) => word !== 'notAssessed'));
  });
});

describe('R-S2 now beside former and expected', () => {
  it.each([
    { now: 'withLittleHelp', other: 'withSomeHelp', beside: 'more' },
    { now: 'withSomeHelp', other: 'withSomeHelp', beside: 'same' },
    { now: 'othersDoIt', other: 'withMuchHelp', beside: 'less' },
    { now: null, other: 'withMuchHelp', beside: 'unknown' },
    { now: 'onMyOwn', other: null, beside: 'unknown' },
  ] as const)('$now beside $other is $beside', ({ now, other, beside }) => {
    expect(compareMastery(now, other)).toBe(beside);
  });
});
