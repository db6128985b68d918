/** A picture of the library under the word that somebody chose it for. */
export interface MeantSymbol {
  /** The picture's own id. */
  readonly picture: string;
  readonly word: string;
}

/** The longest word of a picture, in characters. */
const longestWord = 60;
const shape = /^([0-9A-F]{2,6}(?:-[0-9A-F]{2,6})*|own-[a-z-]+)\.([^\p{Cc}.][^\p{Cc}]*)$/u;

/** The symbol's id of a picture that means a word: it carries the word, so that wherever it is used the word stands (docs/decisions/0023). */
export function meantSymbol({ picture, word }: MeantSymbol): string {
  return `${picture}.${word}`;
}

/** What the id of a picture with its word says; undefined for any other text. Whether it is the picture's word the library knows. */
export function readMeantSymbol(id: string): MeantSymbol | undefined {
  const [, picture, word] = shape.exec(id) ?? [];
  if (picture === undefined || word === undefined || word.length > longestWord) return undefined;
  return { picture, word };
}

/** The picture of a symbol, whatever it means: the same id for one under several words. */
export function pictureIn(id: string): string {
  return readMeantSymbol(id)?.picture ?? id;
}
