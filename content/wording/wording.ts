import { da } from './da/index.ts';
import { en } from './en/index.ts';

/** The languages screens exist in; Danish is the default. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/** Every sentence of the product: the Danish catalogue decides which keys exist, English must have the same. */
export type Wording = typeof da;

const catalogues: Record<Language, Wording> = { da, en };

/** The catalogue of one language. */
export function wordingIn(language: Language): Wording {
  return catalogues[language];
}
