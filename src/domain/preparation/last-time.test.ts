import { describe, expect, it } from 'vitest';
import { noAnswer, type PreparationAnswer } from './answer.ts';
import { holdsLastTime, withLastTime, withoutLastTime } from './last-time.ts';

const answer = (over: Partial<PreparationAnswer>): PreparationAnswer => ({ ...noAnswer, ...over });
const last = answer({ words: 'Jeg vil bo med min kat.', symbols: ['sofa', 'kat'], drawing: 'old drawing' });

describe('R-S3 "Det gælder stadig": nothing is typed again', () => {
  it.each([
    { row: 'nothing told yet', now: noAnswer, after: last },
    { row: '"Jeg ved det ikke"', now: answer({ instead: 'dontKnow' }), after: last },
    {
      row: 'other words and one of the pictures',
      now: answer({ words: 'Og en have.', symbols: ['kat', 'have'] }),
      after: answer({
        ...last,
        words: 'Og en have.\n\nJeg vil bo med min kat.',
        symbols: ['kat', 'have', 'sofa'],
      }),
    },
    {
      row: 'the same words already, and more',
      now: answer({ words: 'Jeg vil bo med min kat. Helst i byen.' }),
      after: answer({ ...last, words: 'Jeg vil bo med min kat. Helst i byen.' }),
    },
    {
      row: 'a photo stays, another drawing gives way',
      now: answer({ photo: 'new photo', drawing: 'new drawing' }),
      after: answer({ ...last, photo: 'new photo' }),
    },
  ])('$row', ({ now, after }) => {
    expect(withLastTime(now, last)).toEqual(after);
    expect(holdsLastTime(after, last)).toBe(true);
    expect(holdsLastTime(now, last)).toBe(false);
  });

  it.each([
    { row: 'nothing else told', now: noAnswer },
    { row: 'other words', now: answer({ words: 'Og en have.' }) },
    { row: 'a picture and a photo of this round', now: answer({ symbols: ['have'], photo: 'new photo' }) },
  ])('the way back leaves what was told since: $row', ({ now }) => {
    expect(withoutLastTime(withLastTime(now, last), last)).toEqual(now);
  });

  it('words written around it stay', () => {
    const around = answer({ ...last, words: 'Før. Jeg vil bo med min kat. Efter.' });
    expect(withoutLastTime(around, last).words).toBe('Før.\n\nEfter.');
  });
});
