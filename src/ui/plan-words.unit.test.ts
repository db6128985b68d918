import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../content/wording/wording.ts';
import type { PageContext } from './page-context.ts';
import { planWords } from './plan-words.ts';

const words = wordingIn('da');
const reader = (isAboutMe: boolean) => ({ words, actor: { isAboutMe } }) as PageContext;

describe('nobody speaks as the citizen but the citizen (R-P8)', () => {
  const mine = planWords(reader(true), 'Jonas');
  const theirs = planWords(reader(false), 'Jonas');

  it.each([
    ['one dream', mine.dream, theirs.dream, 'Min drøm', 'Det drømmer Jonas om'],
    ['several dreams', mine.dreams, theirs.dreams, 'Mine drømme', 'Det drømmer Jonas om'],
    [
      'what is important',
      mine.important,
      theirs.important,
      'Det er vigtigt for mig',
      'Det er vigtigt for Jonas',
    ],
    [
      'what is said for them',
      mine.saidForMe,
      theirs.saidForMe,
      'Det siger andre for mig',
      'Det siger andre for Jonas',
    ],
    ['their side', mine.mySide, theirs.mySide, 'Jeg siger', 'Jonas siger'],
    ['not agreeing', mine.disagree, theirs.disagree, 'Jeg er ikke enig', 'Jonas er ikke enig'],
    [
      'what another wrote down',
      mine.recordedFor('Karin'),
      theirs.recordedFor('Karin'),
      'Karin skrev det ned for mig',
      'Karin skrev det ned for Jonas',
    ],
  ])('%s', (_row, toCitizen, toOthers, asCitizen, asOther) => {
    expect(toCitizen).toBe(asCitizen);
    expect(toOthers).toBe(asOther);
  });

  it('leaves no word of one’s own to those who read another’s plan', () => {
    const said = Object.keys(words.plan.citizen.ofAnother).map((key) => {
      const word: unknown = theirs[key as keyof typeof theirs];
      return typeof word === 'function' ? String(word('NN')) : String(word);
    });
    expect(said.filter((text) => /\b(jeg|mig|min|mit|mine)\b/i.test(text))).toEqual([]);
  });
});
