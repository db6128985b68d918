import { charactersIn } from '../preparation/answer.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** A citizen's own photo, used like any symbol. */
export interface PhotoSymbol {
  readonly citizenId: string;
  readonly photoId: string;
  /** The word it was given, and is found by. */
  readonly name: string;
}

/** The longest word of a photo, in characters. */
export const longestPhotoName = 40;
/** So many photos a person keeps as symbols. */
export const mostOwnPhotos = 200;

const shape = /^photo\.([0-9a-f]{32})\.([0-9a-f]{32})\.([^\p{Cc}]{1,80})$/u;

/** The symbol's id of a photo: it carries whose it is, which, and its word, so that wherever it is used the word stands. */
export function photoSymbol({ citizenId, photoId, name }: PhotoSymbol): string {
  return `photo.${citizenId.replaceAll('-', '')}.${photoId.replaceAll('-', '')}.${name}`;
}

/** What the id of a photo symbol says; undefined for any other text. */
export function readPhotoSymbol(id: string): PhotoSymbol | undefined {
  const [, citizen, photo, name] = shape.exec(id) ?? [];
  if (citizen === undefined || photo === undefined || name === undefined) return undefined;
  return { citizenId: asUuid(citizen), photoId: asUuid(photo), name };
}

function asUuid(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export type OwnPhotoRefusal = 'photoNameMissing' | 'photoNameTooLong' | 'tooManyOwnPhotos';

/**
 * Names a photo. Takes what was typed and how many photos the person keeps; gives the word, blanks tidied. Refuses no
 * word, one over 40 characters, and a photo over the 200th.
 */
export function nameOwnPhoto(typed: string, kept: number): string | Refusal<OwnPhotoRefusal> {
  const name = typed.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (name === '') return refuse('photoNameMissing', 'name');
  if (charactersIn(name) > longestPhotoName) return refuse('photoNameTooLong', 'name');
  if (kept >= mostOwnPhotos) return refuse('tooManyOwnPhotos', 'photo');
  return name;
}
