import { type Language, wordingIn } from '../content/wording/wording.ts';
import type { PageActor, PageContext } from '../src/ui/page-context.ts';

/** What a page needs beside its own data, for tests that render views. Takes who looks, and the language. */
export function aPageFor(actor: PageActor, language: Language = 'da'): PageContext {
  let commands = 0;
  return {
    language,
    words: wordingIn(language),
    actor,
    choices: {},
    csrf: 'token',
    newCommand: () => `command-${++commands}`,
    nonce: 'nonce-1',
    assets: {
      styles: ['/assets/index.css'],
      script: '/assets/main.js',
      fonts: {
        lexend: '/assets/lexend.woff2',
        andika: '/assets/andika.woff2',
        atkinson: '/assets/atkinson.woff2',
      },
    },
    today: '2026-11-21',
    isDemo: true,
    path: '/example',
  };
}
