import { describe, expect, it } from 'vitest';
import {
  changeSaid,
  confirmSaid,
  isTakenDownOnly,
  mostSymbolsOfWords,
  type SaidGiven,
  type SaidStanding,
  sayItFitsNot,
  takeSaidAway,
  writeSaid,
} from './said.ts';

const given: SaidGiven = { words: 'Bus!! selv', symbols: ['1F68C'], how: 'withHelp', howTheyKnow: '' };

describe('writing words down (R-P8)', () => {
  it('keeps what the citizen writes as their own, letter by letter', () => {
    expect(
      writeSaid('citizen', { ...given, words: ' bus  SELV ', how: 'onBehalf', howTheyKnow: 'x' }),
    ).toEqual({
      words: ' bus  SELV ',
      symbols: ['1F68C'],
      saidBy: 'self',
      howTheyKnow: null,
    });
  });

  it.each([
    ['with help', { ...given }, 'withHelp', null],
    ['on behalf', { ...given, how: 'onBehalf', howTheyKnow: ' Han peger. ' }, 'onBehalf', 'Han peger.'],
    ['a symbol alone', { ...given, words: '' }, 'withHelp', null],
  ] as const)('keeps what a caseworker writes down %s', (_what, input, saidBy, howTheyKnow) => {
    expect(writeSaid('caseworker', input)).toMatchObject({ words: input.words, saidBy, howTheyKnow });
  });

  it.each([
    ['nothing', { ...given, words: ' ', symbols: [] }, 'saidNothing'],
    [
      'too many symbols',
      { ...given, symbols: Array(mostSymbolsOfWords + 1).fill('1F68C') },
      'tooManySymbols',
    ],
    ['another as the citizen', { ...given, how: 'self' }, 'onlyTheCitizenSpeaksForThemselves'],
    [
      'on behalf out of the blue (R-P7)',
      { ...given, how: 'onBehalf', howTheyKnow: ' ' },
      'howTheyKnowMissing',
    ],
  ] as const)('refuses %s', (_what, input, refused) => {
    expect(writeSaid('caseworker', input as SaidGiven)).toMatchObject({ refused });
  });
});

const recorded: SaidStanding = { authorId: 'karin', saidBy: 'withHelp', isConfirmed: false };

describe('what another wrote down as the citizen’s words, before the citizen says yes (R-P8)', () => {
  it.each([
    ['waits', { saidBy: { how: 'withHelp', recordedBy: 'Karin' }, awaitsCitizen: true }, true],
    ['after the yes', { saidBy: { how: 'withHelp', recordedBy: 'Karin' }, awaitsCitizen: false }, false],
    ['in a version from before it was kept', { saidBy: { how: 'withHelp', recordedBy: 'Karin' } }, false],
    ['the citizen’s own', { saidBy: { how: 'self' }, awaitsCitizen: false }, false],
    [
      'on behalf: never taken for the citizen’s own (R-P7)',
      { saidBy: { how: 'onBehalf', recordedBy: 'Karin', howTheyKnow: 'Han ler' }, awaitsCitizen: true },
      false,
    ],
  ] as const)('%s', (_what, said, expected) => {
    expect(isTakenDownOnly(said)).toBe(expected);
  });
});

describe('what becomes of words (R-P8)', () => {
  it.each([
    ['jonas', recorded, null],
    ['karin', recorded, 'onlyTheCitizenConfirms'],
    ['jonas', { ...recorded, isConfirmed: true }, 'nothingToConfirm'],
    ['jonas', { ...recorded, authorId: 'jonas', saidBy: 'self' }, 'nothingToConfirm'],
  ] as const)('%s confirms', (who, said, refused) => {
    expect(confirmSaid(who, 'jonas', said)?.refused ?? null).toBe(refused);
  });

  it.each([
    ['jonas', recorded, null],
    ['karin', recorded, 'onlyTheCitizenConfirms'],
    ['jonas', { ...recorded, isConfirmed: true }, 'nothingToConfirm'],
    ['jonas', { ...recorded, authorId: 'jonas', saidBy: 'self' }, 'nothingToConfirm'],
  ] as const)('%s says of words in an agreed plan that they do not fit (R-M8)', (who, said, refused) => {
    expect(sayItFitsNot(who, 'jonas', said)?.refused ?? null).toBe(refused);
  });

  it.each([
    ['the citizen takes away what another wrote', 'jonas', recorded, null],
    ['the citizen takes away what they confirmed', 'jonas', { ...recorded, isConfirmed: true }, null],
    ['who wrote it takes it back', 'karin', recorded, null],
    [
      'not after the citizen confirmed it',
      'karin',
      { ...recorded, isConfirmed: true },
      'wordsAreTheCitizens',
    ],
    ['nobody else', 'mette', recorded, 'wordsAreTheCitizens'],
    [
      'not the citizen’s own',
      'karin',
      { ...recorded, authorId: 'jonas', saidBy: 'self' },
      'wordsAreTheCitizens',
    ],
  ] as const)('%s', (_what, who, said, refused) => {
    expect(takeSaidAway(who, 'jonas', said)?.refused ?? null).toBe(refused);
  });

  it('lets nobody but the citizen change them', () => {
    expect(changeSaid('jonas', 'jonas')).toBeNull();
    expect(changeSaid('karin', 'jonas')).toEqual({ refused: 'wordsAreTheCitizens' });
  });
});
