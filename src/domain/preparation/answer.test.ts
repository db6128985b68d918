import { describe, expect, it } from 'vitest';
import {
  answerState,
  hasContent,
  isAnswered,
  noAnswer,
  preparationProgress,
  toldBeside,
  writeAnswer,
} from './answer.ts';

const words = { ...noAnswer, words: 'Jeg vil bo selv' };

describe('R-P5 what counts as answered', () => {
  it.each([
    { row: 'nothing yet', answer: noAnswer, state: 'unanswered' },
    { row: 'only spaces', answer: { ...noAnswer, words: '  \n' }, state: 'unanswered' },
    { row: 'words', answer: words, state: 'told' },
    { row: 'a symbol', answer: { ...noAnswer, symbols: ['1F3E1'] }, state: 'told' },
    { row: 'a photo', answer: { ...noAnswer, photo: 'photo-of-the-sheet' }, state: 'told' },
    { row: 'a drawing', answer: { ...noAnswer, drawing: 'my-house' }, state: 'told' },
    { row: 'a recording', answer: { ...noAnswer, recording: 'my-voice' }, state: 'told' },
    { row: '"Jeg ved det ikke"', answer: { ...noAnswer, instead: 'dontKnow' as const }, state: 'dontKnow' },
    { row: '"Spring over"', answer: { ...noAnswer, instead: 'skipped' as const }, state: 'skipped' },
    { row: 'skipped after writing', answer: { ...words, instead: 'skipped' as const }, state: 'skipped' },
  ])('$row: $state', ({ answer, state }) => {
    expect(answerState(answer)).toBe(state);
    expect(isAnswered(answer)).toBe(state !== 'unanswered');
  });

  it('R-T5 what was written before "Spring over" is still there', () => {
    const skipped = writeAnswer({ ...words, instead: 'skipped' });
    expect(skipped).toMatchObject({ words: 'Jeg vil bo selv' });
    expect(hasContent({ ...words, instead: 'skipped' })).toBe(true);
  });

  it.each([
    { row: 'words', answer: { ...words, instead: 'dontKnow' as const }, beside: 'words' },
    {
      row: 'a picture',
      answer: { ...noAnswer, symbols: ['1F3E1'], instead: 'skipped' as const },
      beside: 'other',
    },
    { row: 'nothing', answer: { ...noAnswer, instead: 'dontKnow' as const }, beside: null },
    { row: 'words that are the answer', answer: words, beside: null },
  ])('$row beside "Jeg ved det ikke" or "Spring over"', ({ answer, beside }) => {
    expect(toldBeside(answer)).toBe(beside);
  });
});

describe('limits', () => {
  it.each([
    { row: '4,000 letters', answer: { ...noAnswer, words: 'å'.repeat(4000) }, refused: undefined },
    { row: '4,001 letters', answer: { ...noAnswer, words: 'å'.repeat(4001) }, refused: 'wordsTooLong' },
    {
      row: '4,000 symbols typed as text',
      answer: { ...noAnswer, words: '🏡'.repeat(4000) },
      refused: undefined,
    },
    { row: '12 symbols', answer: { ...noAnswer, symbols: Array(12).fill('1F3E1') }, refused: undefined },
    {
      row: '13 symbols',
      answer: { ...noAnswer, symbols: Array(13).fill('1F3E1') },
      refused: 'tooManySymbols',
    },
    { row: 'an emptied answer', answer: noAnswer, refused: undefined },
  ])('$row', ({ answer, refused }) => {
    const written = writeAnswer(answer);
    expect('refused' in written ? written.refused : undefined).toBe(refused);
  });
});

describe('how far the sheet has come', () => {
  it('counts not knowing and skipping', () => {
    const answers = [words, { ...noAnswer, instead: 'dontKnow' as const }, noAnswer, noAnswer];
    expect(preparationProgress(answers)).toEqual({ answered: 2, left: 2 });
  });
});
