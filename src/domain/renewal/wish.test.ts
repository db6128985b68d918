import { describe, expect, it } from 'vitest';
import { checkWish, isFollowed, reasonFor, wishIn, wishInPlan } from './wish.ts';

describe('R-M5 where a wish is not followed, the plan says why', () => {
  it.each([
    { row: 'the same', answer: ['reached', 'finish'], decision: 'finish', followed: true },
    { row: 'done, but it goes on', answer: ['reached', 'finish'], decision: 'continue', followed: false },
    {
      row: 'to go on, but it is finished',
      answer: ['notYet', 'continue'],
      decision: 'finish',
      followed: false,
    },
    { row: 'a new goal, but it is changed', answer: [null, 'replace'], decision: 'change', followed: false },
    { row: 'only how far: no wish', answer: ['reached', null], decision: 'continue', followed: true },
    { row: 'not any more, finished', answer: ['noLongerWanted', null], decision: 'finish', followed: true },
    { row: 'not any more, a new one', answer: ['noLongerWanted', null], decision: 'replace', followed: true },
    {
      row: 'not any more, it goes on',
      answer: ['noLongerWanted', null],
      decision: 'continue',
      followed: false,
    },
    {
      row: 'what now counts before how far',
      answer: ['noLongerWanted', 'change'],
      decision: 'change',
      followed: true,
    },
    { row: '"Jeg ved det ikke"', answer: ['dontKnow', 'dontKnow'], decision: 'finish', followed: true },
    {
      row: 'not any more, "Jeg ved det ikke"',
      answer: ['noLongerWanted', 'dontKnow'],
      decision: 'change',
      followed: false,
    },
    { row: 'only how far: it may end', answer: ['reached', null], decision: 'finish', followed: true },
  ] as const)('$row', ({ answer: [outcome, whatNow], decision, followed }) => {
    const wish = wishIn({ outcome, whatNow });
    expect(isFollowed(wish, decision)).toBe(followed);
    expect(checkWish(wish, decision, ' ')).toEqual(
      followed ? null : { refused: 'whyNotFollowedMissing', field: 'why' },
    );
    expect(checkWish(wish, decision, 'Der er to trin igen.')).toBeNull();
  });
});

describe('R-S2, R-M8 silence is never yes: a goal ends without the citizen’s answer only with a reason', () => {
  it.each([
    { row: 'no answer, finished', answer: null, decision: 'finish', stands: false },
    { row: 'no answer, replaced', answer: null, decision: 'replace', stands: false },
    { row: 'no answer, it goes on', answer: null, decision: 'continue', stands: true },
    { row: 'no answer, changed', answer: null, decision: 'change', stands: true },
    { row: 'only what helped', answer: [null, null], decision: 'finish', stands: false },
    {
      row: '"Spring over" answers nothing',
      answer: ['skipped', 'skipped'],
      decision: 'finish',
      stands: false,
    },
    {
      row: '"Jeg ved det ikke" is an answer',
      answer: ['skipped', 'dontKnow'],
      decision: 'finish',
      stands: true,
    },
  ] as const)('$row', ({ answer, decision, stands }) => {
    const wish = wishIn(answer === null ? null : { outcome: answer[0], whatNow: answer[1] });
    expect(checkWish(wish, decision, ' ')).toEqual(
      stands ? null : { refused: 'whyWithoutAnswerMissing', field: 'why' },
    );
    expect(checkWish(wish, decision, 'Jonas er flyttet.')).toBeNull();
  });
});

describe('R-M5 a wish that is not followed stands in the plan, whichever came first', () => {
  const why = 'Der er to trin igen.';
  it.each([
    { row: 'nothing decided', wish: 'finish', decision: null, given: null, says: 'followed' },
    { row: 'decided as wished', wish: 'finish', decision: 'finish', given: null, says: 'followed' },
    { row: 'no wish', wish: null, decision: 'finish', given: null, says: 'followed' },
    { row: 'no reason', wish: 'finish', decision: 'continue', given: null, says: 'reasonMissing' },
    {
      row: 'an empty reason',
      wish: 'finish',
      decision: 'continue',
      given: { why: '', wish: 'finish' },
      says: 'reasonMissing',
    },
    {
      row: 'a reason to this wish',
      wish: 'finish',
      decision: 'continue',
      given: { why, wish: 'finish' },
      says: 'said',
    },
    {
      row: 'a reason to the wish there was before',
      wish: 'replace',
      decision: 'continue',
      given: { why, wish: 'finish' },
      says: 'reasonMissing',
    },
    {
      row: 'ended before an answer, with a reason',
      wish: 'notAnswered',
      decision: 'replace',
      given: { why, wish: 'notAnswered' },
      says: 'said',
    },
    {
      row: 'ended before an answer',
      wish: 'notAnswered',
      decision: 'finish',
      given: null,
      says: 'reasonMissing',
    },
    {
      row: 'the answer that came is another than what was decided without it',
      wish: 'continue',
      decision: 'finish',
      given: { why, wish: 'notAnswered' },
      says: 'reasonMissing',
    },
    {
      row: 'a reason kept as text alone',
      wish: 'finish',
      decision: 'continue',
      given: { why, wish: null },
      says: 'said',
    },
  ] as const)('$row', ({ wish, decision, given, says }) => {
    expect(wishInPlan(wish, decision, given)).toBe(says);
    expect(reasonFor(wish, given)).toBe(says === 'said' ? why : null);
  });
});
