import { expect, test } from './harness.ts';
import { enter } from './support/new-meeting.ts';
import { look, press } from './support/walking.ts';

/** What was shown before the last plan is still seen: that is said before anything new is answered (R-P6). */
test('poul is told who sees what he showed before, and finds where it is taken back', {
  tag: '@once',
}, async ({ solby }) => {
  await solby.prepare(
    `insert into showing (municipality_id, id, citizen_id, person_id, what, subject_id)
     select i.municipality_id, gen_random_uuid(), i.citizen_id, r.person_id, 'sharedItem', i.id from shared_item i
     join relation r on r.municipality_id = i.municipality_id and r.citizen_id = i.citizen_id and r.kind = 'contactPerson'
     where not exists (select from showing s where s.subject_id = i.id and s.person_id = r.person_id and s.withdrawn_at is null)`,
  );
  const poul = await enter(solby, 'poul');
  await poul.goto(
    `${new URL(poul.url()).origin}/citizens/${await poul.evaluate(() => document.querySelector('a[href^="/citizens/"]')?.getAttribute('href')?.split('/')[2])}/preparation`,
  );
  const main = poul.getByRole('main');
  await look(poul, 'former-sharing');
  await expect(main.getByText('Ali ser dit svar fra før.').first()).toBeVisible();
  await press(poul, 'Hvem ser hvad?');
  await expect(main.getByText(/Ser fra før/).first()).toBeVisible();
});
