import { daysAfter, type Solby } from '../harness.ts';
import { choose, press } from './walking.ts';

/** A meeting that is open, with a goal that jonas can answer about, and his answer to whether he was heard. */
export async function aboutToClose(solby: Solby, heard: 'Jeg ved det ikke' | 'Nej', words = '') {
  const first = await solby.signIn('jonas');
  const href = await first.getByRole('main').locator('a[href*="/citizens/"]').first().getAttribute('href');
  const about = href?.split('/').slice(0, 3).join('/') ?? '';
  const day = daysAfter(await solby.today(), 100);
  const caller = await solby.signIn('karin');
  await caller.goto(`${about}/meeting/call`);
  await caller.getByLabel('Dato').fill(day);
  await caller.getByLabel('Klokkeslæt').fill('10:30');
  await caller.getByRole('textbox', { name: 'Sted' }).fill('Birkely, fællesrummet');
  await press(caller, 'Indkald');
  await solby.moveDay(day);
  const karin = await solby.signIn('karin');
  await karin.goto(`${about}/meeting`);
  await press(karin, 'Åbn mødet');
  await karin.goto(`${about}/plan/dreams/new`);
  await karin.locator('textarea[name=words]').fill('Jeg vil ud at ride.');
  await choose(karin, /jeg skriver det ned/);
  await press(karin, 'Gem');
  await press(karin, 'Nyt mål');
  await karin.getByLabel('Målet, så borgeren kan kende det').fill('Jeg rider hver uge');
  await choose(karin, 'Jeg vil ud at ride.');
  await choose(karin, /Udvikle/);
  await press(karin, 'Gem');
  const jonas = await solby.signIn('jonas');
  await jonas.goto(`${about}/plan`);
  const goal = await jonas.locator('main a[href*="/plan/goals/"]').first().getAttribute('href');
  await jonas.goto(`${about}/meeting/heard`);
  await choose(jonas, heard);
  await jonas.getByLabel(/Vil du sige mere/).fill(words);
  await press(jonas, 'Videre');
  return { about, goal: goal?.split(/[#?]/)[0]?.split('/').slice(0, 6).join('/') ?? '', karin, jonas };
}
