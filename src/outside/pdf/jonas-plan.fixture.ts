import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PlanSnapshot } from '../../domain/plan/plan-snapshot.ts';
import { byBus, cooking } from './jonas-goals.fixture.ts';
import type { PrintedAgreement, PrintedVersion } from './print-types.ts';

// A fictional plan for tests and for looking at: Jonas, 24, lives in a residential home.

/** The plan of Jonas: a disagreement on the score, an effort refused, and a dream told by his mother. */
export const jonasPlan: PlanSnapshot = {
  schema: 1,
  citizen: { name: 'Jonas Holm', bornOn: '2002-04-17' },
  municipality: 'Eksempel Kommune',
  legalBasis: 'Lov om social service § 141, stk. 2',
  roundNumber: 2,
  meeting: {
    on: '2026-11-03',
    place: 'Bostedet Engvej, i fællesrummet',
    participants: [
      { name: 'Jonas Holm', role: '' },
      { name: 'Hanne Lund', role: 'sagsbehandler' },
      { name: 'Mette Krog', role: 'kontaktperson' },
      { name: 'Bo Friis', role: 'leder af Værkstedet' },
      { name: 'Lis Holm', role: 'mor' },
    ],
  },
  nextMeetingOn: '2027-10-12',
  mostImportant: [
    { words: 'Ro om morgenen', symbols: ['2615'], saidBy: { how: 'self' } },
    {
      words: 'Min hund Balder, musik og Ali',
      symbols: ['1F415', '1F3B5'],
      saidBy: { how: 'withHelp', recordedBy: 'Mette Krog' },
    },
  ],
  dreams: [
    {
      words: 'Jeg vil besøge min ven Ali, når jeg har lyst',
      symbols: ['1F3E1', '1F44B'],
      saidBy: { how: 'self' },
    },
    {
      words: 'Jeg vil bo i min egen lejlighed en dag',
      symbols: ['1F3E0'],
      saidBy: { how: 'withHelp', recordedBy: 'Mette Krog' },
    },
    {
      words: 'Jonas bliver glad, når der dufter af mad, og når andre spiser det, han har lavet',
      symbols: ['1F372'],
      saidBy: {
        how: 'onBehalf',
        recordedBy: 'Lis Holm',
        howTheyKnow: 'Hun har set det hjemme hver jul, og han nynner, når han rører i gryden.',
      },
    },
  ],
  goals: [byBus, cooking],
  wishesNotFollowed: [
    {
      what: 'At flytte i egen lejlighed i år.',
      why: 'Kommunen mener, at det er for tidligt. Der er ingen ledig bolig med støtte i nærheden. Vi taler om det igen ved næste møde.',
      decidedBy: 'Hanne Lund, sagsbehandler i Eksempel Kommune',
    },
  ],
  effortsForAll: [
    {
      what: 'Støtte i hverdagen',
      how: 'Samtale om ugens plan',
      who: 'Mette Krog, Bostedet Engvej',
      howOften: 'Hver mandag',
      from: '2026-11-16',
      to: null,
      decision: { state: 'wished' },
    },
  ],
  heard: {
    answer: 'partly',
    words: 'Ja om bussen. Nej om lejligheden.',
    recordedBy: 'Mette Krog',
    saidBy: { how: 'withHelp', recordedBy: 'Mette Krog' },
    points: [
      { what: 'Bussen til Ali', reaction: null },
      { what: 'Musikken', reaction: 'Jonas nynnede og pegede på højttaleren.' },
    ],
  },
  formal: [
    {
      heading: 'purpose',
      label: 'Formål',
      text: 'At Jonas kan færdes selvstændigt i lokalområdet og bevare sine færdigheder i hverdagen.',
    },
    {
      heading: 'neededEffort',
      label: 'Indsats',
      text: 'Bostøtte efter § 85 med træning i offentlig transport og madlavning, i alt 3 timer om ugen.',
    },
    {
      heading: 'expectedDuration',
      label: 'Forventet varighed',
      text: 'Til næste borgerplansmøde i oktober 2027.',
    },
    {
      heading: 'housing',
      label: 'Særlige forhold: bolig',
      text: 'Jonas ønsker på sigt egen lejlighed. Ønsket tages op igen ved næste møde.',
    },
    {
      heading: 'background',
      label: 'Baggrundsoplysninger',
      text: 'Jonas er 24 år og har boet på Bostedet Engvej siden 2023. Han arbejder på Værkstedet tre dage om ugen.',
    },
    {
      heading: 'wishesAndPurpose',
      label: 'Borgerens ønsker og indsatsformål',
      text: 'Jonas vil besøge sin ven, når han har lyst, og bestemme mere selv.',
    },
    {
      heading: 'goals',
      label: 'Indsatsmål',
      text: 'Mål 1: udvikle, mobilitet. Mål 2: fastholde, husførelse.',
    },
    {
      heading: 'coordination',
      label: 'Koordinering i myndighed',
      text: 'Hanne Lund følger op med Bostedet Engvej i marts 2027.',
    },
  ],
};

export const jonasVersion: PrintedVersion = {
  number: 3,
  madeOn: '2026-11-17',
  madeBy: 'Hanne Lund',
  reason: 'Afgørelsen om ledsager om aftenen er skrevet ind.',
  hash: '9f3a21bc7d04e6581b2c9a7740f1d38e5ac60b93f27e14d8860c5b3fa91e7d42',
  isPart: false,
};

export const jonasAgreements: readonly PrintedAgreement[] = [
  {
    name: 'Jonas Holm',
    role: 'Det er min plan',
    answer: 'partly',
    words: 'Jeg er glad for bussen. Jeg vil stadig have en lejlighed.',
    recordedBy: null,
    confirmed: true,
  },
  {
    name: 'Hanne Lund',
    role: 'sagsbehandler',
    answer: 'agree',
    words: '',
    recordedBy: null,
    confirmed: true,
  },
  {
    name: 'Lis Holm',
    role: 'mor',
    answer: 'agree',
    words: 'Vi prøver. Jeg er klar ved telefonen.',
    recordedBy: 'Mette Krog',
    confirmed: false,
  },
  {
    name: 'Bo Friis',
    role: 'leder af Værkstedet',
    answer: null,
    words: '',
    recordedBy: null,
    confirmed: false,
  },
];

const symbolFolder = join(
  dirname(createRequire(import.meta.url).resolve('openmoji/package.json')),
  'color',
  'svg',
);

/** The SVG of an OpenMoji symbol, straight from its package. */
export function openmojiSvg(id: string): string | undefined {
  try {
    return readFileSync(join(symbolFolder, `${id}.svg`), 'utf8');
  } catch {
    return undefined;
  }
}
