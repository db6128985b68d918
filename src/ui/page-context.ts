import type { Language, Wording } from '../../content/wording/wording.ts';
import type { EasierToRead } from '../domain/easy-language.ts';
import type { FontChoice, OwnChoices } from '../domain/own-choices.ts';

/** The person looking at the page, as far as a page needs to know them. */
export interface PageActor {
  readonly personId: string;
  readonly givenName: string;
  readonly isCitizen: boolean;
  /** The page is about the person themselves. */
  readonly isAboutMe?: boolean;
  /** Somebody of the network, not of the staff: relative, companion or guardian. */
  readonly isRelative?: boolean;
  /** Nothing but relative or companion to the citizen whom the page is about. */
  readonly isNetwork?: boolean;
  /** The citizen whom the page is about shows them the plan (§ 5, the S cells). */
  readonly isShownPlan?: boolean;
  /** Full name of the citizen whom the page is about. */
  readonly citizenName?: string | null;
}

/** A word as it was written, and the address of its picture. */
export interface WordPicture {
  readonly word: string;
  readonly src: string;
  /** True for "not", "never" and the like, which turn round what the pictures beside them say. */
  readonly saysNo: boolean;
}

/** Everything a page needs beside its own data. Made by the route, passed down as `page`. */
export interface PageContext {
  readonly language: Language;
  readonly words: Wording;
  readonly actor: PageActor | null;
  /** How the person wants the screens; before sign-in, and where they did not choose, what was chosen on the device. */
  readonly choices: OwnChoices;
  /** True where the municipality offers this person a voice of its own in the language of the page. */
  readonly hasMunicipalVoice?: boolean;
  /** Finds pictures for words; there for those alone who chose more pictures. */
  readonly wordPictures?: (text: string) => readonly WordPicture[];
  /** Token for the hidden field `csrf` of every form. */
  readonly csrf: string;
  /** A fresh uuid v7 for the hidden field `command` of a form: what makes a repeat harmless. */
  readonly newCommand: () => string;
  /** CSP nonce of this answer. */
  readonly nonce: string;
  /** Addresses of the built browser files. */
  readonly assets: {
    readonly styles: readonly string[];
    readonly script: string;
    readonly fonts: Readonly<Record<FontChoice, string>>;
  };
  /** Today's local date in the municipality, ISO (YYYY-MM-DD); the demo clock moves it. */
  readonly today: string;
  readonly isDemo: boolean;
  /** What could be easier in what was just saved, where the browser could not say so before. */
  readonly easier?: EasierToRead | undefined;
  /** Path of this page, for the language switch and for "current" marks. */
  readonly path: string;
}
