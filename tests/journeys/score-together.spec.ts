import { expect, test } from './harness.ts';
import { answerAll, poulKjaer, review, sitDown, walk } from './support/new-meeting.ts';
import { look, openPart, press } from './support/walking.ts';

const his = 'Jeg gør det selv';
const askFirst = /Poul har ikke svaret endnu\. Spørg Poul/;

/** Who scores sees first what the citizen answered from their own login: the difference is talked about now (R-M6, R-M7). */
test('henrik scores together with poul, at the status and in the new plan', {
  tag: '@once',
}, async ({ solby }) => {
  const { henrik, poul } = await sitDown(solby);
  await openPart(henrik, poulKjaer, 'Status');
  const main = henrik.getByRole('main');
  await press(henrik, `Skriv status på målet: ${walk}`);
  await expect(main.getByText(askFirst)).toBeVisible();
  await look(henrik, 'score-together-silent');

  await answerAll(poul);
  await henrik.reload();
  await expect(main.getByText(askFirst)).toHaveCount(0);
  const beside = main.locator('.said-beside');
  await expect(beside).toHaveText(`Poul siger${his}`);
  const said = main.locator('.said-by-others');
  await expect(said).toContainText('Poul siger: Ja, det kan jeg stadig – Jeg vil fortsætte');
  await look(henrik, 'score-together-status');

  // What henrik writes down for poul has nobody else's answer beside it (R-P8).
  await openPart(henrik, poulKjaer, 'Status');
  await review(henrik, walk, { now: 'Med lidt hjælp', outcome: 'På vej', whatNow: 'Fortsæt' });
  await press(henrik, `Skriv borgerens status: ${walk}`);
  await expect(said).toHaveText(/^Poul siger: Ja, det kan jeg stadig/);
  await expect(said).not.toContainText('På vej');

  await openPart(henrik, poulKjaer, 'Status');
  await press(henrik, 'Før videre til den nye plan');
  await press(henrik, 'Åbn den nye plan');
  await press(henrik, `Ret min vurdering: ${walk}`);
  const answers = main.getByRole('table', { name: 'Det er der svaret' });
  await expect(answers.getByRole('row', { name: /^Poul siger/ })).toContainText(his);
  await expect(answers.getByRole('row', { name: /Henrik/ })).toHaveCount(0);
  await look(henrik, 'score-together-plan');
  // A refused form keeps it in sight, with all that was typed (R-T5).
  await henrik.getByLabel('Mestringsevne nu').selectOption({ label: 'Ikke angivet' });
  await henrik.getByLabel('Støttebehov nu').selectOption({ label: 'Ikke angivet' });
  await henrik.getByLabel('Forventet ved næste møde').selectOption({ label: 'Ikke angivet' });
  await press(henrik, 'Gem');
  await expect(henrik.getByRole('alert')).toContainText('Vælg et niveau');
  await expect(answers).toBeVisible();

  // What henrik writes down for poul stands on a page of its own.
  await openPart(henrik, poulKjaer, 'Plan');
  await press(henrik, `Skriv det, borgeren siger: ${walk}`);
  await look(henrik, 'score-together-for-poul');
});
