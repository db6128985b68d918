import { type Refusal, refuse } from '../refusal.ts';
import { mostSymbolsOfWords } from './said.ts';

/** What somebody wants to say about a goal. */
export interface PerspectiveGiven {
  readonly words: string;
  readonly symbols: readonly string[];
  /** True when a drawing, recording or photo says it beside the words or instead of them. */
  readonly hasFiles: boolean;
  /** Who of the network said it, where it is written down for them; null for one's own. */
  readonly spokenBy: string | null;
  /** The citizen says it of their own goal. */
  readonly isCitizen: boolean;
}

/** A perspective as it is kept: verbatim, `spokenBy` empty where it is the author's own. */
export interface PerspectiveWritten {
  readonly words: string;
  readonly symbols: readonly string[];
  readonly spokenBy: string;
}

/**
 * What somebody says about a goal, in their own name or written down with the name of who said it (R-M5). The citizen also says
 * it with pictures, or with a drawing, a recording or a photo, without a word (R-W6, R-P5); everybody else writes. Refuses
 * nothing said, too many pictures, and a nameless voice.
 */
export function writePerspective({
  words,
  symbols,
  hasFiles,
  spokenBy,
  isCitizen,
}: PerspectiveGiven):
  | PerspectiveWritten
  | Refusal<'saidNothing' | 'tooManySymbols' | 'wordsMissing' | 'speakerMissing'> {
  if (isCitizen) {
    if (words.trim() === '' && symbols.length === 0 && !hasFiles) return refuse('saidNothing', 'words');
    if (symbols.length > mostSymbolsOfWords) return refuse('tooManySymbols', 'symbols');
    return { words, symbols, spokenBy: '' };
  }
  if (words.trim() === '') return refuse('wordsMissing', 'words');
  if (spokenBy?.trim() === '') return refuse('speakerMissing', 'spokenBy');
  return { words, symbols: [], spokenBy: spokenBy?.trim() ?? '' };
}
