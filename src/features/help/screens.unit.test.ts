import { expect, it, test } from 'vitest';
import { wordingIn } from '../../../content/wording/wording.ts';
import { routes } from '../../routes.ts';
import { screenOf } from './screens.ts';

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
  ['/about', null],
])('%s is %s', (path, screen) => {
  expect(screenOf(path)).toBe(screen);
});

/** What other people see of a citizen, and what is a file. */
const notACitizensOwn =
  /\/(shared|document|draft|call|move|people|told|close|new-effort|rounds)(\/|$)|^\/citizens$/;

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
