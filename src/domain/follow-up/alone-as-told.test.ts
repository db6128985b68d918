import { describe, expect, it } from 'vitest';
import { aloneAsTold } from './alone-as-told.ts';
import type { ChangedAlone, ChangeTold } from './changed-alone.ts';
import type { HelpAsWritten } from './help-as-written.ts';
import type { ToldAs, WishAboutHelp } from './wish-about-help.ts';

const two: HelpAsWritten = {
  ...{ what: 'Madlavning', how: '', who: 'Mette', offer: 'Birkely', howOften: 'To timer' },
  ...{ from: null, to: null },
};
const three = { ...two, howOften: 'Tre timer' };

/** A change of Mette's that waits for the citizen, written over a wish for three hours. */
const waiting: ChangeTold = {
  ...{ id: 'cut', what: 'effort', part: 'words', subjectId: 'meals', sameThing: ['meals'] },
  ...{ before: 'Tre timer', after: 'To timer', helpBefore: three, helpNow: two, why: 'Ingen vagter' },
  ...{ whyNotTogether: 'Han sov', wasThere: null, byId: 'mette', by: 'Mette', on: '2027-03-02' },
  ...{ answer: null, isPutBack: false, answeredOn: null, said: null, isSeen: false },
};
const alone: ChangedAlone = { ...waiting, asks: 'isItFine', waiting: [waiting] };
const toldAs = (as: 'made' | 'asked', wish: Partial<WishAboutHelp>): Record<string, ToldAs> => ({
  cut: {
    as,
    wish: {
      asks: 'change',
      isStillSo: true,
      before: two,
      asked: two,
      parts: ['howOften'],
      answer: null,
      ...wish,
    },
  },
});

describe('R-O2, R-F4 what others changed of help is told from what was granted', () => {
  it.each([
    {
      row: 'written over a wish: nothing is otherwise',
      told: toldAs('asked', { answer: 'asGranted' }),
      is: { before: 'To timer', after: 'To timer', outcome: 'asGranted' },
    },
    {
      row: 'asked for, and something else was decided',
      told: toldAs('asked', { asked: { ...two, howOften: 'En time' }, answer: 'overtaken' }),
      is: { before: 'To timer', after: 'En time', outcome: 'overtaken' },
    },
    {
      row: 'made: from what was granted',
      told: toldAs('made', { before: { ...two, howOften: 'Fire timer' } }),
      is: { before: 'Fire timer', after: 'To timer', outcome: null },
    },
    {
      row: 'a step, and what was never granted: as the change says',
      told: {},
      is: { before: 'Tre timer', after: 'To timer', outcome: null },
    },
  ])('$row', ({ told, is }) => {
    expect(aloneAsTold(alone, told)).toMatchObject(is);
  });
});
