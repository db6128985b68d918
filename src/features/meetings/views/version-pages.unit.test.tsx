import { expect, it } from 'vitest';
import { aPageFor } from '../../../../tests/a-page.ts';
import type { VersionsView } from '../use-cases/see-versions.ts';
import { VersionsPage } from './version-pages.tsx';

const page = aPageFor({ personId: 'susanne', givenName: 'Susanne', isCitizen: false });

type Version = VersionsView['versions'][number];
const version = (over: Pick<Version, 'number' | 'reason' | 'partFor'>): Version => ({
  ...{
    id: `version-${over.number}`,
    roundId: 'round',
    roundNumber: 1,
    madeOn: '2026-03-03',
    madeBy: 'Karin',
  },
  ...{ hash: '', isUnchanged: true, iAmParty: true, snapshot: {} as Version['snapshot'] },
  ...over,
});

it.each([
  { row: 'the whole plan, made once', partFor: null, reasons: [''], told: ['Aftalt på mødet'] },
  { row: 'the whole plan', partFor: null, reasons: ['Ny linje', ''], told: ['Ny linje', 'Aftalt på mødet'] },
  { row: 'a part of it', partFor: 'Værkstedet', reasons: ['', ''], told: [] },
])('says why each version was made to whoever was given $row (R-M2, R-M8)', ({ partFor, reasons, told }) => {
  const versions = reasons.map((reason, at) => version({ number: reasons.length - at, reason, partFor }));
  const citizen = {
    id: 'jonas',
    name: 'Jonas Lund',
    givenName: 'Jonas',
  } as unknown as VersionsView['citizen'];
  const view = {
    citizen,
    isCitizen: false,
    versions,
    manages: false,
    seesAllAnswers: true,
    citizenOwes: null,
    mayAdjust: false,
  };
  const html = String(VersionsPage({ page, view }));
  expect([...html.matchAll(/data-label="Hvorfor">([^<]*)</g)].map(([, text]) => text)).toEqual(told);
});
