import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../access/access-table.ts';
import { isRefusal } from '../refusal.ts';
import { type CardDraft, type CardPlacer, isTheCitizens, placeCard, whatMayBeSaid } from './cards.ts';

const point: CardDraft = { saidBy: 'self', howTheyKnow: '', words: 'Bussen', symbols: [], hasFile: false };
const jonas: CardPlacer = { as: ['citizen'], meeting: 'called' };
const karin: CardPlacer = { as: ['caseworker'], meeting: 'called' };
const lone: CardPlacer = { as: ['relative'], meeting: 'open' };

describe('R-M1 the citizen’s agenda and cards come first', () => {
  it.each<{ row: string; draft: CardDraft; by: CardPlacer; refused: string | null }>([
    { row: 'Jonas before the meeting', draft: point, by: jonas, refused: null },
    { row: 'Jonas in the meeting', draft: point, by: { ...jonas, meeting: 'open' }, refused: null },
    { row: 'Jonas after it', draft: point, by: { ...jonas, meeting: 'closed' }, refused: 'meetingIsClosed' },
    { row: 'a symbol alone', draft: { ...point, words: '', symbols: ['1F68C'] }, by: jonas, refused: null },
    { row: 'a photo alone', draft: { ...point, words: ' ', hasFile: true }, by: jonas, refused: null },
    { row: 'nothing at all', draft: { ...point, words: ' ' }, by: jonas, refused: 'cardEmpty' },
    { row: 'too long', draft: { ...point, words: 'å'.repeat(4001) }, by: jonas, refused: 'wordsTooLong' },
    {
      row: 'thirteen symbols',
      draft: { ...point, symbols: Array(13).fill('1F68C') },
      by: jonas,
      refused: 'tooManySymbols',
    },
    {
      row: 'Karin writes it down for him',
      draft: { ...point, saidBy: 'withHelp' },
      by: karin,
      refused: null,
    },
    {
      row: 'Karin speaks for him and says how she knows',
      draft: { ...point, saidBy: 'onBehalf', howTheyKnow: 'Han peger på bussen' },
      by: karin,
      refused: null,
    },
    {
      row: 'Karin speaks for him without saying how she knows',
      draft: { ...point, saidBy: 'onBehalf', howTheyKnow: ' ' },
      by: karin,
      refused: 'cardHowTheyKnowMissing',
    },
    {
      row: 'Karin as if she were him',
      draft: point,
      by: karin,
      refused: 'onlyTheCitizenSpeaksForThemselves',
    },
    { row: 'Karin’s own point', draft: { ...point, saidBy: 'ownPoint' }, by: karin, refused: null },
    { row: 'his mother in the meeting', draft: { ...point, saidBy: 'ownPoint' }, by: lone, refused: null },
    {
      row: 'his mother before it',
      draft: { ...point, saidBy: 'ownPoint' },
      by: { ...lone, meeting: 'called' },
      refused: 'onlyInTheMeeting',
    },
    {
      row: 'his mother for him',
      draft: { ...point, saidBy: 'withHelp' },
      by: lone,
      refused: 'onlyOwnPoints',
    },
    {
      row: 'his mother as if she were him',
      draft: point,
      by: lone,
      refused: 'onlyTheCitizenSpeaksForThemselves',
    },
  ])('$row', ({ draft, by, refused }) => {
    const answer = placeCard(draft, by);
    expect(isRefusal(answer) ? answer.refused : null).toBe(refused);
  });

  it.each<{ as: RelationKind[]; may: string[] }>([
    { as: ['citizen'], may: ['self'] },
    { as: ['caseworker'], may: ['withHelp', 'onBehalf', 'ownPoint'] },
    { as: ['contactPerson'], may: ['ownPoint'] },
    { as: ['guardian', 'relative'], may: ['ownPoint'] },
    { as: ['peerGuide'], may: [] },
    { as: [], may: [] },
  ])('$as may say $may', ({ as, may }) => {
    expect(whatMayBeSaid(as)).toEqual(may);
  });
});

it('R-P8 what others say for the citizen lies with the citizen’s cards, their own points do not', () => {
  expect(
    (['self', 'withHelp', 'onBehalf', 'ownPoint'] as const).map((saidBy) => isTheCitizens({ saidBy })),
  ).toEqual([true, true, true, false]);
});
