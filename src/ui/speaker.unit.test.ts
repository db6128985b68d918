import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../content/wording/wording.ts';
import type { PageContext } from './page-context.ts';
import { repeatsAnswer, speakerTo } from './speaker.ts';

const reader = (isAboutMe: boolean): PageContext =>
  ({ words: wordingIn('da'), actor: { isAboutMe } }) as PageContext;

describe('R-P8 nobody is spoken of in the third person on their own screen', () => {
  it.each<{ written: string; citizen: string; to: string }>([
    { written: 'Bente, Pouls søster', citizen: 'Poul', to: 'Bente, din søster' },
    { written: 'Pouls søster', citizen: 'Poul', to: 'din søster' },
    { written: 'Jens, Jonas’ bror', citizen: 'Jonas', to: 'Jens, din bror' },
    { written: "Jens, Jonas' bror", citizen: 'Jonas', to: 'Jens, din bror' },
    { written: 'Bente, Pouls søskende', citizen: 'Poul', to: 'Bente, dit søskende' },
    { written: 'Bente Lund', citizen: 'Poul', to: 'Bente Lund' },
    { written: 'Poulsen, chauffør', citizen: 'Poul', to: 'Poulsen, chauffør' },
  ])('$written to $citizen', ({ written, citizen, to }) => {
    expect(speakerTo(reader(true), written, citizen)).toBe(to);
    expect(speakerTo(reader(false), written, citizen)).toBe(written);
  });

  it.each([
    { state: 'agree', words: 'Ja.', repeats: true },
    { state: 'agree', words: ' ja', repeats: true },
    { state: 'disagree', words: 'Nej!', repeats: true },
    { state: 'agree', words: 'Ja. Det er min plan.', repeats: false },
    { state: 'partly', words: 'Ja.', repeats: false },
    { state: 'disagree', words: 'Ja.', repeats: false },
  ] as const)('says "$words" to $state once: $repeats', ({ state, words, repeats }) => {
    expect(repeatsAnswer(state, words)).toBe(repeats);
  });
});
