/**
 * Says which pages of the product no browser test looked at in the run before. Reads tests/screens/pages.txt (kept equal to the
 * table of routes) and test-results/looked-at.txt. Ends with 1 when a page is missing.
 */
import { readFileSync } from 'node:fs';

/** What sends a file and no page, or only leads on. */
const noPages = [
  /\/(photo|drawing|recording|document|poster|sheet)s?$/,
  /\/(answer-files|own-photos|drawings|photos|recordings|pictures)\/:\w+$/,
  /\/boards\/shown\//,
  /^\/symbol-packs\/:packId\//,
  /\/(staircase\/paper|plan\/draft|plan\/take-up)$/,
];
/** The ways to answer are one page each, wherever they are opened from. */
const answerForm = /\/(draw|photo|talk)$/;

const lines = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean);
const lookedAt = lines('test-results/looked-at.txt');
const shapeOf = (path: string) => new RegExp(`^${path.replaceAll(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`);

const formsLookedAt = new Set(lookedAt.map((path) => answerForm.exec(path)?.[1]));
const pages = lines('tests/screens/pages.txt').filter(
  (path) => answerForm.test(path) || !noPages.some((one) => one.test(path)),
);
const missing = pages.filter((path) => {
  const form = answerForm.exec(path)?.[1];
  return form === undefined ? !lookedAt.some((one) => shapeOf(path).test(one)) : !formsLookedAt.has(form);
});

for (const path of missing) process.stdout.write(`Nobody looked at ${path}\n`);
process.stdout.write(`${pages.length - missing.length} of ${pages.length} pages were looked at.\n`);
process.exitCode = missing.length === 0 ? 0 : 1;
