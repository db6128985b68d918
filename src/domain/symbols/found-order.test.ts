import { describe, expect, it } from 'vitest';
import { inOrderShown, packsFirst, usedFirst } from './found-order.ts';

describe('the pictures of a search as they are shown', () => {
  it.each([
    { met: 'nothing', own: [], ofPacks: [], ofLibrary: [], recent: ['bil'], shown: [] },
    {
      met: 'the library',
      own: [],
      ofPacks: [],
      ofLibrary: ['hus', 'bil'],
      recent: [],
      shown: ['hus', 'bil'],
    },
    {
      met: 'what was used lately',
      own: [],
      ofPacks: [],
      ofLibrary: ['hus', 'bil'],
      recent: ['bil', 'kat'],
      shown: ['bil', 'hus'],
    },
    {
      met: 'one’s own and a pack’s',
      own: ['mit hus'],
      ofPacks: ['p1'],
      ofLibrary: ['hus'],
      recent: [],
      shown: ['mit hus', 'p1', 'hus'],
    },
    {
      met: 'more than is shown',
      own: ['mit hus'],
      ofPacks: ['p1', 'p2', 'p3', 'p4'],
      ofLibrary: ['hus', 'bil', 'kat'],
      recent: [],
      shown: ['mit hus', 'p1', 'p2', 'hus'],
    },
  ])('$met', ({ own, ofPacks, ofLibrary, recent, shown }) => {
    expect(inOrderShown({ own, ofPacks, ofLibrary, recent }, 4)).toEqual(shown);
  });

  it('fills up with the municipality’s where the library has few', () => {
    expect(packsFirst(['p1', 'p2', 'p3', 'p4'], ['hus'], 4)).toEqual(['p1', 'p2', 'p3', 'hus']);
  });
});

it.each([
  { found: ['a', 'b', 'c'], recent: ['c', 'x', 'b'], order: ['c', 'b', 'a'] },
  { found: ['a', 'b'], recent: [], order: ['a', 'b'] },
  { found: [], recent: ['a'], order: [] },
  // One picture under two words is used, and keeps the word it is looked for by.
  {
    found: ['1F465.møde', '1F4BC.arbejde'],
    recent: ['1F4BC.taske', '1F4BC'],
    order: ['1F4BC.arbejde', '1F465.møde'],
  },
])('used lately first: $found with $recent', ({ found, recent, order }) => {
  expect(usedFirst(found, recent)).toEqual(order);
});
