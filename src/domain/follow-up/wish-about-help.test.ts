import { describe, expect, it } from 'vitest';
import { type HelpAsWritten, whatDiffers } from './help-as-written.ts';
import {
  type AnswerAt,
  beforeAndAfter,
  type ChangeAt,
  changeToldAs,
  type WishAboutHelp,
  wishAboutHelp,
} from './wish-about-help.ts';

const granted: HelpAsWritten = {
  ...{ what: 'Madlavning', how: 'Vi følges ad', who: 'Mette', offer: 'Birkely', howOften: 'hver uge' },
  ...{ from: '2027-11-30', to: '2027-12-20' },
};
const endless = { ...granted, to: null };

const changeOf = (told: Partial<ChangeAt>): ChangeAt => ({
  ...{ id: 'asked', what: 'effort', part: 'words', subjectId: 'meals', sameThing: ['meals', 'mealsAgain'] },
  ...{ before: '', after: '', helpBefore: granted, helpNow: endless, why: '', whyNotTogether: null },
  ...{ wasThere: null, byId: 'jonas', by: 'Jonas', on: '2027-12-21', at: '2027-12-21T09', answer: null },
  ...{ isPutBack: false, answeredOn: null, said: null, isSeen: false, decidedAt: null },
  ...told,
});
const yes: AnswerAt = {
  effortId: 'meals',
  answer: 'yes',
  isGranted: true,
  on: '2027-11-29',
  at: '2027-11-29T09',
  ...{ reason: '', howToComplain: '', decided: null, refuses: null },
};
const no: AnswerAt = {
  effortId: 'mealsAgain',
  answer: 'no',
  isGranted: true,
  on: '2027-12-22',
  at: '2027-12-22T09',
  ...{ reason: 'Det er nok', howToComplain: 'Inden fire uger', decided: null, refuses: null },
};

describe('R-O2, R-F4 a change of granted help is told as a wish', () => {
  it.each([
    { row: 'help that was over: again', told: {}, asks: 'again', parts: ['to'] },
    { row: 'before it ended: longer', told: { on: '2027-12-20' }, asks: 'longer', parts: ['to'] },
    {
      row: 'more often: a change',
      told: { helpNow: { ...granted, howOften: 'hver dag' } },
      asks: 'change',
      parts: ['howOften'],
    },
    {
      row: 'longer and otherwise: a change',
      told: { helpNow: { ...endless, who: 'Ali', offer: 'Lunden' } },
      asks: 'change',
      parts: ['who', 'offer', 'to'],
    },
    { row: 'shorter', told: { helpNow: { ...granted, to: '2027-12-10' } }, asks: 'change', parts: ['to'] },
  ])('$row', ({ told, asks, parts }) => {
    expect(wishAboutHelp(changeOf(told), [], [yes])).toMatchObject({ asks, parts, answer: null });
  });

  it.each([
    { row: 'who comes is agreed between people', told: { helpNow: { ...granted, who: 'Ali' } } },
    { row: 'a step', told: { what: 'step', helpBefore: null } as const },
    { row: 'said about it', told: { said: 'talked' } as const },
    { row: 'put back by the decision', told: { isPutBack: true } },
    { row: 'nothing was granted then', told: {}, decisions: [no] },
    {
      row: 'it was refused then',
      told: {},
      decisions: [{ ...yes, answer: 'no', isGranted: false } as const],
    },
  ])('$row: no wish', ({ told, decisions = [yes] }) => {
    expect(wishAboutHelp(changeOf(told), [], decisions)).toBeNull();
  });

  it('says what was asked for then, also where the help was put back since, and what was answered in a later plan', () => {
    const back = changeOf({ id: 'back', isPutBack: true, helpBefore: endless, at: no.at });
    const asked = changeOf({ helpNow: granted });
    const wish = { asks: 'again', asked: endless, answer: no };
    expect(wishAboutHelp(asked, [back, asked], [yes, no])).toMatchObject(wish);
  });

  it('a wish that another took the place of before anybody answered has no answer of its own', () => {
    const first = changeOf({ helpNow: { ...endless, howOften: 'hver dag' } });
    const other = { ...endless, howOften: 'hver mandag' };
    const second = changeOf({ id: 'second', helpBefore: endless, helpNow: other, at: '2027-12-21T10' });
    expect(wishAboutHelp(first, [second, first], [yes, no])?.answer).toBe('overtaken');
    expect(wishAboutHelp({ ...second, helpNow: granted }, [second, first], [yes, no])?.answer).toBe(no);
  });
});

describe('R-O2, R-F4, § 5 a change of help is told as made when it is granted, and not before, whoever asks', () => {
  const laterYes = { ...yes, at: no.at };
  const oftener = { helpNow: { ...granted, howOften: 'hver dag' }, byId: 'mette' };
  it.each([
    { row: 'nobody has decided', decisions: [yes], as: 'asked', untold: 'askedUntold' },
    { row: 'it was refused', decisions: [yes, no], as: 'asked', untold: 'askedUntold' },
    { row: 'it was granted', decisions: [yes, laterYes], as: 'made', untold: 'askedUntold' },
    { row: 'nothing was granted', decisions: [], as: 'made', untold: 'askedUntold' },
  ])('$row', ({ decisions, as, untold }) => {
    const change = changeOf(oftener);
    expect(changeToldAs(change, [change], decisions, true).as).toBe(as);
    expect(changeToldAs(change, [change], [], false).as).toBe(untold);
  });

  it.each([
    { row: 'who comes', told: { helpNow: { ...granted, who: 'Ali' } }, as: 'made' },
    { row: 'a step', told: { what: 'step', helpBefore: null } as const, as: 'made' },
    { row: 'said about it', told: { said: 'talked' } as const, as: 'made' },
    { row: 'put back, and she is not told of it', told: { helpNow: granted }, as: 'askedUntold' },
    { row: 'what stood before was not kept', told: { helpBefore: null }, as: 'askedUntold' },
  ])('to whom decisions are not told: $row', ({ told, as }) => {
    expect(changeToldAs(changeOf(told), [], [], false).as).toBe(as);
  });

  it('who comes is agreed beside a wish, and takes no place of it', () => {
    const wish = changeOf({ helpNow: { ...endless, who: 'Ali' } });
    const who = changeOf({ id: 'who', helpBefore: endless, helpNow: wish.helpNow, at: '2027-12-21T10' });
    expect(changeToldAs(wish, [who, wish], [yes], true)).toMatchObject({
      as: 'asked',
      wish: { answer: null },
    });
  });
});

