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

const pageOf = (view: object) =>
  String(
    PersonSharingPage({
      ...{ page, citizenId: 'jonas', person: karin, view, done: { isSaved: false, hidden: [] } },
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
