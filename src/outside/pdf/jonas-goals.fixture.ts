import type { SnapshotGoal } from '../../domain/plan/plan-snapshot.ts';

/** A goal to learn: with a disagreement on the score, and efforts wished, granted and refused. */
export const byBus: SnapshotGoal = {
  title: 'Jeg tager bussen alene til Ali',
  symbol: '1F68C',
  dream: {
    words: 'Jeg vil besøge min ven Ali, når jeg har lyst',
    symbols: ['1F3E1', '1F44B'],
    saidBy: { how: 'self' },
  },
  ownWords: [
    {
      words: 'Jeg gider ikke vente på, at nogen har tid til at køre mig. Jeg vil selv.',
      symbols: [],
      saidBy: { how: 'self' },
    },
  ],
  smarte:
    'Jonas kører selv med linje 4A fra Engvej til Torvet og hjem igen mindst én gang om ugen i dagtimerne inden 1. maj 2027. Det gøres op ved næste borgerplansmøde ud fra Jonas’ egen kalender.',
  direction: 'develop',
  onlyFor: [],
  perspectives: [
    { view: 'citizen', by: 'Jonas Holm', words: 'Det er pinligt at blive kørt. Ali bor tæt på.' },
    {
      view: 'network',
      by: 'Lis Holm, mor',
      words: 'Jeg er glad på hans vegne. Jeg er nervøs for, om han står af det rigtige sted.',
    },
    {
      view: 'professional',
      by: 'Hanne Lund, sagsbehandler',
      words:
        'Der kan gives bostøtte til træning i at færdes i trafikken. Vi har gode erfaringer med små trin.',
    },
  ],
  scores: [
    {
      view: 'professional',
      by: 'Hanne Lund, sagsbehandler',
      place: null,
      masteryNow: 'withSomeHelp',
      supportNeed: 'moderate',
      expectedMastery: 'onMyOwn',
      words: 'Jonas finder selv stoppestedet. Han bliver usikker, når bussen er forsinket.',
      recorded: true,
    },
    {
      view: 'citizen',
      by: 'Jonas Holm',
      place: null,
      masteryNow: 'withLittleHelp',
      supportNeed: null,
      expectedMastery: 'onMyOwn',
      words: '',
    },
  ],
  disagreement: 'Jeg kan godt, når bussen er forsinket. Jeg ringer bare til Mette.',
  contributions: [
    { by: 'Jonas', words: 'Jeg øver mig hver tirsdag. Jeg har min telefon med.' },
    {
      by: 'Mette Krog, Bostedet Engvej',
      words: 'Kører med de første gange. Venter ved stoppestedet bagefter.',
    },
    { by: 'Lis Holm, mor', words: 'Giver et rejsekort og er klar ved telefonen.' },
  ],
  steps: [
    {
      words: 'Jeg finder bussen på min telefon',
      symbol: '1F4F1',
      why: 'Så ved jeg, hvornår den kører',
      done: true,
    },
    { words: 'Mette kører med mig', symbol: '1F91D', why: '', done: true },
    {
      words: 'Jeg kører. Mette venter ved stoppestedet',
      symbol: '1F44B',
      why: 'Så er jeg ikke alene, hvis det går galt',
      done: false,
    },
    { words: 'Jeg kører selv om dagen', symbol: '1F68C', why: '', done: false },
  ],
  efforts: [
    {
      what: 'Træning i at tage bussen',
      how: 'Små trin med billeder på telefonen',
      who: 'Mette Krog, Bostedet Engvej',
      howOften: 'Hver tirsdag, 1 time',
      from: '2026-12-01',
      to: '2027-05-01',
      decision: { state: 'granted', on: '2026-11-10', by: 'Hanne Lund' },
    },
    {
      what: 'Rejsekort med ledsager',
      how: '',
      who: 'Kommunen',
      howOften: '',
      from: null,
      to: null,
      decision: { state: 'wished' },
    },
    {
      what: 'Ledsager om aftenen',
      how: 'En fast person kører med hjem',
      who: 'Kommunen',
      howOften: '1 aften om ugen',
      from: null,
      to: null,
      decision: {
        state: 'refused',
        on: '2026-11-10',
        by: 'Hanne Lund',
        reason:
          'Jonas får allerede 15 timers ledsagelse om måneden efter § 97. Timerne kan bruges om aftenen.',
        howToComplain:
          'Skriv eller ring til Hanne inden 4 uger. Kommunen ser på sagen igen og sender den videre til Ankestyrelsen.',
      },
    },
  ],
};

/** A goal to keep what one can: two places, and a dream told by his mother. */
export const cooking: SnapshotGoal = {
  title: 'Jeg bliver ved med at lave aftensmad om onsdagen',
  symbol: '1F35C',
  dream: {
    words: 'Jonas bliver glad, når der dufter af mad, og når andre spiser det, han har lavet',
    symbols: ['1F372'],
    saidBy: {
      how: 'onBehalf',
      recordedBy: 'Lis Holm',
      howTheyKnow: 'Hun har set det hjemme hver jul, og han nynner, når han rører i gryden.',
    },
  },
  ownWords: [
    {
      words: 'Kødsovs. Jeg rører.',
      symbols: ['1F35D'],
      saidBy: { how: 'withHelp', recordedBy: 'Mette Krog' },
    },
  ],
  smarte: 'Jonas laver én varm ret sammen med en anden beboer hver onsdag frem til næste møde.',
  direction: 'keep',
  onlyFor: ['Bostedet Engvej'],
  perspectives: [
    { view: 'citizen', by: 'Jonas Holm', words: 'Onsdag er min dag.' },
    {
      view: 'professional',
      by: 'Mette Krog, kontaktperson',
      words: 'Jonas kan fire retter. Det er vigtigt, at han ikke mister dem.',
    },
  ],
  scores: [
    {
      view: 'professional',
      by: 'Mette Krog, kontaktperson',
      place: 'Bostedet Engvej',
      masteryNow: 'withLittleHelp',
      supportNeed: 'light',
      expectedMastery: 'withLittleHelp',
      words: '',
    },
    {
      view: 'professional',
      by: 'Bo Friis, leder af Værkstedet',
      place: 'Værkstedet',
      masteryNow: 'withMuchHelp',
      supportNeed: 'high',
      expectedMastery: 'withSomeHelp',
      words: 'Her er mange mennesker og meget støj.',
    },
    {
      view: 'citizen',
      by: 'Jonas Holm',
      place: null,
      masteryNow: 'withLittleHelp',
      supportNeed: null,
      expectedMastery: 'withLittleHelp',
      words: 'Jeg kan bedst lave mad derhjemme.',
      recordedBy: 'Mette Krog',
    },
  ],
  disagreement: null,
  contributions: [{ by: 'Mette Krog, Bostedet Engvej', words: 'Er i køkkenet hver onsdag.' }],
  steps: [
    { words: 'Jeg vælger en ret', symbol: '1F4D6', why: '', done: true },
    { words: 'Jeg køber ind med Sara', symbol: '1F6D2', why: 'Så har vi det hele', done: false },
    { words: 'Jeg laver maden', symbol: '1F373', why: '', done: false },
  ],
  efforts: [
    {
      what: 'Støtte i køkkenet',
      how: 'Opskrifter med billeder',
      who: 'Mette Krog, Bostedet Engvej',
      howOften: 'Hver onsdag, 2 timer',
      from: '2026-11-18',
      to: null,
      decision: { state: 'granted', on: '2026-11-10', by: 'Hanne Lund' },
    },
  ],
};
