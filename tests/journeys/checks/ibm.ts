import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const engine = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'),
  'utf8',
);
const policies = ['IBM_Accessibility', 'WCAG_2_2'];

/** Where the engine is wrong, and why. Anything else it calls a violation is a fault of ours. */
const agreed: readonly { readonly rule: string; readonly snippet: RegExp; readonly why: string }[] = [
  {
    rule: 'aria_content_in_landmark',
    snippet: /^<a href="#main" class="skip">/,
    why: 'A link past what repeats stands first of all, before every landmark (WCAG technique G1).',
  },
  {
    rule: 'input_checkboxes_grouped',
    snippet: /^<input .*name="symbols"/,
    why: 'Chosen and offered pictures stand in two groups, each with its legend; the name is the server’s.',
  },
  ...['aria_form_label_unique', 'aria_landmark_name_unique'].map((rule) => ({
    rule,
    snippet: /^<form (?!.*aria-label)/,
    why: 'A form without a name is no landmark and has no role (HTML-AAM 1.0, `form`).',
  })),
];

interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly snippet: string;
  /** Kind of rule, and how it came out. */
  readonly value: readonly [string, string];
}

/** What IBM's engine calls a violation on the page, one line each; without what is agreed to be its own mistake. */
export async function ibmFaults(page: Page): Promise<readonly string[]> {
  // By evaluation, as axe: the content security policy stays as it is.
  await page.evaluate(`${engine};0`);
  const found = await page.evaluate(async (rules) => {
    // What is folded is checked unfolded: the engine misses the labels in it, and would miss its faults.
    const folded = [...document.querySelectorAll('details:not([open])')];
    for (const one of folded) one.setAttribute('open', '');
    type Checker = new () => {
      check(node: Document, rules: readonly string[]): Promise<{ results: Finding[] }>;
    };
    const { ace_ibma } = globalThis as unknown as { ace_ibma: { Checker: Checker } };
    const { results } = await new ace_ibma.Checker().check(document, rules);
    for (const one of folded) one.removeAttribute('open');
    return results
      .filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL')
      .map(({ ruleId, message, snippet, value }) => ({ ruleId, message, snippet, value }));
  }, policies);
  return found
    .filter(({ ruleId, snippet }) => !agreed.some((one) => one.rule === ruleId && one.snippet.test(snippet)))
    .map(({ ruleId, message, snippet }) => `ibm ${ruleId}: ${message} – ${snippet.slice(0, 160)}`);
}
