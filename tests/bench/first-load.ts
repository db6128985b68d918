import { chromium } from '@playwright/test';

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

/** What a citizen's tablet fetches for the home page the first time, in bytes on the wire by kind. */
export async function firstLoadOf(address: string): Promise<readonly Part[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await (await browser.newContext({ viewport: { width: 820, height: 1180 } })).newPage();
    await page.goto(`${address}/demo`);
    await page.locator('button[value=jonas]').click();
    await page.waitForURL(`${address}/`);
    const devtools = await page.context().newCDPSession(page);
    const kindOf = new Map<string, string>();
    const sizes = new Map<string, number>();
    await devtools.send('Network.enable');
    await devtools.send('Network.clearBrowserCache');
    devtools.on('Network.responseReceived', ({ requestId, type }) =>
      kindOf.set(requestId, kinds[type] ?? 'other'),
    );
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kindOf.get(requestId) ?? 'other';
      sizes.set(kind, (sizes.get(kind) ?? 0) + encodedDataLength);
    });
    await page.goto(`${address}/`, { waitUntil: 'networkidle' });
    const parts = [...sizes].map(([kind, value]) => ({
      name: `first load: ${kind}`,
      value,
      unit: 'bytes' as const,
    }));
    const total = [...sizes.values()].reduce((sum, value) => sum + value, 0);
    const code = (sizes.get('JavaScript') ?? 0) + (sizes.get('CSS') ?? 0);
    return [
      ...parts,
      { name: 'first load: JavaScript and CSS', value: code, unit: 'bytes' },
      { name: 'first load: all', value: total, unit: 'bytes' },
    ];
  } finally {
    await browser.close();
  }
}
