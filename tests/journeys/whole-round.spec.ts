import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { daysAfter, expect, type Solby, test } from './harness.ts';
import { drawLines } from './support/answering.ts';
import { choose, expectStep, follow, goHome, look, openPart, press } from './support/walking.ts';

const dream = 'Jeg drømmer om at bo i min egen lejlighed med en hund.';
const byBus = 'Jeg vil selv tage bussen til Værkstedet.';
const ownPoint = 'Jeg vil tale om larmen på gangen.';
const bus = 'Jeg tager bussen selv til Værkstedet';
const lunch = 'Jeg laver min egen frokost';
const secret = 'Jeg savner min gamle ven.';
const disagreement = 'Jeg kan mere, end I tror.';

/** Every page about Jonas that anybody opened on the way. */
const opened = new Set<string>();

type Handle = 'jonas' | 'mette' | 'karin' | 'bodil' | 'susanne' | 'lone';
type People = Readonly<Record<Handle, Page>>;

/** Each in a browser of their own. */
async function enter<H extends Handle>(
  solby: Solby,
  ...handles: readonly H[]
): Promise<Readonly<Record<H, Page>>> {
  const entered = {} as Record<H, Page>;
  for (const handle of handles) {
    const page = await solby.signIn(handle, { byButton: true });
    page.setDefaultTimeout(20_000);
    page.on('framenavigated', (frame) => opened.add(new URL(frame.url()).pathname));
    entered[handle] = page;
  }
  return entered;
}

/** Mornings come: sessions of the day before have ended, and those who take part sign in again. */
async function onTheDay<H extends Handle>(
  solby: Solby,
  day: string | number,
  ...handles: readonly H[]
): Promise<Readonly<Record<H, Page>>> {
  await solby.moveDay(day);
  return enter(solby, ...handles);
}

const everybody = ['jonas', 'mette', 'karin', 'bodil', 'susanne', 'lone'] as const;
const jonasLund = 'Jonas Lund';

test('jonas goes through the whole round by clicking, with the people around him', async ({ solby }) => {
  test.setTimeout(300_000);
  opened.clear();
  const firstDay = await solby.today();
  const meetingDay = daysAfter(firstDay, 90);
  const nextMeetingDay = daysAfter(meetingDay, 350);
  const jonasId = await test.step('1. Forberedelse', () => prepare(solby));
  await test.step('2. Møde: indkaldelse', () => callAndTell(solby, meetingDay));
  const meeting = await onTheDay(solby, meetingDay, ...everybody);
  await test.step('2. Møde: bordet', () => openTheTable(meeting));
  await test.step('2. Møde: drømme og mål', () => writeGoals(meeting));
  await test.step('2. Møde: score og uenighed', () => score(meeting));
  await test.step('2. Møde: hvem gør hvad', () => whoDoesWhat(meeting));
  await test.step('2. Møde: det formelle', () => writeFormalTexts(meeting));
  await test.step('2. Møde: afslutning', () => close(meeting, nextMeetingDay));
  const code = await test.step('2. Møde: svar på planen', () => answerThePlan(meeting));
  await test.step('2. Møde: planen på papir', () => takeThePlan(meeting));
  await test.step('3. Aftaler', () => buildTheStaircase(meeting));
  await test.step('4. Hverdag', () => liveADay(solby, meeting.jonas));
  await test.step('5. Nyt møde: indkaldelse og forberedelse', () =>
    prepareAgain(solby, daysAfter(nextMeetingDay, -91), nextMeetingDay));
  const newMeeting = await onTheDay(solby, nextMeetingDay, ...everybody);
  await test.step('5. Nyt møde: status', () => holdStatus(newMeeting));
  await test.step('5. Nyt møde: den nye plan', () => agreeOnTheNewPlan(newMeeting, code));
  await test.step('Hvem har set', () => seeWhoHasLooked(newMeeting.jonas));
  await test.step('Havby ser intet', () => findNothingFromHavby(solby, jonasId));
});

