import { daysAfter, expect, test } from './harness.ts';
import { aboutToClose } from './support/about-to-close.ts';
import { look, press } from './support/walking.ts';

const his = 'I talte kun om arbejde.';

/** A citizen who was not heard comes to who leads the plan in their own words, with the way to mend it (R-M1, R-M8, R-C1). */
test('karin takes up that jonas was not heard, from his own words, and a new edition ends it', {
  tag: '@once',
}, async ({ solby }) => {
  const { about, karin } = await aboutToClose(solby, 'Nej', his);
  await karin.goto(`${about}/meeting/close`);
  await karin.getByLabel('Næste møde').fill(daysAfter(await solby.today(), 300));
  await press(karin, 'Luk mødet og lav planen');
  await expect(karin.getByRole('heading', { level: 1, name: /plan 1, udgave 1/ })).toBeVisible();

  await karin.goto(about);
  await press(karin, /^Tag op, at borgeren ikke blev hørt/);
  await expect(karin.getByRole('heading', { level: 1 })).toHaveText('Tag op med Jonas Lund');
  const main = karin.getByRole('main');
  await expect(main.getByText(his).first()).toBeVisible();
  await expect(main.getByText('Spørg Jonas, hvad I ikke lyttede til.')).toBeVisible();
  await look(karin, 'not-heard-taken-up');

  await press(karin, 'Lav en ny udgave');
  await karin.locator('textarea[name=reason]').fill('Jonas og jeg talte om at ride. Det står nu først.');
  await press(karin, 'Lav udgaven');
  await expect(karin.getByRole('heading', { level: 1, name: /plan 1, udgave 2/ })).toBeVisible();
  await karin.goto(about);
  await expect(karin.getByRole('link', { name: /^Tag op, at borgeren ikke blev hørt/ })).toHaveCount(0);
  // To everybody else there is no such page.
  const mette = await solby.signIn('mette');
  expect((await mette.goto(`${about}/plan/take-up/heard`))?.status()).toBe(404);
});
