import { describe, expect, test } from 'vitest';
import { type FieldValues, joinChanges } from './two-have-written.ts';

describe('two have written (R-T5)', () => {
  const rows: readonly (readonly [
    what: string,
    was: FieldValues,
    sent: FieldValues,
    now: FieldValues,
    values: FieldValues,
    clashing: readonly string[],
  ])[] = [
    [
      'each another field: both changes stay',
      { title: 'Bus', smarte: '' },
      { title: 'Bus', smarte: 'Inden jul' },
      { title: 'Bus hver dag', smarte: '' },
      { title: 'Bus hver dag', smarte: 'Inden jul' },
      [],
    ],
    [
      'both the same field: asked about, and only about that',
      { title: 'Bus', smarte: '' },
      { title: 'Bus til byen', smarte: '' },
      { title: 'Bus hver dag', smarte: 'Inden jul' },
      { title: 'Bus til byen', smarte: 'Inden jul' },
      ['title'],
    ],
    [
      'both the same text: nothing to ask',
      { title: 'Bus' },
      { title: 'Bus selv' },
      { title: 'Bus selv' },
      { title: 'Bus selv' },
      [],
    ],
    [
      'a choice that nobody touched in this form is not turned back',
      { direction: 'develop', onlyFor: [] },
      { direction: 'develop' },
      { direction: 'keep', onlyFor: ['birkely'] },
      { direction: 'keep', onlyFor: ['birkely'] },
      [],
    ],
    [
      'a box that was ticked off stays off',
      { onlyFor: ['birkely'] },
      {},
      { onlyFor: ['birkely'] },
      { onlyFor: [] },
      [],
    ],
    [
      'the ends of lines are no change',
      { smarte: 'En\nTo' },
      { smarte: 'En\r\nTo\r\n' },
      { smarte: 'Tre' },
      { smarte: 'Tre' },
      [],
    ],
    [
      'what the form does not have is left alone',
      { title: 'Bus' },
      { title: 'Bus', other: 'x' },
      { title: 'Tog' },
      { title: 'Tog' },
      [],
    ],
  ];
  test.each(rows)('%s', (_what, was, sent, now, values, clashing) => {
    expect(joinChanges(was, sent, now)).toEqual({ values, clashing });
  });
});
