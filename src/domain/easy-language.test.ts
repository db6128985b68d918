import { describe, expect, test } from 'vitest';
import { averageSentence, type EasyHint, easyHintsFor, lixOf, sentencesOf } from './easy-language.ts';

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
    expect(easyHintsFor(text)).toEqual(expected);
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
