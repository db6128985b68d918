import { daysAfter, expect, test } from './harness.ts';
import { goHome, look, press } from './support/walking.ts';

test('amina and ali meet on their first page that help ends, in good time and when it is over (R-F3, R-C1)', async ({
  solby,
}) => {
  const lastDay = daysAfter(await solby.today(), 56);
  // Help that was granted long ago, and nobody has asked to have otherwise.
  await solby.prepare(
    `with ending as (
       update effort e set to_on = $1::date from effort_decision d, person p
       where p.given_name = 'Amina' and e.citizen_id = p.id and d.effort_id = e.id and d.outcome = 'granted'
         and d.decided = access.extent_of(e) and e.withdrawn_at is null
         and e.id = (select min(o.id::text)::uuid from effort o join effort_decision od on od.effort_id = o.id
           where o.citizen_id = p.id and od.outcome = 'granted' and od.decided = access.extent_of(o) and o.withdrawn_at is null)
       returning e.id)
     update effort_decision set decided = jsonb_set(decided, '{to}', to_jsonb($1::text)), decided_on = $1::date - 300
     where effort_id in (select id from ending)`,
    [lastDay],
  );
  const amina = await solby.signIn('amina');
  const soon = amina.getByText(/^Din hjælp slutter snart: .+ Den sidste dag er /);
  await expect(soon).toBeVisible();
  await look(amina, '4-help-ends-soon-home');
  const ali = await solby.signIn('ali');
  await expect(ali.getByText(/^Slutter snart: hjælp til Amina/)).toBeVisible();
  await look(ali, '4-help-ends-soon-list');

  await press(amina, /^Se min hjælp/);
  await expect(amina.getByText(/^Hjælpen slutter snart/)).toBeVisible();
  await goHome(amina);
  await expect(soon).toHaveCount(0);

  await solby.moveDay(57);
  const later = await solby.signIn('amina');
  await expect(later.getByText(/^Din hjælp er slut: .+ Den sidste dag var /)).toBeVisible();
  await look(later, '4-help-is-over-home');
  const then = await solby.signIn('ali');
  await expect(then.getByText(/^Slut: hjælp til Amina/)).toBeVisible();
  await press(then, 'Amina Yusuf');
  await press(then, /^Se det: Slut: hjælp til Amina/);
  await expect(then.getByText(/^Sluttede|Hjælpen sluttede/).first()).toBeVisible();
  await then.goto('/');
  await expect(then.getByText(/^Slut: hjælp til Amina/)).toHaveCount(0);
});
