import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aPageFor } from '../../tests/a-page.ts';
import { examples } from './examples.tsx';
import { iconsSource } from './generate-icons.ts';

const page = (language: 'da' | 'en' = 'da') =>
  aPageFor({ personId: 'jonas', givenName: 'Jonas', isCitizen: true }, language);

describe.each(examples.map((example) => [example.name, example] as const))('example %s', (_, example) => {
  const html = String(example.render(page()));

  it('is a whole document in the language of the page', () => {
    expect(html).toMatch(/^<!doctype html><html lang="da"/);
    expect(String(example.render(page('en')))).toContain('<html lang="en"');
  });

  it('holds to the strict content security policy: no style attribute, no inline script, no handler', () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/\son[a-z]+="/);
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script type="module" nonce="nonce-1" src="/assets/main.js">',
    ]);
    expect(html).toMatch(/<script[^>]*><\/script>/);
  });

  it('gives every form the token and a command of its own', () => {
    const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? [];
    const ids = forms.map((form) => form.match(/name="command" value="([^"]+)"/)?.[1]);
    expect(new Set(ids).size).toBe(forms.length);
    for (const form of forms) {
      expect(form).toContain('method="post"');
      expect(form).toContain('name="csrf" value="token"');
    }
  });

  it('has one main heading, unique ids and labels that point somewhere', () => {
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const [, target] of html.matchAll(/<label for="([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('chooses nothing beforehand that the person did not choose', () => {
    for (const field of html.match(/<input[^>]*type="radio"[^>]*checked[^>]*>/g) ?? []) {
      expect(
        ['home', 'picture', 'withHelp', 'talk'].some((value) => field.includes(`value="${value}"`)),
      ).toBe(true);
    }
  });
});

it('every component of the house has an example', () => {
  const sources = ['citizen', 'plan', 'parts', 'staff'].map((name) =>
    readFileSync(new URL(`./examples/${name}.tsx`, import.meta.url), 'utf8'),
  );
  for (const component of [
    ...[
      'CitizenPage',
      'StaffPage',
      'PublicPage',
      'Form',
      'Button',
      'LinkButton',
      'TextField',
      'TextArea',
      'DateField',
      'Select',
    ],
    ...[
      'RadioCards',
      'CheckCards',
      'PhotoField',
      'ErrorSummary',
      'Notice',
      'Card',
      'MeaningTag',
      'Ring',
      'Staircase',
      'Dialog',
    ],
    ...[
      'WhoDoesItCards',
      'HowMuchHelpCards',
      'MasteryMark',
      'MasteryChange',
      'SymbolTile',
      'PersonChip',
      'Progress',
    ],
    ...['DataTable', 'Tabs', 'Speech', 'StatusPill', 'SaveAlong', 'DialogLink'],
  ]) {
    expect(
      sources.some((source) => source.includes(`<${component}`)),
      component,
    ).toBe(true);
  }
});

it('the icons are those of the Lucide package', () => {
  expect(readFileSync(new URL('./icons.generated.ts', import.meta.url), 'utf8')).toBe(iconsSource());
});
