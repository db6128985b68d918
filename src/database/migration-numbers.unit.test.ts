import { expect, it } from 'vitest';

/**
 * Numbers that two migrations bear already, with why it does not matter which of the two comes first. They stay: a database
 * that has applied them knows them by their names.
 */
const borneByTwo = {
  '0011':
    'triggers against emptying tables, and foreign keys between rows of one citizen: neither uses the other',
  '0015': 'a function of the demo page, and the answers that a status knows: no table in common',
  '0030': 'columns of scores and disagreements, and one of the audit record: no table in common',
};

const names = Object.keys(import.meta.glob('./migrations/*.sql')).map((path) => path.replace(/^.*\//, ''));

/** Numbers borne by more than one of these files. */
function numbersBorneTwice(files: readonly string[]): readonly string[] {
  const numbers = files.map((file) => file.slice(0, 4));
  return [...new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index))].sort();
}

it('finds the migrations', () => {
  expect(names.length).toBeGreaterThan(30);
});

it.each(names)('%s begins with four figures: the order is read from them', (name) => {
  expect(name).toMatch(/^\d{4}-[a-z0-9-]+\.sql$/);
});

it.each([
  { files: ['0001-people.sql', '0002-plan.sql'], twice: [] },
  { files: ['0001-people.sql', '0002-plan.sql', '0002-meeting.sql', '0002-round.sql'], twice: ['0002'] },
])('of $files bear a number that another bears: $twice', ({ files, twice }) => {
  expect(numbersBorneTwice(files)).toEqual(twice);
});

it('no other number is borne by two: which comes first is never left to the rest of the name', () => {
  expect(numbersBorneTwice(names)).toEqual(Object.keys(borneByTwo));
});

it.each(Object.entries(borneByTwo))('%s is borne by two and no more: %s', (number) => {
  expect(names.filter((name) => name.startsWith(number))).toHaveLength(2);
});
