import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import { enter } from './support/new-meeting.ts';
import { choose, follow, goHome, look, openPart, press } from './support/walking.ts';

const amina = 'Amina Yusuf';
const wish = 'Jeg vil stadig have taxa om torsdagen.';
const agreed = 'Amina prøver bussen til maj. Så ser vi på taxa igen.';

/** The citizen answers the plan again, otherwise than before. */
async function answerAgain(page: Page, answer: string, words: string): Promise<void> {
  const about = new URL(
    (await page.locator('a[href*="/citizens/"]').first().getAttribute('href')) ?? '',
    page.url(),
  );
  const [, , citizenId] = about.pathname.split('/');
  await page.goto(`/citizens/${citizenId}/plan/answer`);
  await press(page, 'Svar igen');
  await choose(page, answer);
  await page.getByRole('textbox').fill(words);
  await press(page, 'Gem mit svar');
}

test('what amina is not agreed in comes to karin in her own words, ends in a talk, and amina says whether it was so (R-M8, R-C1)', async ({
  solby,
}) => {
  const her = await enter(solby, 'amina');
  await answerAgain(her, 'Jeg er enig i noget', wish);
  await expect(her.getByText('Karin får dit svar at vide. Karin taler med dig om det.')).toBeVisible();
  await look(her, 'taken-up-amina-answered');

  const karin = await enter(solby, 'karin');
  await openPart(karin, amina, 'Overblik');
  const duty = 'Tag op, at borgeren kun er enig i noget af planen';
  await follow(karin, karin.getByRole('table').getByRole('link', { name: duty }));
  await expect(karin.getByRole('heading', { level: 1, name: `Tag op med ${amina}` })).toBeVisible();
  const main = karin.getByRole('main');
  await expect(main.getByText(wish)).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Planen, som svaret gælder' })).toBeVisible();
  await look(karin, 'taken-up-karin');
  await press(karin, 'Gem: Vi har talt om det');
  await expect(karin.getByRole('alert')).toContainText('Skriv, hvad I talte om.');
  await karin.getByLabel('Hvad sagde og aftalte I?').fill(agreed);
  await karin.getByLabel('Hvornår talte I sammen?').fill('2000-01-01');
  await press(karin, 'Gem: Vi har talt om det');
  await expect(karin.getByRole('alert')).toContainText('Dagen ligger før svaret.');
  await expect(karin.getByLabel('Hvad sagde og aftalte I?')).toHaveValue(agreed);
  await look(karin, 'taken-up-karin-refused');
  await karin
    .getByLabel('Hvornår talte I sammen?')
    .fill((await karin.getByLabel('Hvornår talte I sammen?').getAttribute('max')) ?? '');
  await press(karin, 'Gem: Vi har talt om det');
  await expect(main.getByText('Det er gemt, at I har talt om det.')).toBeVisible();
  await look(karin, 'taken-up-karin-kept');
  await press(karin, 'Til Amina');
  await expect(main.getByText(duty)).toHaveCount(0);

  await goHome(her);
  await expect(her.getByText('Karin skrev, at I talte om dit svar til planen.')).toBeVisible();
  await press(her, /Karin skrev, at I talte om dit svar/);
  await expect(her.getByText(agreed)).toBeVisible();
  await look(her, 'taken-up-amina-told');
  const told = her.url();
  await press(her, /Nej, det passer ikke/);
  await expect(her.getByText('Du sagde: Nej, det passer ikke. Karin får det at vide.')).toBeVisible();
  await goHome(her);
  await expect(her.getByText('Karin skrev, at I talte om dit svar til planen.')).toHaveCount(0);

  await karin.reload();
  await follow(karin, karin.getByRole('table').getByRole('link', { name: duty }));
  await expect(main.getByText('Amina siger, at det ikke passer.')).toBeVisible();
  await look(karin, 'taken-up-karin-denied');

  // A newer edition: of the plan before it nothing is asked, and nothing promised (R-M8).
  await press(karin, 'Lav en ny udgave');
  await karin.getByLabel('Hvorfor er planen ændret').fill('Taxaen er skrevet ind.');
  await press(karin, 'Lav udgaven');
  // Everybody is asked anew: her contact person, whose duty it is, reads what there is to do (R-C1).
  const ali = await enter(solby, 'ali');
  await openPart(ali, amina, 'Overblik');
  await follow(ali, ali.getByRole('table').getByRole('link', { name: 'Spørg borgeren om planen' }));
  await expect(ali.getByText('Amina har ikke svaret på planen. Læs den sammen')).toBeVisible();
  await goHome(her);
  await expect(her.getByText('Karin skrev, at I talte om dit svar til planen.')).toHaveCount(0);
  await her.goto(told);
  await expect(her.getByText('Du sagde: Nej, det passer ikke.', { exact: true })).toBeVisible();
  await expect(her.getByText('Nu gælder en nyere plan.')).toBeVisible();
  await expect(her.getByText('Karin får dit svar at vide. Karin taler med dig om det.')).toHaveCount(0);
  await look(her, 'taken-up-plan-before');
  await press(her, 'Svar på den nye plan');
  await expect(her.getByRole('radio', { name: 'Jeg er enig i noget' })).toBeVisible();
});

