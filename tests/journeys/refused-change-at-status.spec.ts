import { expect, test } from './harness.ts';
import { enter, poulKjaer, sitDown } from './support/new-meeting.ts';
import { choose, look, openPart, press } from './support/walking.ts';

const inWorkshop = 'Støtte i værkstedet';

/** R-O2, R-P8, R-M5: what somebody else asked for is no wish of the citizen's, and no help that he did not get. */
test('ali asks for less help than poul has, henrik says no, and the status tells it as what ali asked for', {
  tag: '@once',
}, async ({ solby }) => {
  const ali = await enter(solby, 'ali');
  await openPart(ali, poulKjaer, 'Hverdag');
  await press(ali, 'Indsatser');
  await press(ali, `Lav om: ${inWorkshop}`);
  await ali.getByLabel('Hvor ofte').fill('En formiddag om ugen');
  await ali.getByLabel('Hvorfor laves det om?').fill('Værkstedet er optaget.');
  await choose(ali, 'Nej');
  await ali.getByLabel(/^Hvorfor var borgeren ikke med/).fill('Poul var på ferie.');
  await press(ali, 'Gem');

  const decider = await enter(solby, 'henrik');
  await openPart(decider, poulKjaer, 'Hverdag');
  await press(decider, 'Indsatser');
  await press(decider, `Afgør: ${inWorkshop}`);
  await choose(decider, /^Nej til ændringen/);
  await decider.getByLabel('Begrundelse').fill('Poul har brug for to formiddage.');
  await decider.getByLabel('Klagevejledning').fill('Du kan klage inden fire uger. Ring til Henrik.');
  await press(decider, 'Gem');
  await expect(decider.getByText('Afslag på ændringen: En formiddag om ugen')).toBeVisible();

  const { henrik, poul } = await sitDown(solby);
  const told = poul.locator('#refused-changes');
  await expect(told).toContainText(/Ali bad om det .*\. Kommunen sagde nej\. Hjælpen blev ikke lavet om\./);
  await expect(told.getByText('Nej til ændringen: En formiddag om ugen')).toBeVisible();
  await expect(told.getByRole('button')).toHaveCount(0);
  await expect(poul.getByText('Det fik du ikke')).toHaveCount(0);
  await look(poul, '5-refused-change');
  await openPart(henrik, poulKjaer, 'Status');
  const refused = henrik.locator('#refused-changes');
  await expect(refused).toContainText(/Ønsket af Ali \d+\. .*Hjælpen blev ikke ændret\./);
  await expect(henrik.getByText('Det, borgeren ikke fik')).toHaveCount(0);
  await press(henrik, 'Før videre til den nye plan');
  await expect(henrik.getByText(/^Ført videre: /)).toBeVisible();
  await expect(henrik.getByText('Skriv ønsket i den nye plan')).toHaveCount(0);
  await look(henrik, '5-refused-change-of-ali');
  await press(henrik, 'Åbn den nye plan');
  await expect(henrik.locator('#not-granted')).toHaveCount(0);
});
