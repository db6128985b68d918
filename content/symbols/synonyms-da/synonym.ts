/** A word that people use, and the pictures for it: OpenMoji hexcodes, best first. */
export interface Synonym {
  /** In its plain form, lower case; searching finds the inflected forms. May be a few words. */
  readonly word: string;
  readonly symbols: readonly string[];
}
