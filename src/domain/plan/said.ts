import type { RelationKind } from '../access/access-table.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Said, SaidBy } from './plan-snapshot.ts';

/** As many symbols as one can take in beside a sentence. */
export const mostSymbolsOfWords = 6;

/** What somebody wants to write down as said by, with or for the citizen. */
export interface SaidGiven {
  readonly words: string;
  readonly symbols: readonly string[];
  readonly how: SaidBy['how'];
  /** How they know, where they speak on behalf of the citizen; empty otherwise. */
  readonly howTheyKnow: string;
  /** True when a drawing, recording or photo says it beside the words or instead of them. */
  readonly hasFiles?: boolean;
}

/** Words as they are kept: verbatim, with whose they are. */
export interface SaidWritten {
  readonly words: string;
  readonly symbols: readonly string[];
  readonly saidBy: SaidBy['how'];
  readonly howTheyKnow: string | null;
}

export type SaidRefusal =
  | 'saidNothing'
  | 'tooManySymbols'
  | 'onlyTheCitizenSpeaksForThemselves'
  | 'howTheyKnowMissing';

/**
 * Writes words down (R-P8). What the citizen writes themselves is theirs; anybody else says whether the citizen said it with
 * help, or they say it on behalf of the citizen and how they know (R-P7). Words are kept exactly as they came. Refuses
 * nothing said, too many symbols, somebody else's words as the citizen's own, and on behalf without how they know.
 */
export function writeSaid(as: RelationKind, given: SaidGiven): SaidWritten | Refusal<SaidRefusal> {
  const { words, symbols, how, hasFiles = false } = given;
  if (words.trim() === '' && symbols.length === 0 && !hasFiles) return refuse('saidNothing', 'words');
  if (symbols.length > mostSymbolsOfWords) return refuse('tooManySymbols', 'symbols');
  if (as === 'citizen') return { words, symbols, saidBy: 'self', howTheyKnow: null };
  if (how === 'self') return refuse('onlyTheCitizenSpeaksForThemselves', 'how');
  if (how === 'withHelp') return { words, symbols, saidBy: how, howTheyKnow: null };
  const howTheyKnow = given.howTheyKnow.trim();
  return howTheyKnow === ''
    ? refuse('howTheyKnowMissing', 'howTheyKnow')
    : { words, symbols, saidBy: how, howTheyKnow };
}

/** Words that stand in the plan, as far as it matters for who may do what with them. */
export interface SaidStanding {
  readonly authorId: string;
  readonly saidBy: SaidBy['how'];
  readonly isConfirmed: boolean;
}

/** "Ja, det passer": only the citizen says it, and only of what another wrote down (R-P8). */
export function confirmSaid(
  personId: string,
  citizenId: string,
  said: SaidStanding,
): null | Refusal<'onlyTheCitizenConfirms' | 'nothingToConfirm'> {
  if (personId !== citizenId) return refuse('onlyTheCitizenConfirms');
  return said.saidBy === 'self' || said.isConfirmed ? refuse('nothingToConfirm') : null;
}

/**
 * "Nej, det passer ikke", said of what another wrote down, once the plan is agreed: the version keeps the words, and the answer
 * stands beside them (R-P8, R-M8). Until then the citizen takes them away. Refuses everybody else, and their own words.
 */
export function sayItFitsNot(
  personId: string,
  citizenId: string,
  said: SaidStanding,
): null | Refusal<'onlyTheCitizenConfirms' | 'nothingToConfirm'> {
  return confirmSaid(personId, citizenId, said);
}

/** Words with what the citizen answered to them since, by id; words without an id, or without an answer, stay as they are. */
export function withAnswer<S extends Said>(said: S, answers: ReadonlyMap<string, Answered>): S {
  const answered = said.id === undefined ? undefined : answers.get(said.id);
  return answered === undefined ? said : { ...said, answered };
}

/** What the citizen answered to words of another, and on which day (ISO). */
export type Answered = NonNullable<Said['answered']>;

/** True for words that the citizen has said do not fit: they go into no new version and no next round (R-P8, R-M8). */
export function fitsNot({ answered }: Pick<Said, 'answered'>): boolean {
  return answered?.fits === false;
}

/**
 * False for words that the citizen has said do not fit, where the agreed edition leaves them out: then the plan is read without
 * them; an edition that was made before holds them, with the answer beside (R-P8, R-M8). The edition's content decides, not the day. Takes
 * the words and all that the edition says of dreams and what is important; null where nothing is agreed.
 */
export function standsInEdition(
  said: Said & { readonly id: string },
  edition: readonly Said[] | null,
): boolean {
  if (edition === null || !fitsNot(said)) return true;
  return edition.some((one) => (one.id === undefined ? isAlike(one, said) : one.id === said.id));
}

/** Words of an edition from before ids were kept are met again by what they say. */
function isAlike(one: Said, other: Said): boolean {
  const files = ({ files: all = [] }: Said): string => all.map(({ id }) => id).join();
  return (
    one.words === other.words &&
    one.symbols.join() === other.symbols.join() &&
    one.saidBy.how === other.saidBy.how &&
    files(one) === files(other)
  );
}

/**
 * True for words that another wrote down as the citizen's, and to which the citizen has not said yes: wherever they are shown
 * they say so. Words on behalf of the citizen never pass for theirs, and tell who says them and how they know (R-P7, R-P8).
 */
export function isTakenDownOnly({
  saidBy,
  awaitsCitizen,
  answered,
}: Pick<Said, 'saidBy' | 'awaitsCitizen' | 'answered'>): boolean {
  return saidBy.how === 'withHelp' && awaitsCitizen === true && answered === undefined;
}

/**
 * Takes words away, or puts them back. The citizen may always; who wrote them down may until the citizen has said that
 * they fit – then they are the citizen's (R-P8).
 */
export function takeSaidAway(
  personId: string,
  citizenId: string,
  said: SaidStanding,
): null | Refusal<'wordsAreTheCitizens'> {
  if (personId === citizenId) return null;
  return said.authorId === personId && !said.isConfirmed ? null : refuse('wordsAreTheCitizens');
}

/** Words are changed by the citizen alone; everybody else takes back what they wrote down and writes it anew (R-P8). */
export function changeSaid(personId: string, citizenId: string): null | Refusal<'wordsAreTheCitizens'> {
  return personId === citizenId ? null : refuse('wordsAreTheCitizens');
}
