import { describe, expect, test } from 'vitest';
import { choicesThatHold, readChoices } from './own-choices.ts';

describe('what is read as a choice', () => {
  test.each([
    [{}, {}],
    [
      { size: 'large', theme: 'dark' },
      { size: 'large', theme: 'dark' },
    ],
    [{ size: 'enormous', font: 'andika' }, { font: 'andika' }],
    [{ size: null, rate: 3, colour: 'red' }, {}],
    [{ voice: 'Naja' }, { voice: 'Naja' }],
    [{ voice: ' ' }, {}],
    [{ voice: 'a'.repeat(201) }, {}],
  ])('%j gives %j', (record, choices) => {
    expect(readChoices(record)).toEqual(choices);
  });
});

describe('what holds when both person and device have choices', () => {
  test.each([
    ['nobody chose', {}, {}, {}],
    ['before login', {}, { size: 'large' }, { size: 'large' }],
    ['on another device', { size: 'large' }, {}, { size: 'large' }],
    ['both chose the same thing', { size: 'normal' }, { size: 'largest' }, { size: 'normal' }],
    ['each chose something', { theme: 'dark' }, { size: 'large' }, { theme: 'dark', size: 'large' }],
  ] as const)('%s', (_, ofPerson, ofDevice, holds) => {
    expect(choicesThatHold(ofPerson, ofDevice)).toEqual(holds);
  });
});
