import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../content/wording/wording.ts';
import type { PageContext } from './page-context.ts';
import { whoseWords } from './speech.tsx';

const words = wordingIn('da');
const citizen = { language: 'da', words, actor: { isAboutMe: true, isCitizen: true } } as PageContext;
const staff = { language: 'da', words, actor: { isAboutMe: false, isCitizen: false } } as PageContext;
const byKarin = { how: 'withHelp', recordedBy: 'Karin' } as const;

describe('whose words they are (R-P8)', () => {
  it.each([
    {
      row: 'words',
      said: { words: 'En hund', saidBy: { how: 'self' } },
      mine: 'Det har jeg selv sagt',
      theirs: 'Jonas har selv sagt det',
    },
    {
      row: 'a drawing, pictures, a photo or a recording',
      said: { words: ' ', saidBy: { how: 'self' } },
      mine: 'Det har jeg selv lavet',
      theirs: 'Jonas har selv lavet det',
    },
    {
      row: 'written down, and said yes to',
      said: { words: 'En hund', saidBy: byKarin },
      mine: 'Det har jeg sagt. Karin skrev det ned',
      theirs: 'Jonas har sagt det. Skrevet ned af Karin',
    },
    {
      row: 'written down, and not answered',
      said: { words: 'En hund', saidBy: byKarin, awaitsCitizen: true },
      mine: 'Karin skrev det ned. Du har ikke sagt ja endnu',
      theirs: 'Skrevet ned af Karin. Jonas har ikke sagt ja endnu',
    },
  ] as const)('$row', ({ said, mine, theirs }) => {
    const one = { awaitsCitizen: false, ...said };
    expect(whoseWords(citizen, 'Jonas', one)).toBe(mine);
    expect(whoseWords(staff, 'Jonas', one)).toBe(theirs);
  });
});
