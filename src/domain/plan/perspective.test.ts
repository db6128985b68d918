import { describe, expect, it } from 'vitest';
import { writePerspective } from './perspective.ts';

const nothing = { words: '', symbols: [], hasFiles: false, spokenBy: null, isCitizen: true } as const;
const cup = '2615';

describe('what somebody says about a goal (R-M5, R-W6, R-P5)', () => {
  it.each([
    ['the citizen, nothing', {}, { refused: 'saidNothing', field: 'words' }],
    ['the citizen, words', { words: 'Det er mit mål' }, { words: 'Det er mit mål', symbols: [] }],
    ['the citizen, a picture alone', { symbols: [cup] }, { words: '', symbols: [cup] }],
    ['the citizen, a recording alone', { hasFiles: true }, { words: '', symbols: [] }],
    [
      'the citizen, seven pictures',
      { symbols: Array(7).fill(cup) },
      { refused: 'tooManySymbols', field: 'symbols' },
    ],
    ['staff, nothing', { isCitizen: false }, { refused: 'wordsMissing', field: 'words' }],
    [
      'staff, a picture alone',
      { isCitizen: false, symbols: [cup] },
      { refused: 'wordsMissing', field: 'words' },
    ],
    [
      'staff, words and a picture',
      { isCitizen: false, words: 'Ja', symbols: [cup] },
      { words: 'Ja', symbols: [], spokenBy: '' },
    ],
    [
      'the network without a name',
      { isCitizen: false, words: 'Ja', spokenBy: ' ' },
      { refused: 'speakerMissing', field: 'spokenBy' },
    ],
    [
      'the network by name',
      { isCitizen: false, words: 'Ja', spokenBy: ' Birgit ' },
      { words: 'Ja', spokenBy: 'Birgit' },
    ],
  ])('%s', (_row, given, becomes) => {
    expect(writePerspective({ ...nothing, ...given })).toMatchObject(becomes);
  });
});
