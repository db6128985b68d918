import { type MainScreen, mainScreens, type OpenFresh, withBrowser } from './screens.ts';

interface Part {
  readonly name: string;
  readonly value: number;
  readonly unit: 'bytes';
}

const kinds: Readonly<Record<string, string>> = {
  Document: 'page',
  Script: 'JavaScript',
  Stylesheet: 'CSS',
  Font: 'fonts',
  Image: 'pictures',
};
const tablet = { width: 820, height: 1180 };

/**
 * What a citizen's tablet fetches for each main screen the first time, in bytes on the wire by kind. Parts that are
 * fetched only where their element is on the page (drawing, recording) are counted with the page they are on.
 */
export function firstLoadOf(server: string): Promise<readonly Part[]> {
  return withBrowser(server, async (open) => {
    const parts: Part[] = [];
    for (const screen of mainScreens) parts.push(...(await loadOf(open, screen)));
    return parts;
  });
}

async function loadOf(open: OpenFresh, screen: MainScreen): Promise<readonly Part[]> {
  const { page, address, close } = await open(screen, tablet);
  const devtools = await page.context().newCDPSession(page);
  const kindOf = new Map<string, string>();
  const sizes = new Map<string, number>();
  await devtools.send('Network.enable');
  devtools.on('Network.responseReceived', ({ requestId, type }) =>
    kindOf.set(requestId, kinds[type] ?? 'other'),
  );
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kindOf.get(requestId) ?? 'other';
    sizes.set(kind, (sizes.get(kind) ?? 0) + encodedDataLength);
  });
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200 || page.url() !== address)
    throw new Error(`${screen.name} answered ${answer?.status()} at ${page.url()}.`);
  await close();
  const part = (name: string, value: number): Part => ({
    name: `first load, ${screen.name}: ${name}`,
    value,
    unit: 'bytes',
  });
  const sizeOf = (kind: string) => sizes.get(kind) ?? 0;
  return [
    ...[...sizes].map(([kind, value]) => part(kind, value)),
    part('JavaScript and CSS', sizeOf('JavaScript') + sizeOf('CSS')),
    part(
      'all',
      [...sizes.values()].reduce((sum, value) => sum + value, 0),
    ),
  ];
}
