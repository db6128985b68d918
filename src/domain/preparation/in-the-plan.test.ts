import { describe, expect, it } from 'vitest';
import { followsTheShowing, type InPlan, readersOfDraft, standsByOwnHand } from './in-the-plan.ts';
import type { LifeArea } from './life-areas.ts';
import type { PersonAround } from './sharing.ts';

const own: InPlan = { id: 'own', area: 'home', words: 'Jeg vil bo selv', isByOwnHand: true };
const ownTwice: InPlan = { ...own, id: 'twice' };
const broughtByKarin: InPlan = { id: 'karin', area: 'people', words: 'Min mor', isByOwnHand: false };
const saidInThePlan: InPlan = { id: 'said', area: null, words: 'En hund', isByOwnHand: true };
const plan = [own, ownTwice, broughtByKarin, saidInThePlan];

describe('R-P6 what stands in the plan although its answer is hidden', () => {
  it.each<{ row: string; hidden: LifeArea[]; stands: string[] }>([
    { row: 'nothing is hidden', hidden: [], stands: [] },
    { row: 'an answer the citizen put there, also twice', hidden: ['home'], stands: ['own', 'twice'] },
    { row: 'brought by staff: it goes with the showing', hidden: ['people'], stands: [] },
    { row: 'an answer that is not in the plan', hidden: ['money'], stands: [] },
    { row: 'everything at once', hidden: ['home', 'people', 'money'], stands: ['own', 'twice'] },
  ])('$row', ({ hidden, stands }) => {
    expect(standsByOwnHand(hidden, plan).map(({ id }) => id)).toEqual(stands);
  });

  it('only an answer that another brought follows the showing', () => {
    expect(plan.filter(followsTheShowing)).toEqual([broughtByKarin]);
  });
});

describe('§ 5 who reads the plan being made', () => {
  const person = (personId: string, as: PersonAround['as'], isActive = true) => ({ personId, as, isActive });
  const names = (people: readonly PersonAround[]) => people.map(({ personId }) => personId);
  const around = [
    person('karin', 'caseworker'),
    person('mette', 'contactPerson'),
    person('susanne', 'otherProvider'),
    person('lone', 'relative'),
    person('freja', 'peerGuide'),
    person('former', 'caseworker', false),
  ];

  it('the whole, a part, in the meeting – and nobody whose relation has ended or who has no cell (R-T1)', () => {
    const readers = readersOfDraft(around);
    expect(names(readers.all)).toEqual(['karin', 'mette']);
    expect(names(readers.part)).toEqual(['susanne']);
    expect(names(readers.inMeeting)).toEqual(['lone']);
  });

  it('somebody who is two things is named once, where they read most', () => {
    const readers = readersOfDraft([person('bent', 'relative'), person('bent', 'guardian')]);
    expect(names(readers.all)).toEqual(['bent']);
    expect(readers.inMeeting).toEqual([]);
  });
});
