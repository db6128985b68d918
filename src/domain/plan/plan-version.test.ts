import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, nextVersion } from './plan-version.ts';

describe('R-M8 a later adjustment makes a new version with who, when and why', () => {
  const made = { on: '2027-06-01', by: 'Mette', reason: '' };
  it.each([
    { row: 'the first needs no reason', earlier: [], reason: '', answer: { number: 1, reason: null } },
    {
      row: 'the second does',
      earlier: [{ number: 1 }],
      reason: ' ',
      answer: { refused: 'versionReasonMissing', field: 'reason' },
    },
    {
      row: 'the second says why',
      earlier: [{ number: 1 }],
      reason: 'Jonas er flyttet',
      answer: { number: 2, reason: 'Jonas er flyttet', madeOn: '2027-06-01', madeBy: 'Mette' },
    },
    {
      row: 'the fourth, whatever the order the earlier ones come in',
      earlier: [{ number: 3 }, { number: 1 }, { number: 2 }],
      reason: 'Bussen kører ikke mere',
      answer: { number: 4 },
    },
  ])('$row', ({ earlier, reason, answer }) => {
    expect(nextVersion(earlier, { ...made, reason })).toMatchObject(answer);
  });
});

describe('R-M8 the text that is hashed', () => {
  it.each([
    {
      row: 'keys in order',
      value: { b: 1, a: { d: null, c: true } },
      text: '{"a":{"c":true,"d":null},"b":1}',
    },
    { row: 'lists keep theirs', value: ['trin 2', 'trin 1'], text: '["trin 2","trin 1"]' },
    {
      row: 'words as they are',
      value: 'Jeg vil på ø-tur "snart"\n',
      text: '"Jeg vil på ø-tur \\"snart\\"\\n"',
    },
    { row: 'no value, no key', value: { a: undefined, b: '' }, text: '{"b":""}' },
  ])('$row', ({ value, text }) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, [undefined], { a: () => 1 }, 1n])(
    '%s cannot be hashed',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );

  it('does not depend on the order in which keys were written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(backwards(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('can be read back to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, backwards(held)]),
  );
}
