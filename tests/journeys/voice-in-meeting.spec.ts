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
