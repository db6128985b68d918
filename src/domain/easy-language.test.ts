import { describe, expect, test } from 'vitest';
import {
  averageSentence,
  type EasyHint,
  easyHintsFor,
  languageOfText,
  lixOf,
  readEasier,
  sentencesOf,
} from './easy-language.ts';

describe('how easy a text is (design § Numbers to hold)', () => {
  const hints: readonly (readonly [text: string, hints: readonly EasyHint[]])[] = [
    ['', []],
    ['Jeg vil bo selv.', []],
    ['Borgeren skal med støtte opnå øget selvstændighed i forbindelse med transport.', ['longWords']],
    [
      'Vi ser på det igen, når du har prøvet at køre med bussen til skolen hver dag i en uge.',
      ['longSentence'],
    ],
    [
      'Kommunen vurderer, at bevillingen af socialpædagogisk støtte fortsætter uændret frem til næste opfølgning, hvorefter indsatsen revurderes samlet.',
      ['longSentence', 'longWords'],
    ],
    // One long name in a short sentence is no fault of the writer's.
    ['Du går på Produktionsskolen.', []],
    ['Bostøtten Solby, Værkstedet Havnen', []],
    // A list of lines is many short sentences, not one long one.
    [
      'Ring til Ali\nPak tasken\nGå til bussen\nVis dit kort\nSæt dig ned\nSe ud\nStå af ved skolen\nGå ind',
      [],
    ],
    // Fifteen words are allowed, sixteen are not.
    ['en to tre fire fem seks syv otte ni ti en to tre fire fem.', []],
    ['en to tre fire fem seks syv otte ni ti en to tre fire fem seks.', ['longSentence']],
  ];
  test.each(hints)('%s', (text, expected) => {
    expect(easyHintsFor(text, 'da')).toEqual(expected);
  });

  const english: readonly (readonly [text: string, hints: readonly EasyHint[]])[] = [
    ['', []],
    ['I want to live on my own.', []],
    // Everyday words of seven and eight letters are no fault; Danish would count them.
    ['I make my breakfast in the kitchen every morning with my brother.', []],
    ['We will utilise a holistic approach.', ['hardWords', 'onlyCounts']],
    ['The staff will support you prior to the trip.', ['hardWords', 'onlyCounts']],
    [
      'We look at it again when you have tried to take the bus to the school every day for a week.',
      ['longSentence', 'onlyCounts'],
    ],
    // Eighteen words are allowed.
    ['You and I go to the big shop by bus and we buy milk and bread and eggs.', []],
    ['Professional caretakers strengthening neighbourhood transportation.', ['longWords', 'onlyCounts']],
  ];
  test.each(english)('in English: %s', (text, expected) => {
    expect(easyHintsFor(text, 'en')).toEqual(expected);
  });

  test.each([
    ['Jeg vil bo selv.', 'en', 'da'],
    ['Han går på arbejde.', 'en', 'da'],
    ['I want to live on my own.', 'da', 'en'],
    ['Solby', 'en', 'en'],
    ['Solby', 'da', 'da'],
  ] as const)('"%s" on a screen in %s is measured as %s', (text, screen, language) => {
    expect(languageOfText(text, screen)).toBe(language);
  });

  test('a Danish text is measured as Danish on an English screen', () => {
    const text = 'Kommunen og borgeren skal opnå øget selvstændighed i forbindelse med transport.';
    expect(easyHintsFor(text, 'en')).toEqual(easyHintsFor(text, 'da'));
    expect(easyHintsFor(text, 'en')).toEqual(['longWords']);
  });

  test('hints and the place that an address names are read; anything else is none', () => {
    const hints = ['longSentence', 'longWords'];
    expect(readEasier('longWords,longSentence', 'goal-1')).toEqual({ hints, place: 'goal-1' });
    expect(readEasier('longWords,longSentence', undefined)).toEqual({ hints, place: null });
    expect(readEasier('longWords,longSentence', '"><script>')).toEqual({ hints, place: null });
    expect(readEasier('<script>,x', 'goal-1')).toBeUndefined();
    expect(readEasier(undefined, undefined)).toBeUndefined();
  });

  test('LIX is words a sentence and long words in a hundred', () => {
    expect(lixOf(['Jeg vil bo selv.'])).toBe(4);
    expect(lixOf(['Jeg vil bo selv. Kommunen hjælper mig.'])).toBeCloseTo(3.5 + (100 * 2) / 7);
    expect(lixOf(['Gem', 'Fortryd'])).toBe(1 + 50);
    expect(lixOf([])).toBe(0);
  });

  test('a stop inside a number or an hour ends no sentence', () => {
    expect(sentencesOf('Mødet er kl. 10.30. Kom til tiden!')).toEqual([
      'Mødet er kl',
      '10.30',
      'Kom til tiden',
    ]);
    expect(averageSentence(['Ja. Nej tak.'])).toBe(1.5);
  });
});
