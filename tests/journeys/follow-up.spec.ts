import type { Page } from '@playwright/test';
import { daysAfter, expect, type Solby, test } from './harness.ts';
import { choose, expectStep, follow, goHome, look, openPart, press } from './support/walking.ts';

const amina = 'Amina Yusuf';
const atHome = 'Jeg klarer opvask og tøj i min lejlighed';
const drawing = 'Jeg møder andre, der tegner';
const dream = 'Jeg vil gerne gå på grafisk skole.';
const [map, besideAli, aliFurtherBack, aliAtSchool, alone] = [
  'Se ruten på kortet og tegne den',
  'Køre med Ali ved siden af',
  'Ali sidder længere tilbage i bussen',
  'Ali venter ved skolen',
  'Jeg kører selv',
] as const;

/** The words of the steps, from the first to the last. */
async function expectSteps(page: Page, ...steps: readonly string[]): Promise<void> {
  await expect(page.locator('main .step-tiles .step-words')).toHaveText([...steps]);
}

/** The same on a professional's page. */
async function expectLines(page: Page, ...steps: readonly string[]): Promise<void> {
  await expect(page.locator('main .step-list li strong')).toHaveText(
    steps.map((step, at) => `${at + 1}. ${step}`),
  );
}

/** Opens what a professional seldom needs about a step. */
async function openMore(page: Page, step: string): Promise<void> {
  await page.locator('summary').filter({ hasText: step }).click();
}

/** Chooses one of the goals, as tabs above the page. */
async function chooseGoal(page: Page, goal: string): Promise<void> {
  await follow(page, page.getByRole('navigation').getByRole('link', { name: goal, exact: true }));
}

/** From anywhere: home, and there the step of the ring. */
async function openStep(page: Page, step: 'Aftaler' | 'Hverdag'): Promise<void> {
  await goHome(page);
  await follow(page, page.getByRole('main').getByRole('link', { name: new RegExp(step) }));
}

/** A browser of this person's own. */
async function enter(solby: Solby, person: string, how?: { readonly javaScript: boolean }): Promise<Page> {
  const page = await solby.signIn(person, how);
  page.setDefaultTimeout(15_000);
  return page;
}

/** Why something is changed while she is not there, and saves. */
async function sayWithoutHer(page: Page, why: string): Promise<void> {
  await page.getByLabel('Hvorfor laves det om?').fill(why);
  await choose(page, 'Nej');
  await page.getByLabel(/^Hvorfor var borgeren ikke med/).fill('Hun var i skole.');
  await press(page, 'Gem');
}

