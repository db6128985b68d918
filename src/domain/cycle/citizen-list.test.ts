import { describe, expect, it } from 'vitest';
import {
  chooseCitizens,
  type ListableCitizen,
  type ListChoice,
  mostUrgentFirst,
  type ReadDuty,
} from './citizen-list.ts';

const today = '2027-03-10';
const mine = (due: string | null, since: string | null = null): ReadDuty => ({
  ...{ due, since, isMine: true },
  isLate: due !== null && due < today,
});
const theirs = (due: string | null): ReadDuty => ({ ...mine(due), isMine: false });
const citizen = (name: string, nextMeetingOn: string | null, ...duties: ReadDuty[]): ListableCitizen => ({
  name,
  nextMeetingOn,
  duties: mostUrgentFirst(duties, today),
});

const rows: readonly ListableCitizen[] = [
  citizen('Amina Yusuf', '2027-09-14'),
  citizen('Bo Aagaard', null, theirs(null)),
  citizen('Åse Holm', '2027-05-04', theirs('2027-03-01')),
  citizen('Jonas Lund', '2027-12-14', mine('2027-09-21')),
  citizen('Liv Dahl', '2027-04-06', mine(null)),
  citizen('Poul Kjær', '2027-03-24', mine('2027-03-20'), theirs('2027-01-01')),
  citizen('Vera Krogh', null, mine('2027-02-01')),
  citizen('Anders Dahl', '2027-04-06', mine(null)),
  citizen('Ida Friis', '2027-09-14', mine(null, '2027-03-05'), mine(null, '2027-02-05')),
  citizen('Ove Holm', '2027-05-14', mine(null, '2027-03-01')),
];
const all: ListChoice = { order: 'urgent', search: '', onlyMine: false };
const given = (choice: Partial<ListChoice>) =>
  chooseCitizens(rows, { ...all, ...choice }, today).map(({ name }) => name.split(' ')[0]);

describe('R-C1 the list of my citizens', () => {
  it.each<{ row: string; choice: Partial<ListChoice>; names: string[] }>([
    {
      row: 'mine and late first, then mine now – what has waited longest first –, what others are late with, mine later, theirs, nothing',
      choice: {},
      names: ['Vera', 'Poul', 'Ida', 'Ove', 'Anders', 'Liv', 'Åse', 'Jonas', 'Bo', 'Amina'],
    },
    {
      row: 'by the next meeting, those without one last, equal days by name',
      choice: { order: 'meeting' },
      names: ['Poul', 'Anders', 'Liv', 'Åse', 'Ove', 'Amina', 'Ida', 'Jonas', 'Bo', 'Vera'],
    },
    {
      row: 'by name, in Danish order',
      choice: { order: 'name' },
      names: ['Amina', 'Anders', 'Bo', 'Ida', 'Jonas', 'Liv', 'Ove', 'Poul', 'Vera', 'Åse'],
    },
    {
      row: 'only what lies with me',
      choice: { onlyMine: true },
      names: ['Vera', 'Poul', 'Ida', 'Ove', 'Anders', 'Liv', 'Jonas'],
    },
    { row: 'a part of a name, whatever its case', choice: { search: ' dahl ' }, names: ['Anders', 'Liv'] },
    { row: 'Danish letters', choice: { search: 'ÅSE  HO' }, names: ['Åse'] },
    { row: 'nobody of that name', choice: { search: 'Kim' }, names: [] },
    { row: 'a name and what lies with me', choice: { search: 'å', onlyMine: true }, names: [] },
  ])('$row', ({ choice, names }) => {
    expect(given(choice)).toEqual(names);
  });

  it('sets the duties about one citizen in the same order', () => {
    const ordered = mostUrgentFirst(
      [theirs(null), mine('2028-01-01'), theirs('2027-03-01'), mine(null), mine('2027-03-09')],
      today,
    );
    expect(ordered.map(({ due, isMine }) => `${isMine ? 'mine' : 'theirs'} ${due ?? '–'}`)).toEqual([
      'mine 2027-03-09',
      'mine –',
      'theirs 2027-03-01',
      'mine 2028-01-01',
      'theirs –',
    ]);
  });
});
