import { execFileSync } from 'node:child_process';
import { expect, test } from './harness.ts';
import { answerAll, poulKjaer, review, sitDown, walk, workshop } from './support/new-meeting.ts';
import { goHome, look, openPart, press } from './support/walking.ts';

const reworded = 'Jeg går min tur med min nabo';
const note = `Sagt om målet, da det hed: ${walk}`;

/** What was said of other words is not passed off as said of these (R-M6, R-S3). */
test('a goal that is reworded in the new plan says of which words its scores are, until they are said anew', {
  tag: '@once',
}, async ({ solby }) => {
  const { henrik, poul } = await sitDown(solby);
  await answerAll(poul);
  await openPart(henrik, poulKjaer, 'Status');
  await review(henrik, workshop, { outcome: 'Nået', whatNow: 'Erstat' });
  await review(henrik, walk, { now: 'Med lidt hjælp', outcome: 'Nået', whatNow: 'Fortsæt' });
  await press(henrik, 'Før videre til den nye plan');
  await press(henrik, 'Åbn den nye plan');
  await expect(henrik.getByText(note)).toHaveCount(0);
  await press(henrik, `Ret målet: ${walk}`);
  await henrik.getByLabel('Målet, så borgeren kan kende det').fill(reworded);
  await press(henrik, 'Gem');
  await expect(henrik.getByText(note)).toHaveCount(2);
  await look(henrik, 'said-of-former-staff');

  const href = await henrik.getByRole('link', { name: 'Hent udkastet som PDF' }).getAttribute('href');
  const paper = await henrik.request.get(href ?? '');
  const words = execFileSync('pdftotext', ['-raw', '-', '-'], { input: await paper.body() });
  expect(words.toString().replaceAll(/\s+/g, ' ')).toContain(note);

  await goHome(poul);
  await press(poul, 'Min plan');
  await expect(poul.getByText(note)).toHaveCount(2);
  await look(poul, 'said-of-former-plan');
  await press(poul, `Se målet: ${reworded}`);
  await expect(poul.getByText(note).first()).toBeVisible();
  await look(poul, 'said-of-former-goal');

  await press(henrik, `Ret min vurdering: ${reworded}`);
  await look(henrik, 'said-of-former-form');
  await henrik.getByLabel('Mestringsevne nu').selectOption({ label: 'Uden hjælp' });
  await press(henrik, 'Gem');
  await expect(henrik.getByText(note)).toHaveCount(1);
});
