import { expect, it } from 'vitest';
import { sentencesOf } from './readable.ts';

const texts = (text: string) => sentencesOf(text, 'da').map((sentence) => sentence.text);

it('reads one sentence at a time', () => {
  expect(texts('Tage bussen. Hvordan går det nu?')).toEqual(['Tage bussen.', 'Hvordan går det nu?']);
});

it('takes white space together and passes by what has no words', () => {
  expect(texts('  Nu skal du\n   og Mette vælge.  … ')).toEqual(['Nu skal du og Mette vælge.']);
});

it('tells where each sentence stands', () => {
  const text = ' Hej. Farvel. ';
  expect(sentencesOf(text, 'da').map(({ from, to }) => text.slice(from, to))).toEqual(['Hej.', 'Farvel.']);
});