test('ali answers once, is told that it is saved, and karin takes up what he is not agreed in (R-M8)', async ({
  solby,
}) => {
  const ali = await enter(solby, 'ali');
  await openPart(ali, amina, 'Aftalte planer');
  await follow(
    ali,
    ali
      .getByRole('main')
      .getByRole('table')
      .getByRole('link', { name: /^Plan 1/ })
      .first(),
  );
  await press(ali, 'Mit svar');
  const again = ali.getByRole('link', { name: 'Svar igen' });
  if ((await again.count()) > 0) await follow(ali, again);
  await choose(ali, 'Ikke enig');
  await ali.getByRole('textbox').fill('Vi har ikke timer om torsdagen.');
  await press(ali, 'Gem svaret');
  await expect(ali.getByText('Det er gemt.')).toBeVisible();
  await expect(ali.getByText(/Du har svaret: Ikke enig/)).toBeVisible();
  await expect(ali.getByText('Karin får svaret at vide og tager det op.')).toBeVisible();
  await expect(ali.getByRole('button', { name: 'Gem svaret' })).toHaveCount(0);
  await look(ali, 'taken-up-ali-saved');
  await press(ali, 'Til Amina');

  const karin = await enter(solby, 'karin');
  await openPart(karin, amina, 'Overblik');
  const main = karin.getByRole('main');
  await follow(
    karin,
    main
      .getByRole('table')
      .getByRole('link', { name: /Tag op, at ikke alle er enige i planen \(.*Ali Demir/ }),
  );
  await expect(main.getByText('Vi har ikke timer om torsdagen.')).toBeVisible();
  await openPart(karin, amina, 'Aftalte planer');
  await press(karin, 'Se');
  await expect(main.getByRole('listitem').filter({ hasText: 'Ikke enig: ' })).toContainText('Ali Demir');
  await expect(main.getByRole('link', { name: 'Nyt svar på papir: Ali Demir' })).toBeVisible();
  await look(karin, 'taken-up-answers');
  await press(karin, 'Tag det op: Ali Demir');
  await karin.getByLabel('Hvad sagde og aftalte I?').fill('Ali kommer om mandagen i stedet.');
  await press(karin, 'Gem: Vi har talt om det');
  await press(karin, 'Til Amina');
  await expect(main.getByText('Tag op, at ikke alle er enige i planen')).toHaveCount(0);

  await ali.reload();
  await press(ali, /Karin skrev, at I har talt om dit svar til planen for Amina/);
  await expect(ali.getByText('Ali kommer om mandagen i stedet.')).toBeVisible();
  await look(ali, 'taken-up-ali-told');
  await press(ali, /^Ja, det passer/);
  await expect(ali.getByText('Du har sagt, at det passer.')).toBeVisible();
});

test('amina does not know: everybody reads that she does not know, and karin talks with her about it (R-M8, R-P8)', async ({
  solby,
}) => {
  const her = await enter(solby, 'amina');
  await answerAgain(her, 'Jeg ved det ikke', 'Det er så meget.');
  await expect(her.getByText('Du har svaret: Jeg ved det ikke.')).toBeVisible();
  await expect(her.getByText('Karin får dit svar at vide. Karin taler med dig om det.')).toBeVisible();
  await look(her, 'does-not-know-amina-answered');
  await press(her, 'Hvem har svaret');
  await expect(her.getByRole('listitem').filter({ hasText: 'Ved det ikke: Dig.' })).toBeVisible();
  await look(her, 'does-not-know-amina-answers');
  await goHome(her);
  await press(her, 'Min plan');
  await expect(her.getByText('Du ved det ikke: Det er så meget.')).toBeVisible();
  await look(her, 'does-not-know-amina-plan');

  const karin = await enter(solby, 'karin');
  await openPart(karin, amina, 'Overblik');
  const duty = 'Tag op, at borgeren ikke ved, om planen er rigtig';
  await follow(karin, karin.getByRole('table').getByRole('link', { name: duty }));
  const main = karin.getByRole('main');
  await expect(main.getByText('Ved det ikke', { exact: true })).toBeVisible();
  await expect(main.getByText('Kunne ikke svare')).toHaveCount(0);
  await look(karin, 'does-not-know-karin');
  await karin.getByLabel('Hvad sagde og aftalte I?').fill('Vi læser planen igen på mandag.');
  await press(karin, 'Gem: Vi har talt om det');
  await press(karin, 'Til Amina');
  await expect(main.getByText(duty)).toHaveCount(0);
});
