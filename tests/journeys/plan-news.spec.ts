import { expect, test } from './harness.ts';
import { look, press } from './support/walking.ts';

/** She was not at the meeting, so nobody asks her for an answer: her first page says it (R-M8, R-C1, § 5). */
test('lone, to whom amina shows her plan, is told that it is new, until she looks', async ({ solby }) => {
  await solby.prepare(
    `insert into relation (municipality_id, id, citizen_id, person_id, kind, kinship, starts_on)
     select c.municipality_id, gen_random_uuid(), c.id, p.id, 'relative', 'søster', '2020-01-01' from person c
     join person p on p.municipality_id = c.municipality_id and p.given_name = 'Lone' where c.given_name = 'Amina'`,
  );
  await solby.prepare(
    `insert into showing (municipality_id, id, citizen_id, what, person_id, created_at)
     select c.municipality_id, gen_random_uuid(), c.id, 'plan', p.id, '2020-01-01' from person c
     join person p on p.municipality_id = c.municipality_id and p.given_name = 'Lone' where c.given_name = 'Amina'`,
  );
  const lone = await solby.signIn('lone');
  const isNew = lone.getByText('Amina har fået en ny plan.');
  await expect(isNew).toBeVisible();
  await look(lone, '2-plan-news-list');
  await press(lone, 'Amina Yusuf');
  await expect(isNew).toBeVisible();
  await look(lone, '2-plan-news-overview');
  await press(lone, /^Se planen: Amina/);
  await expect(lone.getByRole('heading', { level: 1, name: /Amina Yusuf: plan 1/ })).toBeVisible();
  await lone.goto('/');
  await expect(lone.getByRole('link', { name: 'Amina Yusuf' })).toBeVisible();
  await expect(isNew).toHaveCount(0);
});
