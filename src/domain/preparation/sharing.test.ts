import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RelationKind, relationKinds } from '../access/access-table.ts';
import { isRefusal } from '../refusal.ts';
import { noAnswer } from './answer.ts';
import {
  hiddenYetInThePlan,
  nearestFirst,
  type PersonAround,
  type PreparedItem,
  type Shown,
  share,
  shownTo,
  staysInThePlan,
  takeBack,
  whoMayBePicked,
} from './sharing.ts';

const mette: PersonAround = { personId: 'mette', as: 'contactPerson', isActive: true };
const birgit: PersonAround = { personId: 'birgit', as: 'relative', isActive: true };
const formerGuide: PersonAround = { personId: 'ole', as: 'peerGuide', isActive: false };
const around = [mette, birgit, formerGuide];

const home: PreparedItem = { id: 'home', answer: { ...noAnswer, words: 'Jeg vil bo selv' } };
const money: PreparedItem = { id: 'money', answer: { ...noAnswer, symbols: ['1F4B0'] } };
const skipped: PreparedItem = { id: 'day', answer: { ...noAnswer, instead: 'skipped' } };

function shareOrFail(
  items: PreparedItem[],
  personIds: string[],
  shown: readonly Shown[] = [],
  today = '2027-02-01',
) {
  const result = share('citizen', { items, personIds }, around, shown, today);
  if (isRefusal(result)) throw new Error(result.refused);
  return result;
}

describe('R-P6 with whom a citizen can share', () => {
  it.each<{ as: RelationKind; may: boolean }>([
    { as: 'relative', may: true },
    { as: 'companion', may: true },
    { as: 'guardian', may: true },
    { as: 'contactPerson', may: true },
    { as: 'providerLead', may: true },
    { as: 'otherProvider', may: true },
    { as: 'caseworker', may: true },
    { as: 'peerGuide', may: true },
    { as: 'facilitator', may: true },
    { as: 'citizen', may: false },
  ])('$as: $may', ({ as, may }) => {
    expect(whoMayBePicked([{ personId: 'x', as, isActive: true }])).toHaveLength(may ? 1 : 0);
  });

  it.each(relationKinds)('nobody whose relation as %s has ended (R-T1)', (as) => {
    expect(whoMayBePicked([{ personId: 'x', as, isActive: false }])).toEqual([]);
  });
});

it('R-P6 family and contact person stand before those further away', () => {
  const lead: PersonAround = { personId: 'bodil', as: 'providerLead', isActive: true };
  const karin: PersonAround = { personId: 'karin', as: 'caseworker', isActive: true };
  expect(nearestFirst([lead, karin, mette, birgit])).toEqual([birgit, mette, lead, karin]);
});

describe('R-P6 sharing, item by item or all', () => {
  it('gives each picked person a copy of each picked item', () => {
    const shown = shareOrFail([home, money], ['mette', 'birgit']);
    expect(shown.map(({ itemId, personId }) => `${itemId} to ${personId}`)).toEqual([
      'home to mette',
      'money to mette',
      'home to birgit',
      'money to birgit',
    ]);
  });

  it('passes over what has nothing to show', () => {
    const skippedAfterWriting: PreparedItem = { ...money, answer: { ...home.answer, instead: 'skipped' } };
    expect(shareOrFail([home, skipped, skippedAfterWriting], ['mette']).map(({ itemId }) => itemId)).toEqual([
      'home',
    ]);
  });

  it('a copy does not follow what he writes afterwards; sharing again replaces it', () => {
    const before = shareOrFail([home], ['mette', 'birgit']);
    const changed = { ...home, answer: { ...noAnswer, words: 'Jeg vil bo med Ali' } };
    const after = shareOrFail([changed], ['mette'], before, '2027-02-05');
    expect(shownTo('mette', after, around).map(({ answer, shownOn }) => [answer.words, shownOn])).toEqual([
      ['Jeg vil bo med Ali', '2027-02-05'],
    ]);
    expect(shownTo('birgit', after, around)[0]?.answer.words).toBe('Jeg vil bo selv');
  });

  it.each<{ row: string; as: RelationKind; items: PreparedItem[]; personIds: string[]; refused: string }>([
    {
      row: 'the guardian shares',
      as: 'guardian',
      items: [home],
      personIds: ['mette'],
      refused: 'onlyTheCitizenShares',
    },
    {
      row: 'staff share',
      as: 'contactPerson',
      items: [home],
      personIds: ['mette'],
      refused: 'onlyTheCitizenShares',
    },
    { row: 'with nobody', as: 'citizen', items: [home], personIds: [], refused: 'nobodyPicked' },
    {
      row: 'with a former guide',
      as: 'citizen',
      items: [home],
      personIds: ['ole'],
      refused: 'personMayNotBePicked',
    },
    {
      row: 'with a stranger',
      as: 'citizen',
      items: [home],
      personIds: ['mette', 'x'],
      refused: 'personMayNotBePicked',
    },
    {
      row: 'something skipped',
      as: 'citizen',
      items: [skipped],
      personIds: ['mette'],
      refused: 'nothingToShow',
    },
    { row: 'nothing', as: 'citizen', items: [], personIds: ['mette'], refused: 'nothingToShow' },
  ])('refused: $row', ({ as, items, personIds, refused }) => {
    expect(share(as, { items, personIds }, around, [], '2027-02-01')).toMatchObject({ refused });
  });
});

