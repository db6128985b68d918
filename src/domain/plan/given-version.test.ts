import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../access/access-table.ts';
import { versionFor, versionReader } from './given-version.ts';
import type { PlanSnapshot, SnapshotEffort } from './plan-snapshot.ts';

const effort = (offer: string | undefined, over: Partial<SnapshotEffort> = {}): SnapshotEffort => ({
  ...{ what: 'Øve bussen', how: '', who: 'Mette', howOften: '', from: null, to: null },
  ...(offer !== undefined && { offer }),
  decision: { state: 'granted', on: '2026-03-02', by: 'Karin' },
  ...over,
});
const refused: SnapshotEffort['decision'] = {
  ...{ state: 'refused', on: '2026-03-02', by: 'Karin' },
  ...{ reason: 'Ingen plads', howToComplain: 'Skriv til Karin.' },
};
const version = {
  schema: 1,
  citizen: { name: 'Jonas Lund', bornOn: '1998-05-04' },
  dreams: [{ words: 'Se havet', symbols: [], saidBy: { how: 'self' } }],
  goals: [{ title: 'Jeg tager bussen selv', efforts: [effort('Birkely'), effort('Værkstedet')] }],
  effortsForAll: [effort(undefined, { what: 'Taxa', decision: refused })],
  formal: [{ heading: 'background', label: 'Baggrund', text: 'Diagnose' }],
  notRelevant: ['treatment'],
} as unknown as PlanSnapshot;

const reason = 'Afslaget er skrevet ind';

/** Who reads; the day of birth, the decisions on three efforts (Birkely, Værkstedet, nobody's), formal texts; what is left out. */
const given: readonly (readonly [RelationKind, string, string, number, readonly string[]])[] = [
  ['citizen', '1998-05-04', 'granted granted refused', 1, []],
  ['guardian', '1998-05-04', 'granted granted refused', 1, []],
  ['caseworker', '1998-05-04', 'granted granted refused', 1, []],
  ['contactPerson', '', 'granted granted refused', 1, ['bornOn']],
  ['providerLead', '', 'granted kept kept', 1, ['bornOn', 'decisionsOfOthers']],
  ['relative', '', 'kept kept kept', 0, ['bornOn', 'decisions', 'formal', 'reason']],
  ['companion', '', 'kept kept kept', 0, ['bornOn', 'decisions', 'formal', 'reason']],
];
const readerOf = (...kinds: RelationKind[]) => versionReader({ role: 'relative', kinds });
const all = ({ goals, effortsForAll = [] }: PlanSnapshot) => [...(goals[0]?.efforts ?? []), ...effortsForAll];

describe('what of an agreed plan each reader is given (§ 5, decision 0022)', () => {
  it.each(given)('%s', (kind, bornOn, decisions, formal, leftOut) => {
    const seen = versionFor({ snapshot: version, reason }, readerOf(kind), ['Birkely']);
    expect(seen.snapshot.citizen.bornOn ?? '').toBe(bornOn);
    expect(
      all(seen.snapshot)
        .map(({ decision }) => decision.state)
        .join(' '),
    ).toBe(decisions);
    expect(seen.snapshot.formal).toHaveLength(formal);
    expect(seen.leftOut).toEqual(leftOut);
    expect(seen.reason).toBe(leftOut.includes('reason') ? '' : reason);
    expect(seen.snapshot.dreams).toEqual(version.dreams);
    expect(all(seen.snapshot).map(({ what, who }) => [what, who])).toEqual(
      all(version).map(({ what, who }) => [what, who]),
    );
  });

  it('leaves no word of a decision behind (R-O2)', () => {
    const { snapshot } = versionFor({ snapshot: version, reason }, readerOf('relative'), []);
    for (const word of [
      'Ingen plads',
      'Skriv til Karin',
      'Karin',
      'granted',
      'refused',
      'Diagnose',
      'treatment',
    ])
      expect(JSON.stringify(snapshot)).not.toContain(word);
  });

  it('gives who is two things to the citizen what either is given', () => {
    expect(versionReader({ role: 'contactPerson', kinds: ['relative', 'contactPerson'] })).toEqual({
      ...{ bornOn: false, decisions: 'all', formal: true },
    });
  });

  it('gives an offer its part as it was made: its own efforts with their decisions (R-M2)', () => {
    const part: PlanSnapshot = {
      ...version,
      ...{ citizen: { name: 'Jonas Lund', bornOn: null }, formal: [], withoutFormal: true },
      ...{
        goals: version.goals.map((goal) => ({ ...goal, efforts: [effort(undefined)] })),
        effortsForAll: [],
      },
    };
    expect(
      versionFor({ snapshot: part, reason: '' }, readerOf('otherProvider'), ['Værkstedet']),
    ).toMatchObject({
      snapshot: { goals: [{ efforts: [{ decision: { state: 'granted' } }] }] },
      leftOut: [],
    });
  });

  it('changes nothing that is under its seal (R-M8)', () => {
    const before = JSON.stringify(version);
    versionFor({ snapshot: version, reason }, readerOf('relative'), []);
    expect(JSON.stringify(version)).toBe(before);
  });

  it('does not know whose an effort is in a version from before offers were kept, and so keeps the decision', () => {
    const old = {
      ...version,
      goals: [{ ...version.goals[0], efforts: [effort(undefined)] }],
      effortsForAll: [],
    };
    const { leftOut } = versionFor(
      { snapshot: old as unknown as PlanSnapshot, reason: '' },
      readerOf('providerLead'),
      ['Birkely'],
    );
    expect(leftOut).toEqual(['bornOn', 'decisionsOfOthers']);
  });
});
