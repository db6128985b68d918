import { allScreens, Visitors } from '../screens/register.ts';
import { expect, test } from './harness.ts';
import { reflowFaults } from './support/measures.ts';

const longWord = 'Jegkanikkestoppe'.repeat(13).slice(0, 200);

/** The main texts that persons write, each with a word in it that no screen has room for. */
const written: Readonly<Record<string, string>> = {
  'private_preparation.answer': 'words',
  shared_item: 'words',
  contribution: 'words',
  meeting_card: 'words',
  dream: 'words',
  goal: 'title',
  goal_words: 'words',
  perspective: 'words',
  goal_contribution: 'words',
  score: 'words',
  disagreement: 'words',
  step: 'words',
  effort: 'what',
  wish_not_followed: 'what',
  formal_text: 'text',
};
const wanted = new RegExp(process.env.SCREENS ?? '');

test('a word of 200 letters scrolls no page sideways at 320 px', async ({ solby }) => {
  test.setTimeout(900_000);
  for (const [table, column] of Object.entries(written)) {
    await solby.prepare(`update ${table} set ${column} = $1 where ${column} <> ''`, [longWord]);
  }
  const visitors = new Visitors(solby);
  const faults: string[] = [];
  for (const screen of allScreens.filter(({ name }) => wanted.test(name))) {
    const page = await visitors.pageOf(screen.who);
    await page.setViewportSize({ width: 320, height: 640 });
    await visitors.open(screen);
    for (const fault of await reflowFaults(page)) faults.push(`${screen.name}: ${fault}`);
  }
  expect(faults).toEqual([]);
});
