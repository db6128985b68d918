import { describe, expect, test } from 'vitest';
import { isPartOfPhrase } from './fixed-phrases.ts';

const isPart = (sentence: string, word: string) => {
  const words = sentence.toLowerCase().split(' ');
  return isPartOfPhrase(words, words.indexOf(word));
};

describe('a verb that is part of a phrase has no picture of its own (R-P8)', () => {
  test.each([
    ['Jeg vil gerne gå på grafisk skole', 'gå', true],
    ['Jeg går i skole', 'går', true],
    ['Om mandagen går jeg til dans', 'går', true],
    ['Jeg vil selv gå til lægen', 'gå', true],
    ['Han gik ned med stress', 'gik', true],
    ['Det går godt', 'går', true],
    ['Hvordan går det', 'går', true],
    ['Jeg vil køre på cykel', 'køre', true],
    ['Jeg tog bussen', 'tog', true],
    ['I går tog vi hjem', 'tog', true],
    ['Jeg leder efter et job', 'leder', true],
    ['Jeg sætter pris på ro', 'pris', true],
    ['Min leder er god', 'leder', false],
    ['Jeg vil gerne gå', 'gå', false],
    ['Jeg går hver dag', 'går', false],
    ['Jeg kan gå uden rollator', 'gå', false],
    ['Vi kører hjem', 'kører', false],
    ['Jeg rejser med tog til Odense', 'tog', false],
    ['Skole', 'skole', false],
  ])('%s: %s %s', (sentence, word, expected) => {
    expect(isPart(sentence, word)).toBe(expected);
  });
});
