import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import { answerAll, poulKjaer, review, sitDown, walk, workshop } from './support/new-meeting.ts';
import { goHome, look, openPart, press } from './support/walking.ts';

const saidThen = 'Jeg går selv.';
const since = /er ikke enig \(siden [\d. a-z]+\)/;

async function draftOf(page: Page): Promise<string> {
  const href = await page.getByRole('link', { name: 'Hent udkastet som PDF' }).getAttribute('href');
  const paper = await page.request.get(href ?? '');
  expect(paper.status()).toBe(200);
  return execFileSync('pdftotext', ['-raw', '-', '-'], { input: await paper.body() })
    .toString()
    .replaceAll(/\s+/g, ' ');
}

test('last year’s disagreement stands dated under the new scores, on screen and on paper, while it holds (R-M7)', {
  tag: '@once',
}, async ({ solby }) => {
  const { henrik, poul } = await sitDown(solby);
  await answerAll(poul);
  await openPart(henrik, poulKjaer, 'Status');
  await review(henrik, workshop, { outcome: 'Nået', whatNow: 'Erstat' });
  await review(henrik, walk, { now: 'Med lidt hjælp', outcome: 'Nået', whatNow: 'Fortsæt' });
  const main = henrik.getByRole('main');
  await expect(main.locator('.goal-own').filter({ hasText: since })).toContainText(saidThen);
  await look(henrik, 'former-disagreement-status');

  await press(henrik, 'Før videre til den nye plan');
  await press(henrik, 'Åbn den nye plan');
  await expect(main.locator('.goal-own').filter({ hasText: since })).toContainText(saidThen);
  const draft = await draftOf(henrik);
  expect(draft).toMatch(since);
  expect(draft).toContain(saidThen);
  await goHome(poul);
  await press(poul, 'Min plan');
  await expect(poul.locator('.goal-own').filter({ hasText: since })).toContainText(saidThen);
  await look(poul, 'former-disagreement-plan');

  await press(henrik, `Ret min vurdering: ${walk}`);
  await henrik.getByLabel('Mestringsevne nu').selectOption({ label: 'Uden hjælp' });
  await press(henrik, 'Gem');
  await expect(main.getByText(/ikke enig \(siden/)).toHaveCount(0);
  await main.getByText('Tidligere møder').last().click();
  await expect(main.getByText(/Poul var ikke enig/).filter({ visible: true })).toContainText(saidThen);
  expect(await draftOf(henrik)).not.toContain('ikke enig');
  await poul.reload();
  await expect(poul.getByText(saidThen)).toHaveCount(0);
});
