import { type Browser, chromium, type Page } from '@playwright/test';

/** A citizen's main screen: who looks, and its address; ME is the one who looks. */
export interface MainScreen {
  readonly name: string;
  readonly who: 'jonas' | 'amina' | 'poul';
  readonly place: string;
}

/** The screens that a citizen meets most, in the order of the round. */
export const mainScreens: readonly MainScreen[] = [
  { name: 'home', who: 'jonas', place: '/' },
  { name: 'preparation', who: 'jonas', place: '/citizens/ME/preparation' },
  { name: 'life area', who: 'jonas', place: '/citizens/ME/preparation/areas/home' },
  { name: 'find pictures', who: 'jonas', place: '/citizens/ME/preparation/areas/home/pictures' },
  { name: 'staircase', who: 'amina', place: '/citizens/ME/staircase' },
  { name: 'everyday', who: 'amina', place: '/citizens/ME/everyday' },
  { name: 'plan', who: 'amina', place: '/citizens/ME/plan' },
  { name: 'meeting', who: 'poul', place: '/citizens/ME/meeting' },
  { name: 'meeting table', who: 'poul', place: '/citizens/ME/meeting/room' },
  { name: 'choices', who: 'jonas', place: '/choices' },
  { name: 'draw', who: 'jonas', place: '/citizens/ME/preparation/areas/home/draw' },
  { name: 'talk', who: 'jonas', place: '/citizens/ME/preparation/areas/home/talk' },
];

/** Opens a page of a browser that has met nothing of the product yet, its reader signed in. */
export type OpenFresh = (
  screen: MainScreen,
  viewport: { readonly width: number; readonly height: number },
) => Promise<{ readonly page: Page; readonly address: string; close(): Promise<void> }>;

/** Runs a measurement in one Chromium, which it closes. Takes the server's address. */
export async function withBrowser<T>(server: string, measure: (open: OpenFresh) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const readers = new Map<string, ReturnType<typeof signedIn>>();
    return await measure(async ({ who, place }, viewport) => {
      const reader = readers.get(who) ?? signedIn(browser, server, who);
      readers.set(who, reader);
      const { storageState, citizenId } = await reader;
      const context = await browser.newContext({ viewport, storageState });
      const page = await context.newPage();
      return { page, address: server + place.replace('ME', citizenId), close: () => context.close() };
    });
  } finally {
    await browser.close();
  }
}

async function signedIn(browser: Browser, server: string, who: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server}/demo`);
  await page.locator(`button[value=${who}]`).click();
  await page.waitForURL(`${server}/`);
  const citizenId = /\/citizens\/([0-9a-f-]{36})/.exec(await page.content())?.[1];
  if (citizenId === undefined) throw new Error(`The home of ${who} leads nowhere.`);
  const storageState = await context.storageState();
  await context.close();
  return { storageState, citizenId };
}
