import { expect, it } from 'vitest';
import { aPageFor } from '../../../../tests/a-page.ts';
import { PersonSharingPage, type PersonSharingPageProps } from './person-sharing-page.tsx';

const page = aPageFor({ personId: 'jonas', givenName: 'Jonas', isCitizen: true });
const karin = {
  ...{ personId: 'karin', givenName: 'Karin', familyName: 'Munk', as: 'caseworker' },
  ...{ kinship: null, offerName: null },
};
const nothing = { items: [], pictures: [], people: [], former: [], inPlan: [] };
const seenBefore = { ...nothing, former: [{ personId: 'karin', areas: ['home'] }] };

const pageOf = (view: object, isSaved = false) =>
  String(
    PersonSharingPage({
      ...{
        page,
        citizenId: 'jonas',
        person: karin,
        view,
        done: { isSaved, hidden: [], staysInPlan: [], hiddenAt: null },
      },
      ...{ lookOf: (of: string) => ({ label: of, src: null }), picturesOf: () => [] },
    } as unknown as PersonSharingPageProps),
  );

it.each([
  { row: 'nothing, and nothing from before', view: nothing, buttons: [] },
  { row: 'nothing, and something from before', view: seenBefore, buttons: ['hideAll'] },
])('where there is nothing to show it says so, and saves nothing: $row (R-P6)', ({ view, buttons }) => {
  const html = pageOf(view);
  expect(html).toContain('Så er der ikke noget at vise.');
  expect([...html.matchAll(/name="to" value="(\w+)"/g)].map(([, to]) => to)).toEqual(buttons);
});

const long =
  'Jeg vil gerne bo i min egen lejlighed med en altan, hvor jeg kan have min hund og få besøg hver søndag.';
const answered = {
  ...nothing,
  items: [
    {
      area: 'home',
      answerId: 'a',
      answer: { words: long, symbols: [], photo: null, drawing: null, recording: null },
      canBeShown: true,
      shownTo: [],
    },
  ],
};

it('shows the whole answer that is to be shown (R-P6)', () => {
  expect(pageOf(answered)).toContain(long);
});

it.each([
  { row: 'before', isSaved: false, primary: 'save' },
  { row: 'once it is saved', isSaved: true, primary: 'next' },
])('has one dark button: $row it is "$primary"', ({ isSaved, primary }) => {
  const dark = [...pageOf(answered, isSaved).matchAll(/<button class="button primary"[^>]* value="(\w+)"/g)];
  expect(dark.map(([, to]) => to)).toEqual([primary]);
});
