import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../content/wording/wording.ts';
import type { PageContext } from './page-context.ts';
import { relationFor, type Tie, youAre } from './relation-words.ts';

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

describe('one job, one title: whoever leads an offer is called the same on every screen (product.md § 4)', () => {
  it.each(['da', 'en'] as const)('%s', (language) => {
    const words = wordingIn(language);
    const { relations, owners, whoToYou } = words.home;
    for (const titles of [relations, whoToYou, words.meetings.staff.role])
      expect(titles.otherProvider).toBe(titles.providerLead);
    expect(owners.otherProvider).toBe(owners.providerLead);
    expect(words.demo.roles.providerLead.toLowerCase()).toBe(relations.providerLead);
    expect(words.meetings.staff.role.providerLead).toBe(relations.providerLead);
    for (const kind of ['providerLead', 'otherProvider'] as const) {
      const read = (actor: object) => relationFor({ words, actor } as unknown as PageContext, { kind });
      expect(read({ isRelative: true })).toBe(whoToYou.providerLead);
      expect(read({})).toBe(relations.providerLead);
    }
  });
});
