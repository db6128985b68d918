import { expect, it } from 'vitest';
import { localPath } from './local-path.ts';

it.each([
  ['/citizens/1/plan?order=name', '/citizens/1/plan?order=name'],
  [undefined, '/'],
  ['', '/'],
  ['citizens', '/'],
  ['//elsewhere.dk', '/'],
  ['/\\elsewhere.dk', '/'],
  ['/\t/elsewhere.dk', '/'],
  ['https://elsewhere.dk/', '/'],
])('%j leads to %s', (text, path) => {
  expect(localPath(text)).toBe(path);
});
