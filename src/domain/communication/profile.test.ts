import { describe, expect, test } from 'vitest';
import {
  type CommunicationDraft,
  type CommunicationEntry,
  communicationLines,
  linesToShow,
  nextCommunicationQuestion,
  objectionTo,
  ownState,
  saysSomething,
  writeCommunication,
} from './profile.ts';
import { afterCommunicationQuestion, afterPause, communicationQuestions } from './questions.ts';

const entry = (over: Partial<CommunicationEntry>): CommunicationEntry => ({
  id: 'one',
  question: 'yes',
  authorId: 'liv',
  authorName: 'Liv Dahl',
  as: 'citizen',
  choices: [],
  words: '',
  instead: null,
  howTheyKnow: '',
  files: [],
  changedAt: '2026-01-01T10:00:00Z',
  changedOn: '2026-01-01',
  version: 1,
  isWithdrawn: false,
  objectedVersion: null,
  ...over,
});
const byAli = (over: Partial<CommunicationEntry> = {}) =>
  entry({ authorId: 'ali', authorName: 'Ali Demir', as: 'contactPerson', words: 'Hun smiler', ...over });
const lineOf = (entries: readonly CommunicationEntry[], question = 'yes') =>
  communicationLines('liv', entries).find((line) => line.question === question);

describe('R-P7, R-P8 the citizen’s own words and what others know stand apart', () => {
  test('each under its own name, also for the same question', () => {
    const line = lineOf([byAli(), entry({ choices: ['smile'] })]);
    expect(line?.own?.choices).toEqual(['smile']);
    expect(line?.others?.authorName).toBe('Ali Demir');
  });
  test('what a contact person writes is never the citizen’s, however it is worded', () => {
    expect(lineOf([byAli({ words: 'Jeg smiler' })])?.own).toBeNull();
  });
  test('the newest of several contact persons is shown', () => {
    const mette = byAli({
      id: 'two',
      authorId: 'mette',
      changedAt: '2026-02-01T10:00:00Z',
      words: 'Hun griner',
    });
    expect(lineOf([mette, byAli()])?.others?.words).toBe('Hun griner');
  });
  test('what is withdrawn does not bring back what somebody else wrote before', () => {
    const mette = byAli({
      id: 'two',
      authorId: 'mette',
      changedAt: '2026-02-01T10:00:00Z',
      isWithdrawn: true,
    });
    expect(lineOf([mette, byAli()])?.others).toBeNull();
  });
  test.each([
    { row: 'never objected', objectedVersion: null, version: 1, says: 'none' },
    { row: 'objected to what stands', objectedVersion: 2, version: 2, says: 'stands' },
    { row: 'changed since', objectedVersion: 2, version: 3, says: 'changedSince' },
  ])('objection: $row', ({ objectedVersion, version, says }) => {
    expect(objectionTo(byAli({ objectedVersion, version }))).toBe(says);
  });
});

describe('what is shown to others', () => {
  test.each([
    { row: 'choices', over: { choices: ['nod'] as const }, says: true },
    { row: 'words', over: { words: 'Jeg nikker' }, says: true },
    { row: 'only blanks', over: { words: ' \n' }, says: false },
    { row: 'does not know', over: { words: 'Jeg nikker', instead: 'dontKnow' as const }, says: false },
    { row: 'nothing', over: {}, says: false },
  ])('$row: $says', ({ over, says }) => {
    expect(saysSomething(entry(over))).toBe(says);
    expect(linesToShow(communicationLines('liv', [entry(over)]))).toHaveLength(says ? 1 : 0);
  });
});

describe('one question a screen, a pause after five, stop and resume', () => {
  test('all questions in order', () => {
    expect(communicationQuestions.map(afterCommunicationQuestion)).toEqual([
      'yes',
      'no',
      'helps',
      'avoid',
      'pause',
      null,
    ]);
    expect(afterPause).toBe('sitting');
  });
  test.each([
    { row: 'nothing answered', entries: [], next: 'ways' },
    { row: 'the first skipped', entries: [entry({ question: 'ways', instead: 'skipped' })], next: 'yes' },
    { row: 'the first emptied again', entries: [entry({ question: 'ways' })], next: 'ways' },
    { row: 'only others answered', entries: [byAli({ question: 'ways' })], next: 'ways' },
    {
      row: 'all answered',
      entries: communicationQuestions.map((question) => entry({ question, instead: 'dontKnow' })),
      next: null,
    },
  ])('$row: goes on with $next', ({ entries, next }) => {
    expect(nextCommunicationQuestion(communicationLines('liv', entries))).toBe(next);
  });
  test('an own answer that is only skipped says so', () => {
    const [line] = communicationLines('liv', [entry({ question: 'ways', instead: 'skipped', words: 'før' })]);
    expect(line && ownState(line)).toBe('skipped');
  });
});

describe('writing', () => {
  const draft = (over: Partial<CommunicationDraft>): CommunicationDraft => ({
    question: 'yes',
    choices: ['smile', 'nod'],
    words: '',
    instead: null,
    howTheyKnow: 'Jeg ser det hver dag',
    ...over,
  });
  test.each([
    { row: 'another question’s answer', own: true, over: { choices: ['noise'] }, refused: 'unknownAnswer' },
    {
      row: 'two lengths of sitting',
      own: true,
      over: { question: 'sitting' as const, choices: ['hour', 'halfHour'] },
      refused: 'oneAnswerOnly',
    },
    { row: 'too many words', own: true, over: { words: 'å'.repeat(2001) }, refused: 'wordsTooLong' },
    {
      row: 'nothing, by another',
      own: false,
      over: { choices: [], words: ' ' },
      refused: 'communicationMissing',
    },
    { row: 'not how they know', own: false, over: { howTheyKnow: ' ' }, refused: 'howTheyKnowMissing' },
    {
      row: 'too long how they know',
      own: false,
      over: { howTheyKnow: 'å'.repeat(2001) },
      refused: 'wordsTooLong',
    },
  ])('refuses $row', ({ own, over, refused }) => {
    expect(writeCommunication(own, draft(over))).toMatchObject({ refused });
  });
  test('the citizen may empty an answer, and need not say how they know', () => {
    expect(writeCommunication(true, draft({ choices: [], words: '', howTheyKnow: 'noget' }))).toMatchObject({
      choices: [],
      howTheyKnow: '',
    });
  });
  test('answers come in the order of the question', () => {
    expect(writeCommunication(false, draft({}))).toMatchObject({ choices: ['nod', 'smile'] });
  });
  test('nobody skips a question for the citizen', () => {
    expect(writeCommunication(false, draft({ instead: 'skipped' }))).toMatchObject({ instead: null });
  });
});
