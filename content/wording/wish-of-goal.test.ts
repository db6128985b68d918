import { expect, test } from 'vitest';
import { da } from './da/index.ts';
import { en } from './en/index.ts';

/** What a citizen can wish for a goal at a status meeting. */
const wishes = ['finish', 'continue', 'change', 'replace', 'noLongerWanted'] as const;

test.each([da, en].flatMap((words) => wishes.map((wish) => ({ words, wish }))))(
  'R-P8 the plan tells a wish in the very words the citizen tapped: $wish',
  ({ words, wish }) => {
    const { decisions, outcomes } = words.renewal.citizen;
    const tapped = wish === 'noLongerWanted' ? outcomes[wish] : decisions[wish];
    for (const told of [words.plan.citizen, words.meetings.plan, words.document.citizen])
      expect(told.wishOfGoal({ aboutGoal: 'Bussen', wish })).toContain(tapped);
  },
);
