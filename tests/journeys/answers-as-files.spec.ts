import { aBeep } from '../answer-files.ts';
import { daysAfter, expect, test } from './harness.ts';
import { drawLines, secondsOf, talk, withMicrophone } from './support/answering.ts';
import { sitDown } from './support/new-meeting.ts';
import { choose, look, press } from './support/walking.ts';

test.use({ launchOptions: withMicrophone });

test.describe('Drawing and talking wherever a citizen is asked (R-P5, R-P8)', () => {
  test('"Nyt møde" is answered without a typed letter, and seen by those who see the answer', async ({
    solby,
  }) => {
    test.slow();
    await solby.moveDay(11);
    const henrik = await solby.signIn('henrik');
    const poul = await solby.signIn('poul');
    const about = `/citizens/${await poul.locator('body').getAttribute('data-person')}`;
    await poul.goto(`${about}/status`);
    await poul.getByRole('link', { name: /Støtte i værkstedet/ }).click();
    await press(poul, 'Ja');
    await look(poul, 'say-more');
    await press(poul, 'Tal');
    await expect(poul.getByRole('heading', { name: 'Vil du sige mere?' })).toBeVisible();
    await talk(poul, 2000);
    await press(poul, 'Gem optagelse');
    expect(await secondsOf(poul, 'Din optagelse. Støtte i værkstedet')).toBeGreaterThan(0.1);
    await press(poul, 'Tegn');
    await drawLines(poul, 2);
    await press(poul, 'Gem tegning');
    await expect(poul.getByRole('img', { name: 'Din tegning. Støtte i værkstedet' })).toBeVisible();
    await look(poul, 'said-more');

    await press(poul, 'Fjern tegning');
    await expect(poul.getByText('Du har fjernet en tegning.')).toBeVisible();
    await look(poul, 'taken-back');
    await press(poul, 'Fortryd. Hent din tegning igen');
    await expect(poul.getByRole('img', { name: 'Din tegning. Støtte i værkstedet' })).toBeVisible();
    await press(poul, 'Videre');

    await poul.goto(`${about}/status`);
    const tile = poul.getByRole('link', { name: /Støtte i værkstedet Ja Tegning, Optagelse/ });
    await expect(tile).toBeVisible();

    await henrik.goto(`${about}/status`);
    await expect(henrik.getByRole('img', { name: 'Tegning fra Poul' })).toBeVisible();
    expect(await secondsOf(henrik, 'Optagelse fra Poul')).toBeGreaterThan(0.1);
    await look(henrik, 'status-with-files');
    await expect(henrik.getByRole('button', { name: 'Fjern tegning' })).toHaveCount(0);
  });

  test('a dream is drawn and said, and not written; others see and hear it, and cannot touch it', async ({
    solby,
  }) => {
    test.slow();
    const jonas = await solby.signIn('jonas');
    const karin = await solby.signIn('karin');
    const about = `/citizens/${await jonas.locator('body').getAttribute('data-person')}`;
    await jonas.goto(`${about}/plan/dreams/new`);
    await look(jonas, 'new-dream');
    await press(jonas, 'Tegn');
    await drawLines(jonas, 3);
    await press(jonas, 'Gem tegning');
    await expect(jonas.getByRole('img', { name: 'Din tegning.' })).toBeVisible();
    await press(jonas, 'Tal');
    await talk(jonas, 2000);
    await press(jonas, 'Gem optagelse');
    await look(jonas, 'drawn-dream');
    await press(jonas, 'Fjern tegning');
    await press(jonas, 'Fjern lyden');
    // Something must be left, or the dream says nothing.
    await expect(jonas.getByText('Der skal stå noget. Skriv, tegn eller tal først.').first()).toBeVisible();
    await look(jonas, 'nothing-left');
    await press(jonas, 'Fortryd. Hent din tegning igen');
    await press(jonas, 'Gem');
    await expect(jonas.getByRole('img', { name: 'Din tegning.' })).toBeVisible();
    await look(jonas, 'dreams-drawn');

    await karin.goto(`${about}/plan`);
    await expect(karin.getByRole('img', { name: 'Tegning fra Jonas' })).toBeVisible();
    expect(await secondsOf(karin, 'Optagelse fra Jonas')).toBeGreaterThan(0.1);
    await look(karin, 'plan-with-drawing');

    // The dream a goal comes from is known again by its drawing, and its voice is heard beside it (R-M4, R-W6).
    await karin.goto(`${about}/plan/goals/new`);
    const drawn = karin.locator('.answer', { hasText: 'Tegning' });
    await expect(drawn.locator('img')).toBeVisible();
    expect(await secondsOf(karin, 'Optagelse fra Jonas')).toBeGreaterThan(0.1);
    await look(karin, 'goal-from-drawn-dream');
  });

  test('what one thinks about a goal is said with pictures and voice, without a letter (R-M5, R-W6)', async ({
    solby,
  }) => {
    test.slow();
    const jonas = await solby.signIn('jonas');
    const karin = await solby.signIn('karin');
    const about = `/citizens/${await jonas.locator('body').getAttribute('data-person')}`;
    await karin.goto(`${about}/plan/goals/new`);
    await karin.getByLabel('Målet, så borgeren kan kende det').fill('Jeg tager bussen selv');
    await karin.getByRole('radio', { name: /Udvikle/ }).check();
    await press(karin, 'Gem');
    await jonas.goto(`${about}/plan`);
    await jonas
      .getByRole('link', { name: /Jeg tager bussen selv/ })
      .first()
      .click();
    await press(jonas, 'Sig, hvad du synes');
    await look(jonas, 'perspective');
    await press(jonas, 'Tal');
    await expect(jonas.getByRole('heading', { name: 'Hvad synes du om målet?' })).toBeVisible();
    await talk(jonas, 2000);
    await press(jonas, 'Gem optagelse');
    await jonas.locator('.plan-tile').first().click();
    await press(jonas, 'Tegn');
    await drawLines(jonas, 3);
    await press(jonas, 'Gem tegning');
    await expect(jonas.locator('.plan-tile input').first()).toBeChecked();
    await look(jonas, 'perspective-said');
    await press(jonas, 'Gem');
    const side = jonas.locator('.side.citizen');
    await expect(side.getByRole('img', { name: 'Din tegning.' })).toBeVisible();
    await expect(side.locator('.symbol-word')).toHaveCount(1);
    await look(jonas, 'goal-with-perspective');

    await karin.goto(`${about}/plan`);
    await expect(
      karin.locator('.side.citizen').getByRole('img', { name: 'Tegning fra Jonas' }),
    ).toBeVisible();
    expect(await secondsOf(karin, 'Optagelse fra Jonas')).toBeGreaterThan(0.1);
    await look(karin, 'plan-with-perspective');

    await press(jonas, 'Sig, hvad du synes');
    await press(jonas, 'Tag det væk');
    await expect(jonas.getByText('Det er taget væk.')).toBeVisible();
    await press(jonas, 'Fortryd');
    await expect(jonas.getByRole('img', { name: /^Din tegning/ })).toBeVisible();
  });

  test('without JavaScript a photo and a sound file are sent, and the paper says how to draw', async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas', { javaScript: false });
    const about = `/citizens/${await jonas.locator('body').getAttribute('data-person')}`;
    await jonas.goto(`${about}/plan/dreams/new`);
    await press(jonas, 'Tegn');
    await expect(jonas.getByText('Tegn på papir.')).toBeVisible();
    await jonas.goto(`${about}/plan/dreams/new/talk`);
    await jonas
      .getByLabel(/Optag din stemme/)
      .setInputFiles({ name: 'stemme.wav', mimeType: 'audio/wav', buffer: aBeep() });
    await press(jonas, 'Gem optagelse');
    await expect(jonas.getByLabel('Din optagelse.')).toBeVisible();
  });

  test('why one does not agree with the plan is drawn and said, and read with the answer (R-M8)', {
    tag: '@once',
  }, async ({ solby }) => {
    test.slow();
    const amina = await solby.signIn('amina');
    const karin = await solby.signIn('karin');
    const about = `/citizens/${await amina.locator('body').getAttribute('data-person')}`;
    await amina.goto(`${about}/plan/answer`);
    await look(amina, 'answer-say-more');
    await press(amina, 'Tegn');
    await expect(amina.getByText('Du har svaret: Ja, jeg er enig.')).toBeVisible();
    await drawLines(amina, 2);
    await press(amina, 'Gem tegning');
    await expect(amina.getByRole('button', { name: 'Fjern tegning' })).toBeVisible();
    await look(amina, 'answer-drawn');

    await press(amina, 'Svar igen');
    await look(amina, 'answer-again');
    await choose(amina, 'Nej, jeg er ikke enig');
    await press(amina, 'Tal');
    await talk(amina, 2000);
    await press(amina, 'Gem optagelse');
    await expect(amina.getByText('Du har svaret: Nej, jeg er ikke enig.')).toBeVisible();
    expect(await secondsOf(amina, 'Din optagelse.')).toBeGreaterThan(0.1);
    await expect(amina.getByRole('button', { name: 'Fjern tegning' })).toHaveCount(0);
    await press(amina, 'Hvem har svaret');
    await look(amina, 'who-answered');

    await karin.goto(`${about}/plan/versions`);
    await press(karin, /udgave \d/);
    await press(karin, 'Hvem har svaret');
    expect(await secondsOf(karin, 'Optagelse fra Amina')).toBeGreaterThan(0.1);
    await karin.getByText('Tidligere svar').first().click();
    await expect(karin.getByRole('img', { name: 'Tegning fra Amina' })).toBeVisible();
    await expect(karin.getByRole('button', { name: /Fjern/ })).toHaveCount(0);
    await look(karin, 'who-answered-staff');
  });

  test('whether one was heard is drawn and said, seen where the meeting is closed and in the plan (R-M1)', async ({
    solby,
  }) => {
    test.slow();
    const { henrik, poul } = await sitDown(solby);
    const about = `/citizens/${await poul.locator('body').getAttribute('data-person')}`;
    // What he wants to talk about is drawn and said too; what he had written lies there as a card of its own (R-M1, R-T5).
    await poul.goto(`${about}/meeting/room/add`);
    await look(poul, 'lay-on-table');
    await press(poul, 'Tegn');
    await expect(poul.getByRole('heading', { name: 'Hvad vil du tale om?' })).toBeVisible();
    await drawLines(poul, 2);
    await press(poul, 'Gem tegning');
    await expect(poul.getByRole('img', { name: 'Tegning' })).toHaveCount(1);
    await poul.goto(`${about}/meeting/room/add`);
    await poul.getByLabel('Hvad vil du tale om?').fill('Min kat');
    await press(poul, 'Tal');
    await talk(poul, 1000);
    await press(poul, 'Gem optagelse');
    await expect(poul.getByText('Min kat')).toBeVisible();
    await look(poul, 'drawn-on-table');
    await henrik.goto(`${about}/meeting/room`);
    await expect(henrik.getByRole('img', { name: 'Tegning' })).toHaveCount(1);
    expect(await secondsOf(henrik, 'Optagelse')).toBeGreaterThan(0.1);

    await poul.goto(`${about}/meeting/heard`);
    await look(poul, 'heard-question');
    // The answer first: what is drawn or said beside it is never in vain.
    await expect(poul.getByRole('button', { name: 'Tegn', exact: true })).toBeHidden();
    await press(poul, 'Videre');
    await expect(poul.getByRole('alert')).toContainText('Vælg et svar.');
    await choose(poul, 'Nej');
    await look(poul, 'heard-more');
    await press(poul, 'Tegn');
    await expect(poul.getByText('Du har svaret: Nej.')).toBeVisible();
    await drawLines(poul, 3);
    await press(poul, 'Gem tegning');
    await expect(poul.getByRole('img', { name: 'Din tegning.' })).toBeVisible();
    await press(poul, 'Tal');
    await talk(poul, 2000);
    await press(poul, 'Gem optagelse');
    expect(await secondsOf(poul, 'Din optagelse.')).toBeGreaterThan(0.1);
    await look(poul, 'heard-drawn-and-said');

    await press(poul, 'Fjern lyden');
    await look(poul, 'heard-taken-back');
    await press(poul, 'Fortryd. Hent din optagelse igen');
    await press(poul, 'Svar igen');
    await expect(poul.getByRole('radio', { name: 'Nej' })).toBeChecked();
    await look(poul, 'heard-again');
    await poul.getByLabel('Vil du sige mere?').fill('I talte meget.');
    await press(poul, 'Videre');
    await expect(poul.getByText('Tak. Dit svar er gemt.')).toBeVisible();
    await press(poul, 'Blev du hørt?');
    await expect(poul.getByRole('img', { name: 'Din tegning. I talte meget.' })).toBeVisible();

    // A card that was drawn is known again by its drawing, one that was said by its voice (R-W6).
    await poul.goto(`${about}/meeting/heard/cards`);
    const drawn = poul.locator('.answer', { has: poul.getByRole('checkbox', { name: 'Tegning' }) });
    await expect(drawn.locator('img')).toBeVisible();
    expect(await secondsOf(poul, 'Optagelse')).toBeGreaterThan(0.1);
    await look(poul, 'heard-cards');

    await henrik.goto(`${about}/meeting/close`);
    await expect(henrik.locator('.answer', { hasText: 'Tegning' }).locator('img')).toBeVisible();
    await expect(henrik.getByRole('img', { name: 'Tegning fra Poul' })).toBeVisible();
    expect(await secondsOf(henrik, 'Optagelse fra Poul')).toBeGreaterThan(0.1);
    await look(henrik, 'closing-with-drawing');
    await henrik.getByLabel('Næste møde').fill(daysAfter(await solby.today(), 300));
    await press(henrik, 'Luk mødet og lav planen');
    await expect(henrik.getByText('Uændret')).toBeVisible();
    await expect(henrik.getByRole('img', { name: 'Tegning fra Poul' })).toBeVisible();
    await expect(henrik.getByRole('button', { name: /Fjern/ })).toHaveCount(0);
    await look(henrik, 'version-with-heard');

    await poul.goto(`${about}/plan/versions`);
    await press(poul, /udgave \d|Udgave \d|Plan/);
    await expect(poul.getByRole('img', { name: 'Din tegning. I talte meget.' })).toBeVisible();
    await look(poul, 'version-with-heard-own');
  });

  test('without JavaScript the answer to "Blev du hørt?" is kept before the paper, and takes a sound file', async ({
    solby,
  }) => {
    const { henrik, poul } = await sitDown(solby, { javaScript: false });
    const about = `/citizens/${await poul.locator('body').getAttribute('data-person')}`;
    await poul.goto(`${about}/meeting/heard`);
    await choose(poul, 'Lidt');
    await poul.getByLabel('Vil du sige mere?').fill('I talte meget.');
    await press(poul, 'Tegn');
    await expect(poul.getByText('Tegn på papir.')).toBeVisible();
    await expect(poul.getByText('Du har svaret: Lidt.')).toBeVisible();
    await poul.goto(`${about}/meeting/heard/talk`);
    await poul
      .getByLabel(/Optag din stemme/)
      .setInputFiles({ name: 'stemme.wav', mimeType: 'audio/wav', buffer: aBeep() });
    await press(poul, 'Gem optagelse');
    await expect(poul.getByLabel('Din optagelse. I talte meget.')).toBeVisible();
    await press(poul, 'Fjern lyden');
    await expect(poul.getByText('Du har fjernet en optagelse.')).toBeVisible();
    await press(poul, 'Fortryd. Hent din optagelse igen');
    await henrik.goto(`${about}/meeting/close`);
    await expect(henrik.getByLabel('Optagelse fra Poul')).toBeVisible();
  });

  test('a step, what another says for one, and how one communicates are drawn and said, and seen by those it is for (R-F4, R-P7, R-W6)', {
    tag: '@once',
  }, async ({ solby }) => {
    test.slow();
    const amina = await solby.signIn('amina');
    const about = `/citizens/${await amina.locator('body').getAttribute('data-person')}`;
    await amina.goto(`${about}/staircase`);
    await amina.locator('a[href*="/adjust"]').first().click();
    await press(amina, 'Det er for svært');
    await look(amina, 'step-other-words');
    await press(amina, 'Tegn');
    await expect(amina.getByRole('heading', { name: 'Hvordan skal trinnet være?' })).toBeVisible();
    await drawLines(amina, 3);
    await press(amina, 'Gem tegning');
    await expect(amina.getByRole('img', { name: /^Din tegning/ })).toBeVisible();
    await press(amina, 'Tal');
    await talk(amina, 1000);
    await press(amina, 'Gem optagelse');
    await look(amina, 'step-drawn');
    await amina.goto(`${about}/adjustments`);
    await expect(amina.getByRole('img', { name: /^Din tegning/ })).toBeVisible();
    await expect(amina.getByText('Det er for svært').first()).toBeVisible();
    await look(amina, 'adjusted-with-drawing');
    const ali = await solby.signIn('ali');
    await ali.goto(`${about}/staircase`);
    await expect(ali.getByRole('img', { name: 'Tegning fra Amina' })).toBeVisible();
    expect(await secondsOf(ali, 'Optagelse fra Amina')).toBeGreaterThan(0.1);
    await look(ali, 'stairs-with-drawing-staff');

    await amina.goto(`${about}/communication/questions/sitting`);
    await press(amina, 'Tegn');
    await drawLines(amina, 2);
    await press(amina, 'Gem tegning');
    await expect(amina.getByRole('img', { name: /^Din tegning/ })).toBeVisible();
    await look(amina, 'communication-drawn');
    await ali.goto(`${about}/communication`);
    await expect(ali.getByRole('img', { name: 'Tegning fra Amina' })).toBeVisible();

    const liv = await solby.signIn('liv');
    await liv.goto(`/citizens/${await liv.locator('body').getAttribute('data-person')}/contributions`);
    await liv
      .getByRole('link', { name: /Det er ikke rigtigt/ })
      .first()
      .click();
    await look(liv, 'objection');
    await press(liv, 'Tal');
    await talk(liv, 1000);
    await press(liv, 'Gem optagelse');
    await expect(liv.getByRole('button', { name: 'Fjern lyden' })).toBeVisible();
    await press(liv, 'Gem');
    await expect(liv.getByLabel(/^Din optagelse/)).toBeVisible();
    await look(liv, 'objected-by-talking');
  });
});
