import type { Page } from '@playwright/test';
import { daysAfter, expect, expectAccessible, type Solby, test } from './harness.ts';
import { look } from './support/walking.ts';

/** At most five actions on a citizen's screen; what stands on a card of the table does not count (design § Numbers). */
async function expectFewActions(page: Page): Promise<void> {
  const actions = page.locator('main :is(a.button, button.button):visible');
  const onCards = page.locator('main .table-card :is(a.button, button.button):visible');
  expect((await actions.count()) - (await onCards.count())).toBeLessThanOrEqual(5);
}

async function aboutJonas(jonas: Page): Promise<string> {
  await jonas.goto('/');
  const href = await jonas.getByRole('main').locator('a[href*="/citizens/"]').first().getAttribute('href');
  return href?.split('/').slice(0, 3).join('/') ?? '';
}

/** Karin calls the meeting with everybody around Jonas, a hundred days ahead. */
async function callMeeting(solby: Solby, karin: Page, about: string, hasScript = true): Promise<string> {
  await karin.goto(`${about}/meeting`);
  await karin.getByRole('link', { name: 'Indkald til møde' }).click();
  await karin.getByRole('button', { name: 'Indkald' }).click();
  await expect(karin.getByRole('alert')).toContainText('Skriv, hvor mødet er.');
  await expect(karin.getByRole('alert')).toContainText('Vælg en dag.');
  await expect(karin.getByRole('checkbox', { name: /Susanne Beck/ })).toBeChecked();
  // Relatives come if Jonas wants them (§ 2).
  await expect(karin.getByText('Spørg borgeren først').first()).toBeVisible();
  const lone = karin.getByRole('checkbox', { name: /Lone Lund/ });
  await expect(lone).not.toBeChecked();
  await lone.check();
  const day = daysAfter(await solby.today(), 100);
  await karin.getByLabel('Dato').fill(day);
  await karin.getByLabel('Klokkeslæt').fill('10:30');
  await karin.getByRole('textbox', { name: 'Sted' }).fill('Birkely, fællesrummet');
  if (hasScript) await expectAccessible(karin);
  await karin.getByRole('button', { name: 'Indkald' }).click();
  await expect(
    karin.getByText('Jonas har ikke fået datoen at vide endnu. Der er 100 dage til mødet.'),
  ).toBeVisible();
  return day;
}

/** The meeting is called, its day has come – nobody is signed in any more – and Karin opens it. */
async function openMeeting(solby: Solby, javaScript = true) {
  const about = await aboutJonas(await solby.signIn('jonas', { javaScript }));
  const caller = await solby.signIn('karin', { javaScript });
  await solby.moveDay(await callMeeting(solby, caller, about, javaScript));
  const karin = await solby.signIn('karin', { javaScript });
  await karin.goto(`${about}/meeting`);
  await karin.getByRole('button', { name: 'Åbn mødet' }).click();
  await expect(karin.getByRole('heading', { name: 'Først: det vil Jonas tale om' })).toBeVisible();
  return { about, karin, jonas: await solby.signIn('jonas', { javaScript }) };
}

/** Karin writes a dream down and a goal of it; Jonas takes the dream away, and is asked about the goal (R-M4, R-M5, R-P8). */
async function aGoalLosesItsDream(karin: Page, jonas: Page, about: string): Promise<void> {
  await karin.goto(`${about}/plan/dreams/new`);
  await karin.locator('textarea[name=words]').fill('Jeg vil ud at ride.');
  await karin.getByRole('radio', { name: /jeg skriver det ned/ }).check();
  await karin.getByRole('button', { name: 'Gem' }).click();
  await karin.getByRole('link', { name: 'Nyt mål' }).click();
  await karin.getByLabel('Målet, så borgeren kan kende det').fill('Jeg rider hver uge');
  await karin.getByRole('radio', { name: 'Jeg vil ud at ride.' }).check();
  await karin.getByRole('radio', { name: /Udvikle/ }).check();
  await karin.getByRole('button', { name: 'Gem' }).click();
  await expect(karin.getByText('Udspringer af: ”Jeg vil ud at ride.”')).toBeVisible();

  await jonas.goto(`${about}/plan/fits`);
  await jonas.getByRole('button', { name: 'Tag det væk' }).click();
  await expect(jonas.getByRole('heading', { name: 'Passer målet stadig?' })).toBeVisible();
  await expect(jonas.getByText('Jeg rider hver uge')).toBeVisible();
  await expectAccessible(jonas);
  await expectFewActions(jonas);
  await jonas.goto(`${about}/plan`);
  await expect(jonas.getByText('Drømmen bag målet er væk.')).toBeVisible();
  await karin.reload();
  await expect(karin.getByText(/Jonas har taget drømmen bag målet væk den .*Tal med Jonas/)).toBeVisible();
  await expectAccessible(karin);
  await karin.goto(about);
  await expect(karin.getByText('Tal med borgeren om et mål, hvor drømmen er væk')).toBeVisible();

  await jonas.goto('/');
  await expect(jonas.getByText('Du tog en drøm væk. Passer målet stadig?')).toBeVisible();
  await jonas.getByRole('link', { name: /Svar her/ }).click();
  await jonas.getByRole('button', { name: 'Nej, tag det væk' }).click();
  await expect(jonas.getByText('Tak. Du har svaret på det hele.')).toBeVisible();
  await expect(jonas.getByRole('button', { name: 'Sæt det ind igen: Jeg rider hver uge' })).toBeVisible();
  await expectAccessible(jonas);
  await karin.goto(`${about}/plan`);
  await expect(karin.getByText(/Jonas sagde nej til målet den/)).toBeVisible();
  await karin.getByRole('button', { name: 'Fortryd: Jeg rider hver uge' }).click();
  await expect(karin.getByText(/Jonas sagde nej til målet den .*sat ind igen siden/)).toBeVisible();
  // Put in again it is asked about again; kept, it stands as Jonas' goal.
  await jonas.goto(`${about}/plan/fits`);
  await expect(jonas.getByText(/Du sagde nej til målet den .*Nu står det her igen/)).toBeVisible();
  await jonas.getByRole('button', { name: 'Ja, behold det' }).click();
  await karin.reload();
  await expect(karin.getByText(/og sagde den .*: Målet passer stadig/)).toBeVisible();
  await karin.getByRole('button', { name: 'Tag målet ud: Jeg rider hver uge' }).click();
  await jonas.goto(`${about}/meeting/room`);
}

