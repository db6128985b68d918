import { describe, expect, it } from 'vitest';
import { isFollower, type PlanAsFollowed, type PlanNews, planNewsOf } from './plan-news.ts';

const seen: PlanAsFollowed = {
  ...{ hasSeenEarlier: false, isMadeSince: false, isShownSince: false, isShownAfterMade: false },
  isAskedOrAnswered: false,
};
const made = { ...seen, isMadeSince: true };
const shown = { ...seen, isShownAfterMade: true };

describe('R-M8, R-C1 what is told of a plan to those who follow it', () => {
  it.each<{ row: string; plan: PlanAsFollowed; told: PlanNews | null }>([
    { row: 'a plan of a new meeting', plan: made, told: 'newPlan' },
    {
      row: 'a later edition of a plan they know',
      plan: { ...made, hasSeenEarlier: true },
      told: 'newEdition',
    },
    { row: 'a plan they have looked at', plan: seen, told: null },
    { row: 'a new plan that asks for their answer', plan: { ...made, isAskedOrAnswered: true }, told: null },
    { row: 'an old plan that is shown to them', plan: { ...shown, isShownSince: true }, told: 'shown' },
    {
      row: 'a plan made since they looked, and shown to them after it was made',
      plan: { ...shown, isMadeSince: true, isShownSince: true },
      told: 'shown',
    },
    { row: 'a plan that was shown to them, since they looked', plan: shown, told: null },
  ])('$row: $told', ({ plan, told }) => {
    expect(planNewsOf(plan)).toBe(told);
  });

  it('R-C1 those who are at work have duties instead', () => {
    expect(isFollower(['contactPerson', 'relative'])).toBe(true);
    expect([isFollower(['guardian']), isFollower(['companion'])]).toEqual([true, true]);
    expect([isFollower(['caseworker', 'contactPerson']), isFollower([])]).toEqual([false, false]);
  });
});
