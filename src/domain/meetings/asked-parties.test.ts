import { describe, expect, it } from 'vitest';
import type { Party, PartyAnswer } from '../plan/agreement.ts';
import { askedToShow, statusOfAsked } from './asked-parties.ts';

const jonas: Party = { personId: 'jonas', name: 'Jonas', as: 'citizen' };
const lone: Party = { personId: 'lone', name: 'Lone', as: 'relative' };
const mette: Party = { personId: 'mette', name: 'Mette', as: 'contactPerson' };
const yes = (partyId: string): PartyAnswer => ({
  partyId,
  answer: 'agree',
  words: '',
  form: 'tap',
  answeredOn: '2026-03-02',
  recordedBy: null,
  confirmedOn: null,
});

describe('R-P6 who is not shown the plan is not asked', () => {
  it.each([
    {
      row: 'not shown',
      keptFrom: ['lone'],
      answered: ['jonas'],
      overall: 'askedAgree',
      notShownTo: ['lone'],
    },
    { row: 'shown', keptFrom: [], answered: ['jonas'], overall: 'answersMissing', notShownTo: [] },
    {
      row: 'answered before',
      keptFrom: ['lone'],
      answered: ['jonas', 'lone'],
      overall: 'allAgree',
      notShownTo: [],
    },
    {
      row: 'nobody said anything',
      keptFrom: ['lone'],
      answered: [],
      overall: 'answersMissing',
      notShownTo: ['lone'],
    },
  ])('$row', ({ keptFrom, answered, overall, notShownTo }) => {
    const status = statusOfAsked([jonas, lone], answered.map(yes), keptFrom);
    expect(status).toMatchObject({ overall, notShownTo });
    expect(status.parties).toHaveLength(2);
  });

  it('whose cell gives the plan is asked in any case', () => {
    expect(statusOfAsked([mette], [], ['mette'])).toMatchObject({
      overall: 'answersMissing',
      notShownTo: [],
    });
  });
});

describe('R-P6 to whom the citizen is asked to show the plan', () => {
  const notShown = [{ personId: 'lone' }];
  it.each([
    { row: 'never shown', ever: [], asked: ['lone'] },
    { row: 'shown, and hidden again by their own choice: nothing is said', ever: ['lone'], asked: [] },
    { row: 'another was shown it', ever: ['erik'], asked: ['lone'] },
  ])('$row', ({ ever, asked }) => {
    expect(askedToShow(notShown, ever).map(({ personId }) => personId)).toEqual(asked);
  });
});