async function layOnTheTable(jonas: Page, about: string, words: string): Promise<void> {
  await jonas.goto(`${about}/meeting/room`);
  await jonas.getByRole('link', { name: 'Læg noget på bordet' }).click();
  await jonas.getByLabel('Hvad vil du tale om?').fill(words);
  await jonas.getByRole('button', { name: 'Læg på bordet' }).click();
  await expect(jonas.getByText(words)).toBeVisible();
}

test.describe('The plan meeting', () => {
  test('karin calls it, mette tells jonas in his way, jonas sees day, place and people', async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas');
    const about = await aboutJonas(jonas);
    await jonas.goto(`${about}/meeting`);
    await expect(jonas.getByText('Du har ikke fået en dag til dit møde endnu.')).toBeVisible();
    const karin = await solby.signIn('karin');
    await callMeeting(solby, karin, about);
    await expectAccessible(karin);

    const mette = await solby.signIn('mette');
    await mette.goto(about);
    // What she did leaves a trace: that it is kept, and who did it when (R-P2).
    await mette.getByRole('button', { name: 'Jeg har tilbudt forberedelse' }).click();
    await expect(mette.getByRole('status')).toContainText('Det er gemt');
    await expect(mette.getByText(/^Tilbudt .* af Mette Friis$/)).toBeVisible();
    await expect(mette.getByRole('button', { name: 'Jeg har tilbudt forberedelse' })).toHaveCount(0);
    await expectAccessible(mette);
    // It falls to Karin that he is told; Mette may do it as well (R-P1).
    await mette.getByRole('main').getByRole('link', { name: 'Fortæl borgeren datoen' }).first().click();
    await expect(mette.getByRole('heading', { level: 1 })).toHaveText('Fortæl Jonas datoen');
    await mette.getByRole('button', { name: 'Registrér' }).click();
    await expect(mette.getByRole('alert')).toContainText('Vælg, hvordan det blev fortalt.');
    await expectAccessible(mette);
    await mette.getByRole('radio', { name: 'Billeder' }).check();
    await mette.getByRole('button', { name: 'Registrér' }).click();
    await expect(mette.getByText('Målet på 84 dage er nået.')).toBeVisible();

    await jonas.reload();
    await expect(jonas.getByText('Mødet er om 100 dage.')).toBeVisible();
    await expect(jonas.getByText('Klokken 10.30')).toBeVisible();
    await expect(jonas.getByText('Birkely, fællesrummet')).toBeVisible();
    await expect(jonas.getByText('Din mor')).toBeVisible();
    await expect(jonas.getByText('Mette Friis fortalte dig, hvornår mødet er.')).toBeVisible();
    await expectAccessible(jonas);
    await expectFewActions(jonas);

    await karin.goto(`${about}/meeting/move`);
    await karin.getByLabel('Dato').fill(daysAfter(await solby.today(), 110));
    await karin.getByRole('button', { name: 'Gem' }).click();
    await expect(karin.getByText('Den nye dato skal fortælles.')).toBeVisible();
    // R-P1: he knew another day, and is told so until somebody tells him the new one.
    const changed = /Dagen for dit møde er lavet om\. Før var det .*\. Nu er det .*\./;
    await jonas.reload();
    await expect(jonas.getByText(changed)).toBeVisible();
    await expectAccessible(jonas);
    await look(jonas, 'day-changed-meeting');
    await jonas.goto('/');
    await expect(jonas.getByText(changed)).toBeVisible();
    await look(jonas, 'day-changed-home');
    await jonas.goto(`${about}/who-has-looked`);
    await expect(
      jonas.getByText(/^Tilbød dig at gøre dig klar og fortalte dig om dit møde – 2 gange/),
    ).toBeVisible();
    await look(jonas, 'who-has-looked-deeds');

    // He can lay things out beforehand; nobody is done with them before the meeting.
    await layOnTheTable(jonas, about, 'Min cykel');
    await expect(jonas.getByRole('button', { name: /^Vi er færdige/ })).toHaveCount(0);

    const lone = await solby.signIn('lone');
    await lone.goto(`${about}/meeting`);
    await expect(lone.getByText('Birkely, fællesrummet')).toBeVisible();
    await expect(lone.getByText('Varsel')).toHaveCount(0);
    // Easy words for those who are not at work.
    await expect(lone.getByText('Mødet kommer')).toBeVisible();
    await expect(lone.getByText('I mødes samme sted')).toBeVisible();
    await expect(lone.getByText('Planrunde')).toHaveCount(0);
    await expectAccessible(lone);
    const gitte = await solby.signIn('gitte');
    expect((await gitte.goto(`${about}/meeting`))?.status()).toBe(404);
  });

  test('jonas’ cards come first; he hides all with one tap and brings them back', async ({ solby }) => {
    const { about, karin, jonas } = await openMeeting(solby);
    await jonas.goto(`${about}/meeting/room`);
    await jonas.getByRole('link', { name: 'Læg noget på bordet' }).click();
    await jonas.getByRole('button', { name: 'Læg på bordet' }).click();
    await expect(jonas.getByRole('alert')).toContainText('Skriv noget, eller vælg et billede.');
    await jonas.getByLabel('Hvad vil du tale om?').fill('Bussen!! til Ali');
    await jonas.getByLabel('Find et andet billede').fill('bus');
    await jonas.getByRole('button', { name: 'Find' }).click();
    await jonas.getByRole('checkbox', { name: 'bus', exact: true }).check();
    await expect(jonas.getByLabel('Hvad vil du tale om?')).toHaveValue('Bussen!! til Ali');
    await expectAccessible(jonas);
    await expectFewActions(jonas);
    await jonas.getByRole('button', { name: 'Læg på bordet' }).click();

    await karin.reload();
    await expect(karin.getByText('Bussen!! til Ali')).toBeVisible();
    await karin.getByRole('link', { name: 'Tilføj punkt' }).click();
    await karin.getByRole('radio', { name: 'Jeg siger det på vegne af Jonas' }).check();
    await karin.getByLabel('Ord', { exact: true }).fill('Han bliver glad ved vandet.');
    await karin.getByRole('button', { name: 'Læg på bordet' }).click();
    await expect(karin.getByRole('alert')).toContainText('Skriv, hvad det bygger på.');
    await karin.getByLabel(/Hvad bygger det på/).fill('Han smiler');
    await karin.getByRole('button', { name: 'Læg på bordet' }).click();
    await expect(karin.getByText('Karin Munk siger det om Jonas')).toBeVisible();
    await expectAccessible(karin);
    const lone = await solby.signIn('lone');
    await lone.goto(`${about}/meeting/room/add`);
    await lone.getByLabel('Ord', { exact: true }).fill('Sommerferien');
    await lone.getByRole('button', { name: 'Læg på bordet' }).click();
    await expect(lone.getByText('Bussen!! til Ali')).toBeVisible();

    await jonas.reload();
    await expect(jonas.getByText('Sommerferien')).toBeVisible();
    await expectAccessible(jonas);
    await expectFewActions(jonas);
    await jonas.getByRole('button', { name: 'Skjul alt' }).click();
    await expect(jonas.getByRole('heading', { name: 'Det ligger ikke fremme' })).toBeVisible();
    await lone.reload();
    await expect(lone.getByText('Bussen!! til Ali')).toHaveCount(0);
    await jonas.getByRole('button', { name: 'Vis alt igen' }).click();
    await jonas.getByRole('button', { name: 'Vi er færdige: Bussen!! til Ali' }).click();
    await expect(jonas.getByRole('button', { name: 'Tal om det igen: Bussen!! til Ali' })).toBeVisible();
    await lone.reload();
    await expect(lone.getByText('Bussen!! til Ali')).toBeVisible();
  });

  test('jonas has written more than he showed: he shows the new where he sits (R-P6)', async ({ solby }) => {
    const { about, karin, jonas } = await openMeeting(solby);
    const writeHome = async (words: string) => {
      await jonas.goto(`${about}/preparation/areas/home`);
      await jonas.getByRole('link', { name: 'Skriv' }).click();
      await jonas.getByRole('textbox').fill(words);
      await jonas.getByRole('button', { name: 'Videre' }).click();
      await jonas.waitForURL((url) => !url.pathname.endsWith('/home'));
    };
    await writeHome('Jeg vil bo selv');
    await jonas.goto(`${about}/preparation/areas/home/sharing`);
    await jonas.getByRole('checkbox', { name: 'Mette Friis' }).check();
    await jonas.getByRole('button', { name: 'Gem, hvem der ser det' }).click();
    await expect(jonas.getByText('Det er gemt.')).toBeVisible();
    await jonas.goto(`${about}/meeting/room`);
    await jonas.getByRole('button', { name: 'Læg det på bordet: Jeg vil bo selv' }).click();
    await writeHome('Jeg vil bo med Ali');

    await jonas.goto(`${about}/meeting/room`);
    await expect(jonas.getByText('Du har skrevet nyt. Alle i mødet ser det, du viste før.')).toBeVisible();
    await expect(jonas.getByText('Jeg vil bo selv')).toHaveCount(1);
    // He sees the new words before he lets anybody else see them.
    await expect(jonas.getByRole('heading', { name: 'Det står der nu' })).toBeVisible();
    await expect(jonas.getByText('Jeg vil bo med Ali')).toBeVisible();
    await expectAccessible(jonas);
    await expectFewActions(jonas);
    await karin.reload();
    await expect(karin.getByText('Jeg vil bo selv')).toBeVisible();
    await expect(karin.getByRole('button', { name: /Vis det nye/ })).toHaveCount(0);
    await jonas.getByRole('button', { name: 'Vis det nye: Jeg vil bo med Ali' }).click();
    await expect(jonas.getByText('Jeg vil bo med Ali')).toHaveCount(1);
    await expect(jonas.getByRole('button', { name: /Vis det nye/ })).toHaveCount(0);
    await karin.reload();
    await expect(karin.getByText('Jeg vil bo med Ali')).toBeVisible();
    await expect(karin.getByText('Jeg vil bo selv')).toHaveCount(0);
    // Her first page tells that something came, and no longer once she has looked.
    const mette = await solby.signIn('mette');
    await mette.goto('/citizens');
    await expect(mette.getByText('Jonas har vist dig et svar.')).toBeVisible();
    await expectAccessible(mette);
    await mette.getByRole('link', { name: /Se det: Jonas/ }).click();
    await expect(mette.getByText('Jeg vil bo med Ali')).toBeVisible();
    await mette.goto('/citizens');
    await expect(mette.getByText(/har vist dig/)).toHaveCount(0);
  });

  for (const javaScript of [true, false]) {
    test(`no button of the closing page loses what was typed for another, ${javaScript ? 'with' : 'without'} JavaScript (R-T5)`, async ({
      solby,
    }) => {
      const { about, karin, jonas } = await openMeeting(solby, javaScript);
      await layOnTheTable(jonas, about, 'Jeg vil køre med bus.');
      await jonas.goto(`${about}/meeting/heard`);
      await jonas.getByRole('radio', { name: 'Lidt' }).check();
      await jonas.getByRole('button', { name: 'Videre' }).click();
      // R-M1: none of the cards is an answer; it stands, and who closes describes what showed it.
      if (javaScript) await look(jonas, 'heard-in-none');
      await jonas.getByRole('button', { name: 'Ikke noget af det' }).click();
      await expect(jonas).toHaveURL(/answered/);

      const nextMeeting = daysAfter(await solby.today(), 300);
      const unfold = async (name: string) => {
        const folded = karin.locator('details:not([open]) > summary', { hasText: name });
        if ((await folded.count()) > 0) await folded.click();
      };
      const press = (name: string) => karin.getByRole('button', { name, exact: true }).click();
      const person = (name: RegExp) => karin.getByRole('checkbox', { name });
      const expectAllThere = async () => {
        await expect(karin.getByLabel('Næste møde')).toHaveValue(nextMeeting);
        await expect(person(/Værkstedet: aftalt med Jonas/)).toBeChecked();
        await expect(person(/Bodil Krogh/)).not.toBeChecked();
        await expect(person(/Mette/)).toBeChecked();
      };
      await karin.goto(`${about}/meeting/close`);
      await expect(karin.getByText(/^Jonas har svaret og ikke valgt et kort\. Svaret står\./)).toBeVisible();
      await expect(karin.getByLabel('Hvad borgeren gjorde')).toBeVisible();
      if (javaScript) await look(karin, 'closing-describe-reaction');
      await karin.getByLabel('Næste møde').fill(nextMeeting);
      await person(/Værkstedet: aftalt med Jonas/).check();
      // Nobody but Karin and Jonas came into the room: nobody else is ticked by being invited.
      await expect(person(/Bodil Krogh/)).not.toBeChecked();
      await expect(person(/Mette/)).not.toBeChecked();
      await person(/Mette/).check();
      await press('Luk mødet og lav planen');
      await expect(karin.getByRole('alert')).toBeVisible();
      await expectAllThere();
      await press('Hent nyt');
      await expectAllThere();
      await unfold('Beskriv en reaktion');
      await karin.getByLabel('Hvad det handlede om').fill('Turen');
      await press('Tilføj');
      await expect(karin.getByRole('alert')).toBeVisible();
      await expectAllThere();
      await expect(karin.getByLabel('Hvad det handlede om')).toHaveValue('Turen');
      await karin.getByLabel('Hvad borgeren gjorde').fill('Han smilede.');
      await press('Tilføj');
      await expectAllThere();
      await expect(karin.getByLabel('Hvad det handlede om')).toHaveValue('');
      await karin.getByRole('button', { name: 'Fjern: Turen' }).click();
      await expectAllThere();
      await unfold('Borgerens egne kort');
      await person(/Jeg vil køre med bus/).check();
      await press('Knyt til svaret');
      await expectAllThere();
      await expect(karin.locator('.heard-what', { hasText: 'Jeg vil køre med bus.' })).toBeVisible();
      if (javaScript) {
        await karin.goto(`${about}/meeting/room`);
        await karin.goto(`${about}/meeting/close`);
        await expectAllThere();
      }
      await press('Luk mødet og lav planen');
      await expect(
        karin.getByRole('heading', { level: 1, name: 'Jonas Lund: plan 1, udgave 1' }),
      ).toBeVisible();
    });
  }

  test('closing asks jonas "Blev du hørt?", makes the plan, and everybody answers', async ({ solby }) => {
    const { about, karin, jonas } = await openMeeting(solby);
    await layOnTheTable(jonas, about, 'Jeg vil køre med bus.');
    const lone = await solby.signIn('lone');
    await lone.goto(`${about}/meeting/room`);
    for (const words of ['Jeg vil have en kæreste.', 'Maden smager ikke.']) {
      await karin.goto(`${about}/meeting/room/add`);
      await karin.getByRole('radio', { name: /jeg skriver det ned/ }).check();
      await karin.locator('textarea[name=words]').fill(words);
      await karin.getByRole('button', { name: 'Læg på bordet' }).click();
      await karin.waitForURL(/room#/);
    }
    await jonas.goto(`${about}/meeting/room`);
    // Nothing is talked about yet: the question waits quietly at the end (R-M1).
    const wereYouHeard = jonas.getByRole('link', { name: 'Blev du hørt?' });
    await expect(wereYouHeard).toHaveClass(/quiet/);
    await jonas.getByRole('button', { name: 'Vi er færdige: Jeg vil køre med bus.' }).click();
    await expect(wereYouHeard).not.toHaveClass(/quiet/);
    await karin.reload();
    await expect(karin.getByRole('link', { name: 'Det næste: Det vigtigste' })).toBeVisible();
    await aGoalLosesItsDream(karin, jonas, about);
    for (const words of ['Jeg vil have en hund.', 'Jeg vil have en kat.']) {
      await karin.goto(`${about}/plan/dreams/new`);
      await karin.locator('textarea[name=words]').fill(words);
      await karin.getByRole('radio', { name: /jeg skriver det ned/ }).check();
      await karin.getByRole('button', { name: 'Gem' }).click();
      await expect(karin.getByText(words)).toBeVisible();
    }

    // What Lone reads of it in the meeting is told of Jonas, never in his place; her menu and the way back stay (R-P8).
    await jonas.goto(`${about}/plan/dreams/new`);
    await jonas.getByLabel('Hvad drømmer du om?').fill('Jeg vil bo ved havet.');
    await jonas.getByRole('button', { name: 'Gem' }).click();
    await jonas.waitForURL(/dreams$/);
    await jonas.goto(`${about}/meeting/room`);
    await lone.goto(`${about}/meeting/room`);
    // Every part of the way leads to what she may see.
    for (const href of await lone
      .locator('.way a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)))
      expect((await lone.request.get(href)).status(), href).toBe(200);
    await lone.locator('.way').getByRole('link', { name: 'Håb og drømme' }).click();
    await expect(lone.getByRole('heading', { name: 'Det drømmer Jonas om' })).toBeVisible();
    await expect(lone.getByText('Jeg vil bo ved havet.')).toBeVisible();
    await expect(lone.getByRole('heading', { name: /\b(min|mine|mig)\b/i })).toHaveCount(0);
    await expect(lone.getByRole('navigation', { name: 'Om borgeren' })).toContainText('Forberedelse');
    await expectAccessible(lone);
    await lone.getByRole('link', { name: 'Tilbage til mødet' }).click();
    await expect(lone.getByText('Jeg vil køre med bus.')).toBeVisible();

    await karin.goto(`${about}/meeting/room`);
    await expect(karin.getByRole('link', { name: 'Det næste: Mål' })).toBeVisible();
    await karin.getByRole('link', { name: 'Afslutning Mødet er åbent' }).click();
    await karin.getByLabel('Næste møde').fill(daysAfter(await solby.today(), 400));
    await karin.getByRole('button', { name: 'Luk mødet og lav planen' }).click();
    // R-M1, R-M10: everything that is missing is said at once, each beside its place.
    const unanswered = 'Spørg borgeren: ”Blev du hørt?” Svaret mangler.';
    await expect(karin.getByRole('alert')).toContainText(unanswered);
    await expect(karin.getByRole('alert')).toContainText('inden tolv måneder');
    await expect(karin.locator('#heard')).toContainText(unanswered);
    await expectAccessible(karin);

    await jonas.getByRole('link', { name: 'Blev du hørt?' }).click();
    await expectAccessible(jonas);
    await expectFewActions(jonas);
    await jonas.getByRole('button', { name: 'Videre' }).click();
    await expect(jonas.getByRole('alert')).toContainText('Vælg et svar.');
    await jonas.getByRole('radio', { name: 'Lidt' }).check();
    await jonas.getByLabel(/Vil du sige mere/).fill('Ja om bussen.');
    await jonas.getByRole('button', { name: 'Videre' }).click();
    await expectAccessible(jonas);
    await jonas.getByRole('checkbox', { name: 'Jeg vil køre med bus.' }).check();
    await jonas.getByRole('button', { name: 'Gem' }).click();
    await expect(jonas.getByText('Tak. Dit svar er gemt.')).toBeVisible();

    await karin.goto(`${about}/meeting/close`);
    await expect(karin.getByText('Ja om bussen.')).toBeVisible();
    // Who gets the whole plan without being chosen is read aloud to Jonas, who reads the same on his own screen (§ 5, R-M2).
    const home = 'Birkely får hele din plan. Mette er din kontaktperson der.';
    await expect(karin.getByText(home)).toBeVisible();
    await expect(karin.getByText('Lone får kun planen, hvis du viser den.')).toBeVisible();
    await expect(jonas.getByText(home)).toBeVisible();
    // What lies on his table and nobody ticked: they talked of one, and did not get to the other (R-M1).
    await karin.getByRole('button', { name: 'Vi har talt om det: Maden smager ikke.' }).click();
    await expect(karin.getByRole('button', { name: /^Vi har talt om det/ })).toHaveCount(1);
    await expectAccessible(karin);
    await karin.getByRole('checkbox', { name: /Værkstedet: aftalt med Jonas/ }).check();
    // Lone came into the room from her own login; Mette, Susanne and Bodil sat at the table or stayed away.
    await expect(karin.getByRole('checkbox', { name: /Lone Lund/ })).toBeChecked();
    await expect(karin.getByRole('checkbox', { name: /Bodil Krogh/ })).not.toBeChecked();
    for (const name of [/Mette/, /Susanne/]) await karin.getByRole('checkbox', { name }).check();
    await karin.getByLabel('Næste møde').fill(daysAfter(await solby.today(), 400));
    await karin.getByRole('button', { name: 'Luk mødet og lav planen' }).click();
    await expect(karin.getByRole('alert')).toContainText('inden tolv måneder');
    await karin.getByLabel('Næste møde').fill(daysAfter(await solby.today(), 300));
    await karin.getByRole('button', { name: 'Luk mødet og lav planen' }).click();
    await expect(
      karin.getByRole('heading', { level: 1, name: 'Jonas Lund: plan 1, udgave 1' }),
    ).toBeVisible();
    await expect(karin.getByText('Uændret')).toBeVisible();
    await expect(karin.getByText('Ikke med: Bodil Krogh.')).toBeVisible();
    await expect(karin.getByRole('heading', { name: 'Det nåede vi ikke at tale om' })).toBeVisible();
    await expect(karin.getByText('Jeg vil have en kæreste.')).toBeVisible();
    await expect(karin.getByText('Maden smager ikke.')).toHaveCount(0);
    await expect(karin.getByText('Værkstedet fik')).toBeVisible();
    await expectAccessible(karin);

    // What Karin wrote down waits for Jonas' answer; it stands beside the version, which never changes (R-P8, R-M8).
    await expect(karin.getByText('Jonas har ikke sagt ja endnu')).toHaveCount(2);
    await jonas.goto('/');
    await expect(jonas.getByText('Karin skrev noget ned for dig. Passer det?')).toBeVisible();
    await expectAccessible(jonas);
    await jonas.getByRole('link', { name: /Svar her/ }).click();
    await expect(jonas.getByText('Der er 1 mere bagefter.')).toBeVisible();
    await expectAccessible(jonas);
    await jonas.getByRole('button', { name: 'Ja, det passer' }).click();
    await expectFewActions(jonas);
    await jonas.getByRole('button', { name: 'Nej, det passer ikke' }).click();
    await expect(jonas.getByText('Tak. Du har svaret på det hele.')).toBeVisible();
    await expect(jonas.getByText(/Du sagde den .*: Det passer ikke/)).toBeVisible();
    await expectAccessible(jonas);
    await jonas.goto('/');
    await expect(jonas.getByText('Passer det?')).toHaveCount(0);
    // There is nothing to get ready for any more (R-P1).
    await jonas.goto(`${about}/preparation/last`);
    await expect(jonas).toHaveURL(/\/preparation$/);
    await expect(jonas.getByText('Dine svar er stadig dine.')).toBeVisible();
    await expectAccessible(jonas);
    await karin.reload();
    await expect(karin.getByText('Mine drømme')).toHaveCount(0);
    await expect(karin.getByText('Uændret')).toBeVisible();
    await expect(karin.getByText(/Jonas sagde ja den/)).toBeVisible();
    await expect(karin.getByText(/Jonas sagde den .*: Det passer ikke/)).toBeVisible();

    await karin.getByRole('link', { name: 'Hvem har svaret' }).click();
    await expectAccessible(karin);
    await karin.getByRole('link', { name: 'Registrér: Jonas Lund' }).click();
    await karin.getByRole('radio', { name: 'Enig', exact: true }).check();
    await karin.getByRole('button', { name: 'Registrér' }).click();
    await expect(karin.getByRole('row', { name: /Jonas Lund/ })).toContainText('Afventer bekræftelse');

    await jonas.goto(`${about}/plan/answer`);
    await expect(jonas.getByText('Karin Munk har skrevet et svar for dig')).toBeVisible();
    await expectAccessible(jonas);
    await jonas.getByRole('button', { name: 'Ja, det passer' }).click();
    await expect(jonas.getByText('Du har svaret: Ja, jeg er enig.')).toBeVisible();
    await jonas.getByRole('link', { name: 'Hvem har svaret' }).click();
    await expect(jonas.getByText('Hvis man ikke svarer, er det ikke et ja.')).toBeVisible();
    await expectAccessible(jonas);
    await expectFewActions(jonas);

    // What he answered himself is his: a further answer is offered as one he gave on paper, shows what stands, and takes nothing
    // from it (R-M8, R-T5).
    await karin.reload();
    await expect(karin.getByRole('link', { name: 'Registrér: Jonas Lund' })).toHaveCount(0);
    await karin.getByRole('link', { name: 'Nyt svar på papir: Jonas Lund' }).click();
    await expect(karin.getByRole('heading', { level: 1, name: 'Nyt svar fra Jonas Lund' })).toBeVisible();
    await expect(karin.getByText('Det har Jonas Lund svaret')).toBeVisible();
    await expect(karin.getByText('Et nyt svar sletter intet.')).toBeVisible();
    await expectAccessible(karin);
    await karin.getByRole('radio', { name: 'Ikke enig' }).check();
    await karin.getByRole('button', { name: 'Registrér' }).click();
    const hisRow = karin.getByRole('row', { name: /Jonas Lund/ });
    await expect(hisRow).toContainText('Ikke enig (venter på bekræftelse)');
    await expect(hisRow.getByText('Enig', { exact: true })).toBeVisible();
    await jonas.goto(`${about}/plan/answer`);
    await jonas.getByRole('link', { name: 'Nej, jeg svarer selv' }).click();
    await expect(jonas.getByText('Det gælder ikke, før du har svaret.')).toBeVisible();
    await jonas.getByRole('radio', { name: 'Ja, jeg er enig' }).check();
    await jonas.getByRole('button', { name: 'Gem mit svar' }).click();
    await expect(jonas.getByText('har skrevet et svar for dig')).toHaveCount(0);

    const susanne = await solby.signIn('susanne');
    await susanne.goto(`${about}/plan/answer`);
    await susanne.getByRole('radio', { name: 'Delvist enig' }).check();
    await susanne.getByRole('button', { name: 'Gem svaret' }).click();
    // It says that it is saved, and does not stand there to be sent twice.
    await expect(susanne.getByText('Det er gemt.')).toBeVisible();
    await expect(susanne.getByText(/Du har svaret: Delvist enig/)).toBeVisible();
    await expect(susanne.getByRole('button', { name: 'Gem svaret' })).toHaveCount(0);
    await expectAccessible(susanne);
    await susanne.getByRole('link', { name: 'Mit svar' }).click();
    await expect(susanne.getByText('Her ser du kun dine egne svar.')).toBeVisible();
    await expect(susanne.getByText(/parter/)).toHaveCount(0);
    await lone.goto(`${about}/plan/versions`);
    await expect(lone.getByText('Der er ikke nogen aftalt plan at se.')).toBeVisible();
    // The plan is not shown to her: no button leads to where there is nothing to answer.
    await lone.goto(`${about}/meeting`);
    await expect(lone.getByRole('link', { name: 'Aftalte planer' }).first()).toBeVisible();
    await expect(lone.getByRole('link', { name: 'Mit svar' })).toHaveCount(0);
    await susanne.goto(`${about}/meeting`);
    await expect(susanne.getByRole('link', { name: 'Mit svar' })).toBeVisible();

    // Jonas is asked once whether Lone may see the plan; what he hides again is not asked for (R-P6).
    await jonas.goto(`${about}/plan`);
    await expect(jonas.getByText('Lone kan ikke se planen.')).toBeVisible();
    await jonas.getByRole('link', { name: 'Vis planen til Lone' }).click();
    await jonas.getByRole('button', { name: 'Vis til Lone' }).click();
    await jonas.getByRole('button', { name: 'Skjul for Lone igen' }).click();
    await expect(jonas.getByText('Lone kan ikke se din plan.')).toBeVisible();
    await jonas.goto(`${about}/plan`);
    await expect(jonas.getByRole('heading', { name: 'Min plan' })).toBeVisible();
    await expect(jonas.getByText('Vis planen til Lone')).toHaveCount(0);
    // An answer Karin wrote for him is told as that (R-T2, R-M8).
    await jonas.goto(`${about}/who-has-looked`);
    await jonas.locator('summary').evaluateAll((all) => {
      for (const one of all) (one.parentElement as HTMLDetailsElement).open = true;
    });
    await expect(jonas.getByText('skrev dit svar på planen').first()).toBeVisible();

    // R-F4: what cannot wait a year has a way.
    await karin.goto(`${about}/plan`);
    await expect(karin.getByRole('link', { name: 'Indkald til et nyt møde' })).toHaveAttribute(
      'href',
      /meeting\/call$/,
    );

    await jonas.goto(`${about}/plan/versions`);
    await expectAccessible(jonas);
    const paper = await jonas.request.get(
      (await jonas.getByRole('link', { name: 'Hent på papir' }).getAttribute('href')) ?? '',
    );
    expect(paper.headers()['content-type']).toBe('application/pdf');

    await karin.goto(`${about}/plan/versions`);
    await expect(karin.getByText('Uændret', { exact: true })).toBeVisible();
    await karin.getByRole('link', { name: 'Lav ny udgave' }).click();
    await karin.getByRole('button', { name: 'Lav udgaven' }).click();
    await expect(karin.getByRole('alert')).toContainText('Skriv, hvorfor planen er ændret.');
    await karin.getByLabel('Hvorfor er planen ændret').fill('Jonas er flyttet.');
    await karin.getByRole('button', { name: 'Lav udgaven' }).click();
    await expect(
      karin.getByRole('heading', { level: 1, name: 'Jonas Lund: plan 1, udgave 2' }),
    ).toBeVisible();
    await expect(karin.getByText('Jeg vil have en hund.')).toBeVisible();
    await expect(karin.getByText('Jeg vil have en kat.', { exact: true })).toHaveCount(0);
    await karin.goto(`${about}/meeting`);
    await karin.getByRole('link', { name: 'Indkald til nyt møde (status)' }).click();
    await expect(karin.getByText('Sidste møde satte det næste til')).toBeVisible();
    await karin.getByLabel('Klokkeslæt').fill('10:30');
    await karin.getByRole('textbox', { name: 'Sted' }).fill('Birkely');
    await karin.getByRole('button', { name: 'Indkald' }).click();
    await expect(karin.getByText('Jonas har ikke fået datoen at vide endnu.')).toBeVisible();

    // The new edition asks for its answer, also now that the next meeting is called (R-M8).
    await jonas.goto('/');
    await expect(jonas.getByText('Din plan er lavet om. Er du enig i den?')).toBeVisible();
    await expect(jonas.getByText('Karin har lavet en ny udgave af din plan.')).toBeVisible();
    await expectAccessible(jonas);
    await jonas.getByRole('link', { name: /Se, hvad der er nyt/ }).click();
    await expect(jonas.getByRole('heading', { name: 'Det er nyt' })).toBeVisible();
    await expect(jonas.getByText('Drøm, der er taget ud: Jeg vil have en kat.')).toBeVisible();
    await expectAccessible(jonas);
    await jonas.goto(`${about}/plan`);
    await expect(jonas.getByText(/Du har ikke svaret.*Sidst: Enig, /)).toBeVisible();
    await jonas.getByRole('link', { name: 'Mit svar' }).first().click();
    await expect(jonas.getByText(/Sidst: Enig, /)).toBeVisible();
    await expectAccessible(jonas);
    await karin.goto(about);
    await expect(karin.getByText('Spørg borgeren om planen')).toBeVisible();
    await karin.goto(`${about}/plan/versions`);
    await karin.getByRole('link', { name: 'Se', exact: true }).first().click();
    await expect(karin.getByRole('row', { name: /Jonas Lund/ })).toContainText(/Ikke svaret.*Sidst: Enig, /s);
    await expectAccessible(karin);
    await jonas.getByRole('radio', { name: 'Ja, jeg er enig' }).check();
    await jonas.getByRole('button', { name: 'Gem mit svar' }).click();
    await jonas.goto('/');
    await expect(jonas.getByText('ny udgave af din plan')).toHaveCount(0);
  });

  test('two tabs that move the same meeting: the second sees both texts', { tag: '@once' }, async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas');
    const about = await aboutJonas(jonas);
    const karin = await solby.signIn('karin');
    await callMeeting(solby, karin, about);
    await karin.goto(`${about}/meeting/move`);
    const second = await karin.context().newPage();
    await second.goto(`${about}/meeting/move`);
    await karin.getByRole('textbox', { name: 'Sted' }).fill('Rådhuset');
    await karin.getByRole('button', { name: 'Gem' }).click();
    await second.getByRole('textbox', { name: 'Sted' }).fill('Biblioteket');
    await second.getByRole('button', { name: 'Gem' }).click();
    await expect(second.getByText('Rådhuset')).toBeVisible();
    await expect(second.getByLabel('Skriv, hvad der skal stå')).toHaveValue('Biblioteket');
    await second.getByRole('button', { name: 'Gem' }).click();
    await expect(second.getByText('Biblioteket')).toBeVisible();
  });

  test('all of it works without JavaScript', async ({ solby }) => {
    const { about, karin, jonas } = await openMeeting(solby, false);
    await layOnTheTable(jonas, about, 'Min hund');
    await jonas.getByRole('link', { name: 'Blev du hørt?' }).click();
    await jonas.getByRole('radio', { name: 'Ja' }).check();
    await jonas.getByRole('button', { name: 'Videre' }).click();
    await jonas.getByRole('checkbox', { name: 'Min hund' }).check();
    await jonas.getByRole('button', { name: 'Gem' }).click();
    await karin.goto(`${about}/meeting/close`);
    await karin.getByLabel('Næste møde').fill(daysAfter(await solby.today(), 300));
    await karin.getByRole('button', { name: 'Luk mødet og lav planen' }).click();
    await jonas.goto(`${about}/plan/answer`);
    await jonas.getByRole('radio', { name: 'Nej, jeg er ikke enig' }).check();
    await jonas.getByRole('button', { name: 'Gem mit svar' }).click();
    await expect(jonas.getByText('Du har svaret: Nej, jeg er ikke enig.')).toBeVisible();
  });
});
