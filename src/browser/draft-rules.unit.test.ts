import { describe, expect, it } from 'vitest';
import { type Draft, draftOf, type Shown, toPutBack, wasTaken } from './draft-rules.ts';

const fields = (entries: Record<string, Shown & { underWay?: readonly string[] }>) =>
  new Map(Object.entries(entries));

describe('what is kept of a form (R-T5)', () => {
  it('keeps only what differs from what the server has', () => {
    expect(
      draftOf(
        fields({ words: { value: 'Ny', written: 'Gammel' }, place: { value: 'Hjemme', written: 'Hjemme' } }),
      ),
    ).toEqual({
      words: { value: 'Ny', bases: ['Gammel'] },
    });
    expect(draftOf(fields({ words: { value: 'Ens', written: 'Ens' } }))).toBeNull();
  });

  it('remembers texts that may have reached the server', () => {
    expect(draftOf(fields({ words: { value: 'En to tre', written: 'En', underWay: ['En to'] } }))).toEqual({
      words: { value: 'En to tre', bases: ['En', 'En to'] },
    });
  });
});

describe('what is put back into a form', () => {
  const draft: Draft = { words: { value: 'Min tekst', bases: ['', 'Min'] } };
  it.each([
    { now: 'the form is as it was typed on', shown: { value: '', written: '' }, back: 'Min tekst' },
    { now: 'a save got through unanswered', shown: { value: 'Min', written: 'Min' }, back: 'Min tekst' },
    { now: 'it was saved', shown: { value: 'Min tekst', written: 'Min tekst' }, back: undefined },
    { now: 'someone else has written', shown: { value: 'Mors', written: 'Mors' }, back: undefined },
    { now: 'something else stands in the field', shown: { value: 'Andet', written: '' }, back: undefined },
  ])('$now → $back', ({ shown, back }) => {
    expect(toPutBack(draft, fields({ words: shown })).get('words')).toBe(back);
  });

  it('leaves fields alone that are gone', () => {
    expect(toPutBack(draft, fields({})).size).toBe(0);
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
