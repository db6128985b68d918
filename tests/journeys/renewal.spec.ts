import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import {
  answerAll,
  closeTheMeeting,
  enter,
  hope,
  poulKjaer,
  review,
  sitDown,
  walk,
  workshop,
} from './support/new-meeting.ts';
import { choose, expectStep, follow, goHome, look, openPart, press } from './support/walking.ts';

const [inWorkshop, onWalk] = ['Støtte i værkstedet', 'Følges på turen og svare, når Poul ringer'] as const;
const disagreement = 'Jeg går selv.';
const birdBoxes = 'Jeg bygger kasser til fugle';
const tooFar = 'Turen er blevet for lang.';
const because = 'Vi venter, til du har fået ro på.';

/** "Jeg ved det ikke" and "Spring over" are there, as large as the other answers (design § Answers). */
async function expectUnsureAsLarge(page: Page): Promise<void> {
  const heights = await page
    .locator('.tap-answer:not(.chosen)')
    .evaluateAll((answers) => answers.map((answer) => answer.getBoundingClientRect().height));
  expect(new Set(heights).size).toBe(1);
  for (const name of ['Jeg ved det ikke', 'Spring over'])
    await expect(page.locator('.tap-answer').filter({ hasText: name })).toBeVisible();
}

const hisPeople = 'Bente, min søster. Og Kurt fra pladsen.';

