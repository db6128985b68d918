import { expect, it } from 'vitest';
import { pageOfForm } from './page-of-form.ts';

const pages = ['/', '/citizens/:citizenId/meeting', '/citizens/:citizenId/meeting/close', '/citizens/:id'];

it.each([
  ['/citizens/:citizenId/meeting/close/finish', '/citizens/:citizenId/meeting/close'],
  ['/citizens/:citizenId/meeting/heard/remove', '/citizens/:citizenId/meeting'],
  ['/citizens/:citizenId/round', '/citizens/:citizenId'],
  ['/language', '/'],
])('R-T5 %s lies under %s', (path, page) => {
  expect(pageOfForm(path, pages)).toBe(page);
});

it('is nowhere where nothing is shown', () => {
  expect(pageOfForm('/a/b', [])).toBeNull();
});
