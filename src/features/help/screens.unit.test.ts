import { expect, it, test } from 'vitest';
import { wordingIn } from '../../../content/wording/wording.ts';
import { allScreens, citizenScreens, type Screen } from '../../../tests/screens/register.ts';
import { lixOf } from '../../domain/easy-language.ts';
import { routes } from '../../routes.ts';
import { openScreenOf, screenOf, screenOfOthers, whoSeesAnswersOn } from './screens.ts';

it.each([
  ['/', 'home'],
  ['/citizens/1/preparation', 'preparation'],
  ['/citizens/1/preparation/areas/home', 'area'],
  ['/citizens/1/preparation/areas/home/sharing', 'sharing'],
  ['/citizens/1/plan', 'plan'],
  ['/citizens/1/plan/goals/2', 'goal'],
  ['/citizens/1/plan/goals/2/score/now', 'score'],
  ['/citizens/1/plan/versions/2/answer', 'answer'],
  ['/citizens/1/meeting/room?x=1', 'room'],
  ['/citizens/1/steps/2/why', 'staircase'],
  ['/citizens', null],
  ['/about', 'about'],
])('%s is %s', (path, screen) => {
  expect(screenOf(path)).toBe(screen);
});

/** What other people see of a citizen, and what is a file. */
const notACitizensOwn =
  /\/(answer-files|shared|document|draft|call|move|people|told|close|new-effort|rounds)(\/|$)|^\/citizens$/;

test('every screen about a citizen has a sentence, in both languages', () => {
  const paths = routes
    .filter(({ method, path }) => method === 'GET' && path.startsWith('/citizens/:citizenId/'))
    .map(({ path }) => path.replaceAll(/:\w+/g, 'x'))
    .filter((path) => !notACitizensOwn.test(path));
  expect(paths.length).toBeGreaterThan(40);
  for (const path of paths) {
    const screen = screenOf(path);
    expect(screen, path).not.toBeNull();
    for (const language of ['da', 'en'] as const)
      expect(screen && wordingIn(language).help.screens.citizen[screen], path).toBeTruthy();
  }
});

const ofCitizens = new Set(citizenScreens.map(({ name }) => name));
const isOfOthers = ({ name, who }: Screen) => who !== null && !ofCitizens.has(name);

const address = ({ place }: Screen) =>
  place
    .replace(/^\/citizens\/[^/?]+/, '/citizens/1')
    .replaceAll('*', '2')
    .replace(/\?.*$/, '');

/** The sentence that somebody gets who asks for help on a screen. */
function sentenceOn(screen: Screen, language: 'da' | 'en'): string | undefined {
  const words = wordingIn(language).help.screens;
  if (isOfOthers(screen)) {
    const found = screenOfOthers(address(screen));
    return found === null ? undefined : words.staff[found];
  }
  const found = screen.who === null ? openScreenOf(address(screen)) : screenOf(address(screen));
  return found === null ? undefined : words.citizen[found];
}

test.each(allScreens.map((screen) => [screen.name, screen] as const))(
  'help says what %s is for, in Danish and in English',
  (_name, screen) => {
    for (const language of ['da', 'en'] as const) {
      const sentence = sentenceOn(screen, language);
      expect(sentence, language).toBeTruthy();
      expect((sentence ?? '').split(/[.?!](?:\s|$)/).filter(Boolean).length, sentence).toBeLessThanOrEqual(2);
    }
  },
);

test('of those who are no citizens, each screen has a sentence of its own', () => {
  const others = allScreens.filter(isOfOthers);
  const addresses = [...new Set(others.map(address))];
  const sentences = new Set(others.map((screen) => sentenceOn(screen, 'da')));
  expect(addresses.length).toBeGreaterThan(30);
  expect(sentences.size).toBe(addresses.length);
});

test('what others read in help has a LIX of at most 40, all of it and each sentence of twenty words', () => {
  const all = Object.values(wordingIn('da').help.screens.staff);
  expect(lixOf(all)).toBeLessThanOrEqual(40);
  for (const one of all.filter((text) => text.split(' ').length >= 20))
    expect(lixOf([one]), one).toBeLessThanOrEqual(40);
});

test.each([
  { path: '/citizens/1/preparation/areas/home', seenBy: 'nobodyBeforeShown' },
  { path: '/citizens/1/boards/dream-board', seenBy: 'nobodyBeforeShown' },
  { path: '/citizens/1/everyday', seenBy: 'helpersAtOnce' },
  { path: '/citizens/1/communication', seenBy: 'helpersAtOnce' },
  { path: '/citizens/1/plan/versions/2/answer/draw', seenBy: 'helpersAtOnce' },
  { path: '/citizens/1/status/help', seenBy: 'helpersAtOnce' },
  { path: '/citizens/1/who-has-looked', seenBy: null },
  { path: '/choices', seenBy: null },
])('R-P6 help says who sees the answers on $path: $seenBy', ({ path, seenBy }) => {
  expect(whoSeesAnswersOn(screenOf(path))).toBe(seenBy);
});
