import { describe, expect, it } from 'vitest';
import {
  asksBeforeSignOut,
  type Draft,
  draftFieldsOf,
  pageToGoBackTo,
  type Shown,
  toPutBack,
  type Unsaved,
  wasTaken,
} from './draft-rules.ts';

describe('what is kept of a form (R-T5)', () => {
  it('keeps only what differs from what the server has, and what it was typed on', () => {
    const fields = new Map([
      ['words', { value: 'Ny', written: 'Gammel', bases: ['Gammel'] }],
      ['place', { value: 'Hjemme', written: 'Hjemme', bases: ['Hjemme'] }],
    ]);
    expect(draftFieldsOf(fields)).toEqual({ words: { value: 'Ny', bases: ['Gammel'] } });
    expect(draftFieldsOf(new Map([['words', { value: 'Ens', written: 'Ens', bases: ['Ens'] }]]))).toBeNull();
  });
});

describe('what is put back into a form', () => {
  const draft: Draft = {
    fields: { words: { value: 'Min tekst', bases: ['', 'Min'] } },
    version: '3',
    action: '/words',
    ...{ hasWords: true, at: '/words', when: 0 },
  };
  const back = (shown: Shown) => {
    const { values, version } = toPutBack(draft, new Map([['words', shown]]));
    return [values.get('words'), version];
  };
  it.each([
    { now: 'the form is as it was typed on', shown: { value: '', written: '' }, is: ['Min tekst', null] },
    {
      now: 'a save got through unanswered',
      shown: { value: 'Min', written: 'Min' },
      is: ['Min tekst', null],
    },
    { now: 'it was saved', shown: { value: 'Min tekst', written: 'Min tekst' }, is: [undefined, null] },
    {
      now: 'someone else has written: the version it was typed on goes along',
      shown: { value: 'Mors', written: 'Mors' },
      is: ['Min tekst', '3'],
    },
    {
      now: 'something else was typed already',
      shown: { value: 'Andet', written: '' },
      is: [undefined, null],
    },
  ])('$now → $is', ({ shown, is }) => {
    expect(back(shown)).toEqual(is);
  });

  it('leaves fields alone that are gone', () => {
    expect(toPutBack(draft, new Map()).values.size).toBe(0);
  });
});

describe('whether the server took the form that was sent', () => {
  const taken = { type: 'navigate', redirects: 1, status: 200, notSaved: false };
  it.each([
    { page: 'the page after a redirect', arrival: taken, is: true },
    { page: 'a browser that tells no status', arrival: { ...taken, status: 0 }, is: true },
    { page: 'the refused form again (422)', arrival: { ...taken, redirects: 0, status: 422 }, is: false },
    { page: 'a fault (500)', arrival: { ...taken, redirects: 0, status: 500 }, is: false },
    { page: 'a page that says it is not kept', arrival: { ...taken, notSaved: true }, is: false },
    { page: 'a link followed meanwhile', arrival: { ...taken, redirects: 0 }, is: false },
    { page: 'Back after a lost connection', arrival: { ...taken, type: 'back_forward' }, is: false },
    { page: 'a reload', arrival: { ...taken, type: 'reload' }, is: false },
  ])('$page → $is', ({ arrival, is }) => {
    expect(wasTaken(arrival)).toBe(is);
  });
});

describe('what somebody who signs out is asked about (R-T5)', () => {
  const now = Date.parse('2027-01-11T12:00:00Z');
  const ago = (minutes: number) => now - minutes * 60_000;
  const words: Unsaved = { hasWords: true, at: '/words', when: ago(600) };
  const tick: Unsaved = { hasWords: false, at: '/sharing', when: ago(600) };

  it.each<[string, Unsaved, string, boolean]>([
    ['what was written, whenever that was', words, '/', true],
    ['a choice on the page one stands on', tick, '/sharing', true],
    ['a choice one has just left', { ...tick, when: ago(14) }, '/', true],
    ['no choice of long ago on another page', tick, '/', false],
    ['what tells nothing of itself', {}, '/', true],
  ])('%s', (_, one, page, asks) => {
    expect(asksBeforeSignOut(one, { page, now })).toBe(asks);
  });

  it.each<[string, readonly Unsaved[], string | null]>([
    ['nowhere where no page is known', [{}], null],
    ['to the page', [tick], '/sharing'],
    ['to what was written first', [{ ...tick, when: now }, words], '/words'],
    ['to the newest', [words, { ...words, at: '/new', when: ago(1) }], '/new'],
  ])('the question leads back %s', (_, unsaved, page) => {
    expect(pageToGoBackTo(unsaved)).toBe(page);
  });
});
