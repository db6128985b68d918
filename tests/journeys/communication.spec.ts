import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import { follow, look, openPart, press } from './support/walking.ts';

/** At most five actions on a citizen's screen (design § Numbers). */
async function expectFewActions(page: Page): Promise<void> {
  const actions = page.locator(
    'main :is(a.button, button.button:not([value=dontKnow], [value=skip])):visible',
  );
  expect((await actions.allInnerTexts()).length).toBeLessThanOrEqual(5);
}

for (const javaScript of [true, false]) {
  test(`jonas tells how he communicates, stops, goes on, and decides about paper ${javaScript ? '' : '(no JavaScript)'}`, async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas', { javaScript });
    await press(jonas, 'Sådan taler jeg med andre');
    if (javaScript) await look(jonas, 'communication-begin');
    await press(jonas, 'Kom i gang');
    await expect(jonas.getByText('Spørgsmål 1 af 6')).toBeVisible();
    await jonas.getByRole('checkbox', { name: 'Jeg taler' }).check();
    await jonas.getByRole('checkbox', { name: 'Med billeder' }).check();
    if (javaScript) await look(jonas, 'communication-question');
    await expectFewActions(jonas);
    await press(jonas, 'Gem og stop');
    await expect(jonas.getByText('Du kan gå videre en anden dag.')).toBeVisible();
    await expect(jonas.getByRole('link', { name: /Sådan taler jeg Jeg taler · Med billeder/ })).toBeVisible();

    await press(jonas, 'Gå videre');
    await expect(jonas.getByRole('heading', { name: 'Hvordan siger du ja?' })).toBeVisible();
    await jonas.getByRole('checkbox', { name: 'Jeg nikker' }).check();
    await jonas.getByRole('textbox').fill('Jeg nikker to gange.');
    await press(jonas, 'Videre');
    await press(jonas, 'Jeg ved det ikke');
    await press(jonas, 'Spring over');
    await press(jonas, 'Spring over');
    await expect(jonas.getByRole('heading', { name: 'Pause' })).toBeVisible();
    await press(jonas, 'Videre');
    await jonas.getByRole('radio', { name: 'Et kvarter' }).check();
    if (javaScript) await look(jonas, 'communication-sitting');
    await press(jonas, 'Videre');
    await expect(jonas.getByRole('heading', { level: 1, name: 'Det var det hele' })).toBeVisible();
    await press(jonas, 'Se dine svar');
    await expectFewActions(jonas);
    await press(jonas, 'Ja, tag det med');
    await expect(jonas.getByText('Det kommer med, når din plan bliver trykt.')).toBeVisible();
    if (javaScript) await look(jonas, 'communication-mine');
    await press(jonas, 'Hvem ser det?');
    await expect(jonas.getByText('Mette Friis')).toBeVisible();
    if (javaScript) await look(jonas, 'communication-readers');
  });
}

test('mette writes what she knows, in her own name; jonas says that it is not right', {
  tag: '@once',
}, async ({ solby }) => {
  const mette = await solby.signIn('mette');
  await openPart(mette, 'Jonas Lund', 'Overblik');
  await press(mette, 'Sådan taler Jonas med andre');
  await look(mette, 'communication-empty-staff');
  await press(mette, /^Skriv, hvad du ved/);
  await mette.getByRole('checkbox', { name: 'Tale', exact: true }).check();
  await press(mette, 'Gem');
  await expect(mette.getByRole('alert')).toContainText('Skriv, hvordan du ved det.');
  await expect(mette.getByRole('checkbox', { name: 'Tale', exact: true })).toBeChecked();
  await look(mette, 'communication-write-staff');
  await mette.getByLabel('Hvordan ved du det?').fill('Jeg taler med ham hver dag.');
  await press(mette, 'Gem');
  await expect(mette.getByText('Mette Friis siger det om Jonas')).toBeVisible();
  await look(mette, 'communication-staff');

  const jonas = await solby.signIn('jonas');
  await press(jonas, 'Sådan taler jeg med andre');
  await follow(jonas, jonas.getByRole('link', { name: /Andre har skrevet noget/ }));
  await expect(jonas.getByText(/Mette Friis siger det/)).toBeVisible();
  await look(jonas, 'communication-others');
  await press(jonas, 'Det er ikke rigtigt');
  await expect(jonas.getByText('Du har sagt: Det er ikke rigtigt.')).toBeVisible();

  await mette.reload();
  await expect(mette.getByText('Jonas siger: Det er ikke rigtigt.')).toBeVisible();
  await press(mette, 'Træk tilbage');
  await expect(mette.getByText('Du har trukket dit svar tilbage.')).toBeVisible();
  await press(mette, 'Hent dit svar igen');
  await openPart(mette, 'Jonas Lund', 'Overblik');
  await expect(mette.getByText('Jonas er ikke enig')).toBeVisible();
});

test('everybody in the meeting sees how liv and amina communicate', async ({ solby }) => {
  const erik = await solby.signIn('erik');
  await openPart(erik, 'Liv Dahl', 'Overblik');
  await expect(erik.getByText('Siger Ali Demir').first()).toBeVisible();
  await look(erik, 'communication-overview-liv');

  const karin = await solby.signIn('karin');
  await openPart(karin, 'Liv Dahl', 'Møde');
  await karin.goto(karin.url().replace(/\/meeting.*/, '/meeting/room'));
  await expect(karin.getByText('Sådan taler Liv med andre')).toBeVisible();
  await look(karin, 'communication-room-liv');

  const amina = await solby.signIn('amina');
  const home = await amina.getByRole('link', { name: 'Sådan taler jeg med andre' }).getAttribute('href');
  await amina.goto(String(home).replace('/communication', '/meeting/room'));
  await amina.getByText('Sådan taler jeg med andre', { exact: true }).click();
  await expect(amina.getByText('Når jeg er stille, er det ikke et ja.')).toBeVisible();
  await look(amina, 'communication-room-amina');
});

test('it is as calm in the dark', async ({ solby }) => {
  const amina = await solby.signIn('amina', { dark: true });
  await press(amina, 'Sådan taler jeg med andre');
  await look(amina, 'communication-mine-dark');
});
