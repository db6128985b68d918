import { expect, test } from './harness.ts';
import { enter, poulKjaer } from './support/new-meeting.ts';
import { follow, goHome, look, openPart, press } from './support/walking.ts';

const words = 'Poul bliver glad, når han får lov at save selv.';
const others = 'Det siger andre';

/** What others said before the last plan stands there in the new round too, and is not typed again (R-S3, R-P7). */
test('ali says again what he knew before the last plan, and poul reads both', {
  tag: '@once',
}, async ({ solby }) => {
  const ali = await enter(solby, 'ali');
  await openPart(ali, poulKjaer, 'Forberedelse');
  await press(ali, others);
  await press(ali, 'Skriv, hvad du ved');
  await ali.getByLabel('Hvad handler det om?').selectOption({ label: 'Fritid' });
  await ali.getByLabel(/^Hvad glæder og motiverer/).fill(words);
  await ali.getByLabel('Hvordan ved du det?').fill('Jeg har set det på værkstedet.');
  await press(ali, 'Gem');
  const former = ali.url();
  await solby.prepare(
    `update contribution c set created_at = c.created_at - interval '200 days', round_id = r.previous_round_id
     from plan_round r where r.id = c.round_id and c.words = $1`,
    [words],
  );
  await ali.goto(former.replace('?saved', ''));
  const main = ali.getByRole('main');
  await expect(main.getByText('Ingen har skrevet noget i denne planrunde endnu.')).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Fra sidst' })).toBeVisible();
  await expect(main.getByText(words)).toBeVisible();
  await look(ali, 'former-contributions-ali');

  const poul = await enter(solby, 'poul');
  await goHome(poul);
  await follow(poul, poul.getByRole('main').getByRole('link', { name: /Nyt møde/ }));
  await poul.goto(new URL(former).pathname);
  const his = poul.getByRole('main');
  await expect(his.getByText('Ingen har skrevet noget nyt.')).toBeVisible();
  await expect(his.getByText(words)).toBeVisible();
  await look(poul, 'former-contributions-poul');

  await press(ali, 'Det gælder stadig');
  await expect(main.getByText(words)).toHaveCount(2);
  await expect(main.getByText('Du har sagt det igen i denne planrunde.')).toBeVisible();
  await expect(main.getByRole('button', { name: 'Det gælder stadig' })).toHaveCount(0);
  await look(ali, 'former-contributions-ali-again');
  await poul.reload();
  await expect(his.getByText(words)).toHaveCount(2);
});
