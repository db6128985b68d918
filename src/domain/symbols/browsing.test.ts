import { describe, expect, it } from 'vitest';
import { browseValue, perScreen, readBrowsePlace, screenOf } from './browsing.ts';

const topics = ['home', 'work'] as const;

describe('a place among the pictures', () => {
  it.each([
    ['home.1', { topic: 'home', screen: 1 }],
    ['work.12', { topic: 'work', screen: 12 }],
    ['topics.2', { topic: null, screen: 2 }],
  ] as const)('%s is read, and written again', (text, place) => {
    expect(readBrowsePlace(text, topics)).toEqual(place);
    expect(browseValue(place)).toBe(text);
  });

  it.each([
    '',
    'home',
    'home.0',
    'home.-1',
    'home.1.5',
    'home.100',
    'love.1',
    '__proto__.1',
    'HOME.1',
    'yes',
  ])('%j is none', (text) => {
    expect(readBrowsePlace(text, topics)).toBeUndefined();
  });
});

describe('a screen of pictures (design § Numbers)', () => {
  const all = Array.from({ length: 14 }, (_, at) => at + 1);
  it.each([
    { asked: 1, first: 1, shown: 6, next: 2 },
    { asked: 2, first: 7, shown: 6, next: 3 },
    { asked: 3, first: 13, shown: 2, next: 1 },
    { asked: 4, first: 1, shown: 6, next: 2 },
  ])('$asked of three: from $first on, then $next', ({ asked, first, shown, next }) => {
    const screen = screenOf(all, asked);
    expect(screen.shown).toHaveLength(shown);
    expect(screen.shown[0]).toBe(first);
    expect(screen).toMatchObject({ next, screens: 3 });
  });

  it('of nothing is one, empty', () => {
    expect(screenOf([], 1)).toEqual({ shown: [], screen: 1, screens: 1, next: 1 });
  });

  it('never holds more than the large fields do', () => {
    expect(perScreen).toBeLessThanOrEqual(6);
  });
});