/** Step 1: answers, sharing, contributions. Gives the id of Jonas. */
async function prepare(solby: Solby): Promise<string> {
  const { jonas, lone, mette } = await enter(solby, 'jonas', 'lone', 'mette');
  const jonasId = (await jonas.locator('body').getAttribute('data-person')) ?? '';
  await look(jonas, '1-home');
  await expectStep(jonas, 'Forberedelse');
  await press(jonas, 'Kom i gang');
  await expect(jonas.getByText('Det er dit. Ingen ser det, før du viser det.')).toBeVisible();
  await look(jonas, '1-preparation');
  await press(jonas, 'Kom i gang');

  await jonas.getByRole('link', { name: 'Vælg billede' }).click();
  await jonas.getByRole('checkbox', { name: 'hund' }).check();
  await jonas.getByRole('link', { name: 'Skriv' }).click();
  await jonas.getByRole('textbox').fill(dream);
  await expect(jonas.getByText('Gemt', { exact: true })).toBeVisible();
  await look(jonas, '1-life-area');
  await press(jonas, 'Videre');
  await expect(jonas.getByRole('heading', { level: 1 })).toHaveText('Min dag');
  await press(jonas, 'Spring over');
  await expect(jonas.getByRole('heading', { level: 1 })).toHaveText('Mine mennesker');
  await jonas.getByRole('link', { name: 'Skriv' }).click();
  await jonas.getByRole('textbox').fill(secret);
  await press(jonas, 'Videre');
  await expect(jonas.getByRole('heading', { level: 1 })).toHaveText('Krop og helbred');
  await press(jonas, 'Jeg ved det ikke');
  await expect(jonas.getByRole('heading', { level: 1 })).toHaveText('Komme rundt');
  await jonas.getByRole('link', { name: 'Skriv' }).click();
  await jonas.getByRole('textbox').fill(byBus);
  await press(jonas, 'Videre');
  await expect(jonas.getByText('Nu kan du holde en pause.')).toBeVisible();
  await press(jonas, 'Videre');
  for (const at of [6, 7, 8]) {
    await expect(jonas.getByText(`Spørgsmål ${at} af 8`)).toBeVisible();
    await press(jonas, 'Spring over');
  }

  await press(jonas, 'Vis det til nogen');
  for (const person of ['Karin Munk', 'Mette Friis']) {
    await press(jonas, new RegExp(person));
    await expect(jonas.getByText('Det kan blive gemt i din sag.')).toBeVisible();
    await jonas.getByRole('checkbox', { name: /Mit hjem/ }).check();
    await jonas.getByRole('checkbox', { name: /Komme rundt/ }).check();
    if (person === 'Karin Munk') await look(jonas, '1-sharing');
    await press(jonas, `Gem, hvad ${person.split(' ')[0]} ser`);
    await expect(jonas.getByText('Det er gemt.')).toBeVisible();
    await press(jonas, 'Videre');
  }
  await press(jonas, 'Se dine svar');
  await press(jonas, 'Jeg er færdig');
  await expect(jonas.getByText('Du er færdig.')).toBeVisible();
  await goHome(jonas);
  await expect(jonas.getByText('Du er klar. Du får snart en dag til dit møde.')).toBeVisible();

  await openPart(lone, jonasLund, 'Forberedelse');
  await expect(lone.getByText('Jonas viser dig ikke noget lige nu.')).toBeVisible();
  await look(lone, '1-lone');
  await openPart(mette, jonasLund, 'Forberedelse');
  await expect(mette.getByText(dream)).toBeVisible();
  await expect(mette.getByText(byBus)).toBeVisible();
  await expect(mette.getByText(secret)).toHaveCount(0);
  await look(mette, '1-shown-to-mette');

  await press(mette, 'Det siger andre');
  await press(mette, 'Skriv, hvad du ved');
  await mette.getByLabel('Hvad handler det om?').selectOption({ label: 'Komme rundt' });
  await mette
    .getByLabel('Hvad glæder og motiverer Jonas?')
    .fill('Jonas bliver glad, når han selv finder vej.');
  await mette.getByLabel('Hvordan ved du det?').fill('Han smilede hele vejen, da vi gik til stationen.');
  await press(mette, 'Gem');
  await expect(mette.getByText('Det er gemt.')).toBeVisible();
  await press(jonas, 'Se dine svar');
  await press(jonas, /Det siger andre/);
  await expect(jonas.getByText('Mette Friis (din kontaktperson) siger det om dig')).toBeVisible();
  await expect(jonas.getByText('Sådan ved jeg det: Han smilede hele vejen')).toBeVisible();
  await look(jonas, '1-others-say');
  return jonasId;
}

/** Karin calls the meeting, Mette tells Jonas in his way, and the clock stops (R-P1). */
async function callAndTell(solby: Solby, meetingDay: string): Promise<void> {
  const { jonas, karin, mette } = await enter(solby, 'jonas', 'karin', 'mette');
  await press(karin, jonasLund);
  await look(karin, '2-karin-overview');
  await press(karin, 'Sæt dato for mødet');
  await karin.getByLabel('Dato').fill(meetingDay);
  await karin.getByLabel('Klokkeslæt').fill('10:00');
  await karin.getByRole('textbox', { name: 'Sted' }).fill('Birkely, det store rum');
  await karin.getByRole('checkbox', { name: /Lone Lund/ }).check();
  await look(karin, '2-call');
  await press(karin, 'Indkald');
  await expect(karin.getByText('Jonas har ikke fået datoen at vide endnu.')).toBeVisible();
  for (const name of ['Lone Lund', 'Mette Friis', 'Bodil Krogh', 'Susanne Beck', 'Karin Munk'])
    await expect(karin.getByRole('main').getByText(name)).toBeVisible();
  await look(karin, '2-called');

  await openPart(mette, jonasLund, 'Møde');
  await press(mette, 'Skriv, at borgeren kender datoen');
  await choose(mette, 'Billeder');
  await press(mette, 'Registrér');
  await expect(mette.getByText('Målet på 84 dage er nået.')).toBeVisible();

  const toldDay = /^Du har et møde \p{L}+ den \d+\. \p{L}+( \d{4})?\.$/u;
  await expect(jonas.getByText(toldDay)).toHaveCount(0);
  await goHome(jonas);
  await expect(jonas.getByText(toldDay)).toBeVisible();
  await press(jonas, 'Se dit møde');
  await expect(jonas.getByText('Mødet er om 90 dage.')).toBeVisible();
  await expect(jonas.getByText('Mette Friis fortalte dig, hvornår mødet er.')).toBeVisible();
  for (const name of ['Lone', 'Mette', 'Bodil', 'Susanne', 'Karin'])
    await expect(jonas.getByRole('main').getByText(name, { exact: true })).toBeVisible();
  await look(jonas, '2-jonas-meeting');
}

/** Karin opens; Jonas lays his cards on the table first, the others add theirs (R-M1). */
async function openTheTable({ jonas, karin, lone, bodil }: People): Promise<void> {
  await openPart(karin, jonasLund, 'Møde');
  await press(karin, 'Åbn mødet');
  await expect(karin.getByText('Jonas har ikke lagt noget på bordet endnu.')).toBeVisible();

  await openRoom(jonas);
  for (const card of [dream, byBus]) await press(jonas, `Læg det på bordet: ${card}`);
  await press(jonas, 'Læg noget på bordet');
  await jonas.getByLabel('Hvad vil du tale om?').fill(ownPoint);
  await look(jonas, '2-add-point');
  await press(jonas, 'Læg på bordet');
  await expect(jonas.getByText(ownPoint)).toBeVisible();

  for (const [page, words] of [
    [lone, 'Jeg vil tale om weekenderne hos mig.'],
    [bodil, 'Hvordan deler vi opgaverne i huset?'],
  ] as const) {
    await openPart(page, jonasLund, 'Møde');
    await press(page, 'Gå ind i mødet');
    for (const card of [dream, byBus, ownPoint]) await expect(page.getByText(card)).toBeVisible();
    await press(page, 'Tilføj punkt');
    await page.getByLabel('Ord').fill(words);
    await press(page, 'Læg på bordet');
    await expect(page.getByText(words)).toBeVisible();
  }
  await look(lone, '2-lone-room');
  await press(karin, 'Hent nyt');
  await expect(karin.getByText(ownPoint)).toBeVisible();
  await expect(karin.getByText('Jeg vil tale om weekenderne hos mig.')).toBeVisible();
  await look(karin, '2-karin-room');
  await press(jonas, `Vi er færdige: ${ownPoint}`);
  await expect(jonas.getByText('Hvordan deler vi opgaverne i huset?')).toBeVisible();
  await look(jonas, '2-jonas-room');
}

