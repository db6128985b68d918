import { describe, expect, it } from 'vitest';
import { masteryLevels } from '../../src/domain/plan/mastery.ts';
import { masteryLevelWords } from './mastery-level.ts';
import { wordingIn } from './wording.ts';

describe('a level in words for whose view it is (R-M7, R-P8)', () => {
  const { common, document } = wordingIn('da');
  for (const [where, words] of [
    ['screen', common.citizen.mastery],
    ['paper', document.citizen],
  ] as const) {
    it.each(masteryLevels)(`only the citizen says "jeg" or "mig" of %s on ${where}`, (level) => {
      expect(masteryLevelWords(words, level, 'citizen')).toMatch(/\b(jeg|mig)\b/i);
      for (const view of ['network', 'professional'] as const)
        expect(masteryLevelWords(words, level, view)).not.toMatch(/\b(jeg|mig|mine?|mit)\b/i);
    });
  }
});
