import { describe, expect, it } from 'vitest';
import type { RelationKind, Role } from '../access/access-table.ts';
import { checkPlanIsOpen, planRights, scoringKind } from './writing.ts';

describe('what was agreed stays until the next meeting (R-M8)', () => {
  it.each([
    [null, 'agreed', null],
    ['called', 'agreed', null],
    ['open', 'agreed', null],
    ['closed', 'agreed', 'planIsAgreed'],
    ['closed', 'working', null],
  ] as const)('meeting %s, %s part', (state, part, refused) => {
    expect(checkPlanIsOpen(state && { state }, part)?.refused ?? null).toBe(refused);
  });
});

const rightsOf = (kind: RelationKind, role: Role = 'relative') => planRights({ role, kinds: [kind] });

describe('who may do what with a plan (§ 5)', () => {
  it.each([
    [
      'citizen',
      {
        isCitizen: true,
        writesPlan: false,
        writesPerspective: true,
        contributes: false,
        scoresAs: 'citizen',
        isStaff: false,
      },
    ],
    [
      'caseworker',
      {
        writesPlan: true,
        writesPerspective: true,
        contributes: true,
        scoresAs: 'professional',
        decides: true,
        isStaff: true,
      },
    ],
    [
      'contactPerson',
      {
        writesPlan: false,
        writesPerspective: true,
        contributes: true,
        scoresAs: 'professional',
        decides: false,
        seesFormal: true,
      },
    ],
    [
      'providerLead',
      { writesPlan: false, contributes: true, scoresAs: 'professional', decides: false, seesDecisions: true },
    ],
    [
      'otherProvider',
      { writesPlan: false, contributes: true, scoresAs: 'professional', seesFormal: false, isStaff: true },
    ],
    [
      'guardian',
      {
        writesPlan: false,
        writesPerspective: false,
        contributes: false,
        scoresAs: 'network',
        seesDecisions: true,
      },
    ],
    [
      'relative',
      {
        writesPlan: false,
        writesPerspective: false,
        scoresAs: null,
        seesDecisions: false,
        seesFormal: false,
        isStaff: false,
      },
    ],
  ] as const)('%s', (kind, rights) => {
    expect(rightsOf(kind)).toMatchObject(rights);
  });

  it('gives a stranger nothing', () => {
    expect(planRights({ role: 'caseworker', kinds: [] })).toMatchObject({
      writesPlan: false,
      scoresAs: null,
      isStaff: false,
    });
  });

  it('scores as the citizen before anything else', () => {
    expect(scoringKind(['guardian', 'citizen'])).toBe('citizen');
    expect(scoringKind(['relative', 'guardian'])).toBe('guardian');
    expect(scoringKind(['relative'])).toBeNull();
  });
});
