import { describe, expect, it } from 'vitest';
import type { SeenDecision } from './efforts.ts';
import { isOfCitizen, notGranted } from './not-granted.ts';

const no = { on: '2026-12-10', by: 'Karin Munk', reason: 'Bussen kører', howToComplain: 'Inden fire uger' };
const granted = { state: 'granted', on: '2026-12-10', by: 'Karin Munk' } as const;
const asked = { what: '', howOften: '4 gange', from: null, to: null, isEndless: false, offer: '' };

describe('R-O2, R-S2 what the municipality said no to stays in sight at the status and in the next plan', () => {
  it.each<{ row: string; decision: SeenDecision; told: number; isChange?: boolean }>([
    { row: 'refused', decision: { state: 'refused', ...no }, told: 1 },
    {
      row: 'a change was refused: the wish still stands beside the help',
      decision: { ...granted, refusedChange: { asked, reason: no.reason, howToComplain: no.howToComplain } },
      told: 1,
      isChange: true,
    },
    { row: 'granted', decision: granted, told: 0 },
    { row: 'nobody has answered', decision: { state: 'wished' }, told: 0 },
    { row: 'not the reader’s to know', decision: { state: 'kept' }, told: 0 },
  ])('$row', ({ decision, told, isChange = false }) => {
    const found = notGranted([{ id: 'taxi', goalId: null, what: 'Taxa', decision }]);
    expect(found).toHaveLength(told);
    if (told > 0)
      expect(found[0]).toEqual({
        effortId: 'taxi',
        goalId: null,
        what: 'Taxa',
        asked: isChange ? asked : null,
        askedBy: null,
        ...no,
      });
  });
});

describe('R-P8, R-M5, R-O2 only what the citizen wished is told as what they did not get', () => {
  const by = (name: string, isOfCitizen: boolean) => ({ name, isOfCitizen, on: '2026-12-01' });
  const refusedChange = { asked, reason: no.reason, howToComplain: no.howToComplain };
  it.each<{
    row: string;
    decision: SeenDecision;
    refusedFor: ReturnType<typeof by> | null;
    isTheirs: boolean;
  }>([
    { row: 'new help, refused', decision: { state: 'refused', ...no }, refusedFor: null, isTheirs: true },
    {
      row: 'a change that the citizen asked for, or says they were part of',
      decision: { ...granted, refusedChange },
      refusedFor: by('Jonas', true),
      isTheirs: true,
    },
    {
      row: 'a change that the contact person asked for: the help is theirs still',
      decision: { ...granted, refusedChange },
      refusedFor: by('Mette', false),
      isTheirs: false,
    },
    {
      row: 'nobody knows who asked: never taken for theirs',
      decision: { ...granted, refusedChange },
      refusedFor: null,
      isTheirs: false,
    },
  ])('$row', ({ decision, refusedFor, isTheirs }) => {
    const [found] = notGranted([{ id: 'cook', goalId: null, what: 'Lave mad', decision, refusedFor }]);
    expect(found?.askedBy).toEqual(refusedFor);
    expect(found && isOfCitizen(found)).toBe(isTheirs);
  });
});