describe('R-P6 taking back', () => {
  const shown = shareOrFail([home, money], ['mette', 'birgit']);
  it.each([
    { row: 'all from everybody, in one tap', back: {}, left: [] },
    {
      row: 'one item from everybody',
      back: { itemIds: ['home'] },
      left: ['money to mette', 'money to birgit'],
    },
    {
      row: 'all from one person',
      back: { personIds: ['birgit'] },
      left: ['home to mette', 'money to mette'],
    },
    {
      row: 'one item from one person',
      back: { itemIds: ['home'], personIds: ['birgit'] },
      left: ['home to mette', 'money to mette', 'money to birgit'],
    },
    {
      row: 'nothing picked hides nothing',
      back: { itemIds: [] },
      left: ['home to mette', 'money to mette', 'home to birgit', 'money to birgit'],
    },
  ])('$row', ({ back, left }) => {
    expect(takeBack(shown, back).map(({ itemId, personId }) => `${itemId} to ${personId}`)).toEqual(left);
  });

  const copy = (copyId: string, area: string, words: string) => ({
    copyId,
    area,
    answer: { ...noAnswer, words },
  });
  it.each([
    {
      row: 'every area whose words stand there',
      inPlan: [copy('1', 'home', 'En hund'), copy('2', 'other', 'Fred')],
      stays: ['home', 'other'],
    },
    {
      row: 'the same words, shown anew as another copy',
      inPlan: [copy('old', 'home', 'En hund')],
      stays: ['home'],
    },
    { row: 'not what says something else by now', inPlan: [copy('old', 'home', 'En kat')], stays: [] },
    { row: 'not the same words of another area', inPlan: [copy('old', 'money', 'En hund')], stays: [] },
    { row: 'nothing in a plan', inPlan: [], stays: [] },
  ])('what was written into an agreed plan stays there: $row', ({ inPlan, stays }) => {
    const takenBack = [copy('1', 'home', 'En hund'), copy('2', 'other', 'Fred')];
    expect(staysInThePlan(takenBack, inPlan)).toEqual(stays);
  });

  it('ended relation, ended access: the copies are no longer seen (R-T1)', () => {
    expect(shownTo('birgit', shown, around)).toHaveLength(2);
    expect(shownTo('birgit', shown, [{ ...birgit, isActive: false }])).toEqual([]);
  });
});

describe('R-P6 what was hidden from somebody, and stands in the plan', () => {
  const bus = { copyId: 'bus', area: 'gettingAround', answer: { ...noAnswer, words: 'Jeg vil køre alene' } };
  const flat = { copyId: 'flat', area: 'home', answer: { ...noAnswer, words: 'Jeg vil bo selv' } };
  const to = (copy: typeof bus, personId: string, roundId = 'one') => ({ ...copy, personId, roundId });
  it.each([
    {
      row: 'hidden from her, and in the plan',
      hidden: [to(bus, 'lone')],
      now: [],
      inPlan: [bus],
      told: ['bus'],
    },
    {
      row: 'hidden from her, and not in the plan',
      hidden: [to(bus, 'lone')],
      now: [],
      inPlan: [flat],
      told: [],
    },
    { row: 'hidden from another', hidden: [to(bus, 'mette')], now: [], inPlan: [bus], told: [] },
    { row: 'never hidden', hidden: [], now: [to(bus, 'lone')], inPlan: [bus], told: [] },
    { row: 'shown to her anew', hidden: [to(bus, 'lone')], now: [to(bus, 'lone')], inPlan: [bus], told: [] },
    {
      row: 'another answer to the same question is shown to her in a later round',
      hidden: [to(bus, 'lone')],
      now: [to(bus, 'lone', 'two')],
      inPlan: [bus],
      told: ['bus'],
    },
    {
      row: 'the same words stand there from what another was shown, once',
      hidden: [to(bus, 'lone')],
      now: [],
      inPlan: [
        { ...bus, copyId: 'for mette' },
        { ...bus, copyId: 'for karin' },
      ],
      told: ['for mette'],
    },
  ])('$row: $told', ({ hidden, now, inPlan, told }) => {
    const found = hiddenYetInThePlan(hidden, now, inPlan).get('lone') ?? [];
    expect(found.map(({ copyId }) => copyId)).toEqual(told);
  });
});

describe('whatever is shared and hidden', () => {
  const anyPick = fc.record({
    share: fc.boolean(),
    items: fc.subarray([home, money, skipped]),
    personIds: fc.subarray(['mette', 'birgit']),
  });
  it('a person sees each item at most once, and none that was hidden from them last', () => {
    fc.assert(
      fc.property(fc.array(anyPick, { maxLength: 8 }), (picks) => {
        let shown: readonly Shown[] = [];
        for (const { share: isShare, items, personIds } of picks) {
          if (isShare) {
            const result = share('citizen', { items, personIds }, around, shown, '2027-02-01');
            if (!isRefusal(result)) shown = result;
            continue;
          }
          const itemIds = items.map(({ id }) => id);
          shown = takeBack(shown, { itemIds, personIds });
          const hidden = shown.filter(
            (one) => itemIds.includes(one.itemId) && personIds.includes(one.personId),
          );
          expect(hidden).toEqual([]);
        }
        const pairs = shown.map(({ itemId, personId }) => `${itemId} to ${personId}`);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });
});
