import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../content/wording/wording.ts';
import { type Tie, youAre } from './relation-words.ts';

describe('what somebody is to a citizen, as a sentence', () => {
  it.each<{ tie: Tie; citizen: string; da: string; en: string }>([
    {
      tie: { kind: 'relative', kinship: 'mor' },
      citizen: 'Jonas',
      da: 'Du er mor til Jonas.',
      en: 'You are Jonas’s mother.',
    },
    {
      tie: { kind: 'relative' },
      citizen: 'Jonas',
      da: 'Du er pårørende til Jonas.',
      en: 'You are Jonas’s relative.',
    },
    {
      tie: { kind: 'guardian', kinship: 'far' },
      citizen: 'Liv',
      da: 'Du er far til Liv og værge.',
      en: 'You are Liv’s father and guardian.',
    },
    { tie: { kind: 'guardian' }, citizen: 'Liv', da: 'Du er værge for Liv.', en: 'You are Liv’s guardian.' },
    {
      tie: { kind: 'companion' },
      citizen: 'Liv',
      da: 'Du er bisidder for Liv.',
      en: 'You are Liv’s companion.',
    },
  ])('$da', ({ tie, citizen, da, en }) => {
    expect(youAre(wordingIn('da'), tie, citizen)).toBe(da);
    expect(youAre(wordingIn('en'), tie, citizen)).toBe(en);
  });
});