/** Dreams verbatim from what he shows, two goals that start in one, his own words beside the SMARTE ones (R-M4, R-P8). */
async function writeGoals({ jonas, karin }: People): Promise<void> {
  await press(jonas, 'Videre til planen');
  await press(jonas, 'Mine drømme');
  await press(jonas, 'Det har du vist før');
  await press(jonas, `Sæt ind som drøm: ${dream}`);
  await expect(jonas.getByText('Det står i planen')).toBeVisible();
  await look(jonas, '2-bring-dreams');

  await press(karin, /^Håb og drømme/);
  await press(karin, 'Hent fra forberedelsen');
  await press(karin, `Sæt ind som vigtigt: ${byBus}`);
  await press(karin, 'Plan');
  for (const [title, smarte, onlyFor] of [
    [
      bus,
      'Jonas tager selv bus 4A til Værkstedet tre dage om ugen inden et halvt år. Vi ser på det hver måned.',
      null,
    ],
    [
      lunch,
      'Jonas smører selv sin frokost fire dage om ugen inden tre måneder. Vi ser på det hver måned.',
      'Kun for Værkstedet',
    ],
  ] as const) {
    await press(karin, 'Nyt mål');
    await karin.getByRole('textbox', { name: 'Målet, så borgeren kan kende det' }).fill(title);
    await choose(karin, new RegExp(dream));
    await karin.getByRole('textbox', { name: /SMARTE/ }).fill(smarte);
    await choose(karin, /^Udvikle/);
    if (onlyFor !== null) await karin.getByRole('radio', { name: onlyFor }).check();
    if (onlyFor !== null) await look(karin, '2-new-goal');
    await press(karin, 'Gem');
  }
  await expect(karin.getByText(`Udvikle · Kun for Værkstedet · Udspringer af: ”${dream}”`)).toBeVisible();

  await press(jonas, 'Tilbage');
  await press(jonas, 'Tilbage til planen');
  await look(jonas, '2-jonas-plan');
  await press(jonas, 'Tilbage til mødet');
  await press(jonas, 'Videre til planen');
  await press(jonas, `Se målet: ${bus}`);
  await press(jonas, 'Målet med mine ord');
  await look(jonas, '2-goal-in-own-words');
  await press(jonas, 'Skriv mine ord');
  await look(jonas, '2-write-own-words');
  await jonas.getByLabel('Hvordan vil du selv sige målet?').fill('Jeg vil køre selv. Så er jeg fri.');
  await press(jonas, 'Gem');
  await follow(jonas, jonas.getByRole('main').locator('a[href*="/words/"][href$="/edit"]').first());
  await look(jonas, '2-edit-own-words');
  await press(jonas, 'Gem');
  await press(jonas, 'Tilbage til målet');
  await press(jonas, 'Sig, hvad du synes');
  await jonas.getByLabel('Hvad synes du om målet?').fill('Det er vigtigt for mig.');
  await press(jonas, 'Gem');
  await expect(jonas.getByText('Det er vigtigt for mig.')).toBeVisible();
}

/** Two questions each for now and next; the recorded score differs, and his words of disagreement stand (R-M6, R-M7). */
async function score({ jonas, karin }: People): Promise<void> {
  await press(jonas, 'Svar: Sådan går det');
  await expect(
    jonas.getByText('Dit svar ændrer ikke din hjælp. Hjælp ændres kun ved en afgørelse.'),
  ).toBeVisible();
  // Nobody else has said how it goes: there is nothing to disagree with yet (R-M7).
  await expect(jonas.getByRole('link', { name: 'Jeg er ikke enig' })).toHaveCount(0);
  await look(jonas, '2-score-cards');
  await choose(jonas, /med hjælp/);
  await press(jonas, 'Videre');
  await choose(jonas, 'Lidt hjælp');
  await look(jonas, '2-score-hands');
  await press(jonas, 'Videre');
  await look(jonas, '2-score-next');
  await choose(jonas, /gør det selv/);
  await press(jonas, 'Videre');
  await expect(jonas.getByText('Tak for dit svar')).toBeVisible();
  await look(jonas, '2-scored');

  await press(karin, `Skriv min vurdering: ${bus}`);
  // What Jonas answered stands there before she writes: they score together (R-M6, R-M7).
  await expect(karin.locator('.scores').getByText('Jeg gør det med lidt hjælp')).toBeVisible();
  await karin.getByLabel('Mestringsevne nu').selectOption({ label: 'Med meget hjælp' });
  await karin.getByLabel('Støttebehov nu').selectOption({ label: 'Højt' });
  await karin.getByLabel('Forventet ved næste møde').selectOption({ label: 'Med lidt hjælp' });
  await karin.getByLabel('Med ord').fill('Jonas finder stoppestedet, men er utryg ved at skifte bus.');
  await press(karin, 'Gem');
  await expect(karin.getByText('Ikke enige om vurderingen')).toBeVisible();

  await press(jonas, 'Tilbage til målet');
  await expect(jonas.getByText('Med meget hjælp', { exact: true })).toBeVisible();
  await press(jonas, 'Jeg er ikke enig');
  await jonas.getByLabel('Hvad er du ikke enig i?').fill(disagreement);
  await look(jonas, '2-disagree');
  // What he wrote is kept before he draws, and the drawing goes wherever the score goes, paper included (R-P5, R-M7, R-T5).
  await press(jonas, 'Tegn');
  await drawLines(jonas, 3);
  await press(jonas, 'Gem tegning');
  await expect(jonas.getByLabel('Hvad er du ikke enig i?')).toHaveValue(disagreement);
  await look(jonas, '2-disagree-drawn');
  await press(jonas, 'Gem');
  await expect(jonas.getByText(disagreement)).toBeVisible();
  await expect(jonas.getByRole('img', { name: 'Din tegning. Jeg er ikke enig' })).toBeVisible();
  await look(jonas, '2-jonas-goal');

  // At another place it goes otherwise: each of those who scored says what makes the difference (R-M6).
  await press(karin, `Vurdering for et sted: ${bus}`);
  await karin.getByLabel('Sted').fill('Værkstedet');
  await karin.getByLabel('Mestringsevne nu').selectOption({ label: 'Med lidt hjælp' });
  await press(karin, 'Gem');
  await press(karin, `Skriv, hvad der gør forskellen: ${bus}`);
  await karin.getByRole('textbox').fill('Til Værkstedet skal han ikke skifte bus.');
  await press(karin, 'Gem');
  await expect(karin.getByText('Til Værkstedet skal han ikke skifte bus.')).toBeVisible();
  await jonas.reload();
  await press(jonas, 'Sig, hvad der gør forskellen');
  await jonas.getByLabel('Hvorfor går det ikke ens alle steder?').fill('Der er altid en at følges med.');
  await press(jonas, 'Tegn');
  await drawLines(jonas, 2);
  await press(jonas, 'Gem tegning');
  await look(jonas, '2-difference');
  await press(jonas, 'Gem');
  await expect(jonas.getByText('Der er altid en at følges med.')).toBeVisible();
  await expect(jonas.getByRole('img', { name: 'Din tegning. Hvad gør forskellen?' })).toBeVisible();
  await karin.reload();
  await expect(karin.locator('.voices').getByRole('img', { name: 'Tegning fra Jonas' })).toBeVisible();
}

