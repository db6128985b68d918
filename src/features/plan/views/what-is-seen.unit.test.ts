import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../../../domain/access/access-table.ts';
import type { PlanPerson } from '../../../domain/plan/plan.ts';
import { seesEvery } from './what-is-seen.ts';

const around = (id: string, kind: RelationKind): PlanPerson => ({
  id,
  kind,
  givenName: id,
  name: id,
  offerId: null,
  kinship: null,
  isHere: true,
  takesPart: true,
});
const plan = {
  citizen: { id: 'jonas', givenName: 'Jonas', name: 'Jonas' },
  people: [
    around('lone', 'relative'),
    around('susanne', 'otherProvider'),
    around('mette', 'contactPerson'),
    around('karin', 'caseworker'),
  ],
};

describe('who may read that there is nothing (§ 5)', () => {
  it.each([
    ['jonas', true, true],
    ['mette', true, true],
    ['karin', true, true],
    ['lone', false, false],
    ['susanne', false, false],
    ['somebody', false, false],
  ])('%s: efforts %s, scores %s', (reader, efforts, scores) => {
    expect(seesEvery(plan, reader, 'staircaseAndEfforts')).toBe(efforts);
    expect(seesEvery(plan, reader, 'scores')).toBe(scores);
  });
});
