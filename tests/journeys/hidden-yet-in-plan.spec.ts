import { expect, test } from './harness.ts';
import { enter } from './support/new-meeting.ts';
import { look } from './support/walking.ts';

/** What was hidden from somebody in the preparation may stand in the plan: told before the plan is shown to them (R-P6). */
test('amina is told what she hid from her friend lone and would show her with the plan, and shows it with one tap', {
  tag: '@once',
}, async ({ solby }) => {
  await solby.prepare(
    `insert into relation (municipality_id, id, citizen_id, person_id, kind, kinship, starts_on)
     select amina.municipality_id, gen_random_uuid(), amina.id, lone.id, 'relative', 'veninde', current_date - 30
     from person amina join person lone on lone.municipality_id = amina.municipality_id and lone.given_name = 'Lone'
     where amina.given_name = 'Amina'`,
  );
  await solby.prepare(
    `insert into showing (municipality_id, id, citizen_id, person_id, what, subject_id, withdrawn_at)
     select distinct on (i.id) i.municipality_id, gen_random_uuid(), i.citizen_id, r.person_id, 'sharedItem', i.id, now()
     from shared_item i join relation r on r.municipality_id = i.municipality_id and r.citizen_id = i.citizen_id
     where r.kinship = 'veninde'`,
  );
  const her = await enter(solby, 'amina');
  const citizenId = await her.evaluate(
    () => document.querySelector('a[href^="/citizens/"]')?.getAttribute('href')?.split('/')[2],
  );
  await her.goto(`${new URL(her.url()).origin}/citizens/${citizenId}/plan/who-may-see`);
  const row = her.locator('.person-row', { hasText: 'Det har du skjult for' }).first();
  await expect(row.getByText(/^Det har du skjult for \S+\. Viser du planen, kan \S+ se det:$/)).toBeVisible();
  await expect(row.getByRole('listitem').first()).toBeVisible();
  await look(her, 'hidden-yet-in-plan');
  const show = row.getByRole('button', { name: /^Vis til/ });
  const name = (await show.textContent())?.replace('Vis til', '').trim() ?? '';
  await show.click();
  await expect(her.getByText(`${name} må se din plan nu, og også dine gamle planer.`)).toBeVisible();
  await expect(her.getByText(`Det har du skjult for ${name}.`)).toHaveCount(0);
});
