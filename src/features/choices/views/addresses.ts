import type { ChoiceName } from '../../../domain/own-choices.ts';
import { places } from '../../../ui/places.ts';

/** All choices; `from` is the page to go back to. */
export const allChoices = (from: string): string => withPage(places.choices, from);

/** One choice. */
export const oneChoice = (name: ChoiceName, from: string): string =>
  withPage(`${places.choices}/${name}`, from);

/** The pages about the voice: whether it is heard, and which one. */
export const voicesPlace = (name: 'voice' | 'which-voice', from: string): string =>
  withPage(`${places.choices}/${name}`, from);

const withPage = (address: string, from: string): string =>
  from === '/' ? address : `${address}?from=${encodeURIComponent(from)}`;