/** Perspectives side by side, contributions of each provider, efforts wished, granted and refused (R-M3, R-M5, R-O2). */
async function whoDoesWhat({ karin, mette, bodil, susanne }: People): Promise<void> {
  for (const [page, words] of [
    [karin, 'Det ligger inden for serviceniveauet for mestringsvejledning.'],
    [mette, 'Vi øver med foto af stoppestederne.'],
  ] as const) {
    await openPart(page, jonasLund, 'Plan');
    await press(page, `Skriv mit perspektiv: ${bus}`);
    await page.getByLabel('Dit perspektiv').fill(words);
    await press(page, 'Gem');
    await expect(page.getByText(words)).toBeVisible();
  }
  for (const [page, goal, words] of [
    [bodil, bus, 'Birkely øver turen med Jonas tirsdag og torsdag.'],
    [susanne, bus, 'Værkstedet tager imod ved stoppestedet.'],
    [susanne, lunch, 'Værkstedet finder en hylde til Jonas.'],
  ] as const) {
    await openPart(page, jonasLund, 'Plan');
    await press(page, `Skriv mit bidrag: ${goal}`);
    await look(page, '3-contribution');
    await page.getByLabel('Hvad bidrager I med?').fill(words);
    await press(page, 'Gem');
    await expect(page.getByText(words)).toBeVisible();
  }
  await expect(bodil.getByText(lunch)).toHaveCount(0);
  await look(susanne, '2-susanne-plan');

  for (const [what, how] of [
    ['Øve busturen sammen', 'Med foto af stoppestederne'],
    ['Taxa til Værkstedet', 'Fast vogn'],
  ] as const) {
    await press(karin, `Ny indsats: ${bus}`);
    await look(karin, '2-new-effort');
    await karin.getByRole('textbox', { name: 'Hvad', exact: true }).fill(what);
    await karin.getByLabel('Hvordan (metode)').fill(how);
    await karin.getByRole('textbox', { name: /^Hvem/ }).fill('Mette Friis');
    await karin.getByLabel('Tilbud').selectOption({ label: 'Birkely' });
    await karin.getByLabel('Hvor ofte').fill('To gange om ugen');
    await press(karin, 'Gem');
    await expect(karin.getByText(what)).toBeVisible();
  }
  await follow(karin, karin.getByRole('main').locator('a[href*="/plan/efforts/"][href$="/edit"]').first());
  await look(karin, '2-edit-effort');
  await press(karin, 'Annullér');
  await press(karin, 'Afgør: Øve busturen sammen');
  await choose(karin, 'Bevilget');
  await press(karin, 'Gem');
  await press(karin, 'Afgør: Taxa til Værkstedet');
  await choose(karin, 'Afslået');
  await press(karin, 'Gem');
  await expect(karin.getByRole('alert')).toContainText('Skriv, hvorfor det er et afslag.');
  await karin.getByLabel('Begrundelse').fill('Jonas kan tage bussen med støtte.');
  await press(karin, 'Gem');
  await expect(karin.getByRole('alert')).toContainText('Skriv, hvordan borgeren kan klage.');
  await karin
    .getByLabel('Klagevejledning')
    .fill('Du kan klage til kommunen inden fire uger. Mette kan hjælpe dig.');
  await look(karin, '2-decision');
  await press(karin, 'Gem');
  await expect(karin.getByText('Jonas kan tage bussen med støtte.')).toBeVisible();
  await look(karin, '2-karin-plan');
  // What the municipality has answered stays in the plan, whoever works with Jonas (R-O2).
  await expect(karin.getByRole('button', { name: /^Tag ud: (Øve|Taxa)/ })).toHaveCount(0);
  await openPart(mette, jonasLund, 'Plan');
  await expect(mette.getByText('Øve busturen sammen')).toBeVisible();
  await expect(mette.getByRole('button', { name: /^Tag ud: / })).toHaveCount(0);
}

