import { describe, expect, it } from 'vitest';
import type { ChangeTold } from './changed-alone.ts';
import { toldAsOne } from './told-as-one.ts';

type Told = Pick<ChangeTold, 'id' | 'said' | 'sameThing' | 'subjectId'>;
const about = (subjectId: string, said: ChangeTold['said'], id: string): Told => ({
  ...{ id, said, subjectId },
  sameThing: [subjectId],
});

describe('R-F4 what was said in a row about one step is told once', () => {
  it.each<{ row: string; newestFirst: Told[]; told: string[] }>([
    { row: 'one', newestFirst: [about('bus', 'tooHard', '1')], told: ['1'] },
    {
      row: 'too hard, not after all, too hard again',
      newestFirst: [
        about('bus', 'tooHard', '3'),
        about('bus', 'takenBack', '2'),
        about('bus', 'tooHard', '1'),
      ],
      told: ['3'],
    },
    {
      row: 'the newest is that it is not',
      newestFirst: [about('bus', 'takenBack', '2'), about('bus', 'tooHard', '1')],
      told: ['2'],
    },
    {
      row: 'of two steps',
      newestFirst: [
        about('bus', 'takenBack', '3'),
        about('stop', 'tooHard', '2'),
        about('bus', 'tooHard', '1'),
      ],
      told: ['3', '2'],
    },
    {
      row: 'something was done between them',
      newestFirst: [about('bus', 'tooHard', '3'), about('bus', 'talked', '2'), about('bus', 'tooHard', '1')],
      told: ['3', '2', '1'],
    },
    {
      row: 'changes are told each',
      newestFirst: [about('bus', null, '2'), about('bus', null, '1')],
      told: ['2', '1'],
    },
    {
      row: 'carried into the next round it is the same step',
      newestFirst: [
        { ...about('bus 2', 'tooHard', '2'), sameThing: ['bus', 'bus 2'] },
        { ...about('bus', 'takenBack', '1'), sameThing: ['bus', 'bus 2'] },
      ],
      told: ['2'],
    },
  ])('$row', ({ newestFirst, told }) => {
    expect(toldAsOne(newestFirst).map(({ id }) => id)).toEqual(told);
  });
});
