import type { Page } from '@playwright/test';
import { noteLookedAt } from '../support/looked-at.ts';
import { accessibilityFaults, pictureFaults, reflowFaults, sizeFaults } from '../support/measures.ts';
import { choiceFaults } from './choices.ts';
import { ibmFaults } from './ibm.ts';
import { linkFaults } from './links.ts';
import { orderFaults } from './order.ts';
import { readingFaults } from './reading.ts';

const onEvery = [accessibilityFaults, ibmFaults, pictureFaults, reflowFaults, sizeFaults, orderFaults];
const onCitizens = [linkFaults, choiceFaults, readingFaults];

/**
 * What is wrong with the screen a journey has come to, one line each: the checks of the registered screens that leave the
 * page as it is (they neither move the keyboard nor change the window). Many screens – a status half answered, a form that was
 * refused, a staircase that changed – are only met on the way.
 */
export async function faultsInPassing(page: Page): Promise<readonly string[]> {
  noteLookedAt(page);
  const isCitizens = (await page.locator('body.citizen').count()) > 0;
  const faults: string[] = [];
  for (const check of isCitizens ? [...onEvery, ...onCitizens] : onEvery) faults.push(...(await check(page)));
  return faults;
}
