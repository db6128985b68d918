import { describe, expect, it } from 'vitest';
import type { PartyAnswer } from './agreement.ts';
import { isBroughtToWhoLeads, tellOfTalk, toTakeUp } from './to-take-up.ts';

type Row = PartyAnswer & { readonly id: string };
const answer = (id: string, more: Partial<PartyAnswer> = {}): Row => ({
  ...{ id, partyId: 'jonas', answer: 'partly', words: 'Jeg vil stadig have taxaen', form: 'tap' },
  ...{ answeredOn: '2026-12-10', recordedBy: null, confirmedOn: null },
  ...more,
});
const recorded = { recordedBy: 'Karin Munk' };

describe('R-M8, R-C1 an answer that is no whole yes waits until it was talked about', () => {
  it.each([
    { row: 'nobody answered', answers: [], talks: [], waits: [] },
    { row: 'a part of it', answers: [answer('1')], talks: [], waits: ['1'] },
    { row: 'a no', answers: [answer('1', { answer: 'disagree' })], talks: [], waits: ['1'] },
    { row: 'a yes', answers: [answer('1', { answer: 'agree' })], talks: [], waits: [] },
    {
      row: 'they say themselves that they do not know',
      answers: [answer('1', { answer: 'couldNotAnswer' })],
      talks: [],
      waits: ['1'],
    },
    {
      row: 'could not answer, as another wrote down',
      answers: [answer('1', { ...recorded, answer: 'couldNotAnswer' })],
      talks: [],
      waits: [],
    },
    {
      row: 'they know now',
      answers: [answer('1', { answer: 'couldNotAnswer' }), answer('2', { answer: 'agree' })],
      talks: [],
      waits: [],
    },
    { row: 'a later yes', answers: [answer('1'), answer('2', { answer: 'agree' })], talks: [], waits: [] },
    { row: 'said twice', answers: [answer('1'), answer('2')], talks: [], waits: ['2'] },
    {
      row: 'said again after the talk',
      answers: [answer('1'), answer('2')],
      talks: [{ answerId: '1', wasThere: null }],
      waits: ['2'],
    },
    { row: 'talked about', answers: [answer('1')], talks: [{ answerId: '1', wasThere: null }], waits: [] },
    {
      row: 'they say the same',
      answers: [answer('1')],
      talks: [{ answerId: '1', wasThere: true }],
      waits: [],
    },
    {
      row: 'they say that it is not so',
      answers: [answer('1')],
      talks: [{ answerId: '1', wasThere: false }],
      waits: ['1'],
    },
    {
      row: 'and then it was talked about',
      answers: [answer('1')],
      talks: [
        { answerId: '1', wasThere: false },
        { answerId: '1', wasThere: null },
      ],
      waits: [],
    },
    { row: 'written down by another, no yes yet', answers: [answer('1', recorded)], talks: [], waits: [] },
    {
      row: 'written down by another, with their yes',
      answers: [answer('1', { ...recorded, confirmedOn: '2026-12-12' })],
      talks: [],
      waits: ['1'],
    },
    {
      row: 'a later answer that another wrote down hides nothing',
      answers: [answer('1'), answer('2', { ...recorded, answer: 'agree' })],
      talks: [],
      waits: ['1'],
    },
    {
      row: 'each party for itself',
      answers: [answer('1'), answer('2', { partyId: 'bodil', answer: 'disagree' })],
      talks: [{ answerId: '1', wasThere: null }],
      waits: ['2'],
    },
  ])('$row: $waits', ({ answers, talks, waits }) => {
    expect(toTakeUp(answers, talks).map(({ id }) => id)).toEqual(waits);
  });
});

describe('R-M8 a talk is told with what was agreed, and a day', () => {
  it.each([
    { row: 'on the day', words: ' Taxa i maj. ', talkedOn: '2026-12-10', told: 'Taxa i maj.' },
    { row: 'today', words: 'Taxa i maj.', talkedOn: '2027-01-12', told: 'Taxa i maj.' },
    { row: 'nothing said', words: ' ', talkedOn: '2027-01-12', told: 'talkWordsMissing' },
    { row: 'tomorrow', words: 'Taxa', talkedOn: '2027-01-13', told: 'talkDayToCome' },
    { row: 'before the answer', words: 'Taxa', talkedOn: '2026-12-09', told: 'talkBeforeAnswer' },
  ])('$row: $told', ({ words, talkedOn, told }) => {
    const talk = tellOfTalk({ words, talkedOn }, '2026-12-10', '2027-01-12');
    expect('refused' in talk ? talk.refused : talk.words).toBe(told);
  });
});

describe('R-M8, R-C1 to whom an answer is brought', () => {
  it.each([
    { row: 'of the plan that holds', versionId: 'two', newestId: 'two', isBrought: true },
    {
      row: 'of a plan that a newer one took the place of',
      versionId: 'one',
      newestId: 'two',
      isBrought: false,
    },
    { row: 'where no plan is known', versionId: 'one', newestId: null, isBrought: false },
  ])('$row: $isBrought', ({ versionId, newestId, isBrought }) => {
    expect(isBroughtToWhoLeads(versionId, newestId)).toBe(isBrought);
  });
});
