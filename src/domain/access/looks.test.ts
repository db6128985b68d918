import { describe, expect, it } from 'vitest';
import {
  eventOfRegistering,
  fewDeeds,
  gatherLooks,
  isToldAsLook,
  type LookedAt,
  lookedAt,
  wholeDays,
} from './looks.ts';

const look = (who: string, event: string, happenedAt: string) => ({ who, event, happenedAt });
const all = [
  look('lone', 'planVersion.viewed', '2027-03-10T09:00:00Z'),
  look('karin', 'goal.written', '2027-03-09T10:33:00Z'),
  look('karin', 'sharedPreparation.viewed', '2027-03-09T10:32:30Z'),
  look('karin', 'plan.viewed', '2027-03-09T10:32:20Z'),
  look('lone', 'meeting.viewed', '2027-03-09T10:32:10Z'),
  look('karin', 'plan.viewed', '2027-03-09T10:32:00Z'),
  look('karin', 'plan.viewed', '2027-03-08T23:30:00Z'),
];

describe('R-T2, R-M8 whose answer to the plan somebody wrote', () => {
  it.each([
    { row: 'the citizen’s', partyId: 'jonas', event: 'plan.answerWrittenForCitizen' },
    { row: 'another’s', partyId: 'lone', event: 'plan.answerWrittenForOther' },
  ])('$row', ({ partyId, event }) => {
    expect(eventOfRegistering({ citizenId: 'jonas', partyId })).toBe(event);
    expect(lookedAt(event)).toBe('plan');
  });
});

describe('R-T2 who has looked, told so that it can be read', () => {
  it('is one line for each person, day and kind: what they saw, what they wrote', () => {
    const told = gatherLooks(all, ({ who }) => who).map(({ day, people }) => ({
      day,
      people: people.map(
        ({ who, lines }) =>
          `${who}: ${lines.map(({ did, things, looks }) => `${did} ${things.join('+')} ×${looks.length}`).join('; ')}`,
      ),
    }));
    expect(told).toEqual([
      { day: '2027-03-10', people: ['lone: saw plan ×1'] },
      // Half past eleven in UTC is the next day here.
      { day: '2027-03-09', people: ['karin: saw plan+answers ×4; wrote plan ×1', 'lone: saw meeting ×1'] },
    ]);
  });

  it('leaves nothing out', () => {
    const looks = gatherLooks(all, ({ who }) => who).flatMap(({ people }) =>
      people.flatMap(({ lines }) => lines.flatMap((line) => line.looks)),
    );
    expect(looks.toSorted((a, b) => all.indexOf(a) - all.indexOf(b))).toEqual(all);
  });

  it.each<[string, LookedAt]>([
    ['plan.viewed', 'plan'],
    ['planDocument.downloaded', 'plan'],
    ['effort.decided', 'plan'],
    ['sharedPreparation.viewed', 'answers'],
    ['shownPicture.viewed', 'answers'],
    ['meeting.roomViewed', 'meeting'],
    ['step.ticked', 'everyday'],
    ['citizen.viewed', 'overview'],
    ['citizens.listed', 'overview'],
    ['contributions.viewed', 'others'],
    ['communication.viewed', 'talking'],
    ['relation.created', 'person'],
    ['preparation.offered', 'preparation'],
    ['preparation.sharingViewed', 'answers'],
    ['answerFile.given', 'plan'],
    ['answerFile.seen', 'answers'],
    ['something.new', 'other'],
  ])('%s is about: %s', (event, thing) => {
    expect(lookedAt(event)).toBe(thing);
  });
});

describe('R-T2, R-T3 what somebody did is told as it is, where it is short', () => {
  it.each([
    { row: 'one thing, more than once', did: ['offered', 'offered'], told: ['offered'] },
    { row: 'the first that was done stands first', did: ['told', 'offered'], told: ['offered', 'told'] },
    { row: 'three things', did: ['c', 'b', 'a'], told: ['a', 'b', 'c'] },
    { row: 'more than a line holds', did: ['d', 'c', 'b', 'a'], told: null },
  ])('$row', ({ did, told }) => {
    expect(fewDeeds(did, (one) => one)).toEqual(told);
  });
});

describe('R-T2, R-T3 an empty page is not told as a look', () => {
  it.each([
    { row: 'a mother sees the plan', sawNothing: false, relation: 'relative', told: true },
    {
      row: 'a mother presses "Plan", and nothing is shown',
      sawNothing: true,
      relation: 'relative',
      told: false,
    },
    { row: 'a contact person finds nothing shown', sawNothing: true, relation: 'contactPerson', told: false },
    { row: 'somebody without a relation finds nothing', sawNothing: true, relation: null, told: true },
    { row: 'somebody without a relation sees something', sawNothing: false, relation: null, told: true },
  ])('$row: told is $told', ({ sawNothing, relation, told }) => {
    expect(isToldAsLook({ sawNothing, relation })).toBe(told);
  });
});

describe('a page of looks ends with a whole day', () => {
  it.each([
    { row: 'all of it', most: 7, kept: 7, isMore: false },
    { row: 'a day that is cut goes to the next page', most: 3, kept: 1, isMore: true },
    { row: 'the cut falls between two days', most: 1, kept: 1, isMore: true },
  ])('$row', ({ most, kept, isMore }) => {
    const page = wholeDays(all, most);
    expect(page.looks).toEqual(all.slice(0, kept));
    expect(page.isMore).toBe(isMore);
  });

  it('a day with more than a page is cut all the same: nothing is unreachable', () => {
    const page = wholeDays(all.slice(1), 2);
    expect(page.looks).toHaveLength(2);
    expect(page.isMore).toBe(true);
  });
});