/** The headings of § 141 and VUM 2.0 (R-M9). */
async function writeFormalTexts({ karin }: People): Promise<void> {
  await press(karin, 'Skriv det formelle');
  await look(karin, '2-formal');
  await press(karin, 'Formålet med indsatsen');
  await karin.getByLabel('Tekst').fill('Jonas skal kunne leve mere selvstændigt.');
  await press(karin, 'Gem og gå til næste');
  await press(karin, 'Annullér');
  await press(karin, 'Indsatsens forventede varighed');
  // What is kept without a text is said so.
  await press(karin, 'Gem');
  await expect(karin.getByRole('status')).toContainText(
    'Du gemte ”Indsatsens forventede varighed” uden tekst.',
  );
  await look(karin, '2-formal-kept-empty');
  await press(karin, 'Indsatsens forventede varighed');
  await karin.getByLabel('Tekst').fill('Et år.');
  await press(karin, 'Gem');
  await expect(karin.getByText('Skrevet', { exact: true })).toHaveCount(2);
}

/** It does not close without Jonas' answer to "Blev du hørt?" and without a next meeting (R-M1, R-M10). */
async function close({ jonas, karin }: People, nextMeetingDay: string): Promise<void> {
  await openPart(karin, jonasLund, 'Møde');
  await press(karin, 'Gå ind i mødet');
  await press(karin, /^Afslutning/);
  await karin.getByLabel('Næste møde').fill(nextMeetingDay);
  await press(karin, 'Luk mødet og lav planen');
  await expect(karin.getByRole('alert')).toContainText('Spørg borgeren: ”Blev du hørt?” Svaret mangler.');
  await look(karin, '2-close-refused');

  await openRoom(jonas);
  await press(jonas, 'Blev du hørt?');
  await look(jonas, '2-heard');
  await choose(jonas, 'Ja');
  await jonas.getByLabel('Vil du sige mere?').fill('I lyttede til mig.');
  await press(jonas, 'Videre');
  await jonas.getByRole('checkbox', { name: ownPoint }).check();
  await press(jonas, 'Gem');
  await expect(jonas.getByText('Tak. Dit svar er gemt.')).toBeVisible();

  await openPart(karin, jonasLund, 'Møde');
  await press(karin, 'Gå ind i mødet');
  await press(karin, /^Afslutning/);
  // What the others would be given is read aloud before he says yes: the dream behind a goal goes along (§ 141 stk. 5, R-M2).
  const gets = karin.locator('.gets-plan > li', { hasText: 'får kun noget, hvis du siger ja' });
  await expect(gets.getByText('De får også drømmen bag:')).toBeVisible();
  await expect(gets.getByRole('listitem').filter({ hasText: dream })).toBeVisible();
  // She left the page after it was refused: what she had filled in is still there (R-T5).
  await expect(karin.getByLabel('Næste møde')).toHaveValue(nextMeetingDay);
  // Lone and Bodil came into the room; Mette and Susanne sat at the table.
  for (const name of [/Lone Lund/, /Bodil Krogh/])
    await expect(karin.getByRole('checkbox', { name })).toBeChecked();
  for (const name of [/Mette Friis/, /Susanne Beck/]) await karin.getByRole('checkbox', { name }).check();
  await karin.getByRole('checkbox', { name: /Værkstedet: aftalt med Jonas/ }).check();
  await press(karin, 'Luk mødet og lav planen');
  await expect(karin.getByRole('heading', { level: 1 })).toHaveText('Jonas Lund: plan 1, udgave 1');
  await look(karin, '2-version');
}

/** From the citizen's home into the open meeting. */
async function openRoom(jonas: Page): Promise<void> {
  await goHome(jonas);
  await press(jonas, 'Gå til mødet');
  await press(jonas, 'Gå ind i mødet');
}

/** Everybody answers from their own login; what Karin registers for Bodil counts when Bodil says so (R-M8). Gives the hash. */
async function answerThePlan({ jonas, mette, karin, bodil, susanne, lone }: People): Promise<string> {
  const code = await codeOf(karin);
  await goHome(jonas);
  await expectStep(jonas, 'Aftaler');
  await press(jonas, 'Se planen og svar');
  await look(jonas, '2-answer');
  await choose(jonas, 'Ja, jeg er enig');
  await press(jonas, 'Gem mit svar');
  await expect(jonas.getByText('Du har svaret: Ja, jeg er enig.')).toBeVisible();

  await answer(mette, 'Enig', 'Vi glæder os.');
  await openPart(lone, jonasLund, 'Aftalte planer');
  await expect(lone.getByText('Borgeren bestemmer, hvem i netværket der ser planen.')).toBeVisible();
  await expect(lone.getByRole('link', { name: 'Hverdag', exact: true })).toHaveCount(0);
  await goHome(jonas);
  await press(jonas, 'Min plan');
  await look(jonas, '2-jonas-plan-agreed');
  await press(jonas, 'Hvem må se min plan?');
  await press(jonas, 'Vis til Lone');
  await expect(jonas.getByText('Lone må se din plan nu, og også dine gamle planer.')).toBeVisible();
  await look(jonas, '2-who-may-see');
  await answer(lone, 'Delvist enig', 'Jeg er bange for, at det går for stærkt.');
  // What was decided about help, and the formal texts, are not hers to read: the page says so (§ 5).
  await openPart(lone, jonasLund, 'Aftalte planer');
  await press(lone, 'Plan 1, udgave 1');
  await expect(
    lone.getByText(
      'Ikke med i det, du får vist: hvilken hjælp der er bevilget eller afslået, de formelle tekster.',
    ),
  ).toBeVisible();
  await expect(lone.getByText(lunch)).toBeVisible();
  await expect(lone.getByText('Jonas skal kunne leve mere selvstændigt.')).toHaveCount(0);
  await expect(lone.getByText(/^Bevilget \d/)).toHaveCount(0);
  // What was refused must not read as help that is given (R-O2).
  await expect(lone.getByText('Her står ikke, om kommunen har sagt ja.').first()).toBeVisible();
  await look(lone, '2-lone-version');
  // What jonas shows her she finds by the menu: the plan as it goes on, and daily life.
  await openPart(lone, jonasLund, 'Hverdag');
  await expect(lone.getByRole('heading', { level: 1 })).toContainText('Jonas');
  await openPart(lone, jonasLund, 'Plan');
  await look(lone, '2-lone-plan');

  await openPart(susanne, jonasLund, 'Aftalte planer');
  await press(susanne, 'Plan 1, udgave 1');
  await expect(
    susanne.getByText('Uddrag til Værkstedet: de fælles mål og dem, der er for jer.'),
  ).toBeVisible();
  await expect(susanne.getByText(lunch)).toBeVisible();
  await expect(susanne.getByText('Jonas skal kunne leve mere selvstændigt.')).toHaveCount(0);
  await look(susanne, '2-susanne-version');
  await press(susanne, 'Mit svar');
  await choose(susanne, 'Enig');
  await press(susanne, 'Gem svaret');

  await press(karin, 'Hvem har svaret');
  await press(karin, 'Registrér: Bodil Krogh');
  await choose(karin, 'Enig');
  await press(karin, 'Registrér');
  const bodils = karin.getByRole('row', { name: /Bodil Krogh/ });
  await expect(bodils).toContainText('Afventer bekræftelse');
  await expect(bodils).toContainText('Registreret af Karin Munk');
  await look(karin, '2-answers');
  await openPart(bodil, jonasLund, 'Møde');
  await press(bodil, 'Mit svar');
  await expect(bodil.getByText('Karin Munk har registreret et svar for dig')).toBeVisible();
  await press(bodil, 'Bekræft svaret');
  await openPart(karin, jonasLund, 'Aftalte planer');
  await press(karin, 'Se');
  await expect(karin.getByRole('row', { name: /Bodil Krogh/ })).toContainText('Bekræftet');
  await expect(karin.getByRole('row', { name: /Lone Lund/ })).toContainText('Delvist enig');
  return code;
}

