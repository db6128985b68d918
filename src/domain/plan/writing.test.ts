import { describe, expect, it } from 'vitest';
import type { RelationKind, Role } from '../access/access-table.ts';
import { checkPlanIsOpen, maySpeakInMeeting, planRights, scoringKind } from './writing.ts';

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
        hasVoiceInMeeting: false,
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
        hasVoiceInMeeting: false,
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
        hasVoiceInMeeting: true,
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
        hasVoiceInMeeting: true,
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

describe('one of the network says in the meeting what they think of a goal (R-M5, R-P7, § 5: voices in the meeting)', () => {
  const rights = { hasVoiceInMeeting: true };
  it.each([
    { row: 'in the meeting', seen: { rights, isInMyMeeting: true, isOpen: true }, may: true },
    { row: 'not outside it', seen: { rights, isInMyMeeting: false, isOpen: true }, may: false },
    { row: 'not of a plan that is agreed', seen: { rights, isInMyMeeting: true, isOpen: false }, may: false },
    {
      row: 'not who works there, and writes a perspective of their own',
      seen: { rights: { hasVoiceInMeeting: false }, isInMyMeeting: true, isOpen: true },
      may: false,
    },
  ])('$row', ({ seen, may }) => {
    expect(maySpeakInMeeting(seen)).toBe(may);
  });

  it('is nobody’s whose column has no voice in a meeting', () => {
    for (const kind of ['peerGuide', 'facilitator'] as const)
      expect(rightsOf(kind).hasVoiceInMeeting).toBe(false);
    expect(rightsOf('companion').hasVoiceInMeeting).toBe(true);
  });
});
