import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, inOrder, positionAt } from './position.ts';

describe('a place between two others', () => {
  it.each([
    { before: null, after: null, place: '5' },
    { before: '5', after: null, place: '7' },
    { before: null, after: '5', place: '2' },
    { before: '5', after: '6', place: '55' },
    { before: '5', after: '51', place: '505' },
    { before: null, after: '01', place: '005' },
    { before: '9', after: null, place: '95' },
  ])('between $before and $after lies $place', ({ before, after, place }) => {
    expect(between(before, after)).toBe(place);
  });

  it.each([
    { before: '5', after: '5' },
    { before: '6', after: '5' },
  ])('there is none between $before and $after', ({ before, after }) => {
    expect(() => between(before, after)).toThrow(RangeError);
  });

  it('lies strictly between, whatever the places, and never ends in 0', () => {
    const aPlace = fc.stringMatching(/^[0-9]{0,12}[1-9]$/);
    fc.assert(
      fc.property(fc.option(aPlace), fc.option(aPlace), (one, other) => {
        fc.pre(one !== other || one === null);
        const [before, after] = one !== null && other !== null && one > other ? [other, one] : [one, other];
        const place = between(before, after);
        expect(place).toMatch(/^[0-9]*[1-9]$/);
        if (before !== null) expect(place > before).toBe(true);
        if (after !== null) expect(place < after).toBe(true);
      }),
    );
  });

  it('things put at any index, again and again, come out in the order they were put', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 40 }), (indexes) => {
        const expected: { id: string; position: string }[] = [];
        for (const [at, wanted] of indexes.entries()) {
          const index = Math.min(wanted, expected.length);
          expected.splice(index, 0, { id: `step ${at}`, position: positionAt(expected, index) });
        }
        expect(inOrder(expected)).toEqual(expected);
      }),
    );
  });
});

describe('two people add a step at once', () => {
  const both = [
    { id: 'a', position: '5' },
    { id: 'b', position: '5' },
    { id: 'c', position: '7' },
  ];
  it('everybody sees the same order', () => {
    expect(inOrder([...both].reverse()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
  it('a third comes after both', () => {
    expect(positionAt(both, 1)).toBe('6');
  });
});