/** Answers the newest plan from one's own login. */
async function answer(page: Page, choice: string, words: string): Promise<void> {
  await openPart(page, jonasLund, 'Aftalte planer');
  await press(page, 'Plan 1, udgave 1');
  await press(page, 'Mit svar');
  await choose(page, choice);
  await page.getByLabel('Med dine egne ord').fill(words);
  await press(page, 'Gem svaret');
}

/** The hash on the page of a version. */
async function codeOf(page: Page): Promise<string> {
  const shown = await page.getByText(/Kontrolkode: [0-9a-f]{64}/).textContent();
  return /[0-9a-f]{64}/.exec(shown ?? '')?.[0] ?? '';
}

/** The plan as a PDF, with the dream and the disagreement (R-M7). */
async function takeThePlan({ jonas }: People): Promise<void> {
  await goHome(jonas);
  // What the municipality answered is told, each of it, whichever goal it is about (R-O2).
  await press(jonas, /^Se det: Kommunen har svaret på din hjælp\. Noget er et nej\./);
  await expect(jonas.getByText('Kommunen har sagt nej').first()).toBeVisible();
  await look(jonas, '2-help-decided');
  await goHome(jonas);
  await expect(jonas.getByText('Kommunen har svaret på din hjælp.')).toHaveCount(0);
  await press(jonas, 'Min plan');
  const text = await wordsOfPaper(jonas);
  for (const words of [dream, bus, lunch, disagreement, 'Jonas kan tage bussen med støtte.'])
    expect(text).toContain(words);
}

async function wordsOfPaper(jonas: Page): Promise<string> {
  const href = await jonas
    .getByRole('main')
    .getByRole('link', { name: 'Hent min plan' })
    .getAttribute('href');
  const paper = await jonas.request.get(href ?? '');
  expect(paper.status()).toBe(200);
  const bytes = await paper.body();
  expect(bytes.subarray(0, 4).toString()).toBe('%PDF');
  return execFileSync('pdftotext', ['-', '-'], { input: bytes }).toString().replaceAll(/\s+/g, ' ');
}

/** Step 3: Mette and Jonas find three steps, adjust an effort with a reason, and he marks the first as done (R-F1, R-F2, R-F4). */
async function buildTheStaircase({ jonas, mette }: People): Promise<void> {
  await goHome(jonas);
  await expect(jonas.getByText('Nu skal du og Mette vælge små trin.')).toBeVisible();
  await openPart(mette, jonasLund, 'Hverdag');
  for (const step of ['Jeg finder stoppestedet', 'Jeg kører med Mette']) {
    await mette.getByLabel('Delmålet med borgerens ord').fill(step);
    await press(mette, 'Tilføj delmål');
    await press(mette, 'Spring over');
  }
  await look(mette, '3-mette-staircase');

  await press(jonas, 'Gå videre');
  await press(jonas, 'Ret min trappe');
  await press(jonas, 'Nyt trin');
  await jonas.getByLabel('Hvad er trinnet?').fill('Jeg kører selv');
  await press(jonas, 'Videre');
  await press(jonas, 'Spring over');
  await jonas.getByLabel('Hvorfor vil du det?').fill('Så er jeg fri.');
  await press(jonas, 'Gem');
  await look(jonas, '3-staircase');

  await press(mette, 'Indsatser');
  await press(mette, 'Lav om: Øve busturen sammen');
  await mette.getByLabel('Hvor ofte').fill('Tre gange om ugen');
  await mette.getByLabel('Hvorfor laves det om?').fill('Jonas vil gerne øve mere.');
  await choose(mette, 'Ja, sammen');
  await look(mette, '3-adjust-effort');
  await press(mette, 'Gem');
  await press(mette, 'Justeringer');
  await expect(mette.getByText('Jonas vil gerne øve mere.')).toBeVisible();

  await press(jonas, 'Jeg klarede trin 1');
  await expect(jonas.getByText('Du har klaret 1 trin. Du er på trin 2.')).toBeVisible();
  await look(jonas, '3-step-done');
}

