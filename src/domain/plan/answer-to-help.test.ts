import { describe, expect, it } from 'vitest';
import { answerToHelp } from './answer-to-help.ts';

const day = '2026-03-02';

describe('R-O2 what a decision answers', () => {
  it.each([
    { outcome: 'granted', wasGranted: false, refusesChange: false, lastDay: null, is: 'granted' },
    { outcome: 'refused', wasGranted: false, refusesChange: false, lastDay: null, is: 'refused' },
    { outcome: 'granted', wasGranted: true, refusesChange: false, lastDay: null, is: 'changeGranted' },
    { outcome: 'refused', wasGranted: true, refusesChange: false, lastDay: null, is: 'takenAway' },
    { outcome: 'granted', wasGranted: true, refusesChange: true, lastDay: null, is: 'changeRefused' },
    { outcome: 'granted', wasGranted: true, refusesChange: true, lastDay: day, is: 'changeRefused' },
    { outcome: 'granted', wasGranted: true, refusesChange: true, lastDay: '2026-03-01', is: 'againRefused' },
  ] as const)(
    '$outcome after granted: $wasGranted, refuses a change: $refusesChange, until $lastDay – $is',
    ({ is, ...decided }) => {
      expect(answerToHelp({ ...decided, on: day })).toBe(is);
    },
  );
});
