import { describe, expect, it } from 'vitest';
import { ended, withoutStop } from './sentences.ts';

describe('what a person wrote keeps one end', () => {
  it.each([
    ['Jeg laver min egen mad', 'Jeg laver min egen mad.', 'Jeg laver min egen mad'],
    ['Jeg laver min egen mad. ', 'Jeg laver min egen mad.', 'Jeg laver min egen mad'],
    ['Kan jeg selv?', 'Kan jeg selv?', 'Kan jeg selv?'],
    ['”Jeg vil ud.”', '”Jeg vil ud.”', '”Jeg vil ud.”'],
    ['Jeg prøver...', 'Jeg prøver...', 'Jeg prøver...'],
    ['', '', ''],
  ])('%j', (text, asSentence, inSentence) => {
    expect(ended(text)).toBe(asSentence);
    expect(withoutStop(text)).toBe(inSentence);
  });
});
