import { describe, expect, it } from 'vitest';
import { whatIsKept } from './what-is-kept.ts';

const rows = [
  // Who, the round, and what is kept.
  ['shownTo', 'being made', 'draft'],
  ['shownTo', 'being made, in the open meeting', null],
  ['shownTo', 'agreed', null],
  ['furtherOffer', 'being made', null],
  ['furtherOffer', 'agreed', 'agreed'],
  ['furtherOffer', 'agreed, in the open meeting', 'agreed'],
  ['furtherOffer', 'agreed, a part given', null],
] as const;

describe('what of a plan is kept (§ 5, R-M2, R-M8)', () => {
  it.each(rows)('%s, %s: %s', (as, round, kept) => {
    expect(
      whatIsKept(as, {
        isAgreed: round.startsWith('agreed'),
        isInOpenMeeting: round.includes('open meeting'),
        isGivenAPart: round.includes('a part given'),
      }),
    ).toBe(kept);
  });
});