test.describe('Nyt møde', () => {
  test('poul gets ready again, and reads the plan he has had', async ({ solby }) => {
    const poul = await enter(solby, 'poul');
    await expectStep(poul, 'Nyt møde');
    await expect(
      poul.getByText(/Du har et nyt møde \p{L}+ den \d+\. \p{L}+( \d{4})?\. Du kan gøre dig klar nu\./u),
    ).toBeVisible();
    await follow(poul, poul.getByRole('main').getByRole('link', { name: /Nyt møde/ }));
    await expect(poul.getByText('På det nye møde ser vi på din plan.')).toBeVisible();
    await look(poul, '5-before');
    await press(poul, 'Mine planer');
    await expect(poul.getByText('Den plan laver vi på det nye møde.')).toBeVisible();
    await expect(poul.getByText('Trin, du klarede: 3')).toBeVisible();
    await look(poul, '5-plans');
    await press(poul, 'Se planen: Plan 1');
    await expect(poul.getByText(workshop).first()).toBeVisible();
    await look(poul, '5-former-plan');

    await follow(poul, poul.getByRole('banner').getByRole('link', { name: 'Hjem' }));
    await press(poul, 'Gå videre');
    await press(poul, 'Gå videre');
    // R-S3: what he answered last time stands open, and one tap says it again.
    const lastTime = poul.locator('#last-time');
    await expect(lastTime.getByText(hisPeople)).toBeVisible();
    await look(poul, '5-area');
    await press(poul, 'Det gælder stadig');
    await expect(poul.getByRole('textbox')).toHaveValue(hisPeople);
    await expect(lastTime.getByText('Det står også i dit svar nu.')).toBeVisible();
    // R-P6: it is shown to nobody by itself; he is asked once, and a no is told what it means.
    await expect(poul.getByText('Skal Ali og Henrik også se dit svar nu?')).toBeVisible();
    await look(poul, '5-area-said-again');
    await press(poul, 'Nej, kun jeg ser det');
    await expect(poul.getByText('Det er ikke vist.')).toBeVisible();
    await expect(poul.getByText('Kun du ser dit nye svar')).toBeVisible();
    await expect(poul.getByText('Skal Ali og Henrik også se dit svar nu?')).toHaveCount(0);
    await look(poul, '5-area-not-shown-again');
    await press(poul, 'Fortryd');
    await expect(lastTime.getByText(hisPeople)).toBeVisible();
    await expect(poul.getByText('Det har du fjernet')).toHaveCount(0);
    await press(poul, 'Det gælder stadig');
    await press(poul, 'Jeg ved det ikke');
    await follow(poul, poul.getByRole('banner').getByRole('link', { name: 'Hjem' }));
    await press(poul, 'Gå videre');
    const his = poul.getByRole('link', { name: /Mine mennesker Du ved det ikke Du har også skrevet noget/ });
    await look(poul, '5-dont-know-beside-words');
    await follow(poul, his);
    await expect(poul.getByText('Gemmer du nu, er det dit svar.')).toBeVisible();
    await look(poul, '5-area-dont-know-beside-words');
    await press(poul, 'Gem og stop');
    await expect(
      poul.getByRole('link', { name: /Mine mennesker Du har svaret Kun du ser dit nye svar/ }),
    ).toBeVisible();
    // R-P6: one tap of his own shows it to the same people again.
    await follow(poul, poul.getByRole('link', { name: /^Mit hjem/ }));
    await press(poul, 'Det gælder stadig');
    await press(poul, 'Ja, vis det igen');
    await expect(poul.getByText('Ali og Henrik ser det nu.')).toBeVisible();
    await look(poul, '5-shown-again');

    const ali = await enter(solby, 'ali');
    await openPart(ali, poulKjaer, 'Status');
    await look(ali, '5-ali-status');
    await press(ali, 'Planrunder');
    await expect(ali.getByRole('row', { name: new RegExp(workshop) })).toContainText('Ikke gjort status');
    await expect(ali.getByText('Der er ingen mål i det, du får vist.')).toBeVisible();
    await look(ali, '5-ali-rounds');

    // R-O2: what he wishes for is decided about on any day, also while the next meeting is called.
    await goHome(poul);
    await follow(poul, poul.getByRole('main').getByRole('link', { name: /Aftaler/ }));
    await press(poul, 'Min hjælp');
    await press(poul, 'Jeg ønsker mere hjælp');
    await poul.getByLabel('Hvad vil du gerne have hjælp til?').fill('En, der kører mig til pladsen.');
    await press(poul, 'Gem');
    const henrik = await enter(solby, 'henrik');
    await openPart(henrik, poulKjaer, 'Overblik');
    const main = henrik.getByRole('main');
    await follow(henrik, main.getByRole('table').getByRole('link', { name: /^Afgør de ønskede indsatser/ }));
    await press(henrik, 'Afgør: En, der kører mig til pladsen.');
    await choose(henrik, 'Bevilget');
    await look(henrik, '5-decide');
    await press(henrik, 'Gem');
    await expect(main.getByText('Planrunde 1')).toBeVisible();
    await expect(
      main.getByRole('link', { name: 'Ny afgørelse: En, der kører mig til pladsen.' }),
    ).toBeVisible();
    await look(henrik, '5-decided');
    await openPart(henrik, poulKjaer, 'Overblik');
    await expect(main.getByText(/^Afgør de ønskede indsatser/)).toHaveCount(0);
    await poul.reload();
    await expect(poul.getByText('Du har ønsket det')).toHaveCount(0);

    // R-C1, R-M8: what is registered for ali is on his list to confirm, though the next meeting is called.
    await openPart(henrik, poulKjaer, 'Aftalte planer');
    await press(henrik, 'Plan 1, udgave 2');
    await press(henrik, 'Hvem har svaret');
    await press(henrik, 'Nyt svar på papir: Ali Demir');
    await choose(henrik, 'Enig');
    await press(henrik, 'Registrér');
    await openPart(ali, poulKjaer, 'Overblik');
    const duties = ali.getByRole('main').getByRole('table');
    await expect(duties.getByRole('row', { name: /Bekræft svaret/ })).toContainText(/Nu · siden/);
    await look(ali, '5-ali-overview');
    await follow(ali, duties.getByRole('link', { name: 'Bekræft svaret' }));
    await press(ali, 'Bekræft svaret');
    await openPart(ali, poulKjaer, 'Overblik');
    await expect(ali.getByRole('main').getByText('Bekræft svaret')).toHaveCount(0);
  });

  test('poul says first whether he got the help, then how each goal went', async ({ solby }) => {
    const { henrik, poul } = await sitDown(solby);
    await expect(poul.getByText('Nu ser vi på den plan, du har haft.')).toBeVisible();
    await look(poul, '5-status');
    await press(poul, 'Begynd at svare');
    await expect(poul.getByText('Fik du den hjælp, vi aftalte?')).toBeVisible();
    await expect(poul.getByText(inWorkshop)).toBeVisible();
    await expect(poul.getByText('Din hjælp · Spørgsmål 1 af 2')).toBeVisible();
    await expectUnsureAsLarge(poul);
    await look(poul, '5-help');
    await press(poul, 'Noget af den');
    await poul.getByLabel('Vil du sige mere?').fill('Ikke da Ali var syg.');
    await press(poul, 'Videre');
    // Straight on to the next question; "Tilbage" is the one before.
    await expect(poul.getByText(onWalk)).toBeVisible();
    await expect(poul.getByText('Din hjælp · Spørgsmål 2 af 2')).toBeVisible();
    await press(poul, 'Tilbage');
    await expect(poul.getByText('Din hjælp · Spørgsmål 1 af 2')).toBeVisible();
    await expect(poul.locator('.tap-answer.chosen')).toContainText('Noget af den');
    await poul.goBack();
    await press(poul, 'Ja');
    await press(poul, 'Videre');

    // After four screens a pause; stopping leads to the list, which says how much is left.
    await expect(poul.getByText('Det næste er: Mål 1 af 2.')).toBeVisible();
    await expect(poul.getByText('Derfor spørger vi dig ikke mere')).toHaveCount(0);
    await look(poul, '5-pause');
    await press(poul, 'Gem og stop');
    await expect(poul.getByText('Der er 10 spørgsmål tilbage.')).toBeVisible();
    // The meeting is one tap away also while there is something left to answer.
    await expect(poul.getByRole('main').getByRole('link', { name: 'Tilbage til mødet' })).toBeVisible();
    await look(poul, '5-stopped');
    await press(poul, 'Gå videre');
    await expect(poul.getByText(workshop)).toBeVisible();
    await choose(poul, /med hjælp/);
    await look(poul, '5-now');
    await press(poul, 'Videre');
    await choose(poul, 'Lidt hjælp');
    await press(poul, 'Videre');
    const mine = poul.getByRole('main').getByRole('definition');
    await expect(mine.nth(0)).toContainText('med meget hjælp');
    await expect(mine.nth(1)).toContainText('med noget hjælp');
    await expect(mine.nth(2)).toContainText('med lidt hjælp');
    await expect(poul.getByText('Mål 1 af 2 · Spørgsmål 2 af 4')).toBeVisible();
    // R-F5, R-S2: what he climbed stands first, with its pictures and days.
    await expect(poul.getByRole('main').getByRole('heading').first()).toHaveText(/^Du har klaret /);
    await expect(poul.locator('.climbed .mini-step.done').first()).toContainText(
      /Trin 1: Klaret \d+\. \p{L}+ \d{4}/u,
    );
    await expectUnsureAsLarge(poul);
    await look(poul, '5-outcome');
    await press(poul, 'Jeg nåede det');
    await poul.getByLabel('Hvad hjalp dig?').fill('Billederne på væggen.');
    await press(poul, 'Videre');
    await expectUnsureAsLarge(poul);
    await look(poul, '5-what-now');
    await press(poul, 'Jeg vil have et nyt mål');

    // The row is shorter than was said before, and the pause says why: as his wish, for nobody has decided it (R-M1, R-S2).
    const whyFewer =
      'Du vil gerne have et nyt mål i stedet for det her. Derfor spørger vi dig ikke mere om det gamle mål. I taler om det på mødet.';
    await expect(poul.getByText(whyFewer)).toBeVisible();
    await expect(poul.getByText('Det næste er: Mål 2 af 2.')).toBeVisible();
    await look(poul, '5-pause-fewer');
    await press(poul, 'Videre');
    await expect(poul.getByText(walk)).toBeVisible();
    await choose(poul, /gør det selv/);
    await press(poul, 'Gem og stop');
    await expect(poul.getByText('Der er 4 spørgsmål tilbage.')).toBeVisible();
    await press(poul, 'Gå videre');
    await press(poul, 'Jeg ved det ikke');
    await press(poul, 'Videre');
    await press(poul, 'Spring over');
    await expect(poul.getByText('Sprunget over')).toBeVisible();
    await expect(poul.getByText('Tak. Du har svaret på det hele.')).toBeVisible();
    await expect(poul.getByText('Det hjalp: Billederne på væggen.')).toBeVisible();
    await look(poul, '5-answered');

    const ali = await enter(solby, 'ali');
    await openPart(ali, poulKjaer, 'Status');
    await press(ali, `Svar: ${inWorkshop}`);
    await choose(ali, 'Noget af den');
    await ali.getByLabel('Med egne ord').fill('Jeg var syg i tre uger.');
    await press(ali, 'Gem');
    await review(ali, walk, { now: 'Med lidt hjælp', outcome: 'Nået', whatNow: 'Fortsæt' });
    await openPart(henrik, poulKjaer, 'Status');
    await expect(henrik.getByRole('heading', { name: /^Poul har klaret / }).first()).toBeVisible();
    await expect(henrik.getByText('Ikke da Ali var syg.')).toBeVisible();
    await expect(henrik.getByText('Jeg var syg i tre uger.')).toBeVisible();
    await review(henrik, workshop, { now: 'Med lidt hjælp', outcome: 'Nået', whatNow: 'Erstat' });
    const goesOn = { now: 'Med lidt hjælp', outcome: 'Nået', whatNow: 'Fortsæt', next: 'Uden hjælp' };
    await review(henrik, walk, goesOn);
    const levels = henrik.getByRole('table', { name: `Mestringsevne: ${walk}` });
    await expect(levels.getByRole('row', { name: /Henrik.*registreret/ })).toContainText('Uden hjælp');
    for (const name of ['Poul', 'Ali', /Henrik.*registreret/])
      await expect(levels.getByRole('row', { name })).toBeVisible();
    await expect(
      henrik
        .getByText(
          /vurdering (svarer niveauet til det, målet skulle give|er niveauet højere end det, I forventede)/,
        )
        .first(),
    ).toBeVisible();
    await expect(
      henrik.getByText(/den aftalte hjælp ikke blev givet fuldt ud|ikke enige om hjælpen/),
    ).toHaveCount(1);
    await look(henrik, '5-henrik-status');
  });

  test('henrik follows the way through the meeting, and types nothing again', async ({ solby }) => {
    const { henrik, poul } = await sitDown(solby);
    await answerAll(poul);
    const intoTheRoom = async (): Promise<void> => {
      await openPart(henrik, poulKjaer, 'Møde');
      await press(henrik, 'Gå ind i mødet');
    };
    await intoTheRoom();
    // R-S2: that Poul has answered says his part; Henrik's is not said, and the new plan does not come next.
    const way = henrik.locator('.way');
    await expect(way.getByRole('link', { name: 'Fik borgeren den hjælp, vi aftalte? 2 af 2' })).toBeVisible();
    await expect(way.getByRole('link', { name: /^Målene fra sidst/ })).toContainText('0 af 2 mål');
    await expect(way.getByText(`${workshop}: ikke besluttet endnu`)).toBeVisible();
    await expect(way.getByRole('link', { name: 'Før videre til den nye plan Ikke endnu' })).toBeVisible();
    await look(henrik, '5-way-of-status');
    await press(henrik, 'Det næste: Målene fra sidst');
    await review(henrik, workshop, { outcome: 'På vej', whatNow: 'Erstat' });
    await intoTheRoom();
    await expect(way.getByRole('link', { name: 'Målene fra sidst 1 af 2 mål' })).toBeVisible();
    await press(henrik, 'Det næste: Målene fra sidst');
    await review(henrik, walk, { now: 'Uden hjælp', outcome: 'Nået', whatNow: 'Fortsæt' });
    await intoTheRoom();
    await press(henrik, 'Det næste: Før videre til den nye plan');
    await press(henrik, 'Før videre til den nye plan');
    await expect(henrik.getByText(/^Ført videre: /)).toBeVisible();
    await intoTheRoom();
    // R-S3: the plan has begun with what came along; next is what nobody has said yet.
    await expect(way.getByRole('link', { name: 'Før videre til den nye plan Ført videre' })).toBeVisible();
    await expect(way.getByRole('link', { name: 'Mål 1' })).toBeVisible();
    await expect(henrik.getByRole('link', { name: /^Det næste: (?!Målene|Før videre|Fik)/ })).toBeVisible();
    await look(henrik, '5-way-carried');
  });

  test('henrik decides after he carried over, and the new plan says one thing', async ({ solby }) => {
    const { henrik, poul } = await sitDown(solby);
    // Poul says how it goes, and goes past the rest: what he did not answer is named, and no more than that (R-S2).
    await press(poul, new RegExp(walk));
    await choose(poul, /gør det selv/);
    await press(poul, 'Videre');
    await press(poul, 'Spring over');
    await press(poul, 'Videre');
    await press(poul, 'Spring over');
    await openPart(henrik, poulKjaer, 'Status');
    await expect(
      henrik.getByText('Poul: Sprang over ”Kan du det stadig?” og ”Hvad skal der ske nu?”'),
    ).toBeVisible();
    // R-S3: what nobody has decided about goes along too, and is named before and after.
    await expect(henrik.getByText(/^Går med, uden at I har bestemt noget: /)).toContainText(walk);
    await press(henrik, 'Før videre til den nye plan');
    await expect(henrik.getByText(/^Gik med, uden at I har bestemt noget: /)).toContainText(walk);
    await look(henrik, '5-carried-undecided');
    await press(henrik, `Skriv status på målet: ${walk}`);
    await expect(
      henrik.getByText(/^Målet står i den nye plan\. Afslutter eller erstatter I det/),
    ).toBeVisible();
    await look(henrik, '5-end-takes-out');
    await choose(henrik, /^Nået( |$)/);
    await choose(henrik, /^Afslut( |$)/);
    await henrik.getByLabel(/Hvorfor venter det ikke på et svar fra Poul/).fill(tooFar);
    await press(henrik, 'Gem');
    await expect(henrik.getByText(/^Målet er taget ud af den nye plan/)).toBeVisible();
    await look(henrik, '5-taken-out-of-new');
    await press(henrik, 'Åbn den nye plan');
    await expect(henrik.getByRole('heading', { name: workshop })).toBeVisible();
    await expect(henrik.getByRole('heading', { name: walk })).toHaveCount(0);
    // Put back by hand, the plan would say both: it is named on the status and before one closes, with the way there.
    await press(henrik, `Fortryd: ${walk}`);
    await expect(henrik.getByRole('heading', { name: walk })).toBeVisible();
    await openPart(henrik, poulKjaer, 'Status');
    await expect(henrik.getByText(/ikke går videre, men det står i den nye plan\. Ret status/)).toBeVisible();
    await openPart(henrik, poulKjaer, 'Møde');
    await press(henrik, 'Gå ind i mødet');
    await press(henrik, /^Afslutning/);
    await expect(henrik.getByText(/Planen kommer til at sige begge dele/)).toContainText(walk);
    await look(henrik, '5-closing-says-both');
    await press(henrik, `Gem beslutningen igen, så tages det ud, eller lad det gå videre: ${walk}`);
    await choose(henrik, /^Fortsæt( |$)/);
    await press(henrik, 'Gem');
    await expect(henrik.getByText(/Planen kommer til at sige begge dele/)).toHaveCount(0);
    // What closing promises the plan says: the other goal goes on, and nobody decided it.
    await closeTheMeeting(henrik, poul);
    await expect(henrik.getByText('Vi bestemte det ikke på mødet. Derfor fortsætter det.')).toHaveCount(1);
    await look(henrik, '5-goes-on-undecided');
  });

  test('a wish that the plan before did not follow comes before henrik, until the new plan says it too', async ({
    solby,
  }) => {
    const { henrik } = await sitDown(solby);
    const cat = 'Jeg vil have en kat';
    await solby.prepare(
      `insert into wish_not_followed (municipality_id, id, citizen_id, round_id, author_id, what, why, decided_by)
        select r.municipality_id, gen_random_uuid(), r.citizen_id, r.id, r.citizen_id, $1, 'Huset må ikke have dyr.', 'Henrik Dahl'
        from plan_round r join person p on p.municipality_id = r.municipality_id and p.id = r.citizen_id and p.given_name = 'Poul'
        where r.number = 1`,
      [cat],
    );
    await openPart(henrik, poulKjaer, 'Status');
    await press(henrik, 'Før videre til den nye plan');
    await expect(henrik.getByRole('link', { name: `Skriv ønsket i den nye plan: ${cat}` })).toBeVisible();
    await look(henrik, '5-wish-from-before-at-status');
    // R-M5, R-S2: it stands where the wishes of the new plan are written, with why and who decided.
    await press(henrik, 'Åbn den nye plan');
    const left = henrik.locator('#not-granted');
    await expect(left.getByText('Ønsket blev ikke fulgt i den forrige plan.')).toBeVisible();
    await expect(left.getByText('Huset må ikke have dyr.')).toBeVisible();
    await look(henrik, '5-wish-from-before');
    await press(henrik, `Skriv ønsket i den nye plan: ${cat}`);
    await expect(henrik.getByLabel('Hvem der bestemte')).toHaveValue('Henrik Dahl');
    await press(henrik, 'Gem');
    await expect(henrik.getByText(cat)).toHaveCount(1);
    await expect(henrik.locator('#not-granted').getByText(cat)).toHaveCount(0);
  });

  test('henrik carries over what goes on, and nothing is typed again', async ({ solby }) => {
    const { henrik, poul } = await sitDown(solby);
    await answerAll(poul);
    await look(poul, '5-hopes-to-say');
    await openPart(henrik, poulKjaer, 'Status');
    await review(henrik, workshop, { outcome: 'På vej', whatNow: 'Afslut' });
    await expect(henrik.getByRole('alert')).toContainText('Skriv hvorfor.');
    await expect(henrik.getByRole('radio', { name: /^Afslut/ })).toBeChecked();
    await expect(henrik.getByText('Poul siger: Jeg vil have et nyt mål.')).toBeVisible();
    await look(henrik, '5-why-not-followed');
    await henrik.getByLabel(/Hvorfor følges ønsket ikke/).fill(because);
    await press(henrik, 'Gem');
    await review(henrik, walk, { now: 'Uden hjælp', outcome: 'Nået', whatNow: 'Fortsæt' });
    await poul.reload();
    await expect(poul.getByText(`Henrik skriver: ${because}`)).toBeVisible();
    await look(poul, '5-not-followed');
    await press(henrik, 'Før videre til den nye plan');
    await expect(henrik.getByText(/^Ført videre: /)).toBeVisible();
    await look(henrik, '5-carried');
    await press(henrik, 'Før resten videre');
    await expect(henrik.getByText('Alt var ført videre i forvejen.')).toBeVisible();
    await press(henrik, 'Åbn den nye plan');
    await expect(henrik.getByText(because)).toBeVisible();
    await openPart(henrik, poulKjaer, 'Status');
    await review(henrik, workshop, { outcome: 'På vej', whatNow: 'Erstat' });
    await press(henrik, 'Før resten videre');
    await press(henrik, 'Åbn den nye plan');
    const main = henrik.getByRole('main');
    await expect(main.getByText('Planrunde 2')).toBeVisible();
    await expect(main.getByText(because)).toHaveCount(0);
    await expect(main.getByText(walk).first()).toBeVisible();
    // Nothing stands for the new goal until it is written; the help of the goal that is replaced goes on (R-M4, R-O2).
    await expect(main.getByRole('heading', { name: new RegExp(workshop) })).toHaveCount(0);
    await expect(main.getByText(inWorkshop).first()).toBeVisible();
    // Poul's own words and his disagreement stand as he said them; what is finished stays where it was.
    await expect(main.getByText('Jeg går min tur. Så er dagen i gang.')).toBeVisible();
    await expect(main.getByText(onWalk).first()).toBeVisible();
    await expect(main.getByText('Ringe, når vejen er spærret').first()).toBeVisible();
    await look(henrik, '5-new-plan');
    await openPart(henrik, poulKjaer, 'Møde');
    await press(henrik, 'Gå ind i mødet');
    await press(henrik, /^Afslutning/);
    await expect(henrik.getByText(/Det nye mål er ikke skrevet.*mangler det i planen/)).toContainText(
      workshop,
    );
    // R-M6: how it goes now came along; what is expected at the next meeting nobody has said.
    await expect(henrik.getByRole('link', { name: `Skriv det forventede: ${walk}` })).toBeVisible();
    await look(henrik, '5-closing-new-goal-missing');
    await openPart(henrik, poulKjaer, 'Plan');
    await expect(main.getByText('Det forventede er ikke sagt')).toBeVisible();
    await openPart(henrik, poulKjaer, 'Møde');
    await press(henrik, 'Gå ind i mødet');
    await press(henrik, /^Afslutning/);
    // R-S3, R-M9: the formal texts came along too, and are read before they stand in a plan that never changes.
    const unread = henrik.getByText(/i det formelle er fra den forrige plan, og ingen har læst/);
    await expect(unread).toBeVisible();
    const before = await unread.textContent();
    await press(henrik, 'Læs det, der er fra den forrige plan');
    await expect(henrik.getByText(/^Teksten er fra planen/)).toBeVisible();
    await press(henrik, 'Gem');
    await expect(henrik.getByRole('status')).toContainText('Du er tilbage ved at lukke mødet.');
    expect(await unread.textContent()).not.toBe(before);
    await look(henrik, '5-closing-texts-unread');
    await press(henrik, `Skriv det forventede: ${walk}`);
    await expect(henrik.getByRole('link', { name: 'Tilbage til at lukke mødet' })).toBeVisible();
    await henrik.getByLabel('Forventet ved næste møde').selectOption({ label: 'Uden hjælp' });
    await look(henrik, '5-expected-from-closing');
    await press(henrik, 'Gem');
    // Who came from the closing of the meeting is back there.
    await expect(henrik.getByRole('status')).toContainText('Du er tilbage ved at lukke mødet.');
    await expect(henrik.getByRole('link', { name: /^Skriv det forventede/ })).toHaveCount(0);
    await look(henrik, '5-closing-again');
    await press(henrik, `Skriv det nye mål i stedet for: ${workshop}`);
    await expect(henrik.getByLabel('Målet, så borgeren kan kende det')).toHaveValue('');
    await expect(henrik.getByRole('radio', { name: /^Udvikle/ })).not.toBeChecked();
    await expect(henrik.getByRole('radio', { name: workshop })).toBeChecked();
    await look(henrik, '5-new-goal-instead');
    await henrik.getByLabel('Målet, så borgeren kan kende det').fill(birdBoxes);
    await choose(henrik, /^Udvikle/);
    await press(henrik, 'Gem');
    await expect(henrik.getByText(`${workshop} – erstattet af: ${birdBoxes}`)).toBeVisible();
    await expect(henrik.getByText('Det nye mål er ikke skrevet')).toHaveCount(0);
    await look(henrik, '5-closing-replaced');

    await openPart(henrik, poulKjaer, 'Plan');
    await expect(main.getByText('I stedet for:').filter({ hasText: workshop })).toBeVisible();
    await look(henrik, '5-plan-instead');
    await openPart(henrik, poulKjaer, 'Status');
    await expect(henrik.getByText(`Erstattet af: ${birdBoxes}`)).toBeVisible();
    await press(henrik, 'Planrunder');
    await expect(henrik.getByText(`Erstattet af: ${birdBoxes}`)).toBeVisible();
    await expect(henrik.getByText(`I stedet for: ${workshop}`)).toBeVisible();
    await expect(
      henrik.getByRole('row', { name: new RegExp(walk) }).filter({ hasText: 'Nået' }),
    ).toBeVisible();
    await look(henrik, '5-henrik-rounds');
    await press(henrik, 'Åbn planen: Planrunde 1');
    await expect(main.getByText(disagreement)).toBeVisible();
    await expect(main.getByRole('link', { name: /^Nyt mål/ })).toHaveCount(0);
    await goHome(poul);
    await follow(poul, poul.getByRole('main').getByRole('link', { name: /Nyt møde/ }));
    await press(poul, 'Mine planer');
    await expect(poul.getByText('Jeg siger: Jeg nåede det')).toHaveCount(1);
    await expect(poul.getByText('Jeg siger: Ja, det kan jeg stadig')).toBeVisible();
    await expect(poul.getByText(`Nyt mål: ${birdBoxes}`)).toBeVisible();
    await expect(poul.getByText('Henrik skrev: Målet er på vej')).toBeVisible();
    await expect(poul.getByText('Henrik skrev: Målet er nået')).toBeVisible();
    await look(poul, '5-plans-said');
    await press(poul, 'Se planen: Plan 1');
    await expect(poul.getByText(workshop).first()).toBeVisible();
    await expect(poul.getByText(disagreement)).toBeVisible();
  });

  test('poul and his sister speak, and henrik writes it down in their names', { tag: '@once' }, async ({
    solby,
  }) => {
    // R-S2, R-O2: help that is made over after it was granted is asked about as it was granted.
    const ali = await enter(solby, 'ali');
    await openPart(ali, poulKjaer, 'Hverdag');
    await press(ali, 'Indsatser');
    await press(ali, new RegExp(`^Lav om.*${inWorkshop}`));
    await ali.getByLabel(/^Hvor ofte/).fill('En formiddag om ugen');
    await ali.getByLabel('Hvorfor laves det om?').fill('Vi er færre på arbejde.');
    await choose(ali, /^Ja/);
    await press(ali, 'Gem');
    // What poul has stands as it was granted, and the wish beside it.
    const help = ali.locator('.card').filter({ has: ali.getByRole('heading', { name: inWorkshop }) });
    await expect(help.getByRole('definition').filter({ hasText: /^To formiddage om ugen$/ })).toBeVisible();
    await expect(help.getByText('Ønskes lavet om: En formiddag om ugen')).toBeVisible();
    await expect(help.getByText(/^Ønsket af Ali .* Det er ikke afgjort\.$/)).toBeVisible();
    await look(ali, '5-help-and-wish');
    await openPart(ali, poulKjaer, 'Plan');
    await press(ali, 'Se planen fra sidst');
    await expect(ali.getByText('Ønskes lavet om: En formiddag om ugen')).toBeVisible();
    await expect(ali.getByText(/To formiddage om ugen · /)).toBeVisible();
    await look(ali, '5-plan-and-wish');
    const { henrik, poul } = await sitDown(solby);
    await press(poul, 'Begynd at svare');
    await expect(poul.getByText('Ali Demir, Bostøtten Solby – To formiddage om ugen')).toBeVisible();
    await expect(poul.getByText('Bedt om: En formiddag om ugen. Ikke svaret endnu')).toBeVisible();
    await look(poul, '5-help-made-over');
    await press(poul, 'Tilbage');
    await openPart(henrik, poulKjaer, 'Status');
    await expect(henrik.getByText('Ønskes lavet om: En formiddag om ugen')).toBeVisible();
    await press(henrik, `Skriv borgerens svar: ${inWorkshop}`);
    await look(henrik, '5-answer-for-citizen');
    await choose(henrik, 'Ja');
    await henrik.getByLabel('Med egne ord').fill('Ali kom hver gang.');
    await press(henrik, 'Gem');
    await press(henrik, `Skriv netværkets svar: ${inWorkshop}`);
    await choose(henrik, 'Noget af den');
    await press(henrik, 'Gem');
    await expect(henrik.getByRole('alert')).toContainText('Skriv, hvem der siger det.');
    await henrik.getByLabel('Hvem siger det?').fill('Bente');
    await look(henrik, '5-for-network');
    await press(henrik, 'Gem');
    await expect(henrik.getByText('Bente siger (Henrik skrev det ned)')).toBeVisible();
    await press(henrik, `Skriv borgerens status: ${workshop}`);
    await choose(henrik, 'Nået');
    await press(henrik, 'Gem');
    await look(henrik, '5-for-citizen');

    await poul.reload();
    await expect(poul.getByText(/Poul siger \(Henrik.* skrev det ned\): Ja/)).toBeVisible();
    await expect(poul.getByText(/^Poul siger \(Henrik.* skrev det ned\): Jeg nåede det/)).toBeVisible();
    await look(poul, '5-written-for-poul');

    await review(henrik, walk, { outcome: 'På vej', whatNow: 'Fortsæt' });
    await poul.reload();
    // Poul has not answered about his walk: what Henrik wrote does not answer for him.
    await expect(poul.getByText(walk)).toBeVisible();
    await expect(poul.getByText(/^Henrik skrev: /)).toHaveCount(0);

    // R-S2: a goal ends without his answer only with a reason, and never in silence.
    await review(henrik, walk, { outcome: 'Nået', whatNow: 'Afslut' });
    await expect(henrik.getByRole('alert')).toContainText('Skriv, hvorfor det ikke går videre.');
    await expect(
      henrik.getByText('Poul har ikke svaret på, hvor langt målet er kommet, eller hvad der skal ske nu.'),
    ).toBeVisible();
    await look(henrik, '5-ends-without-answer');
    await henrik.getByLabel(/Hvorfor venter det ikke på et svar fra Poul/).fill(tooFar);
    await press(henrik, 'Gem');
    await expect(henrik.getByText(`Derfor går målet ikke videre: ${tooFar}`)).toBeVisible();
    await press(henrik, 'Før videre til den nye plan');
    await poul.reload();
    await expect(
      poul.getByText('Henrik skrev: Målet er nået: Det går stadig – Det slutter her'),
    ).toBeVisible();
    await expect(
      poul.getByText(`Du har ikke svaret på, om det skal fortsætte. Henrik bestemte det, fordi: ${tooFar}`),
    ).toBeVisible();
    await look(poul, '5-told-before-closing');
    await press(henrik, 'Åbn den nye plan');
    await expect(
      henrik.getByText(`Målet ”${walk}” går ikke videre. Poul har ikke svaret på, om det skal fortsætte.`),
    ).toBeVisible();
    await look(henrik, '5-plan-without-answer');
    await openPart(henrik, poulKjaer, 'Møde');
    await press(henrik, 'Gå ind i mødet');
    await press(henrik, /^Afslutning/);
    await expect(henrik.getByText(/^Poul har ikke svaret på, om det skal gå videre: /)).toContainText(walk);
    await look(henrik, '5-closing-without-answer');
    await openPart(henrik, poulKjaer, 'Status');
    await review(henrik, walk, { outcome: 'På vej', whatNow: 'Fortsæt' });

    // R-M5: what he wishes after the decision was written is named at closing, with the way to where the reason is written.
    await press(henrik, `Skriv borgerens status: ${walk}`);
    await choose(henrik, /^Nået/);
    await choose(henrik, /^Afslut/);
    await press(henrik, 'Gem');
    await poul.reload();
    await expect(poul.getByText(/^Henrik skrev: Noget af det går stadig/)).toBeVisible();
    await expect(poul.getByText('Henrik har ikke skrevet hvorfor.')).toBeVisible();
    await openPart(henrik, poulKjaer, 'Møde');
    await press(henrik, 'Gå ind i mødet');
    await press(henrik, /^Afslutning/);
    const gaps = henrik.getByRole('listitem').filter({ hasText: 'Det, Poul ønsker, følges ikke' });
    await expect(gaps).toBeVisible();
    await look(henrik, '5-closing-reason-missing');
    await press(henrik, `Skriv hvorfor: ${walk}`);
    await henrik.getByLabel(/Hvorfor følges ønsket ikke/).fill(because);
    await press(henrik, 'Gem');
    await expect(henrik.getByRole('status')).toContainText('Du er tilbage ved at lukke mødet.');
    await expect(gaps).toHaveCount(0);
    await openPart(henrik, poulKjaer, 'Status');
    await expect(henrik.getByText(`Derfor følges ønsket ikke: ${because}`)).toBeVisible();

    // R-M5: a no to an agreed goal is talked about at the next meeting: on its status, and at closing until it is decided.
    await solby.prepare(
      `insert into goal_fit (municipality_id, id, citizen_id, goal_id, author_id, fits)
        select g.municipality_id, gen_random_uuid(), g.citizen_id, g.id, g.citizen_id, false from goal g
        join plan_round r on r.municipality_id = g.municipality_id and r.id = g.round_id and r.number = 1
        join person p on p.municipality_id = g.municipality_id and p.id = g.citizen_id and p.given_name = 'Poul'
        where g.title = $1`,
      [workshop],
    );
    await poul.reload();
    await expect(poul.getByText(/^Du sagde den .*: Målet passer ikke\.$/)).toBeVisible();
    await look(poul, '5-said-not-to-fit');
    await openPart(henrik, poulKjaer, 'Status');
    await expect(henrik.getByText(/^Poul sagde den .*: Målet passer ikke\.$/)).toBeVisible();
    await look(henrik, '5-henrik-said-not-to-fit');
    await openPart(henrik, poulKjaer, 'Møde');
    await press(henrik, 'Gå ind i mødet');
    await press(henrik, /^Afslutning/);
    const no = henrik.getByText(`Poul har sagt, at det ikke passer: ${workshop}.`, { exact: false });
    await expect(no).toBeVisible();
    await look(henrik, '5-closing-said-not-to-fit');
    await press(henrik, `Tal om det, og skriv, hvad der sker nu: ${workshop}`);
    await expect(henrik.getByRole('button', { name: 'Gem' })).toBeVisible();
    await openPart(henrik, poulKjaer, 'Status');
  });

  test('the agreed plan tells what was said of the one before', async ({ solby }) => {
    const { henrik, poul } = await sitDown(solby);
    await answerAll(poul);
    await press(poul, 'Gå videre');
    await look(poul, '5-hope');
    await poul.goBack();
    await hope(poul);
    // The last question leads to what has been said, and the one next step.
    await expect(poul.getByText('Nu laver vi din nye plan på mødet.')).toBeVisible();
    await look(poul, '5-said-and-next');
    await press(poul, 'Tilbage til mødet');
    // Closing names the goal about which nothing is decided, and leads there and back.
    await openPart(henrik, poulKjaer, 'Møde');
    await press(henrik, 'Gå ind i mødet');
    await press(henrik, /^Afslutning/);
    await look(henrik, '5-closing-not-decided');
    await press(henrik, `Tal om det, og skriv, hvad der sker nu: ${workshop}`);
    await choose(henrik, /^Nået( |$)/);
    await choose(henrik, /^Erstat( |$)/);
    await press(henrik, 'Gem');
    await expect(henrik.getByRole('status')).toContainText('Du er tilbage ved at lukke mødet.');
    await expect(henrik.getByText(/^Der er ikke skrevet, hvad der sker nu med: /)).not.toContainText(
      workshop,
    );
    await openPart(henrik, poulKjaer, 'Status');
    await review(henrik, workshop, { now: 'Med lidt hjælp', outcome: 'Nået', whatNow: 'Erstat' });
    await review(henrik, walk, { now: 'Uden hjælp', outcome: 'Nået', whatNow: 'Fortsæt' });
    await press(henrik, 'Før videre til den nye plan');
    await closeTheMeeting(henrik, poul);
    for (const text of ['Siden sidst', 'Mål fra sidst', 'Det nye mål er ikke skrevet.'])
      await expect(henrik.getByRole('main').getByText(text).first()).toBeVisible();
    await look(henrik, '5-henrik-since-last');
    await goHome(poul);
    await press(poul, 'Min plan');
    const since = poul.locator('#since-last');
    await expect(since.getByText('Det håbede jeg').first()).toBeVisible();
    await expect(since.getByText('Fik du den hjælp, vi aftalte?').first()).toBeVisible();
    await expect(since.getByText('Jeg nåede det – Jeg vil have et nyt mål')).toBeVisible();
    await look(poul, '5-min-plan-since-last');

    // The plan before is read as it was agreed; what came to it since stands apart (R-M8, R-S3).
    const about = `/citizens/${await poul.locator('body').getAttribute('data-person')}`;
    await poul.goto(`${about}/rounds`);
    await press(poul, 'Se planen: Plan 1');
    await expect(poul.getByText('Det er en gammel plan. Først står det, vi aftalte.')).toBeVisible();
    const after = poul.locator('#after');
    await expect(after.getByRole('heading', { name: 'Det skete bagefter' })).toBeVisible();
    await expect(after.getByText('Jeg siger: Jeg nåede det').first()).toBeVisible();
    await look(poul, '5-former-plan-and-after');
    // Whoever comes back to the room that was closed stands at the meeting, and not before a page that is not there (R-T5).
    for (const [page, gone] of [
      [poul, '/meeting/heard'],
      [poul, '/meeting/heard/cards'],
      [henrik, '/meeting/close'],
    ] as const) {
      await page.goto(`${about}${gone}`);
      await expect(page).toHaveURL(`${solby.address}${about}/meeting`);
    }
  });

  test('poul and henrik do all of it without JavaScript', async ({ solby }) => {
    const { henrik, poul } = await sitDown(solby, { javaScript: false });
    await answerAll(poul);
    await expect(poul.getByText('Tak. Hvad håber du til næste møde?')).toBeVisible();
    await hope(poul);
    await expect(poul.getByText('Tak. Du har svaret på det hele.')).toBeVisible();
    await openPart(henrik, poulKjaer, 'Status');
    await review(henrik, workshop, { outcome: 'Nået', whatNow: 'Afslut', why: because });
    await review(henrik, walk, { outcome: 'Nået', whatNow: 'Ændr', why: because });
    await press(henrik, 'Før videre til den nye plan');
    await press(henrik, 'Åbn den nye plan');
    await expect(henrik.getByRole('main').getByText(walk).first()).toBeVisible();
    await goHome(poul);
    await expectStep(poul, 'Nyt møde');
  });
});
