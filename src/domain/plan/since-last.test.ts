import { describe, expect, it } from 'vitest';
import {
  becameOf,
  type GoalLookedBackOn,
  type HelpLookedBackOn,
  helpIn,
  type LookedBackOn,
  nobodyScored,
  sinceLastFor,
  sinceLastForOffer,
  sinceLastOf,
  sinceLastWithoutGoalsOfOthers,
} from './since-last.ts';

const help = (what: string, offerId: string | null, offer?: string): HelpLookedBackOn => ({
  ...{ what, howOften: 'Hver uge', giver: 'Mette', offerId },
  ...(offer !== undefined && { offer }),
  answers: [{ view: 'citizen', by: 'Jonas', answer: 'partly', words: 'Kun om sommeren' }],
});
const goal = (title: string, over: Partial<GoalLookedBackOn> = {}): GoalLookedBackOn => ({
  ...{ title, symbol: null, direction: 'develop', onlyFor: [], levels: [], said: [], whatHelped: [] },
  ...{ decided: 'continue', carriedInto: [{ id: title, title }], replacedBy: [], help: [] },
  ...over,
});
const ids = (...titles: string[]) => titles.map((title) => ({ id: title, title }));
const lookedBack = (goals: readonly GoalLookedBackOn[], over: Partial<LookedBackOn> = {}): LookedBackOn => ({
  ...{ goals, helpForAll: [], givenBefore: [] },
  ...over,
});

describe('what became of a goal of the plan before (R-S2)', () => {
  it.each([
    {
      row: 'recorded: it goes on',
      decided: 'continue',
      carried: ids('Bus'),
      replaced: [],
      became: 'continue',
    },
    {
      row: 'recorded as finished, though carried',
      decided: 'finish',
      carried: ids('Bus'),
      replaced: [],
      became: 'finish',
    },
    {
      row: 'not decided, but another was written in its place',
      decided: null,
      carried: [],
      replaced: ids('Tog'),
      became: 'replace',
    },
    { row: 'not decided, but carried', decided: null, carried: ids('Bus'), replaced: [], became: 'continue' },
    {
      row: '"Jeg ved det ikke" decides nothing',
      decided: 'dontKnow',
      carried: [],
      replaced: [],
      became: null,
    },
    { row: 'nobody said anything: never guessed', decided: null, carried: [], replaced: [], became: null },
  ] as const)('$row', ({ decided, carried, replaced, became }) => {
    expect(becameOf({ decided, carriedInto: carried, replacedBy: replaced })).toBe(became);
  });

  it.each([
    { row: 'goes on under its name', over: {}, names: [], isMissing: false },
    {
      row: 'goes on under another name',
      over: { carriedInto: ids('Tog') },
      names: ['Tog'],
      isMissing: false,
    },
    { row: 'goes on, and was not brought', over: { carriedInto: [] }, names: [], isMissing: true },
    {
      row: 'replaced',
      over: { decided: 'replace', carriedInto: [], replacedBy: ids('Tog', 'Fly') },
      names: ['Tog', 'Fly'],
      isMissing: false,
    },
    {
      row: 'replaced, and the new one not written',
      over: { decided: 'replace', carriedInto: [] },
      names: [],
      isMissing: true,
    },
    { row: 'finished', over: { decided: 'finish', carriedInto: [] }, names: [], isMissing: false },
  ] as const)('$row', ({ over, names, isMissing }) => {
    const [one] = sinceLastOf(lookedBack([goal('Bus', over)]))?.goals ?? [];
    expect(one?.nowCalled).toEqual(names);
    expect(one?.isNotInPlan === true).toBe(isMissing);
  });

  it.each([
    { row: 'decided', over: {}, isUndecided: undefined },
    { row: 'nobody decided, and it is carried', over: { decided: null }, isUndecided: true },
    { row: '"Jeg ved det ikke" decides nothing', over: { decided: 'dontKnow' }, isUndecided: true },
    {
      row: 'nobody decided, and another was written in its place',
      over: { decided: null, carriedInto: [], replacedBy: ids('Tog') },
      isUndecided: undefined,
    },
    {
      row: 'nobody decided, and it is not there: told as undecided alone',
      over: { decided: null, carriedInto: [] },
      isUndecided: undefined,
    },
  ] as const)('goes on undecided: $row (R-S2)', ({ over, isUndecided }) => {
    const [one] = sinceLastOf(lookedBack([goal('Bus', over)]))?.goals ?? [];
    expect(one?.isUndecided).toBe(isUndecided);
  });

  it('holds no id of an offer or a goal, for it is hashed and shown (R-M8)', () => {
    const since = sinceLastOf(lookedBack([goal('Bus', { help: [help('Øve', 'o-1', 'Birkely')] })]));
    expect(JSON.stringify(since)).not.toMatch(/o-1|carriedInto|decided|onlyFor|offerId/);
  });

  it('is nothing where there is nothing to look back on', () => {
    expect(sinceLastOf(lookedBack([]))).toBeNull();
  });
});

