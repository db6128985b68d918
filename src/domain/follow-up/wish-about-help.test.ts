import { describe, expect, it } from 'vitest';
import type { HelpAsWritten } from './help-as-written.ts';
import { type AnswerAt, type ChangeAt, changeToldAs, wishAboutHelp } from './wish-about-help.ts';

const granted: HelpAsWritten = {
  ...{ what: 'Madlavning', how: 'Vi følges ad', who: 'Mette', offer: 'Birkely', howOften: 'hver uge' },
  ...{ from: '2027-11-30', to: '2027-12-20' },
};
const endless = { ...granted, to: null };

const changeOf = (told: Partial<ChangeAt>): ChangeAt => ({
  ...{ id: 'asked', what: 'effort', part: 'words', subjectId: 'meals', sameThing: ['meals', 'mealsAgain'] },
  ...{ before: '', after: '', helpBefore: granted, helpNow: endless, why: '', whyNotTogether: null },
  ...{ wasThere: null, byId: 'jonas', by: 'Jonas', on: '2027-12-21', at: '2027-12-21T09', answer: null },
  ...{ isPutBack: false, answeredOn: null, said: null, isSeen: false },
  ...told,
});
const yes: AnswerAt = {
  effortId: 'meals',
  answer: 'yes',
  isGranted: true,
  on: '2027-11-29',
  at: '2027-11-29T09',
  ...{ reason: '', howToComplain: '' },
};
const no: AnswerAt = {
  effortId: 'mealsAgain',
  answer: 'no',
  isGranted: true,
  on: '2027-12-22',
  at: '2027-12-22T09',
  ...{ reason: 'Det er nok', howToComplain: 'Inden fire uger' },
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
