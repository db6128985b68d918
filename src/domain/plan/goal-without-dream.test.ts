import { describe, expect, it } from 'vitest';
import { answerWhetherGoalFits, type GoalAfterDream, goalWithoutDream } from './goal-without-dream.ts';

const away = '2027-03-01';
const yes = { fits: true, on: '2027-03-04' };
const no = { fits: false, on: '2027-03-05' };
const goal: GoalAfterDream = { dreamAwayOn: null, answer: null, isTakenOut: false, isAgreed: false };

describe('a goal whose dream the citizen took away (R-M4, R-M5, R-M8)', () => {
  it.each<[string, Partial<GoalAfterDream>, ReturnType<typeof goalWithoutDream>]>([
    ['the dream stands', {}, null],
    ['the dream is gone', { dreamAwayOn: away }, { state: 'asked', dreamAwayOn: away, saidNoOn: null }],
    [
      'gone, in an agreed plan',
      { dreamAwayOn: away, isAgreed: true },
      { state: 'asked', dreamAwayOn: away, saidNoOn: null },
    ],
    ['gone, and staff took the goal out', { dreamAwayOn: away, isTakenOut: true }, null],
    ['yes', { dreamAwayOn: away, answer: yes }, { state: 'kept', dreamAwayOn: away, on: yes.on }],
    ['yes, and staff took it out since', { dreamAwayOn: away, answer: yes, isTakenOut: true }, null],
    [
      'no: out of the draft',
      { dreamAwayOn: away, answer: no, isTakenOut: true },
      { state: 'refused', dreamAwayOn: away, on: no.on },
    ],
    [
      'no, and the dream came back',
      { answer: no, isTakenOut: true },
      { state: 'refused', dreamAwayOn: null, on: no.on },
    ],
    [
      'no, in an agreed plan: it stays',
      { dreamAwayOn: away, answer: no, isAgreed: true },
      { state: 'refused', dreamAwayOn: away, on: no.on },
    ],
    [
      'no, and somebody put it in again: asked anew',
      { dreamAwayOn: away, answer: no },
      { state: 'asked', dreamAwayOn: away, saidNoOn: no.on },
    ],
    ['no, put in again with its dream', { answer: no }, null],
  ])('%s', (_, change, expected) => {
    expect(goalWithoutDream({ ...goal, ...change })).toEqual(expected);
  });

  it.each([
    ['jonas', true, null],
    ['jonas', false, { refused: 'nothingToConfirm' }],
    ['karin', true, { refused: 'onlyTheCitizenConfirms' }],
  ] as const)('%s answers; asked: %s', (who, isAsked, expected) => {
    const asked = { state: 'asked', dreamAwayOn: away, saidNoOn: null } as const;
    const answered = answerWhetherGoalFits(who, 'jonas', isAsked ? asked : null);
    expect(answered).toEqual(expected === null ? null : expect.objectContaining(expected));
  });
});
