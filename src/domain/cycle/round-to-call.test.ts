import { expect, it } from 'vitest';
import { roundToCall } from './round-to-call.ts';

it.each([
  { row: 'the first ever', newest: null, answer: { number: 1, isNew: true, kind: 'plan' } },
  {
    row: 'a round that has begun without a meeting',
    newest: { number: 1, meeting: 'notCalled' },
    answer: { number: 1, isNew: false, kind: 'plan' },
  },
  {
    row: 'after a closed meeting',
    newest: { number: 1, meeting: 'closed' },
    answer: { number: 2, isNew: true, kind: 'status' },
  },
  {
    row: 'a second round that has begun',
    newest: { number: 2, meeting: 'notCalled' },
    answer: { number: 2, isNew: false, kind: 'status' },
  },
  {
    row: 'one that is called already',
    newest: { number: 1, meeting: 'called' },
    answer: { refused: 'meetingAlreadyCalled' },
  },
  {
    row: 'one that is going on',
    newest: { number: 3, meeting: 'open' },
    answer: { refused: 'meetingAlreadyCalled' },
  },
] as const)('§ 2 calls the meeting of $row', ({ newest, answer }) => {
  expect(roundToCall(newest)).toEqual(answer);
});
