import type { Page } from '@playwright/test';
import type { Solby } from '../harness.ts';
import { choose, goHome, openPart, press } from './walking.ts';

export const poulKjaer = 'Poul Kjær';
export const workshop = 'Jeg bygger i mit værksted igen';
export const walk = 'Jeg bliver ved med at gå min tur alene';

interface How {
  readonly javaScript?: boolean;
}

/** A browser of this person's own. */
export async function enter(solby: Solby, person: string, how: How = {}): Promise<Page> {
  const page = await solby.signIn(person, how);
  page.setDefaultTimeout(15_000);
  return page;
}

/** The day of the new meeting: henrik opens it, and poul looks at what the meeting begins with. */
export async function sitDown(solby: Solby, how: How = {}): Promise<{ henrik: Page; poul: Page }> {
  await solby.moveDay(11);
  const henrik = await enter(solby, 'henrik', how);
  await openPart(henrik, poulKjaer, 'Møde');
  await press(henrik, 'Åbn mødet');
  const poul = await enter(solby, 'poul', how);
  await press(poul, 'Gå til mødet');
  await press(poul, 'Gå ind i mødet');
  await press(poul, 'Sådan gik det');
  return { henrik, poul };
}

/** Poul answers all that the status asks him, in its order: the help first (R-S2). */
export async function answerAll(poul: Page): Promise<void> {
  await press(poul, 'Begynd at svare');
  await press(poul, 'Ja');
  await press(poul, 'Videre');
  await press(poul, 'Ja');
  await press(poul, 'Videre');
  for (const [outcome, whatNow] of [
    ['Jeg nåede det', 'Jeg vil have et nyt mål'],
    ['Ja, det kan jeg stadig', 'Jeg vil fortsætte'],
  ] as const) {
    // The pause before each goal.
    await press(poul, 'Videre');
    await choose(poul, /gør det selv/);
    await press(poul, 'Videre');
    await press(poul, outcome);
    await press(poul, 'Videre');
    await press(poul, whatNow);
  }
  await press(poul, 'Gem og stop');
}

/** Poul says what he hopes for at the next meeting, of the one goal that goes on (R-M6). */
export async function hope(poul: Page): Promise<void> {
  await press(poul, 'Gå videre');
  await choose(poul, /med hjælp/);
  await press(poul, 'Videre');
  await choose(poul, 'Lidt hjælp');
  await press(poul, 'Videre');
}

/** What a professional says about one goal. */
export async function review(
  page: Page,
  goal: string,
  said: {
    readonly now?: string;
    readonly outcome: string;
    readonly whatNow: string;
    readonly why?: string;
    readonly next?: string;
  },
): Promise<void> {
  const { now, outcome, whatNow, why, next } = said;
  await press(page, new RegExp(`^(Skriv|Ret) status på målet: ${goal}`));
  if (now !== undefined) await page.getByLabel('Mestringsevne nu').selectOption({ label: now });
  await choose(page, new RegExp(`^${outcome}( |$)`));
  await choose(page, new RegExp(`^${whatNow}( |$)`));
  if (next !== undefined) await page.getByLabel(/^Forventet ved næste møde/).selectOption({ label: next });
  if (why !== undefined) await page.getByLabel(/Hvorfor følges ønsket ikke/).fill(why);
  await press(page, 'Gem');
}

/** Poul says whether he was heard, and henrik closes the meeting: the new plan is agreed (R-M1, R-M8, R-M10). */
export async function closeTheMeeting(henrik: Page, poul: Page): Promise<void> {
  await goHome(poul);
  await press(poul, 'Gå til mødet');
  await press(poul, 'Gå ind i mødet');
  await press(poul, 'Blev du hørt?');
  await choose(poul, 'Jeg ved det ikke');
  await press(poul, 'Videre');
  await openPart(henrik, poulKjaer, 'Møde');
  await press(henrik, 'Gå ind i mødet');
  await press(henrik, /^Afslutning/);
  const next = henrik.getByLabel('Næste møde');
  await next.fill(await next.evaluate((field) => (field as HTMLInputElement).max));
  await press(henrik, 'Luk mødet og lav planen');
}
