import { screenCalled, Visitors } from '../screens/register.ts';
import { expect, expectAccessible, test } from './harness.ts';
import { look } from './support/walking.ts';

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

test('without JavaScript, what was saved is followed by the same hint, and it stands under the field again', async ({
  solby,
}) => {
  const visitors = new Visitors(solby);
  const henrik = await solby.signIn('henrik', { javaScript: false });
  await henrik.goto(await visitors.addressOf(screenCalled('new-goal')));
  const hint = henrik.locator('easy-hint').first();
  const field = hint.locator('xpath=preceding-sibling::*[1]');
  await field.fill(long);
  await henrik.getByRole('radio', { name: /^Udvikle/ }).check();
  await henrik.locator('main form').getByRole('button', { name: /^Gem/ }).click();
  const after = henrik.getByRole('region', { name: /^Borgeren skal læse det, du lige har skrevet/ });
  await expect(after).toBeInViewport();
  await expect(after.getByText(longSentence)).toBeVisible();
  await after.getByRole('link', { name: 'Gå til det, du har skrevet' }).click();
  await expect(henrik.getByRole('main').getByRole('heading', { name: long })).toBeInViewport();
  // axe needs JavaScript.
  const looking = await solby.signIn('henrik', { dark: true });
  await looking.goto(henrik.url());
  await look(looking, 'easy-hint-after-saving');
  await henrik.getByRole('link', { name: `Ret målet: ${long}` }).click();
  await expect(field).toHaveValue(long);
  await expect(hint.getByText(longSentence)).toBeVisible();
});

test('in English too, by rules of its own, saying what is not measured; Danish is measured as Danish', async ({
  solby,
}) => {
  const visitors = new Visitors(solby);
  const henrik = await visitors.open(screenCalled('new-goal'));
  const address = henrik.url();
  await henrik.getByRole('button', { name: 'English' }).click();
  await henrik.goto(address);
  const title = henrik.locator('input[name=title]');
  const shown = (text: string | RegExp) => henrik.getByText(text).filter({ visible: true });
  await title.fill('We utilise a holistic approach.');
  await expect(shown('Hard words. Is there a more common word?')).toHaveCount(1);
  await expect(shown(/You know best/)).toHaveCount(1);
  await look(henrik, 'easy-hint-english');
  await title.fill('I walk alone every day.');
  await expect(shown(/You know best/)).toHaveCount(0);
  await title.fill(long);
  await expect(shown('A long sentence. Can it be divided?')).toHaveCount(1);
  await expect(shown(/You know best/)).toHaveCount(0);
});
