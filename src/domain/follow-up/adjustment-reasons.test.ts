import { describe, expect, it } from 'vitest';
import { effortParts, effortReasons, stepReasons } from './adjustment-reasons.ts';

describe('R-F4 why help is done over', () => {
  it.each(effortParts)('%s: a few reasons, the last of them in the citizen’s own words', (part) => {
    const reasons: readonly string[] = effortReasons[part];
    expect(reasons.length).toBeGreaterThan(1);
    expect(reasons.length).toBeLessThanOrEqual(5);
    expect(reasons.at(-1)).toBe('other');
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it('has none of those that are about what one can: they are for steps', () => {
    const ofEfforts: readonly string[] = Object.values(effortReasons).flat();
    expect(stepReasons.filter((reason) => reason.startsWith('too') && ofEfforts.includes(reason))).toEqual(
      [],
    );
  });
});
