import { describe, expect, it } from 'vitest';
import { assembleSnapshot, type PlanFacts } from './assemble-snapshot.ts';
import { type Effort, wished } from './efforts.ts';
import { type FormalHeading, formalHeadings } from './formal-content.ts';
import type { Goal } from './goals.ts';
import type { Said } from './plan-snapshot.ts';
import { canonicalJson } from './plan-version.ts';

const ownFlat: Said = {
  words: 'Jeg vil bo i min egen lejlighed',
  symbols: ['1F3E1'],
  saidBy: { how: 'self' },
};
const bus: Goal = {
  id: 'bus',
  title: 'Jeg tager bussen selv',
  symbol: '1F68C',
  dreamId: 'own-flat',
  ownWords: [{ words: 'Bus!! selv', symbols: [], saidBy: { how: 'withHelp', recordedBy: 'Mette' } }],
  smarte: 'Kører alene med linje 5 inden marts 2028',
  direction: 'develop',
  onlyFor: [],
};
const wood: Goal = { ...bus, id: 'wood', title: 'Jeg laver et bord', dreamId: null, onlyFor: ['day'] };
const rideAlong: Effort = {
  id: 'ride',
  goalId: 'bus',
  what: 'Følge på bussen',
  how: '',
  who: 'Mette',
  howOften: '',
  from: '2027-03-15',
  to: null,
  decision: wished,
};
const score = { goalId: 'bus', place: null, supportNeed: null, expectedMastery: null, words: '' } as const;
const step = { goalId: 'bus', symbol: null, why: '', doneOn: null } as const;

const facts: PlanFacts = {
  citizen: { name: 'Jonas', bornOn: '2002-05-04' },
  municipality: 'Solby Kommune',
  legalBasis: 'Serviceloven § 141, stk. 2',
  roundNumber: 1,
  meeting: {
    on: '2027-03-09',
    place: 'Rådhuset',
    participants: [{ name: 'Karen Holm', role: 'sagsbehandler' }],
  },
  nextMeetingOn: '2028-03-07',
  mostImportant: [],
  dreams: [{ id: 'own-flat', said: ownFlat }],
  goals: [bus, wood],
  offers: [
    { id: 'home', name: 'Bostedet Lunden' },
    { id: 'day', name: 'Værkstedet' },
  ],
  perspectives: [{ goalId: 'bus', view: 'network', by: 'Birgit', words: 'Han kender vejen' }],
  scores: [
    { ...score, personId: 'karen', as: 'caseworker', by: 'Karen', masteryNow: 'withSomeHelp' },
    { ...score, personId: 'jonas', as: 'citizen', by: 'Jonas', masteryNow: 'withLittleHelp' },
  ],
  disagreements: [{ goalId: 'bus', words: 'Jeg kan mere' }],
  contributions: [{ goalId: 'bus', offerId: 'home', by: 'Mette', words: 'Vi kører med' }],
  steps: [
    { ...step, id: '2', position: '7', words: 'Mette venter' },
    {
      ...step,
      id: '1',
      position: '5',
      words: 'Mette kører med',
      doneOn: '2027-03-01',
      why: 'Så føler jeg mig tryg',
    },
  ],
  efforts: [rideAlong, { ...rideAlong, id: 'talk', goalId: null, what: 'Samtale hver uge' }],
  wishesNotFollowed: [{ what: 'Lejlighed nu', why: 'Ingen er ledig', decidedBy: 'Karen Holm' }],
  heard: {
    answer: 'partly',
    words: 'Næsten',
    saidBy: { how: 'withHelp', recordedBy: 'Mette' },
    points: [
      { what: 'Bussen', shownBy: { kind: 'card', cardId: 'bus-card' } },
      { what: 'Turen', shownBy: { kind: 'reaction', description: 'Han smilede', describedBy: 'Mette' } },
    ],
  },
  formalTexts: { purpose: 'Støtte efter § 81', housing: '' },
  formalLabels: Object.fromEntries(formalHeadings.map((one) => [one, `<${one}>`])) as Record<
    FormalHeading,
    string
  >,
};
const snapshot = assembleSnapshot(facts);
const [busGoal, woodGoal] = snapshot.goals;

