import { expect, test } from './harness.ts';
import { sitDown } from './support/new-meeting.ts';
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

test('poul talks again about what another wrote that the plan did not follow: quoted, never as his own words (R-P8, R-M5)', {
  tag: '@once',
}, async ({ solby }) => {
  await solby.prepare(
    `insert into wish_not_followed (municipality_id, id, citizen_id, round_id, author_id, what, why, decided_by)
     select r.municipality_id, gen_random_uuid(), r.citizen_id, r.id, h.id, 'Poul vil have en kolonihave', 'Der er venteliste.', 'Henrik Toft'
     from plan_round r join person p on p.municipality_id = r.municipality_id and p.id = r.citizen_id and p.given_name = 'Poul'
     join person h on h.municipality_id = r.municipality_id and h.given_name = 'Henrik' where r.number = 1`,
  );
  const { poul } = await sitDown(solby);
  await press(poul, 'Tal om det igen: Poul vil have en kolonihave');
  const card = poul.getByText('Jeg vil tale igen om det, der står i planen: ”Poul vil have en kolonihave”');
  await expect(card).toBeVisible();
  await press(poul, 'Sådan gik det');
  // Once is enough.
  await expect(poul.getByText('Det ligger på bordet til mødet.')).toBeVisible();
  await expect(poul.getByRole('button', { name: /^Tal om det igen: Poul vil/ })).toHaveCount(0);
  await look(poul, 'wish-on-the-table');
});
