import { readdirSync, readFileSync } from 'node:fs';
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
      // A pen has a colour and a thickness before anybody draws; neither is an answer.
      if (/name="(colour|width)"/.test(field)) continue;
      expect(
        ['home', 'picture', 'withHelp', 'talk'].some((value) => field.includes(`value="${value}"`)),
      ).toBe(true);
    }
  });
});

/** Every exported component of the house. */
function components(): readonly string[] {
  return sourcesIn('.').flatMap((source) =>
    [...source.matchAll(/^export const ([A-Z]\w+) = \(/gm)].flatMap(([, component]) => component ?? []),
  );
}

function sourcesIn(folder: string): readonly string[] {
  const place = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(place)
    .filter((name) => name.endsWith('.tsx') && !name.includes('.test.'))
    .map((name) => readFileSync(new URL(name, place), 'utf8'));
}

it.each(components())('%s has an example, by itself or inside another component', (component) => {
  const places = [...sourcesIn('.'), ...sourcesIn('examples')];
  expect(places.some((source) => new RegExp(`<${component}\\b`).test(source))).toBe(true);
});

it('the icons are those of the Lucide package', () => {
  expect(readFileSync(new URL('./icons.generated.ts', import.meta.url), 'utf8')).toBe(iconsSource());
});
