import { describe, expect, it } from 'vitest';
import {
  asHeld,
  askedFor,
  askedOfGranted,
  changeToDecide,
  checkAnswerToChange,
  checkNoChangeWaits,
  dayOfYes,
  helpPutBack,
  partsAskedFor,
  refusedChangeOf,
} from './change-of-help.ts';

const granted = {
  what: 'Følge på bussen',
  howOften: 'To formiddage',
  from: '2027-03-15',
  to: '2027-09-15',
  offerId: 'birkely',
};
const more = { ...granted, howOften: 'Tre formiddage om ugen' };
const decided = { outcome: 'granted', on: '2027-03-10', decided: granted } as const;

describe('R-O2 a change of granted help is decided about alone', () => {
  it.each([
    { row: 'more often', newest: decided, asked: more, waits: true },
    { row: 'less often', newest: decided, asked: { ...granted, howOften: 'Sjældent' }, waits: true },
    { row: 'another offer', newest: decided, asked: { ...granted, offerId: 'lunden' }, waits: true },
    { row: 'stopped', newest: decided, asked: { ...granted, to: '2027-05-31' }, waits: true },
    { row: 'over, and wanted again', newest: decided, asked: { ...granted, to: null }, waits: true },
    { row: 'as it was granted', newest: decided, asked: granted, waits: false },
    { row: 'nobody decided', newest: null, asked: more, waits: false },
    { row: 'refused', newest: { ...decided, outcome: 'refused' } as const, asked: more, waits: false },
    { row: 'not kept what was decided', newest: { ...decided, decided: null }, asked: more, waits: false },
  ])('$row: $waits', ({ newest, asked, waits }) => {
    const change = changeToDecide(newest, asked);
    expect(change).toEqual(waits ? { granted, asked } : null);
    expect(checkNoChangeWaits(change)?.refused).toBe(waits ? 'decideTheChange' : undefined);
  });

  it.each([
    { row: 'as it was read', read: 2, on: '2027-05-01', refused: undefined },
    { row: 'on the day of the grant', read: 2, on: '2027-03-10', refused: undefined },
    { row: 'made over meanwhile', read: 1, on: '2027-05-01', refused: 'madeOverMeanwhile' },
    { row: 'before the grant', read: 2, on: '2027-03-09', refused: 'decidedBeforeTheGrant' },
  ])('the answer: $row', ({ read, on, refused }) => {
    const days = { on, grantedOn: '2027-03-10' };
    const change = { granted, asked: more };
    expect(checkAnswerToChange(change, { read, stands: 2 }, days)?.refused).toBe(refused);
    expect(checkAnswerToChange(null, { read, stands: 2 }, days)?.refused).toBe('madeOverMeanwhile');
  });
});

const nothing = { what: '', howOften: '', from: null, to: null, isEndless: false, offer: '' };

describe('R-O2 what was asked for is told by what differs', () => {
  it.each([
    { row: 'how often', to: { howOften: 'Hver dag' }, says: { howOften: 'Hver dag' } },
    { row: 'what', to: { what: 'Taxa' }, says: { what: 'Taxa' } },
    {
      row: 'one of the days: both',
      to: { to: '2027-12-31' },
      says: { from: '2027-03-15', to: '2027-12-31' },
    },
    { row: 'no last day', to: { to: null }, says: { from: '2027-03-15', isEndless: true } },
    { row: 'another offer', to: { offerId: 'lunden', offer: 'Lunden' }, says: { offer: 'Lunden' } },
    { row: 'only something left out: the whole', to: { howOften: '' }, says: { what: 'Følge på bussen' } },
  ])('$row', ({ to, says }) => {
    expect(askedFor(granted, { ...granted, offer: 'Birkely', ...to })).toEqual({ ...nothing, ...says });
  });

  it('stands beside the yes with why and how to complain; other decisions say nothing of it', () => {
    const why = { reason: 'Det er nok', howToComplain: 'Ring' };
    const refusesChange = { ...more, offer: 'Birkely' };
    expect(refusedChangeOf({ decided: granted, refusesChange, ...why })).toEqual({
      refusedChange: { asked: { ...nothing, howOften: 'Tre formiddage om ugen' }, ...why },
    });
    expect(refusedChangeOf({ decided: granted, refusesChange: null, ...why })).toEqual({});
  });

  it('and the yes that stays keeps its own day (R-M8)', () => {
    const kept = {
      ...{ decided: granted, refusesChange: { ...more, offer: 'Birkely' } },
      ...{ reason: 'Det er nok', howToComplain: 'Ring' },
    };
    const no = refusedChangeOf({ ...kept, grantedOn: '2026-12-07' });
    const made = { state: 'granted', on: '2027-12-21', by: 'Karin' } as const;
    const notKept = refusedChangeOf(kept);
    expect([made, { ...made, ...no }, { ...made, ...notKept }].map(dayOfYes)).toEqual([
      '2027-12-21',
      '2026-12-07',
      null,
    ]);
  });
});