test.describe('Aftaler and Hverdag', () => {
  test('amina and ali build her staircase together', async ({ solby }) => {
    const her = await enter(solby, 'amina');
    await expectStep(her, 'Hverdag');
    await openStep(her, 'Aftaler');
    await expect(her.getByText('Du har klaret 2 trin. Du er på trin 3.')).toBeVisible();
    await expect(her.getByRole('heading', { name: 'Hvorfor trin 3?' })).toBeVisible();
    await expect(her.getByText('Det er vejen til din drøm:')).toBeVisible();
    await expect(her.getByText(dream)).toHaveCount(2);
    await look(her, '3-stairs');

    await press(her, 'Ret min trappe');
    await expectSteps(her, map, besideAli, aliFurtherBack, aliAtSchool, alone);
    // Three are still ahead: no advice is needed (R-F5).
    await expect(her.getByText('Tre til fem trin er nemt at se.')).toHaveCount(0);
    await look(her, '3-steps');
    await press(her, 'Nyt trin');
    await press(her, 'Videre');
    await expect(her.getByRole('alert')).toContainText('Skriv et trin, eller vælg et billede.');
    await her.getByLabel('Hvad er trinnet?').fill('Jeg finder stoppestedet');
    await look(her, '3-new-step');
    await press(her, 'Videre');
    await her.getByLabel('Skriv et ord, for eksempel bus.').fill('bus');
    await press(her, 'Søg');
    await look(her, '3-new-picture');
    await press(her, 'bus');
    await her.getByLabel('Hvorfor vil du det?').fill('Så kan jeg gå derhen selv.');
    await press(her, 'Gem');
    await expect(her.getByText('Jeg finder stoppestedet')).toBeVisible();

    await press(her, 'Ret min trappe');
    await press(her, /Trin 6/);
    await expect(her.getByText('Kommer senere.')).toBeVisible();
    await look(her, '3-one-step');
    await press(her, 'Flyt eller fjern');
    await look(her, '3-place');
    for (const before of [5, 4, 3]) await press(her, `Byt med trin ${before}`);
    await expectSteps(her, map, besideAli, 'Jeg finder stoppestedet', aliFurtherBack, aliAtSchool, alone);

    const ali = await enter(solby, 'ali');
    await openPart(ali, amina, 'Hverdag');
    await expectLines(ali, map, besideAli, 'Jeg finder stoppestedet', aliFurtherBack, aliAtSchool, alone);
    await expect(ali.getByText('Så kan jeg gå derhen selv.').first()).toBeVisible();
    await look(ali, '3-ali-stairs');
    await ali.getByLabel('Delmålet med borgerens ord').fill('Jeg ringer til Ali bagefter');
    await press(ali, 'Tilføj delmål');
    await press(ali, 'Spring over');
    await openMore(ali, 'Jeg ringer til Ali bagefter');
    await press(ali, 'Flyt før: 7. Jeg ringer til Ali bagefter');
    await openMore(ali, alone);
    // R-F5, R-P8: a step that is taken away is told like changed words; she may take it back.
    await press(ali, `Fjern: 7. ${alone}`);
    await look(ali, '3-ali-why-remove');
    await press(ali, 'Gem');
    await expect(ali.getByRole('alert')).toContainText('Vælg ja eller nej.');
    await sayWithoutHer(ali, 'Det er for langt endnu.');
    await expect(ali.getByText('Delmålet er fjernet. Det kan hentes tilbage.')).toBeVisible();
    await goHome(her);
    await press(her, 'Se det: Ali har lavet noget om uden dig.');
    await expect(her.getByText('Et trin er fjernet')).toBeVisible();
    await openStep(her, 'Aftaler');
    await expect(her.getByText('Det er for langt endnu.')).toBeVisible();
    await look(her, '3-step-removed-by-ali');
    await press(her, 'Sæt det tilbage: Et trin er fjernet');
    await expect(her.getByText('Det er for langt endnu.')).toHaveCount(0);
    // So is another why; a first one takes nothing away.
    await openPart(ali, amina, 'Hverdag');
    await openMore(ali, 'Jeg finder stoppestedet');
    await press(ali, 'Hvorfor: 3. Jeg finder stoppestedet');
    await ali.getByLabel('Hvorfor vil du det?').fill('Så kan Ali blive hjemme.');
    await sayWithoutHer(ali, 'Det er kortere.');
    await openStep(her, 'Aftaler');
    await expect(her.getByText('Trin 3: Hvorfor trinnet er der')).toBeVisible();
    await press(her, 'Skriv det, der stod før: Trin 3: Hvorfor trinnet er der');
    await expect(her.getByText('Så kan jeg gå derhen selv.')).toBeVisible();
    // And another picture.
    await openPart(ali, amina, 'Hverdag');
    await openMore(ali, 'Jeg finder stoppestedet');
    await press(ali, 'Billede: 3. Jeg finder stoppestedet');
    await press(ali, 'Intet billede');
    await look(ali, '3-ali-why-picture');
    await sayWithoutHer(ali, 'Billedet passer ikke.');
    await openStep(her, 'Aftaler');
    await look(her, '3-picture-changed-by-ali');
    await press(her, 'Sæt billedet tilbage: Trin 3: Billedet');
    await press(her, 'Ret min trappe');

    await press(her, /Jeg ringer til Ali bagefter/);
    await press(her, 'Flyt eller fjern');
    await press(her, 'Fjern trinnet');
    await expect(her.getByText('Trinnet er fjernet.')).toBeVisible();
    await look(her, '3-removed');
    await press(her, 'Fortryd');
    await expectSteps(
      her,
      map,
      besideAli,
      'Jeg finder stoppestedet',
      aliFurtherBack,
      aliAtSchool,
      'Jeg ringer til Ali bagefter',
      alone,
    );
  });

  test('amina changes a step, and ali says why he changes the plan', async ({ solby }) => {
    const her = await enter(solby, 'amina');
    await openStep(her, 'Aftaler');
    await chooseGoal(her, atHome);
    await press(her, 'Lav trinnet om');
    await look(her, '4-why-change');
    await press(her, 'Jeg vil noget andet');
    // The same words once more are no change, and that is said (R-F4).
    await press(her, 'Gem');
    await expect(her.getByRole('alert')).toContainText('Der står det samme som før.');
    await her.getByLabel('Hvad skal der stå på trinnet?').fill('Vaske op om lørdagen');
    await look(her, '4-change-step');
    await press(her, 'Gem');
    await expect(her.getByText('Vaske op om lørdagen')).toBeVisible();
    await expect(her.getByText('Det er gemt.')).toBeVisible();

    const ali = await enter(solby, 'ali');
    await openPart(ali, amina, 'Hverdag');
    await press(ali, `Lav om: 3. ${aliFurtherBack}`);
    await ali.getByLabel('Det nye delmål').fill('Ali sidder bagest i bussen');
    await press(ali, 'Gem');
    await expect(ali.getByRole('alert')).toContainText('Vælg ja eller nej.');
    await expect(ali.getByRole('alert')).toContainText('Skriv hvorfor.');
    await choose(ali, 'Nej');
    await ali.getByLabel('Hvorfor laves det om?').fill('Bussen er blevet længere.');
    await press(ali, 'Gem');
    await expect(ali.getByRole('alert')).toContainText('Skriv, hvorfor borgeren ikke var med.');
    await ali.getByLabel(/^Hvorfor var borgeren ikke med/).fill('Amina var på ferie hos sin søster.');
    await look(ali, '4-ali-change-step');
    await press(ali, 'Gem');
    await expect(ali.getByText('3. Ali sidder bagest i bussen', { exact: true })).toBeVisible();
    await press(ali, 'Justeringer');
    await expect(ali.getByText('Uden borgeren: Amina var på ferie hos sin søster.')).toBeVisible();
    await expect(ali.getByText('Jeg vil noget andet')).toBeVisible();
    await look(ali, '4-ali-adjustments');

    await press(ali, 'Måltrappe');
    await press(ali, `Markér som klaret: 3. Ali sidder bagest i bussen`);

    // R-F5, R-P8: she is told at home and beside the step, says that she does not agree, and has her words back with one tap.
    await goHome(her);
    await expect(her.getByText('Ali skrev, at du klarede et trin.')).toBeVisible();
    await look(her, '4-changed-at-home');
    await press(her, 'Se det: Ali har lavet noget om uden dig.');
    await expect(her.getByText(/^Ali lavede det om .* Du var ikke med\.$/)).toBeVisible();
    await openStep(her, 'Aftaler');
    await expect(her.locator('.stair', { hasText: 'Ali sidder bagest i bussen' })).toContainText(
      'Ali skrev det',
    );
    // One thing is asked at a time, and what else there is stands folded (design § Numbers).
    const climbed = her.getByText('Ali skrev, at du klarede trin 3. Passer det?');
    await expect(climbed).toHaveCount(0);
    await expect(her.getByText('Der er en ting mere bagefter.')).toBeVisible();
    await look(her, '4-changed-beside-step');
    await press(her, 'Jeg er ikke enig: Trin 3');
    await expect(climbed).toBeVisible();
    await press(her, 'Jeg er ikke færdig: Trin 3');
    await expect(her.getByText('Du er ikke enig. Ali kan se det.')).toBeVisible();
    await press(her, `Skriv det, der stod før: ${aliFurtherBack}`);
    await expect(her.locator('.stair', { hasText: aliFurtherBack })).toBeVisible();
    await expect(her.getByText(/Du var ikke med\.$/)).toHaveCount(0);

    await press(ali, 'Justeringer');
    await expect(ali.getByText('Ikke enig')).toBeVisible();

    await press(her, 'Ret min trappe');
    await press(her, 'Hvad er lavet om?');
    await expect(her.getByText(/^Du lavede det om/).first()).toBeVisible();
    await expect(her.getByText(/^Ali lavede det om/).first()).toBeVisible();
    await expect(her.getByText('Amina var på ferie hos sin søster.')).toBeVisible();
    await look(her, '4-adjustments');
  });

  test('amina says that a step is too hard, and ali takes it up with her', async ({ solby }) => {
    const her = await enter(solby, 'amina');
    await openStep(her, 'Aftaler');
    await press(her, 'Ret min trappe');
    await press(her, /Trin 3/);
    await press(her, 'Lav trinnet om');
    // R-C1: one tap says it, and she is told who hears it; to say more is hers to leave.
    await press(her, 'Det er for svært');
    await expect(her.getByText('Du har sagt: Det er for svært.')).toBeVisible();
    await expect(her.getByText('Ali får det at vide.')).toBeVisible();
    await look(her, '5-said-too-hard');
    await press(her, 'Det er ikke for svært');
    await expect(her.getByText('Ali får det at vide.')).toHaveCount(0);
    await press(her, 'Lav trinnet om');
    await press(her, 'Det er for svært');
    await press(her, 'Gem');
    await expect(her.locator('.stair', { hasText: aliFurtherBack })).toBeVisible();

    const ali = await enter(solby, 'ali');
    const duty = 'Tal med borgeren om et delmål, der er for svært';
    await look(ali, '5-ali-list');
    await press(ali, amina);
    await look(ali, '5-ali-overview');
    await follow(ali, ali.getByRole('table').getByRole('link', { name: duty }));
    await expect(ali.getByText(/^Amina sagde .*: Det er for svært\.$/)).toBeVisible();
    await look(ali, '5-ali-talk-about');
    await press(ali, `Lav det om sammen: ${aliFurtherBack}`);
    await ali.getByLabel('Det nye delmål').fill('Ali sidder lige bag mig');
    await ali.getByLabel('Hvorfor laves det om?').fill('Det var for svært.');
    await choose(ali, 'Ja, sammen');
    await press(ali, 'Gem');
    await expect(ali.getByText('Tal med Amina om det her')).toHaveCount(0);
    await follow(ali, ali.getByRole('banner').getByRole('link', { name: /^Mine borgere/ }));
    await press(ali, amina);
    await expect(ali.getByRole('row', { name: /Bekræft svaret/ })).toBeVisible();
    await expect(ali.getByRole('row', { name: duty })).toHaveCount(0);
    await goHome(her);
    await press(her, 'Se det: Ali skrev, at I lavede noget om sammen.');
    await expect(her.getByText('Ali sidder lige bag mig').first()).toBeVisible();
    await look(her, '5-made-easier');
    await press(her, /^Ja, det passer/);
    // What she said, took back and said again is told once.
    await expect(her.getByText(/Du sagde.*Det er for svært/)).toHaveCount(1);
    await expect(her.getByText(/Du sagde.*Det er ikke for svært/)).toHaveCount(0);

    // A talk is enough, where the step may stay as it is.
    await openStep(her, 'Aftaler');
    await press(her, 'Ret min trappe');
    await press(her, /Trin 4/);
    await press(her, 'Lav trinnet om');
    await press(her, 'Det er for svært');
    await openPart(ali, amina, 'Hverdag');
    await press(ali, `Talt om det: ${aliAtSchool}`);
    await expect(ali.getByText(/^Det er gemt, at I har talt om det\./)).toBeVisible();
    await look(ali, '5-ali-talked');
    await goHome(her);
    await press(her, 'Se det: Ali skrev, at I talte om noget.');
    await expect(her.getByText(/^Ali skrev .*, at I talte om det\.$/)).toBeVisible();
    await look(her, '5-talked');
    await press(her, /^Ja, det passer/);
    await press(ali, 'Justeringer');
    await expect(ali.getByText('Amina siger det samme.', { exact: true })).toBeVisible();
    await look(ali, '5-ali-adjustments');
  });

  test('amina knows who helps her, wishes for more, and karin answers', async ({ solby }) => {
    const her = await enter(solby, 'amina');
    await openStep(her, 'Aftaler');
    await press(her, 'Min hjælp');
    await expect(her.getByRole('heading', { name: 'Øve busturen til skolen' })).toBeVisible();
    await expect(her.getByText('To formiddage om ugen')).toBeVisible();
    await expect(her.getByText('Ali Demir, Bostøtten Solby').first()).toBeVisible();
    await expect(her.getByText('Kommunen har sagt nej')).toBeVisible();
    await expect(her.getByText(/^Du kan klage inden fire uger/)).toBeVisible();
    await look(her, '4-help');
    // The plan itself tells it too: why, and how to complain, is one tap away (R-O2).
    const help = her.url();
    await her.goto(`/${help.split('/').slice(3, 5).join('/')}/plan`);
    await expect(her.getByText('Kommunen har sagt nej').first()).toBeVisible();
    await her.getByText('Hvorfor? Og sådan kan du klage').first().click();
    await expect(her.getByText(/^Du kan klage inden fire uger/).first()).toBeVisible();
    await look(her, '4-plan-refused');
    // So it tells what the municipality said yes to; the agreed version folds neither away.
    const practising = her.locator('.told-help li', { hasText: 'Øve busturen til skolen' });
    await expect(practising.first()).toContainText('Kommunen har sagt ja');
    await her.goto(`/${help.split('/').slice(3, 5).join('/')}/plan/versions`);
    await press(her, /^Se den/);
    await expect(practising.first()).toContainText('Kommunen har sagt ja');
    await expect(her.getByText('Kommunen har sagt nej').first()).toBeVisible();
    await expect(her.getByText('Hvorfor? Og sådan kan du klage').first()).toBeVisible();
    await look(her, '4-version-help');
    await her.goto(help);
    await press(her, 'Jeg ønsker mere hjælp');
    await press(her, 'Gem');
    await expect(her.getByRole('alert')).toContainText('Skriv, hvad det er.');
    await her.getByLabel('Hvad vil du gerne have hjælp til?').fill('En, der kører med om aftenen.');
    await look(her, '4-wish');
    await press(her, 'Gem');
    const wish = her.getByRole('main').getByText('En, der kører med om aftenen.');
    await expect(wish).toBeVisible();
    // R-P8: it is hers to write anew and to take back, without a reason.
    await press(her, 'Ret mit ønske: En, der kører med om aftenen.');
    await look(her, '4-my-wish');
    await press(her, 'Jeg ønsker det ikke mere');
    await expect(her.getByText('Dit ønske er taget tilbage.')).toBeVisible();
    await expect(wish).toHaveCount(0);
    await press(her, 'Fortryd');
    await expect(wish).toBeVisible();
    // A wish, and what was refused, is no agreement to make over.
    await expect(her.getByRole('link', { name: 'Bed om en ændring: En, der kører' })).toHaveCount(0);

    await press(her, 'Bed om en ændring: Øve busturen til skolen');
    await look(her, '4-what-to-change');
    await press(her, 'Hvor tit');
    for (const reason of ['Det er for lidt', 'Det er for meget', 'Det passer dårligt til min dag'])
      await expect(her.getByRole('link', { name: reason })).toBeVisible();
    await expect(her.getByRole('link', { name: 'Det er for svært' })).toHaveCount(0);
    await look(her, '4-why-other-help');
    await press(her, 'Jeg skriver det selv');
    await her.getByLabel('Skriv hvorfor').fill('Jeg er træt om mandagen.');
    await her.getByLabel('Hvad skal der stå nu?').fill('Tirsdag og torsdag formiddag');
    await look(her, '4-change-help');
    await press(her, 'Send ønsket');
    // R-O2: what she has stands first, and what she asks for is a wish that waits.
    await expect(her.getByRole('status')).toContainText('Dit ønske er sendt. Kommunen svarer dig.');
    const asked = her.locator('.card', { hasText: 'Øve busturen til skolen' });
    await expect(asked.locator('strong').first()).toContainText('Du får: To formiddage om ugen');
    await expect(asked.getByText('Du har bedt om: Tirsdag og torsdag formiddag')).toBeVisible();
    await expect(asked.getByText('Kommunen har ikke svaret endnu.')).toBeVisible();
    await expect(asked.getByText('Tirsdag og torsdag formiddag', { exact: true })).toHaveCount(0);
    await look(her, '4-help-asked');
    await her.goto(`/${help.split('/').slice(3, 5).join('/')}/plan`);
    await expect(practising.first()).toContainText('Kommunen har sagt ja');
    await expect(practising.first()).toContainText(
      'Bedt om: Tirsdag og torsdag formiddag. Ikke svaret endnu',
    );
    await look(her, '4-plan-made-over');

    const karin = await enter(solby, 'karin');
    await openPart(karin, amina, 'Hverdag');
    await press(karin, 'Indsatser');
    await expect(karin.getByText('Tirsdag og torsdag formiddag')).toBeVisible();
    await expect(karin.getByText('Amina har selv skrevet ønsket.', { exact: false })).toBeVisible();
    await expect(karin.getByRole('link', { name: 'Lav om: En, der kører' })).toHaveCount(0);
    await look(karin, '4-karin-efforts');
    await press(karin, 'Afgør: En, der kører med om aftenen.');
    await choose(karin, 'Bevilget');
    await press(karin, 'Gem');
    // What the municipality answered is told on her first page until she has looked (R-O2).
    await goHome(her);
    const yes = her.getByText('Kommunen har sagt ja til hjælp: En, der kører med om aftenen.');
    await expect(yes).toBeVisible();
    await look(her, '4-home-decided');
    await press(her, /^Se det: Kommunen har sagt ja/);
    await expect(her.getByRole('heading', { name: 'En, der kører med om aftenen.' })).toBeVisible();
    await goHome(her);
    await expect(yes).toHaveCount(0);

    const ali = await enter(solby, 'ali');
    await openPart(ali, amina, 'Hverdag');
    await press(ali, 'Indsatser');
    await press(ali, 'Lav om: En, der kører med om aftenen.');
    const today = await solby.today();
    await expect(ali.getByRole('textbox', { name: 'Hvad' })).toHaveCount(0);
    await ali.getByLabel('Hvordan (metode)').fill('Ali sidder bagest.');
    await ali.getByRole('textbox', { name: /^Hvem/ }).fill('Ali Demir');
    await ali.getByLabel('Hvor ofte').fill('Hver onsdag aften');
    await ali.getByLabel('Fra').fill(daysAfter(today, 7));
    await ali.getByLabel(/^Til \(/).fill(today);
    await ali.getByLabel('Hvorfor laves det om?').fill('Kommunen har sagt ja.');
    await choose(ali, 'Ja, sammen');
    await press(ali, 'Gem');
    await expect(ali.getByRole('alert')).toContainText('Den sidste dag ligger før den første.');
    await ali.getByLabel(/^Til \(/).fill(daysAfter(today, 60));
    await look(ali, '4-ali-change-help');
    await press(ali, 'Gem');
    await expect(ali.getByText('Hver onsdag aften')).toBeVisible();
    await look(ali, '4-ali-efforts');

    await openStep(her, 'Aftaler');
    await press(her, 'Min hjælp');
    await expect(her.getByText('Hver onsdag aften').first()).toBeVisible();
    await expect(her.getByText('Du har ønsket det')).toHaveCount(0);
    await expect(her.getByText('Bostøtten Solby har skrevet hjælpen på')).toHaveCount(1);
  });

  test('amina asks for more of her help, karin says no to the change, and she knows what she has', async ({
    solby,
  }) => {
    const ali = await enter(solby, 'ali');
    await openPart(ali, amina, 'Hverdag');
    await press(ali, 'Indsatser');
    await press(ali, 'Lav om: Øve busturen til skolen');

    const her = await enter(solby, 'amina');
    await openStep(her, 'Aftaler');
    await press(her, 'Min hjælp');
    await press(her, 'Bed om en ændring: Øve busturen til skolen');
    await press(her, 'Hvor tit');
    await press(her, 'Det er for lidt');
    await her.getByLabel('Hvad skal der stå nu?').fill('Tre formiddage om ugen');
    await press(her, 'Send ønsket');
    await expect(her.getByText('Du får: To formiddage om ugen', { exact: false })).toBeVisible();
    await expect(her.getByText('Du har bedt om: Tre formiddage om ugen')).toBeVisible();

    // R-P8, R-O2: her wish stands until it is answered; from a page opened before, what Ali wrote comes back to him.
    await ali.getByLabel('Hvor ofte').fill('En formiddag om ugen');
    await ali.getByLabel('Hvorfor laves det om?').fill('Vi har ikke vagter nok.');
    await choose(ali, /^Ja/);
    await press(ali, 'Gem');
    await expect(ali.getByRole('alert')).toContainText('Borgeren har selv bedt om en ændring.');
    await expect(ali.getByLabel('Hvor ofte')).toHaveValue('En formiddag om ugen');
    await openPart(ali, amina, 'Hverdag');
    await press(ali, 'Indsatser');
    await expect(
      ali
        .locator('.card', { hasText: 'Øve busturen til skolen' })
        .getByText('Amina har selv bedt om ændringen.', { exact: false }),
    ).toBeVisible();
    await expect(ali.getByRole('link', { name: 'Lav om: Øve busturen til skolen' })).toHaveCount(0);
    await look(ali, '4-wish-of-citizen-waits');

    const karin = await enter(solby, 'karin');
    await openPart(karin, amina, 'Hverdag');
    await press(karin, 'Indsatser');
    await press(karin, 'Afgør: Øve busturen til skolen');
    // R-O2, R-F4: what she has beside what she asks for, and why.
    const has = karin.locator('.card', { hasText: 'Det, Amina har i dag' });
    const asks = karin.locator('.card', { hasText: 'Det, der ønskes' });
    await expect(has).toContainText('To formiddage om ugen');
    await expect(asks.getByText('Tre formiddage om ugen')).toBeVisible();
    await expect(karin.getByText('Det er for lidt')).toBeVisible();
    // She asked alone: nobody was with her (R-M8).
    await expect(karin.getByText('Amina har selv bedt om det')).toBeVisible();
    await look(karin, '4-decide-change');
    // Nothing typed is lost, and all that is lacking is said at once (R-T5).
    await karin.getByLabel('Klagevejledning').fill('Du kan klage inden fire uger. Ring til Karin.');
    await press(karin, 'Gem');
    await expect(karin.getByRole('alert')).toContainText('Vælg ja eller nej til ændringen.');
    await choose(karin, /^Nej til ændringen/);
    await press(karin, 'Gem');
    await expect(karin.getByRole('alert')).toContainText('Skriv, hvorfor det er et nej.');
    await expect(karin.getByLabel('Klagevejledning')).toHaveValue(/^Du kan klage/);
    await karin.getByLabel('Begrundelse').fill('To formiddage er nok til at øve turen.');
    await press(karin, 'Gem');
    await expect(karin.getByText('Afslag på ændringen: Tre formiddage om ugen')).toBeVisible();
    await look(karin, '4-karin-change-refused');
    await press(karin, 'Justeringer');
    // The no is the answer to what she asked: nobody took half of what she has (R-O2, R-F4).
    const refused = karin.locator('.card', {
      hasText: 'Ændringen blev afslået. Hjælpen er, som den var bevilget.',
    });
    await expect(refused).toBeVisible();
    await expect(refused.getByText('To formiddage om ugen')).toHaveCount(0);
    // What was refused, who had asked, why, and how to complain (R-O2).
    for (const text of ['Tre formiddage om ugen', 'Amina', 'To formiddage er nok til at øve turen.'])
      await expect(refused.getByText(text, { exact: true })).toBeVisible();
    await expect(refused.getByText('Du kan klage inden fire uger. Ring til Karin.')).toBeVisible();
    const asked = karin.locator('.card', { hasText: 'Hjælpen er ikke lavet om.' });
    await expect(asked.getByText('Tre formiddage om ugen')).toBeVisible();
    await expect(asked.getByText('To formiddage om ugen')).toBeVisible();
    await look(karin, '4-karin-adjustments-change-refused');

    // She reads it on her first page, where her help is, and in her plan: yes to what she has, no to the change alone.
    await goHome(her);
    const told =
      'Kommunen har svaret. Nej til ændringen: Tre formiddage om ugen. Du beholder hjælpen, som den var: Øve busturen til skolen.';
    await expect(her.getByText(told)).toBeVisible();
    await look(her, '4-home-change-refused');
    await press(her, /^Se det: Kommunen har svaret/);
    const help = her.locator('.card', { hasText: 'Øve busturen til skolen' });
    await expect(help.getByText('Du beholder hjælpen, som den var', { exact: true })).toBeVisible();
    await expect(help.getByText('Nej til ændringen: Tre formiddage om ugen')).toBeVisible();
    await expect(help.getByText('To formiddage om ugen', { exact: true })).toBeVisible();
    await expect(help.getByText('To formiddage er nok til at øve turen.')).toBeVisible();
    await expect(help.getByText('Du kan klage inden fire uger. Ring til Karin.')).toBeVisible();
    await look(her, '4-help-change-refused');
    const about = her.url().split('/').slice(3, 5).join('/');
    await her.goto(`/${about}/plan`);
    const onPlan = her.locator('.refused-help li', { hasText: 'Øve busturen til skolen' });
    await expect(onPlan.getByText('Kommunen har sagt ja')).toBeVisible();
    await expect(onPlan.getByText(/^Til og med /)).toBeVisible();
    await expect(onPlan.getByText('Du beholder hjælpen, som den var')).toBeVisible();
    await expect(onPlan.getByText('Nej til ændringen: Tre formiddage om ugen')).toBeVisible();
    await onPlan.getByText('Hvorfor? Og sådan kan du klage').click();
    await expect(onPlan.getByText('To formiddage er nok til at øve turen.')).toBeVisible();
    await look(her, '4-plan-change-refused');
    await her.goto(`/${about}/adjustments`);
    const answer = her.locator('.card', { hasText: 'Kommunen sagde nej til ændringen' });
    await expect(answer).toContainText('Hjælpen er, som den var.');
    await expect(answer.getByText('Du bad om', { exact: true })).toBeVisible();
    await expect(answer.getByText('Hvor tit: Tre formiddage om ugen')).toBeVisible();
    await expect(answer.getByText('To formiddage er nok til at øve turen.')).toBeVisible();
    await expect(answer.getByText('Du kan klage inden fire uger. Ring til Karin.')).toBeVisible();
    await expect(answer.getByText(/To formiddage om ugen/)).toHaveCount(0);
    // What she asked for is told as asked for, with what was said to it, and never as what she made over (R-O2).
    const wish = her.locator('.card', { hasText: 'Du bad om en ændring' });
    await expect(wish.getByText('Hvor tit: To formiddage om ugen')).toBeVisible();
    await expect(wish.getByText('Hvor tit: Tre formiddage om ugen')).toBeVisible();
    await expect(wish.getByText(/^Kommunen sagde nej /)).toBeVisible();
    // Why, and how to complain, stay with the no also when something else is granted later.
    await expect(wish.getByText('To formiddage er nok til at øve turen.')).toBeVisible();
    await expect(wish.getByText('Du kan klage inden fire uger. Ring til Karin.')).toBeVisible();
    await expect(her.getByText(/^Du lavede det om/)).toHaveCount(0);
    await look(her, '4-adjustments-change-refused');
    await goHome(her);
    await expect(her.getByText(told)).toHaveCount(0);
  });

  test('amina has what was granted, whatever is asked for', { tag: '@once' }, async ({ solby }) => {
    const ali = await enter(solby, 'ali');
    await openPart(ali, amina, 'Hverdag');
    await press(ali, 'Indsatser');
    await press(ali, 'Lav om: Øve busturen til skolen');
    await ali.getByLabel('Hvor ofte').fill('En formiddag om ugen');
    await sayWithoutHer(ali, 'Der er ikke vagter nok.');

    const her = await enter(solby, 'amina');
    for (const oftener of ['Tre formiddage om ugen', 'To formiddage om ugen']) {
      await openStep(her, 'Aftaler');
      await press(her, 'Min hjælp');
      await press(her, 'Bed om en ændring: Øve busturen til skolen');
      await press(her, 'Hvor tit');
      await press(her, 'Det er for lidt');
      await her.getByLabel('Hvad skal der stå nu?').fill(oftener);
      await press(her, 'Send ønsket');
    }
    const about = her.url().split('/').slice(3, 5).join('/');
    await her.goto(`/${about}/adjustments`);
    // R-O2, R-F4: she had two mornings all along, whatever stood there as a wish.
    const [kept, more, less] = [
      her.locator('.card').nth(0),
      her.locator('.card').nth(1),
      her.locator('.card').nth(2),
    ];
    await expect(kept).toContainText('Du bad om at beholde hjælpen');
    await expect(kept).toContainText('Kommunen havde allerede sagt ja til det.');
    for (const card of [more, less]) {
      await expect(card).toContainText('Du harHvor tit: To formiddage om ugen');
      await expect(card).toContainText('Der blev bedt om noget andet, før kommunen svarede.');
    }
    await expect(more).toContainText('Tre formiddage om ugen');
    await expect(less).toContainText('En formiddag om ugen');
    await look(her, '4-adjustments-overtaken');
    await ali.goto(`/${about}/adjustments`);
    await expect(ali.getByText('Det var allerede bevilget. Der var ikke noget at afgøre.')).toBeVisible();
    await expect(
      ali.getByText('Det blev ikke afgjort. Der blev bedt om noget andet, før kommunen svarede.'),
    ).toHaveCount(2);
    await look(ali, '4-ali-adjustments-overtaken');
  });

  test('karin never answers a change that she has not read, nor the whole help instead of it', async ({
    solby,
  }) => {
    const her = await enter(solby, 'amina');
    const askFor = async (howOften: string) => {
      await openStep(her, 'Aftaler');
      await press(her, 'Min hjælp');
      await press(her, 'Bed om en ændring: Øve busturen til skolen');
      await press(her, 'Hvor tit');
      await press(her, 'Det er for lidt');
      await her.getByLabel('Hvad skal der stå nu?').fill(howOften);
      await press(her, 'Send ønsket');
    };
    const fill = async (page: Page) => {
      await page.getByLabel('Begrundelse').fill('To formiddage er nok.');
      await page.getByLabel('Klagevejledning').fill('Ring til Karin.');
    };
    // The whole help, from a page that was opened before she asked (R-O2, R-T5).
    const karin = await enter(solby, 'karin');
    await openPart(karin, amina, 'Plan');
    await press(karin, 'Ny afgørelse: Øve busturen til skolen');
    await choose(karin, 'Afslået');
    await fill(karin);
    await askFor('Tre formiddage om ugen');
    await press(karin, 'Gem');
    await expect(karin.getByRole('alert')).toContainText('Svar på ændringen alene');
    await expect(karin.getByLabel('Begrundelse')).toHaveValue('To formiddage er nok.');
    await look(karin, '4-decide-the-change');
    await press(karin, 'Svar på ændringen');
    // She asks for something else while Karin writes.
    await choose(karin, /^Nej til ændringen/);
    await fill(karin);
    await askFor('Hver dag');
    await press(karin, 'Gem');
    await expect(karin.getByRole('alert')).toContainText('Hjælpen er lavet om, mens du skrev.');
    await expect(karin.locator('.card', { hasText: 'Det, der ønskes' })).toContainText('Hver dag');
    await expect(karin.getByLabel('Begrundelse')).toHaveValue('To formiddage er nok.');
    await look(karin, '4-change-changed');
    await press(karin, 'Gem');
    await expect(karin.getByText('Afslag på ændringen: Hver dag')).toBeVisible();
    await openPart(karin, amina, 'Plan');
    await expect(karin.getByText('Afslag på ændringen: Hver dag')).toBeVisible();
    await look(karin, '4-karin-plan-change-refused');
  });

  test('amina tells how her day went, and sees what she can do', async ({ solby }) => {
    const her = await enter(solby, 'amina');
    await press(her, 'Fortæl det');
    await expect(her.getByText(aliFurtherBack)).toBeVisible();
    await look(her, '4-did-it-work');
    await press(her, 'Ja');
    await press(her, 'Lidt');
    // What was told is said to be kept, and can be taken back (R-T5); not to know, and to skip, are answers too.
    await press(her, 'Jeg ved det ikke');
    await expect(her.getByText('Gemt: Jeg ved det ikke')).toBeVisible();
    await look(her, '4-told-now');
    await press(her, 'Fortryd');
    await expect(her.getByRole('button', { name: 'Spring over' })).toBeVisible();
    await expect(her.getByText('Valgt', { exact: true })).toHaveCount(0);
    await press(her, 'Ikke i dag');
    await expect(her.getByText('Tak. Du har svaret for i dag.')).toBeVisible();
    await look(her, '4-day-told');
    await press(her, new RegExp(aliFurtherBack));
    await press(her, 'Lidt');
    await expect(her.getByText('Du svarede: Lidt')).toHaveCount(2);

    await press(her, 'Min uge');
    await look(her, '4-week');
    await press(her, 'Ugen før');
    await press(her, /^onsdag/);
    await look(her, '4-earlier-day');
    await press(her, 'Ikke den dag');
    await expect(her.getByRole('link', { name: /^onsdag .*Ikke den dag/ })).toBeVisible();
    await press(her, 'Ugen efter');
    await press(her, 'I dag');

    const ali = await enter(solby, 'ali');
    await openPart(ali, amina, 'Hverdag');
    await press(ali, 'Hverdag');
    await expect(ali.getByText('Lidt – svaret af Amina', { exact: true })).toHaveCount(2);
    await look(ali, '4-ali-everyday');
    // She has answered: nobody answers over her.
    await expect(ali.getByRole('button', { name: /Tegne med en halv time/ })).toHaveCount(0);

    await openStep(her, 'Aftaler');
    await press(her, 'Jeg klarede trin 3');
    await expect(her.getByText('Gemt: Du har klaret trin 3.')).toBeVisible();
    await expect(her.getByText('Du har klaret 3 trin. Du er på trin 4.')).toBeVisible();
    await look(her, '4-step-done');
    await press(her, 'Fortryd');
    await expect(her.getByText('Du har klaret 2 trin. Du er på trin 3.')).toBeVisible();
    await press(her, 'Jeg klarede trin 3');
    await openStep(her, 'Hverdag');
    await press(her, 'Ja');
    await press(her, 'Det har jeg klaret');
    await expect(her.getByText('Her er alt det, du har klaret.')).toBeVisible();
    await expect(her.getByText(aliFurtherBack)).toBeVisible();
    await look(her, '4-done');
  });

  test('susanne sees and changes the help of Værkstedet alone', { tag: '@once' }, async ({ solby }) => {
    const [bread, walk] = ['Jeg laver min egen frokost', 'Jeg går en tur hver aften'] as const;
    const karin = await enter(solby, 'karin');
    await openPart(karin, 'Jonas Lund', 'Plan');
    for (const [goal, onlyFor] of [
      [bread, null],
      [walk, 'Kun for Birkely'],
    ] as const) {
      await press(karin, 'Nyt mål');
      await karin.getByRole('textbox', { name: 'Målet, så borgeren kan kende det' }).fill(goal);
      await choose(karin, /^Udvikle/);
      if (onlyFor !== null) await karin.getByRole('radio', { name: onlyFor }).check();
      await press(karin, 'Gem');
    }
    // Two tabs of hers say two things: the page that asks keeps the menu and a way back.
    const address =
      (await karin
        .getByRole('link', { name: /^Ret målet/ })
        .first()
        .getAttribute('href')) ?? '';
    const second = await karin.context().newPage();
    for (const tab of [karin, second]) await tab.goto(address);
    const title = (tab: Page) => tab.getByRole('textbox', { name: 'Målet, så borgeren kan kende det' });
    await title(second).fill('Jeg laver min frokost selv');
    await press(second, 'Gem');
    await title(karin).fill(bread);
    await karin.getByRole('radio', { name: 'Fælles for alle tilbud' }).check();
    await title(karin).fill('Jeg smører min frokost');
    await press(karin, 'Gem');
    await expect(karin.getByRole('heading', { name: 'To har skrevet' })).toBeVisible();
    await expect(karin.getByRole('navigation', { name: 'Om borgeren' })).toBeVisible();
    await look(karin, 'two-have-written');
    await press(karin, 'Tilbage uden at gemme');
    await expect(karin.getByText('Jeg laver min frokost selv').first()).toBeVisible();
    await second.goto(address);
    await title(second).fill(bread);
    await press(second, 'Gem');
    await second.close();
    await openPart(karin, 'Jonas Lund', 'Plan');
    for (const [goal, what, offer] of [
      [bread, 'Handle ind sammen', 'Birkely'],
      [bread, 'Smøre mad i køkkenet', 'Værkstedet'],
      [walk, 'Følges ned til åen', 'Birkely'],
    ] as const) {
      await press(karin, `Ny indsats: ${goal}`);
      await karin.getByRole('textbox', { name: 'Hvad', exact: true }).fill(what);
      await karin.getByLabel('Tilbud').selectOption({ label: offer });
      await press(karin, 'Gem');
    }

    const susanne = await enter(solby, 'susanne');
    await openPart(susanne, 'Jonas Lund', 'Hverdag');
    await press(susanne, 'Indsatser');
    const main = susanne.getByRole('main');
    await expect(main.getByText('Smøre mad i køkkenet')).toBeVisible();
    for (const notTheirs of ['Handle ind sammen', 'Følges ned til åen', walk])
      await expect(main.getByText(notTheirs)).toHaveCount(0);
    await look(susanne, '4-susanne-efforts');
    await press(susanne, 'Lav om: Smøre mad i køkkenet');
    await susanne.getByLabel('Hvor ofte').fill('Fire dage om ugen');
    await susanne.getByLabel('Hvorfor laves det om?').fill('Jonas er der fire dage.');
    await choose(susanne, 'Ja, sammen');
    await press(susanne, 'Gem');
    await expect(main.getByText('Fire dage om ugen')).toBeVisible();
    await press(susanne, 'Måltrappe');
    await expect(main.getByRole('button', { name: 'Tilføj delmål' })).toHaveCount(0);
    await look(susanne, '4-susanne-stairs');

    const jonas = await enter(solby, 'jonas');
    await openStep(jonas, 'Aftaler');
    await press(jonas, 'Min hjælp');
    await expect(jonas.getByText('Handle ind sammen')).toBeVisible();
    await expect(jonas.getByText('Fire dage om ugen').first()).toBeVisible();

    // R-M8, R-P8: that he was there is what she says. He is asked calmly, and his no makes it a change without him.
    await expect(jonas.getByText('Susanne skrev, at I lavede det om sammen. Passer det?')).toBeVisible();
    await look(jonas, '4-said-together-beside-help');
    await goHome(jonas);
    await look(jonas, '4-said-together-at-home');
    await press(jonas, 'Se det: Susanne skrev, at I lavede noget om sammen.');
    await look(jonas, '4-said-together');
    await goHome(jonas);
    await expect(jonas.getByText('Susanne skrev, at I lavede noget om sammen.')).toHaveCount(0);
    await openStep(jonas, 'Aftaler');
    await press(jonas, 'Min hjælp');
    await press(jonas, 'Nej, jeg var ikke med: Hjælpen er lavet om');
    await expect(jonas.getByText(/Du siger, at du ikke var med\.$/)).toBeVisible();
    await look(jonas, '4-was-not-there');
    // He has answered: home does not go on telling it, and his no is said where it stands.
    await goHome(jonas);
    await expect(jonas.getByText('Susanne har lavet noget om uden dig.')).toHaveCount(0);
    await openStep(jonas, 'Aftaler');
    await press(jonas, 'Min hjælp');
    await press(jonas, /^Jeg er ikke enig: /);
    // R-C1: his no comes to her, on her list and on her first page about him, until she has looked.
    const no = 'Du skrev, at Jonas og du lavede noget om sammen. Jonas siger: Nej, jeg var ikke med.';
    await openPart(susanne, 'Jonas Lund', 'Overblik');
    await expect(susanne.getByText(no)).toBeVisible();
    await look(susanne, '4-susanne-told-of-no');
    await press(susanne, new RegExp(`^Se det: ${no}`));
    await expect(susanne.getByText('Susanne skriver ja. Jonas siger: Nej, jeg var ikke med.')).toBeVisible();
    await expect(susanne.getByText('Ikke enig')).toBeVisible();
    await look(susanne, '4-susanne-was-not-there');
    await openPart(susanne, 'Jonas Lund', 'Overblik');
    await expect(susanne.getByText(no)).toHaveCount(0);
    // R-O2, R-C1: so does what the municipality answers about the help that she asked to have otherwise.
    await openPart(karin, 'Jonas Lund', 'Hverdag');
    await press(karin, 'Indsatser');
    await press(karin, 'Afgør: Smøre mad i køkkenet');
    await choose(karin, 'Bevilget');
    await press(karin, 'Gem');
    const yes = 'Kommunen har sagt ja til hjælpen til Jonas: Smøre mad i køkkenet.';
    await susanne.reload();
    await expect(susanne.getByText(yes)).toBeVisible();
    await look(susanne, '4-susanne-told-of-answer');
    await press(susanne, `Se det: ${yes}`);
    await expect(main.getByText('Smøre mad i køkkenet').first()).toBeVisible();
    await expect(main.getByText(/^Bevilget/).first()).toBeVisible();
    await openPart(susanne, 'Jonas Lund', 'Overblik');
    await expect(susanne.getByText(yes)).toHaveCount(0);
  });

  test('amina and ali do all of it without JavaScript', async ({ solby }) => {
    const her = await enter(solby, 'amina', { javaScript: false });
    await press(her, 'Fortæl det');
    await press(her, 'Ja');
    await press(her, 'Ikke i dag');
    await press(her, 'Lidt');
    await expect(her.getByText('Du svarede: Ikke i dag')).toBeVisible();
    await press(her, 'Min trappe');
    await chooseGoal(her, drawing);
    await press(her, 'Jeg klarede trin 2');
    await press(her, 'Fortryd');
    await press(her, 'Ret min trappe');
    await press(her, 'Nyt trin');
    await press(her, 'Vælg et billede i stedet');
    await her.getByLabel('Skriv et ord, for eksempel bus.').fill('kat');
    await press(her, 'Søg');
    await press(her, 'kat');
    await press(her, 'Spring over');
    await expect(her.getByRole('listitem').filter({ hasText: 'Trin 5' })).toContainText(
      'Et trin med et billede',
    );
    await press(her, 'Min hjælp');
    await press(her, 'Jeg ønsker mere hjælp');
    await her.getByLabel('Hvad vil du gerne have hjælp til?').fill('Nye farver.');
    await press(her, 'Gem');
    await expect(her.getByText('Nye farver.')).toBeVisible();

    const ali = await enter(solby, 'ali', { javaScript: false });
    await openPart(ali, amina, 'Hverdag');
    await chooseGoal(ali, drawing);
    await expect(ali.getByText('5. Et delmål med et billede', { exact: true })).toBeVisible();
    await openMore(ali, 'Blive hele gangen');
    await press(ali, 'Flyt efter: 3. Blive hele gangen');
    await press(ali, 'Indsatser');
    await press(ali, 'Lav om: Følges med Amina til tegneklubben');
    await ali.getByLabel('Hvor ofte').fill('Hver fjerde torsdag');
    await ali.getByLabel('Hvorfor laves det om?').fill('Vi er færre på arbejde.');
    await choose(ali, 'Nej');
    await ali.getByLabel(/^Hvorfor var borgeren ikke med/).fill('Det skulle gå hurtigt.');
    await press(ali, 'Gem');

    // R-F4, R-F5: help that is less without her is told at home and beside the help, and she may say no.
    await goHome(her);
    await press(her, 'Se det: Ali har bedt om en ændring af din hjælp. Du var ikke med.');
    await expect(her.getByText('Hver anden torsdag', { exact: true })).toBeVisible();
    // R-O2: nothing of it is so before the municipality answers, under "Hvad er lavet om?" either.
    await expect(her.getByText(/^Ali bad om det .* Du var ikke med\.$/)).toBeVisible();
    await expect(her.getByText('Bedt om', { exact: true })).toBeVisible();
    await openStep(her, 'Aftaler');
    await chooseGoal(her, drawing);
    await press(her, 'Min hjælp');
    await expect(her.getByText(/^Ali bad om det .* Du var ikke med\.$/)).toBeVisible();
    await press(her, 'Jeg er ikke enig: Der er bedt om at lave hjælpen om');
    await expect(her.getByText('Du er ikke enig. Ali kan se det.')).toBeVisible();
    await goHome(her);
    await expect(her.getByText('Ali har bedt om en ændring af din hjælp. Du var ikke med.')).toHaveCount(0);
    await press(ali, 'Justeringer');
    await expect(ali.getByText('Vi er færre på arbejde.')).toBeVisible();
    const asked = ali.locator('.card', { hasText: 'Vi er færre på arbejde.' });
    await expect(asked.getByText('Det er ikke afgjort. Hjælpen er, som den er bevilget.')).toBeVisible();
    await expect(asked.getByText('Sådan er det', { exact: true })).toBeVisible();
    await expect(asked.getByText('Bedt om', { exact: true })).toBeVisible();
    await expect(ali.getByText('Ikke enig')).toBeVisible();

    // R-F4: from the plan's page too, agreed help is made over or stopped with a reason, and she is told.
    await openPart(ali, amina, 'Plan');
    await expect(ali.getByRole('button', { name: /^Tag ud/ })).toHaveCount(0);
    await press(ali, 'Stop: Følges med Amina til tegneklubben');
    await press(ali, 'Bed om, at hjælpen stopper');
    await expect(ali.getByRole('alert')).toContainText('Vælg ja eller nej.');
    await ali.getByLabel('Hvorfor skal hjælpen stoppe?').fill('Amina kan selv nu.');
    await choose(ali, 'Nej');
    await ali.getByLabel(/^Hvorfor var borgeren ikke med/).fill('Hun var i skole.');
    await press(ali, 'Bed om, at hjælpen stopper');
    await expect(ali.getByRole('status')).toContainText('Det er gemt.');
    await expect(ali.getByRole('link', { name: 'Stop: Følges med Amina til tegneklubben' })).toHaveCount(0);
    await goHome(her);
    await press(her, 'Se det: Ali har bedt om en ændring af din hjælp. Du var ikke med.');
    await openStep(her, 'Aftaler');
    await chooseGoal(her, drawing);
    await press(her, 'Min hjælp');
    await expect(her.getByText('Der er bedt om, at hjælpen stopper')).toBeVisible();
    await expect(her.getByText('Amina kan selv nu.')).toBeVisible();
    // From what she last agreed to, to what stands today; the change before it is under "Hvad er lavet om?".
    await expect(her.getByText(/^Hver anden torsdag – /)).toBeVisible();
    await expect(her.getByText(/^Hver fjerde torsdag – /)).toBeVisible();
    await press(her, 'Hvad er lavet om?');
    await expect(her.getByText('Vi er færre på arbejde.')).toBeVisible();
  });
});
