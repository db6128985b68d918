import { expect, test } from 'vitest';
import { formalContent } from './formal-content.ts';
import { formalFactsOf } from './formal-facts.ts';
import type { Plan } from './plan.ts';

const granted = { what: 'Øve turen', howOften: 'To gange', from: null, to: '2027-02-01' };
const decision = { state: 'granted', on: '2026-02-01', by: 'Karin' } as const;

test.each([
  { row: 'granted to a day', effort: { ...granted, decision } },
  {
    row: 'granted to a day, and asked for without an end',
    effort: { ...granted, to: null, decision: { ...decision, madeOverFrom: granted } },
  },
])('R-O2, R-M9 help says how long by itself: $row', ({ effort }) => {
  const plan = {
    ...{ formalTexts: [], mostImportant: [], dreams: [], goals: [] },
    effortsForAll: [effort],
  } as unknown as Plan;
  const duration = formalContent(formalFactsOf(plan)).find(({ heading }) => heading === 'expectedDuration');
  expect(duration?.state).toBe('fromThePlan');
});
