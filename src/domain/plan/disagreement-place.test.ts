import { expect, it } from 'vitest';
import { disagreementPlaces, type ScoreToCompare } from './disagreement-place.ts';
import type { MasteryLevel } from './mastery.ts';

const says = (masteryNow: MasteryLevel | null, place: string | null = null): ScoreToCompare => ({
  masteryNow,
  place,
  expectedMastery: null,
});
const little = 'withLittleHelp';
const some = 'withSomeHelp';

it.each([
  { row: 'both in general', own: [says(little)], recorded: [says(some)], places: [null] },
  {
    row: 'in general, and something is recorded at a place the citizen never spoke about',
    own: [says(little)],
    recorded: [says(some), says(some, 'Værkstedet')],
    places: [null],
  },
  {
    row: 'both at the same place, and both in general say the same',
    own: [says(little), says(little, 'Hjemme')],
    recorded: [says(little), says(some, 'Hjemme')],
    places: ['Hjemme'],
  },
  {
    row: 'the answer in words cannot be compared, and stands beside what is recorded',
    own: [says(null)],
    recorded: [says(some), says(some, 'Værkstedet')],
    places: [null],
  },
  {
    row: 'the same in general: what they do not agree with may be any that is recorded',
    own: [says(little)],
    recorded: [says(little), says(some, 'Værkstedet')],
    places: [null, 'Værkstedet'],
  },
  {
    row: 'without a score of their own: wherever something is recorded',
    own: [],
    recorded: [says(some, 'Hjemme'), says(some, 'Værkstedet')],
    places: ['Hjemme', 'Værkstedet'],
  },
  {
    row: 'recorded at a place only',
    own: [says(little)],
    recorded: [says(some, 'Hjemme')],
    places: ['Hjemme'],
  },
  { row: 'nothing is recorded', own: [says(little, 'Hjemme')], recorded: [], places: [null] },
])('R-M7 "Jeg er ikke enig" stands where it is about: $row', ({ own, recorded, places }) => {
  expect(disagreementPlaces(own, recorded)).toEqual(places);
});