/** Step 4: "Lykkedes det?" on two days, and the week (R-F5). */
async function liveADay(solby: Solby, jonasToday: Page): Promise<void> {
  await goHome(jonasToday);
  await expectStep(jonasToday, 'Hverdag');
  await press(jonasToday, 'Fortæl det');
  await look(jonasToday, '4-did-it-work');
  await press(jonasToday, 'Ja');
  await expect(jonasToday.getByText('Du svarede: Ja')).toBeVisible();

  const { jonas, mette } = await onTheDay(solby, 1, 'jonas', 'mette');
  await press(jonas, 'Fortæl det');
  await press(jonas, 'Ikke i dag');
  await expect(jonas.getByText('Du svarede: Ikke i dag')).toBeVisible();
  await look(jonas, '4-told');
  await press(jonas, 'Min uge');
  await look(jonas, '4-week');
  await openPart(mette, jonasLund, 'Hverdag');
  await press(mette, 'Hverdag');
  await expect(mette.getByText('Ikke i dag – svaret af Jonas').first()).toBeVisible();
  await look(mette, '4-mette');
}

/** Step 5 begins: a new invitation and a new preparation (R-S1). */
async function prepareAgain(solby: Solby, on: string, newMeetingDay: string): Promise<void> {
  const { jonas, karin, mette } = await onTheDay(solby, on, 'jonas', 'karin', 'mette');
  await press(karin, jonasLund);
  await press(karin, 'Indkald til mødet');
  await expect(karin.getByLabel('Dato')).toHaveValue(newMeetingDay);
  await karin.getByLabel('Klokkeslæt').fill('10:00');
  await karin.getByRole('textbox', { name: 'Sted' }).fill('Birkely, det store rum');
  await karin.getByRole('checkbox', { name: /Lone Lund/ }).check();
  await press(karin, 'Indkald');
  await expect(karin.getByText('Nyt borgerplansmøde (status)')).toBeVisible();
  await openPart(mette, jonasLund, 'Møde');
  await press(mette, 'Skriv, at borgeren kender datoen');
  await choose(mette, 'Samtale');
  await press(mette, 'Registrér');

  await goHome(jonas);
  await expectStep(jonas, 'Nyt møde');
  // What he is asked to do is not shown as done, and everyday life goes on.
  await expect(jonas.getByRole('link', { name: '1. Forberedelse Nu igen' })).toBeVisible();
  await expect(jonas.getByRole('link', { name: '4. Hverdag Stadig i gang' })).toBeVisible();
  await expect(
    jonas.getByText(/^Du har et nyt møde \p{L}+ den \d+\. \p{L}+( \d{4})?\. Du kan gøre dig klar nu\.$/u),
  ).toBeVisible();
  await look(jonas, '5-home');
  await press(jonas, 'Kom i gang');
  await press(jonas, 'Kom i gang');
  await expect(jonas.locator('#last-time').getByText(dream)).toBeVisible();
  await jonas.getByRole('link', { name: 'Skriv' }).click();
  await jonas.getByRole('textbox').fill('Nu vil jeg flytte snart.');
  await look(jonas, '5-life-area');
  await press(jonas, 'Gem og stop');
  await press(jonas, 'Hvem ser hvad?');
  await press(jonas, /Karin Munk/);
  await press(jonas, 'Vis det hele');
  await press(jonas, 'Videre');
  await press(jonas, 'Se dine svar');
  await press(jonas, 'Jeg er færdig');
  await goHome(jonas);
  await press(jonas, 'Min plan');
  await expect(jonas.getByText('Den gælder, til vi laver en ny plan.')).toBeVisible();
}

/** Status: first the help, then per goal now beside former and expected (R-S2); what goes on is carried over (R-S3). */
async function holdStatus({ jonas, karin }: People): Promise<void> {
  await openPart(karin, jonasLund, 'Møde');
  await press(karin, 'Åbn mødet');
  await openRoom(jonas);
  await press(jonas, 'Læg det på bordet: Nu vil jeg flytte snart.');
  await look(jonas, '5-room');
  await press(jonas, 'Sådan gik det');
  await look(jonas, '5-status');
  await press(jonas, 'Begynd at svare');
  await expect(jonas.getByText('Fik du den hjælp, vi aftalte?')).toBeVisible();
  await look(jonas, '5-help');
  await press(jonas, 'Noget af den');
  await jonas.getByLabel('Vil du sige mere?').fill('Mette var syg en måned.');
  await press(jonas, 'Videre');
  await expect(jonas.getByText(/^Det næste er: (Mål 1 af|Dit mål)/)).toBeVisible();
  await press(jonas, 'Videre');
  await expect(jonas.getByRole('main').getByText(bus)).toBeVisible();
  await choose(jonas, /gør det selv/);
  await look(jonas, '5-now');
  await press(jonas, 'Videre');
  await look(jonas, '5-outcome');
  await press(jonas, 'Jeg er på vej');
  await look(jonas, '5-what-helped');
  await jonas.getByLabel('Hvad hjalp dig?').fill('Billederne af stoppestederne.');
  await press(jonas, 'Videre');
  await look(jonas, '5-what-now');
  await press(jonas, 'Jeg vil fortsætte');
  await press(jonas, 'Gem og stop');
  await look(jonas, '5-status-answered');

  await press(karin, /^Fik borgeren den hjælp, vi aftalte\?/);
  await expect(karin.getByText('Mette var syg en måned.')).toBeVisible();
  await press(karin, `Skriv status på målet: ${bus}`);
  await karin.getByLabel('Mestringsevne nu').selectOption({ label: 'Med lidt hjælp' });
  await choose(karin, 'På vej');
  await karin.getByLabel(/^Hvad hjalp/).fill('Fotos af ruten.');
  await choose(karin, 'Fortsæt');
  await look(karin, '5-review');
  await press(karin, 'Gem');
  await press(karin, `Skriv status på målet: ${lunch}`);
  await choose(karin, 'Nået');
  await choose(karin, 'Afslut');
  // R-S2: Jonas has not answered about it; it does not end without a reason.
  await expect(
    karin.getByText('Jonas har ikke svaret på, hvor langt målet er kommet, eller hvad der skal ske nu.'),
  ).toBeVisible();
  await karin
    .getByLabel(/^Hvorfor venter det ikke på et svar fra Jonas/)
    .fill('Han laver frokost hver dag nu.');
  await press(karin, 'Gem');
  await look(karin, '5-karin-status');
  await press(karin, 'Før videre til den nye plan');
  await expect(karin.getByText(/^Ført videre: .*1 mål, 3 delmål, 1 indsats/)).toBeVisible();
}

