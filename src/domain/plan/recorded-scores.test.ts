import { describe, expect, it } from 'vitest';
import { recordCitizensScore, type Score, scoresByPlace, writeScore } from './scores.ts';

const own: Score = {
  personId: 'jonas',
  as: 'citizen',
  by: 'Jonas',
  place: null,
  masteryNow: 'withLittleHelp',
  supportNeed: null,
  expectedMastery: null,
  words: '',
  recordedBy: null,
};
const recorded: Score = { ...own, personId: 'karin', masteryNow: 'withMuchHelp', recordedBy: 'Karin' };
const karin: Score = {
  ...own,
  personId: 'karin',
  as: 'caseworker',
  by: 'Karin',
  masteryNow: 'withLittleHelp',
};

describe('what the citizen says, written down by the caseworker (R-M7, R-M8)', () => {
  it('stands as the citizen’s view and carries who wrote it', () => {
    expect(scoresByPlace([recorded, karin], null)[0]).toMatchObject({
      citizensOwn: [recorded],
      agreement: 'notAgreed',
    });
  });

  it('gives way to what the citizen answers themselves', () => {
    expect(scoresByPlace([recorded, own, karin], null)[0]).toMatchObject({
      citizensOwn: [own],
      agreement: 'agreed',
    });
  });

  it.each([
    ['Karin', { personId: 'karin', as: 'caseworker' }, recorded, undefined],
    ['Mette', { personId: 'mette', as: 'contactPerson' }, recorded, 'mayNotScore'],
    ['Karin in her own view', { personId: 'karin', as: 'caseworker' }, karin, 'notYourOwnScore'],
    [
      'Karin with a support need (R-M6)',
      { personId: 'karin', as: 'caseworker' },
      { ...recorded, supportNeed: 'high' },
      'supportNeedIsProfessional',
    ],
    [
      'Karin with nothing',
      { personId: 'karin', as: 'caseworker' },
      { ...recorded, masteryNow: null },
      'scoreEmpty',
    ],
  ] as const)('%s', (_who, writer, score, refused) => {
    const decision = recordCitizensScore(writer, score);
    expect('refused' in decision ? decision.refused : undefined).toBe(refused);
  });
});

describe('"Jeg ved det ikke" is an answer, never a yes (R-M6)', () => {
  const doesntKnow: Score = { ...own, masteryNow: null, doesntKnow: true };

  it('may be all that is said', () => {
    expect(writeScore(own, doesntKnow)).toBe(doesntKnow);
    expect(
      writeScore(own, { ...doesntKnow, doesntKnow: false, doesntKnowExpected: true }),
    ).not.toHaveProperty('refused');
  });

  it('agrees with nothing', () => {
    expect(scoresByPlace([doesntKnow, karin], null)[0]?.agreement).toBe('citizenHasNotScored');
  });
});
