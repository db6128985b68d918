import { screenCalled, Visitors } from '../screens/register.ts';
import { expect, expectAccessible, test } from './harness.ts';

const long =
  'Poul vil gerne blive ved med at gå sin tur alene hver dag, også når det regner, og når han er træt.';
const longSentence = 'Lang sætning. Kan den deles?';
const longWords = 'Mange lange ord. Kan det siges lettere?';

test('staff who write to a citizen are told gently when it could be easier, and nothing stops them', async ({
  solby,
}) => {
  const visitors = new Visitors(solby);
  const henrik = await visitors.open(screenCalled('new-goal'));
  const title = henrik.locator('input[name=title]');
  await title.fill(long);
  await expect(henrik.getByText(longSentence).filter({ visible: true })).toHaveCount(1);
  await expectAccessible(henrik);
  await title.fill('Kommunens bevilling fortsætter uændret.');
  await expect(henrik.getByText(longSentence).filter({ visible: true })).toHaveCount(0);
  await expect(henrik.getByText(longWords).filter({ visible: true })).toHaveCount(1);
  await title.fill('Jeg går min tur alene.');
  await expect(henrik.getByText(longWords).filter({ visible: true })).toHaveCount(0);
});

test('without JavaScript the hint stands beside what came back', async ({ solby }) => {
  const visitors = new Visitors(solby);
  const address = await visitors.addressOf(screenCalled('new-contribution'));
  const erik = await solby.signIn('erik', { javaScript: false });
  await erik.goto(address);
  await erik.locator('textarea[name=words]').fill(long);
  await erik.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(erik.locator('textarea[name=words]')).toHaveValue(long);
  await expect(erik.getByText(longSentence).filter({ visible: true })).toHaveCount(1);
});
