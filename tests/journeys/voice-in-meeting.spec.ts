import { daysAfter, expect, test } from './harness.ts';
import { aboutToClose } from './support/about-to-close.ts';
import { look, press } from './support/walking.ts';

const words = 'Han lyser op, når han har været hos hestene. Jeg kører gerne.';

test('lone says in the meeting what she thinks of a goal, jonas reads it, and it stands in the plan with her name (R-M5, R-P7)', async ({
  solby,
}) => {
  const { about, goal, karin, jonas } = await aboutToClose(solby, 'Jeg ved det ikke');
  await solby.prepare(
    `insert into meeting_participant (municipality_id, id, citizen_id, meeting_id, person_id, kind)
     select m.municipality_id, gen_random_uuid(), m.citizen_id, m.id, p.id, 'relative' from plan_meeting m, person p
     where p.given_name = 'Lone' and m.citizen_id = $1 and m.closed_at is null`,
    [about.split('/').at(-1)],
  );
  const lone = await solby.signIn('lone');
  // Help for the goal and for the whole plan: that nobody tells her what was decided about it is said once (§ 5).
  await solby.prepare(
    `insert into effort (municipality_id, citizen_id, author_id, goal_id, round_id, id, what)
     select g.municipality_id, g.citizen_id, g.author_id, case when n < 3 then g.id end, case when n = 3 then g.round_id end, gen_random_uuid(),
       (array['Kørsel til rideskolen', 'Følgeskab i stalden', 'Hjælp til kalenderen'])[n]
     from goal g, generate_series(1, 3) n where g.citizen_id = $1 and g.withdrawn_at is null`,
    [about.split('/').at(-1)],
  );
  await solby.prepare(
    `insert into showing (municipality_id, id, citizen_id, what, person_id)
     select p.municipality_id, gen_random_uuid(), $1, 'plan', p.id from person p where p.given_name = 'Lone'`,
    [about.split('/').at(-1)],
  );
  await lone.goto(`${about}/plan`);
  await expect(lone.getByText('Her står ikke, om kommunen har sagt ja')).toHaveCount(1);
  await look(lone, '2-voice-plan');
  await lone.goto(goal);
  await look(lone, '2-voice-goal');
  await press(lone, 'Skriv dine ord om målet');
  await press(lone, 'Gem');
  await expect(lone.getByRole('alert')).toBeVisible();
  await lone.getByLabel('Hvad tænker du om målet?').fill(words);
  await look(lone, '2-voice');
  await press(lone, 'Gem');
  await expect(lone).toHaveURL(goal);
  await expect(lone.locator('.side.network')).toContainText(words);

  await jonas.goto(goal);
  await expect(jonas.locator('.side.network')).toContainText(words);
  await expect(jonas.locator('.side.network')).toContainText('Lone');
  await look(jonas, '2-voice-read');
  await karin.goto(`${about}/plan`);
  await expect(karin.locator('.side.network').first()).toContainText(words);

  // She is writing when the meeting is closed: what she sends is shown to her, and is not in the plan (R-T5).
  await press(lone, 'Ret dine ord om målet');
  await karin.goto(`${about}/meeting/close`);
  await karin.getByLabel('Næste møde').fill(daysAfter(await solby.today(), 300));
  await press(karin, 'Luk mødet og lav planen');
  await expect(karin.getByText(words).first()).toBeVisible();
  await expect(karin.getByText('Netværkets perspektiv')).toHaveCount(0);
  await lone.getByLabel('Hvad tænker du om målet?').fill('Noget, jeg kom i tanker om.');
  await press(lone, 'Gem');
  await expect(lone.getByText('Noget, jeg kom i tanker om.')).toBeVisible();
  await expect(lone.getByText('Det, du sendte nu, er ikke gemt.')).toBeVisible();
});