/** The new round's plan begins with what goes on; it is closed with a version of its own, and the earlier stays as it was. */
async function agreeOnTheNewPlan({ jonas, karin }: People, formerCode: string): Promise<void> {
  await press(karin, 'Åbn den nye plan');
  await expect(karin.getByText('Planrunde 2')).toBeVisible();
  await expect(karin.getByRole('main').getByText(bus).first()).toBeVisible();
  await expect(karin.getByText('Jeg vil køre selv. Så er jeg fri.')).toBeVisible();
  await expect(karin.getByText('Tre gange om ugen')).toBeVisible();
  await expect(karin.getByRole('main').getByRole('heading', { name: lunch })).toHaveCount(0);
  // R-M5: what ended without his answer says so, and why.
  await expect(karin.getByText(`Målet ”${lunch}” går ikke videre.`)).toBeVisible();
  await look(karin, '5-karin-new-plan');

  await openRoom(jonas);
  await press(jonas, 'Blev du hørt?');
  await choose(jonas, 'Lidt');
  await press(jonas, 'Videre');
  await jonas.getByRole('checkbox', { name: 'Nu vil jeg flytte snart.' }).check();
  await press(jonas, 'Gem');
  await openPart(karin, jonasLund, 'Møde');
  await press(karin, 'Gå ind i mødet');
  await press(karin, /^Afslutning/);
  const { value: today } = await karin.getByLabel('Næste møde').evaluate((field) => ({
    value: (field as HTMLInputElement).max,
  }));
  await karin.getByLabel('Næste møde').fill(today);
  await karin.getByRole('checkbox', { name: /Værkstedet: aftalt med Jonas/ }).check();
  await press(karin, 'Luk mødet og lav planen');
  await expect(karin.getByRole('heading', { level: 1 })).toHaveText('Jonas Lund: plan 2, udgave 1');
  expect(await codeOf(karin)).not.toBe(formerCode);

  // R-M8: his steps came along; that answers nothing for him.
  await goHome(jonas);
  await expectStep(jonas, 'Aftaler');
  await expect(jonas.getByText('Din plan er klar. Er du enig i den?')).toBeVisible();
  await expect(jonas.getByRole('link', { name: '4. Hverdag Stadig i gang' })).toBeVisible();
  await look(jonas, '5-home-agreements');

  await openPart(karin, jonasLund, 'Aftalte planer');
  await press(karin, 'Plan 1, udgave 1');
  expect(await codeOf(karin)).toBe(formerCode);
  await expect(karin.getByText('Uændret')).toBeVisible();
  await expect(karin.getByText(disagreement)).toBeVisible();

  await goHome(jonas);
  await press(jonas, 'Min plan');
  await expect(jonas.getByText(bus).first()).toBeVisible();
  await look(jonas, '5-jonas-new-plan');
  await goHome(jonas);
  await follow(jonas, jonas.getByRole('main').getByRole('link', { name: /Nyt møde/ }));
  await press(jonas, 'Mine planer');
  await expect(jonas.getByText(lunch)).toBeVisible();
  await look(jonas, '5-rounds');
  await press(jonas, 'Se planen: Plan 1');
  await expect(jonas.getByText('Det er en gammel plan. Først står det, vi aftalte.')).toBeVisible();
  await expect(jonas.getByText(lunch).first()).toBeVisible();
}

/** Jonas sees who has looked, with their role (R-T2). */
async function seeWhoHasLooked(jonas: Page): Promise<void> {
  await goHome(jonas);
  await press(jonas, 'Hvem har kigget?');
  const main = jonas.getByRole('main');
  await expect(main.getByText('Karin Munk').first()).toBeVisible();
  await expect(main.getByText(/Fra kommunen/).first()).toBeVisible();
  while ((await main.getByText('Lone Lund').count()) === 0) await press(jonas, 'Vis flere');
  await expect(main.getByText('Din mor').first()).toBeVisible();
  // One line for a person and a day, and every single look behind it; an empty page is not told as a look.
  const karin = main.getByRole('listitem').filter({ hasText: 'Karin Munk' }).first();
  await expect(karin.getByText(/så din plan$/).first()).toBeHidden();
  await look(jonas, '6-who-has-looked');
  await karin.getByText(/^Så .*din plan.* – \d+ gange$/).click();
  await expect(karin.getByText(/så din plan$/).first()).toBeVisible();
  await expect(main.getByText('Der blev ikke vist noget')).toHaveCount(0);
  await look(jonas, '6-who-has-looked-unfolded');
}

/** A caseworker of another municipality gets 404 on every page that anybody opened: not even that he exists (§ 5). */
async function findNothingFromHavby(solby: Solby, jonasId: string): Promise<void> {
  const gitte = await solby.signIn('gitte');
  await expect(gitte.getByText(jonasLund)).toHaveCount(0);
  const pages = [...opened].filter((address) => address.includes(jonasId));
  expect(pages.length).toBeGreaterThan(60);
  const answers = await Promise.all(
    pages.map(async (address) => `${(await gitte.request.get(address)).status()} ${address}`),
  );
  expect(answers.filter((one) => !one.startsWith('404'))).toEqual([]);
}
