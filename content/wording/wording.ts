import { da, type Wording } from './da/index.ts';
import { en } from './en/index.ts';

export type { Wording };

/** The languages screens exist in; Danish is the default. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

const catalogues: Record<Language, Wording> = { da, en };

/** The catalogue of one language. */
export function wordingIn(language: Language): Wording {
  return catalogues[language];
}
