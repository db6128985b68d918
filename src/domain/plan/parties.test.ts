import { expect, it } from 'vitest';
import { relationKinds } from '../access/access-table.ts';
import { isPartyKind, partiesOf } from './parties.ts';

it('R-M8 asks citizen, guardian, relatives, providers and the caseworker', () => {
  expect(relationKinds.filter(isPartyKind)).toEqual([
    'citizen',
    'relative',
    'guardian',
    'contactPerson',
    'providerLead',
    'otherProvider',
    'caseworker',
  ]);
});

it('R-M8 the citizen comes first, who only accompanies is not asked', () => {
  const participants = [
    { as: 'caseworker' },
    { as: 'peerGuide' },
    { as: 'companion' },
    { as: 'relative' },
    { as: 'citizen' },
  ] as const;
  expect(partiesOf(participants).map(({ as }) => as)).toEqual(['citizen', 'relative', 'caseworker']);
});