describe('what of it each is given (§ 5, R-M2, R-M3)', () => {
  const all = lookedBack(
    [
      goal('Bus', { help: [help('Øve', 'home', 'Birkely'), help('Kort', 'shop', 'Værkstedet')] }),
      goal('Bord', { onlyFor: ['shop'] }),
      goal('Kæreste', { onlyFor: ['home'] }),
    ],
    { helpForAll: [help('Kørsel', 'shop', 'Værkstedet'), help('Samtale', null)] },
  );
  const titles = ({ goals }: LookedBackOn) => goals.map(({ title }) => title);

  it.each([
    {
      row: 'a part before: the goals that are its own',
      givenBefore: ['shop'],
      given: [],
      titles: ['Bus', 'Bord'],
    },
    {
      row: 'no part before: only what goes on in its part now',
      givenBefore: [],
      given: ['Bus'],
      titles: ['Bus'],
    },
    { row: 'no part before, and nothing goes on', givenBefore: [], given: [], titles: [] },
  ])('a further offer with $row', ({ givenBefore, given, titles: expected }) => {
    const part = sinceLastForOffer({ ...all, givenBefore }, 'shop', given);
    expect(titles(part)).toEqual(expected);
    expect(part.goals.flatMap((one) => one.help).every(({ offerId }) => offerId === 'shop')).toBe(true);
    expect(part.helpForAll.map(({ what }) => what)).toEqual(['Kørsel']);
  });

  it('the offer of contact person and lead: all but goals named for others, all help', () => {
    const part = sinceLastWithoutGoalsOfOthers(all, 'home', ['Bus', 'Kæreste']);
    expect(titles(part)).toEqual(['Bus', 'Kæreste']);
    expect(part.goals[0]?.help).toHaveLength(2);
  });

  it('does not name the new goal where that is for others, nor call it missing', () => {
    const replaced = lookedBack([
      goal('Bus', { decided: 'replace', carriedInto: [], replacedBy: ids('Hemmelig') }),
    ]);
    const since = sinceLastOf(sinceLastWithoutGoalsOfOthers(replaced, 'home', []));
    expect(since?.goals[0]).toMatchObject({ became: 'replace', nowCalled: [] });
    expect(since?.goals[0]?.isNotInPlan).toBeUndefined();
  });

  it('a reader without decisions is given no agreed help, which is granted help (R-O2)', () => {
    const since = sinceLastOf(all);
    if (since === null) throw new Error('Nothing to look back on.');
    expect(helpIn(since)).toHaveLength(4);
    expect(helpIn(sinceLastFor(since, (offer) => offer === 'Birkely')).map(({ what }) => what)).toEqual([
      'Øve',
    ]);
    expect(helpIn(sinceLastFor(since, () => false))).toEqual([]);
    expect(sinceLastFor(since, () => false).goals).toHaveLength(3);
  });
});

describe('R-S2 that nobody answered how a goal goes is said once', () => {
  const asked = {
    view: 'citizen',
    by: 'Jonas',
    place: null,
    former: null,
    expected: null,
    now: null,
  } as const;
  it.each([
    { row: 'nobody answered', levels: [asked, { ...asked, recorded: true } as const], silent: true },
    {
      row: 'somebody answered once',
      levels: [asked, { ...asked, former: 'onMyOwn' } as const],
      silent: false,
    },
    {
      row: '"Jeg ved det ikke" is an answer',
      levels: [{ ...asked, doesntKnowNow: true } as const],
      silent: false,
    },
    { row: 'also last time', levels: [{ ...asked, doesntKnowFormer: true } as const], silent: false },
    {
      row: 'and about what was expected',
      levels: [{ ...asked, doesntKnowExpected: true } as const],
      silent: false,
    },
    { row: 'none is given to the reader', levels: [], silent: false },
  ])('$row', ({ levels, silent }) => {
    expect(nobodyScored(levels)).toBe(silent);
  });
});