describe('R-O2, R-F4 help is put back to what was granted', () => {
  const was = { what: 'Følge på bussen', how: 'Ved siden af', who: 'Mette', offer: 'Birkely' };
  const before = { ...was, howOften: 'To formiddage', from: null, to: null };
  const grant = { ...granted, from: null, to: null, offer: 'Birkely' };
  const back = (...stood: (typeof before)[]) => {
    const now = stood.at(-1) ?? before;
    return helpPutBack(stood.slice(0, -1), now, grant);
  };
  const threeByAli = { ...before, howOften: 'Tre formiddage', who: 'Ali' };
  it.each([
    { row: 'how often', stood: [before, { ...before, howOften: 'Hver dag' }], is: before },
    { row: 'with the one who came in with the change', stood: [before, threeByAli], is: before },
    {
      row: 'but not with what was agreed beside it, before',
      stood: [before, { ...before, who: 'Ali' }, { ...threeByAli, how: 'Bagest' }],
      is: { ...before, who: 'Ali' },
    },
    {
      row: 'nor after',
      stood: [
        before,
        { ...before, howOften: 'Hver dag' },
        { ...before, howOften: 'Hver dag', how: 'Bagest' },
      ],
      is: { ...before, how: 'Bagest' },
    },
    {
      row: 'from several changes in a row',
      stood: [before, { ...before, offer: 'Lunden', who: 'Ali' }, { ...threeByAli, offer: 'Lunden' }],
      is: before,
    },
    {
      row: 'where no change was kept, what people agreed stays',
      stood: [threeByAli],
      is: { ...before, who: 'Ali' },
    },
  ])('$row', ({ stood, is }) => {
    expect(back(...stood)).toEqual(is);
  });

  it('names the parts that differ, in their order', () => {
    expect(partsAskedFor(before, { ...threeByAli, to: '2027-12-31' })).toEqual(['who', 'howOften', 'to']);
  });
});

describe('R-O2 a wish never stands in the place of what one has', () => {
  const { offerId: _offer, ...was } = granted;
  const yes = { state: 'granted', on: '2027-03-10', by: 'Karin' } as const;
  it.each([
    { row: 'nothing waits', decision: yes, held: 'Hver dag', asks: null },
    { row: 'a change waits', decision: { ...yes, madeOverFrom: was }, held: was.howOften, asks: 'Hver dag' },
    {
      row: 'the reader is not told what was decided',
      decision: { state: 'kept', madeOverFrom: was } as const,
      held: was.howOften,
      asks: 'Hver dag',
    },
    { row: 'nor of any change', decision: { state: 'kept' } as const, held: 'Hver dag', asks: null },
    { row: 'only wished', decision: { state: 'wished' } as const, held: 'Hver dag', asks: null },
  ])('$row', ({ decision, held, asks }) => {
    const help = { ...was, howOften: 'Hver dag', decision };
    expect(asHeld(help)).toEqual({ ...help, howOften: held });
    expect(askedOfGranted(help)?.asked.howOften ?? null).toBe(asks);
  });
});
