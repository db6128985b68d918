import { describe, expect, it } from 'vitest';
import { isCitizensAnswer } from './citizens-answer.ts';

describe('R-P8 whose answer at the status is the citizen’s', () => {
  it.each([
    { row: 'Jonas from his own login', whose: 'own', writtenAs: 'citizen', is: true },
    { row: 'Karin wrote down what Jonas said', whose: 'citizen', writtenAs: 'caseworker', is: true },
    { row: 'Karin in her own name', whose: 'own', writtenAs: 'caseworker', is: false },
    { row: 'Karin wrote down what Lone said', whose: 'network', writtenAs: 'caseworker', is: false },
    { row: 'Lone from her own login', whose: 'own', writtenAs: 'relative', is: false },
  ] as const)('$row', ({ whose, writtenAs, is }) => {
    expect(isCitizensAnswer({ whose, writtenAs })).toBe(is);
  });
});