/** Help as often as that, until that day. */
const often = (howOften: string, to: string | null = '2028-02-16'): HelpAsWritten => ({
  ...granted,
  howOften,
  to,
});
/** One who wrote help over, from what stood to what they wrote, at an hour of a day. */
const wrote = (id: string, from: HelpAsWritten, to: HelpAsWritten, at: string): ChangeAt =>
  changeOf({
    ...{ id, byId: id, by: id, at, on: at.slice(0, 10), helpBefore: from, helpNow: to },
    ...{ before: whatDiffers(from, to), after: whatDiffers(to, from) },
  });
const decided = (answer: 'yes' | 'no', about: HelpAsWritten, at: string, refuses?: HelpAsWritten) => ({
  ...(answer === 'yes' ? yes : no),
  ...{ at, on: at.slice(0, 10), decided: about, refuses: refuses ?? null },
});

describe('R-O2, R-F4 of granted help "before" is what was granted, and an answer belongs to what it was about', () => {
  const [two, three, one] = [often('To timer'), often('Tre timer'), often('En time')];
  const first = decided('yes', two, '2027-02-16T10');
  const jonas = wrote('jonas', two, three, '2027-03-02T09');
  const mette = { ...wrote('mette', three, two, '2027-03-02T10'), helpNow: often('To timer', '2029-02-14') };
  const later = decided('yes', often('To timer', '2029-02-14'), '2028-02-16T10');

  it('a yes to a later last day is none to what was asked a year before', () => {
    const told = (change: ChangeAt) => changeToldAs(change, [jonas, mette], [first, later], true);
    expect(told(jonas)).toMatchObject({
      as: 'asked',
      wish: { before: two, isStillSo: false, asked: three, parts: ['howOften'], answer: 'overtaken' },
    });
    expect(told(mette)).toMatchObject({
      as: 'asked',
      wish: { before: two, asked: two, parts: ['howOften'], answer: 'asGranted' },
    });
    const texts = beforeAndAfter(mette, told(mette).wish as WishAboutHelp);
    expect(texts).toEqual({ before: 'To timer', after: 'To timer' });
  });

  it('what somebody had only asked for is not what one had', () => {
    const less = wrote('mette', two, one, '2027-03-02T09');
    const more = wrote('jonas', one, three, '2027-03-02T10');
    const wish = wishAboutHelp(more, [more, less], [first]);
    expect(wish).toMatchObject({ before: two, isStillSo: true, asked: three, answer: null });
    expect(beforeAndAfter(more, wish as WishAboutHelp)).toEqual({ before: 'To timer', after: 'Tre timer' });
    expect(wishAboutHelp(less, [more, less], [first])?.answer).toBe('overtaken');
  });

  it.each([
    { row: 'a yes to it', answer: decided('yes', three, '2027-03-09T10'), is: 'yes' },
    { row: 'to it and more', answer: decided('yes', often('Tre timer', null), '2027-03-09T10'), is: 'yes' },
    { row: 'a no to it', answer: decided('no', two, '2027-03-09T10', three), is: 'no' },
    { row: 'a no to something else', answer: decided('no', two, '2027-03-09T10', one), is: 'overtaken' },
    { row: 'a yes to something else', answer: decided('yes', one, '2027-03-09T10'), is: 'overtaken' },
    {
      row: 'an offer that the reader does not know',
      answer: {
        ...decided('yes', three, '2027-03-09T10'),
        decided: { ...three, offer: null },
      },
      is: 'yes',
    },
  ])('$row', ({ answer, is }) => {
    const told = wishAboutHelp(jonas, [jonas], [first, answer])?.answer;
    expect(typeof told === 'string' ? told : told?.answer).toBe(is);
    // After a no one has what one had.
    const still = wishAboutHelp(jonas, [jonas], [first, answer])?.isStillSo;
    expect(still).toBe(answer.answer === 'no');
  });

  it('help that was put back tells what was refused, why, and who had asked', () => {
    const refused = decided('no', two, '2027-03-09T10', one);
    const asked = wrote('mette', two, one, '2027-03-02T09');
    const back = { ...wrote('karin', one, two, '2027-03-09T10'), isPutBack: true, decidedAt: refused.at };
    const told = changeToldAs(back, [back, asked], [first, refused], true);
    const wish = { before: two, asked: one, parts: ['howOften'], answer: refused };
    expect(told).toMatchObject({ as: 'refused', wish, askedBy: { by: 'mette' } });
    // Written in the plan while it was made: no change says by whom, nor does one that asked for something else.
    for (const all of [[back], [back, { ...jonas, at: '2027-03-02T08' }]])
      expect(changeToldAs(back, all, [first, refused], true)).toMatchObject({ wish, askedBy: null });
    expect(changeToldAs(back, [back], [first, { ...refused, refuses: null }], true).as).toBe('made');
  });
});
