import { describe, expect, it } from 'vitest';
import { type Draft, draftFieldsOf, type Shown, toPutBack, wasTaken } from './draft-rules.ts';

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
