import { expect, test } from 'vitest';
import { routesFor } from './routes.ts';

test('what can be opened stands in tests/screens/pages.txt, by which is checked that every page was looked at', async () => {
  const opened = routesFor('demo')
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path);
  await expect(`${[...opened].sort().join('\n')}\n`).toMatchFileSnapshot('../tests/screens/pages.txt');
});
