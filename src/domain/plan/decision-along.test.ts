import { describe, expect, it } from 'vitest';
import { type EffortInPlan, placeOfDecision } from './decision-along.ts';

const twice = { what: 'Følgeskab i bussen', howOften: 'to gange', from: null, to: null, offerId: 'birkely' };
const once = { ...twice, howOften: 'en gang' };
const agreed: EffortInPlan = { id: 'round 1', extent: twice, isAgreed: true, isTakenOut: false };
const draft: EffortInPlan = { id: 'round 2', extent: twice, isAgreed: false, isTakenOut: false };

describe('R-O2 a decision is about the help, in whichever plan it is read', () => {
  it.each<{ row: string; line: EffortInPlan[]; decides: string; about: string; along: string[] }>([
    { row: 'it stands in one plan', line: [draft], decides: 'round 2', about: 'round 2', along: [] },
    {
      row: 'the next meeting is called and nothing is carried yet',
      line: [agreed],
      decides: 'round 1',
      about: 'round 1',
      along: [],
    },
    {
      row: 'decided in the plan that holds: it comes along into the draft',
      line: [agreed, draft],
      decides: 'round 1',
      about: 'round 1',
      along: ['round 2'],
    },
    {
      row: 'decided in the draft: it is written where the help is agreed, and comes along',
      line: [agreed, draft],
      decides: 'round 2',
      about: 'round 1',
      along: ['round 2'],
    },
    {
      row: 'the draft made it into something else: it waits for a decision of its own',
      line: [agreed, { ...draft, extent: once }],
      decides: 'round 1',
      about: 'round 1',
      along: [],
    },
    {
      row: 'and that decision is not about what was agreed before',
      line: [agreed, { ...draft, extent: once }],
      decides: 'round 2',
      about: 'round 2',
      along: [],
    },
    {
      row: 'taken out of the draft: nothing comes along',
      line: [agreed, { ...draft, isTakenOut: true }],
      decides: 'round 1',
      about: 'round 1',
      along: [],
    },
    {
      row: 'the new plan is agreed: the old one stays as it was',
      line: [agreed, { ...draft, isAgreed: true }],
      decides: 'round 2',
      about: 'round 2',
      along: [],
    },
    {
      row: 'through three plans',
      line: [agreed, { ...draft, isAgreed: true }, { ...draft, id: 'round 3' }],
      decides: 'round 3',
      about: 'round 2',
      along: ['round 3'],
    },
  ])('$row', ({ line, decides, about, along }) => {
    expect(placeOfDecision(line, decides)).toEqual({ about, comesAlongTo: along });
  });
});
