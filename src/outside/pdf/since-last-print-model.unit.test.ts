import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../../content/wording/wording.ts';
import type { SinceLast } from '../../domain/plan/since-last.ts';
import { jonasPlan } from './jonas-plan.fixture.ts';
import { printedSinceLast } from './since-last-print-model.ts';

/** What the status before Jonas' plan says. */
export const jonasSince: SinceLast = {
  goals: [
    {
      ...{ title: 'Jeg vasker mit tøj', symbol: null, direction: 'develop', became: 'replace' },
      levels: [
        {
          view: 'citizen',
          by: 'Jonas',
          place: null,
          former: 'othersDoIt',
          expected: 'withSomeHelp',
          now: null,
          doesntKnowNow: true,
          recordedBy: 'Mette Krog',
        },
        {
          view: 'professional',
          by: 'Hanne Lund',
          place: null,
          former: 'othersDoIt',
          expected: 'withSomeHelp',
          now: 'withLittleHelp',
          recorded: true,
        },
      ],
      disagreement: { words: 'Jeg kan mere.', on: '2025-11-03', stands: true },
      said: [
        { view: 'citizen', by: 'Jonas', outcome: 'onTheWay', whatNow: 'replace', writtenBy: 'Mette Krog' },
        { view: 'recorded', by: 'Hanne Lund', outcome: 'reached', whatNow: 'replace' },
      ],
      whatHelped: [{ view: 'citizen', by: 'Jonas', words: 'Billederne på maskinen' }],
      nowCalled: ['Jeg laver mad til andre'],
      help: [
        {
          ...{ what: 'Øve tøjvask', howOften: 'Hver mandag', giver: 'Mette Krog, Engvej' },
          answers: [
            {
              view: 'other',
              by: 'Lis',
              answer: 'partly',
              words: 'Ikke om sommeren',
              writtenBy: 'Hanne Lund',
            },
          ],
        },
        { what: 'Lån af maskine', howOften: '', giver: '', answers: [] },
      ],
    },
  ],
  helpForAll: [],
};
const printed = (language: 'da' | 'en', sinceLast?: SinceLast) =>
  printedSinceLast({
    ...{
      snapshot: sinceLast === undefined ? jonasPlan : { ...jonasPlan, sinceLast },
      version: null,
      agreements: [],
    },
    ...{ words: wordingIn(language).document, language, symbolSvg: () => undefined },
  });

describe('"Siden sidst" on paper (R-S2)', () => {
  it('is not there where the plan was built on no status', () => {
    expect(printed('da')).toBeNull();
  });

  it('says of a goal that goes on without a decision that nobody decided it', () => {
    const goals = jonasSince.goals.map((one) => ({
      ...one,
      ...({ became: 'continue', nowCalled: [], isUndecided: true } as const),
    }));
    expect(printed('da', { ...jonasSince, goals })?.goals[0]).toMatchObject({
      became: 'Målet fortsætter',
      more: ['Vi bestemte det ikke på mødet. Derfor fortsætter det.'],
    });
  });

  it('says what became of each goal, by whom, and never another’s words as the citizen’s (R-M7, R-P8)', () => {
    const [goal] = printed('da', jonasSince)?.goals ?? [];
    expect(goal).toMatchObject({
      became: 'Målet er skiftet ud',
      more: ['Nyt mål: Jeg laver mad til andre'],
      said: [
        { by: 'Jeg siger (Mette Krog skrev det ned)', words: 'Jeg er på vej – Jeg vil have et nyt mål' },
        { by: 'Hanne Lund skriver i planen', words: 'Målet er nået – Der kommer et nyt mål' },
      ],
      levels: [{ isOwn: true }, { isOwn: false, by: 'Hanne Lund skriver i planen' }],
      disagrees: { words: 'Jeg kan mere.' },
      help: [
        { facts: 'Mette Krog, Engvej – Hver mandag', answers: [{ answer: 'Noget af den' }], silence: '' },
        { answers: [], silence: 'Ingen har svaret.' },
      ],
    });
    expect(goal?.levels[0]?.times.map(({ label }) => label)).toEqual(['Sidst', 'Det håbede jeg', 'På mødet']);
    expect(goal?.levels[1]?.times[1]?.label).toBe('Det håbede vi');
    expect(goal?.levels[0]?.times[2]?.words).toBe('Jeg ved det ikke');
  });

  it('says that somebody did not know last time, and that nobody answered, apart (R-M6)', () => {
    const timesOf = (unsure: object) => {
      const goals = jonasSince.goals.map((one) => ({
        ...one,
        levels: one.levels.map((levels) => ({ ...levels, former: null, expected: null, ...unsure })),
      }));
      return printed('da', { ...jonasSince, goals })?.goals[0]?.levels[0]?.times.map(({ words }) => words);
    };
    const unsure = 'Jeg ved det ikke';
    expect(timesOf({ doesntKnowFormer: true })).toEqual([unsure, 'Ikke sagt', unsure]);
    expect(timesOf({ doesntKnowExpected: true })).toEqual(['Ikke sagt', unsure, unsure]);
  });

  it('speaks English where that is read', () => {
    expect(JSON.stringify(printed('en', jonasSince))).not.toMatch(/siger|skriver|håbede|Ingen/);
  });
});