describe('R-M8 what a version freezes', () => {
  it('R-M4 a goal stands under its dream, with the citizen’s words exactly as they are', () => {
    expect(busGoal?.dream).toEqual(ownFlat);
    expect(busGoal?.ownWords[0]?.words).toBe('Bus!! selv');
    expect(woodGoal?.dream).toBeNull();
  });

  it('R-M7 the citizen’s own score and disagreement follow the recorded score', () => {
    expect(busGoal?.scores.map(({ by, recorded }) => ({ by, recorded }))).toEqual([
      { by: 'Jonas', recorded: false },
      { by: 'Karen', recorded: true },
    ]);
    expect(busGoal?.disagreement).toBe('Jeg kan mere');
    expect(woodGoal?.disagreement).toBeNull();
    // Undated as every version before it: what is not there leaves the bytes as they are (R-M8).
    expect(busGoal).not.toHaveProperty('disagreesSince');
  });

  it('R-M3 a goal for one provider names it; a common one names none', () => {
    expect(busGoal?.onlyFor).toEqual([]);
    expect(woodGoal?.onlyFor).toEqual(['Værkstedet']);
  });

  it('R-P7 what another wrote down for somebody says who; what one wrote oneself says nothing of it', () => {
    const said = { goalId: 'bus', by: 'Lone Lund, mor', words: 'Han er glad for den' };
    const snapshot = assembleSnapshot({
      ...facts,
      perspectives: [
        { ...said, view: 'network', writtenDownBy: 'Karin Munk' },
        { ...said, view: 'network', writtenDownBy: null },
      ],
      contributions: [{ ...said, offerId: null, writtenDownBy: 'Karin Munk' }],
    });
    const [goal] = snapshot.goals;
    const own = { by: 'Lone Lund, mor', words: 'Han er glad for den' };
    expect(goal?.contributions).toEqual([{ ...own, writtenDownBy: 'Karin Munk' }]);
    expect(goal?.perspectives).toEqual([
      { ...own, view: 'network', writtenDownBy: 'Karin Munk' },
      { ...own, view: 'network' },
    ]);
  });

  it('R-F2 steps stand in order and say why', () => {
    expect(busGoal?.steps).toEqual([
      { words: 'Mette kører med', symbol: null, why: 'Så føler jeg mig tryg', done: true },
      { words: 'Mette venter', symbol: null, why: 'Jeg vil bo i min egen lejlighed', done: false },
    ]);
  });

  it.each([
    { who: 'Mette', offerId: 'home', says: 'Mette' },
    { who: ' ', offerId: 'home', says: 'Birkely' },
    { who: '', offerId: null, says: '' },
  ])('R-F3 an effort of a version says who gives it: $says', ({ who, offerId, says }) => {
    const offers = [{ id: 'home', name: 'Birkely' }];
    const { goals } = assembleSnapshot({ ...facts, offers, efforts: [{ ...rideAlong, who, offerId }] });
    expect(goals.flatMap(({ efforts }) => efforts).map((effort) => effort.who)).toEqual([says]);
  });

  it('R-O2 efforts stay what they were: agreeing grants nothing; one without a goal is not lost', () => {
    expect(busGoal?.efforts).toMatchObject([{ what: 'Følge på bussen', decision: { state: 'wished' } }]);
    expect(snapshot.effortsForAll).toMatchObject([
      { what: 'Samtale hver uge', decision: { state: 'wished' } },
    ]);
  });

  it('R-M1 "Blev du hørt?" says who recorded it and what shows it', () => {
    expect(snapshot.heard).toEqual({
      answer: 'partly',
      words: 'Næsten',
      recordedBy: 'Mette',
      saidBy: { how: 'withHelp', recordedBy: 'Mette' },
      points: [
        { what: 'Bussen', reaction: null },
        { what: 'Turen', reaction: 'Han smilede', describedBy: 'Mette' },
      ],
    });
  });

  it('R-M1 what was not reached stands there, with whose words it is; where all of it was, nothing does', () => {
    const left = { what: 'Kæresten', onBehalfBy: 'Mette' };
    const heard = { answer: 'yes', words: '', saidBy: { how: 'self' }, points: [] } as const;
    expect(assembleSnapshot({ ...facts, heard: { ...heard, notReached: [left] } }).heard.notReached).toEqual([
      left,
    ]);
    expect(assembleSnapshot({ ...facts, heard: { ...heard, notReached: [] } }).heard).not.toHaveProperty(
      'notReached',
    );
  });

  it('R-M1, R-P8 and what the citizen drew or said of it is sealed in by its content', () => {
    const drawn = { id: 'f', kind: 'drawing', hash: 'a1' } as const;
    const kept = { ...drawn, takenBackAt: null };
    const own = { answer: 'no', words: '', saidBy: { how: 'self' }, files: [kept], points: [] } as const;
    expect(assembleSnapshot({ ...facts, heard: own }).heard.files).toEqual([drawn]);
    expect(assembleSnapshot({ ...facts, heard: { ...own, files: [] } }).heard).not.toHaveProperty('files');
  });

  it('R-P8 words to which the citizen has not said yes say so, and all others stay as they were hashed before', () => {
    const withHelp = { ...ownFlat, saidBy: { how: 'withHelp', recordedBy: 'Karin' } } as const;
    const said = (one: Said) =>
      assembleSnapshot({ ...facts, mostImportant: [one], dreams: [{ id: 'd', said: one }] });
    const waits = said({ ...withHelp, awaitsCitizen: true });
    expect([...waits.mostImportant, ...waits.dreams].map(({ awaitsCitizen }) => awaitsCitizen)).toEqual([
      true,
      true,
    ]);
    for (const one of [
      withHelp,
      { ...withHelp, awaitsCitizen: false },
      { ...ownFlat, awaitsCitizen: false },
    ]) {
      expect(said(one).mostImportant[0]).not.toHaveProperty('awaitsCitizen');
    }
  });

  it('R-M9 holds only the formal texts that are filled in, under the words of that day', () => {
    expect(snapshot.formal).toEqual([{ heading: 'purpose', label: '<purpose>', text: 'Støtte efter § 81' }]);
  });

  it('holds no ids of the working tables, whatever the facts carry along, and can be hashed', () => {
    const saidWithId = { ...ownFlat, id: 'said-7' };
    const withIds = { ...facts, citizen: { ...facts.citizen, id: 'jonas-id' }, mostImportant: [saidWithId] };
    const text = canonicalJson(assembleSnapshot(withIds));
    for (const id of ['own-flat', 'bus-card', '"karen"', 'goalId', 'said-7', 'jonas-id'])
      expect(text).not.toContain(id);
  });
});
