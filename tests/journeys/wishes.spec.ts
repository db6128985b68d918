import { expect, test } from './harness.ts';
import { follow, look, openPart, press } from './support/walking.ts';

test('henrik writes what poul wishes and the plan does not follow, and puts it right (R-M5)', {
  tag: '@once',
}, async ({ solby }) => {
  const henrik = await solby.signIn('henrik');
  await openPart(henrik, 'Poul Kjær', 'Plan');
  await press(henrik, 'Skriv et ønske, der ikke følges');
  await henrik.getByLabel('Hvad borgeren ønsker').fill('En kolonihave');
  await henrik.getByLabel('Hvorfor det ikke følges').fill('Der er venteliste.');
  await henrik.getByLabel('Hvem der bestemte').fill('Henrik Toft');
  await press(henrik, 'Gem');
  const wish = henrik.getByRole('main').locator('a[href*="/plan/wishes/"][href$="/edit"]');
  await follow(henrik, wish.first());
  await expect(henrik.getByLabel('Hvad borgeren ønsker')).toHaveValue('En kolonihave');
  await look(henrik, 'edit-wish');
  await henrik.getByLabel('Hvorfor det ikke følges').fill('Der er venteliste i to år.');
  await press(henrik, 'Gem');
  await expect(henrik.getByText('Der er venteliste i to år.')).toBeVisible();
});
