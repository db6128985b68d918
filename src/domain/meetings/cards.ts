import { cellOf, type RelationKind } from '../access/access-table.ts';
import { charactersIn, mostCharacters, mostSymbols } from '../preparation/answer.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Whose words a card carries: the citizen's – alone, with help, on their behalf – or somebody else's own point. */
export type CardSaidBy = 'self' | 'withHelp' | 'onBehalf' | 'ownPoint';

/** A point of the agenda or a card on the table, before it is placed. */
export interface CardDraft {
  readonly saidBy: CardSaidBy;
  readonly howTheyKnow: string;
  readonly words: string;
  readonly symbols: readonly string[];
  /** True when there is a photo, a drawing or a recording beside or instead of words. */
  readonly hasFile: boolean;
}

/** Who places it: what they are to the citizen, and whether the meeting is open. */
export interface CardPlacer {
  readonly as: readonly RelationKind[];
  readonly meeting: 'called' | 'open' | 'closed';
}

export type CardRefusal =
  | 'meetingIsClosed'
  | 'onlyInTheMeeting'
  | 'onlyTheCitizenSpeaksForThemselves'
  | 'onlyOwnPoints'
  | 'cardEmpty'
  | 'wordsTooLong'
  | 'tooManySymbols'
  | 'cardHowTheyKnowMissing';

/** What somebody may put on the table, given what they are to the citizen (R-M1, R-P8). Empty when nothing. */
export function whatMayBeSaid(as: readonly RelationKind[]): readonly CardSaidBy[] {
  if (as.includes('citizen')) return ['self'];
  if (as.includes('caseworker')) return ['withHelp', 'onBehalf', 'ownPoint'];
  return as.some((kind) => cellOf('meetingRoom', kind)?.write !== undefined) ? ['ownPoint'] : [];
}

/**
 * Puts a point or a card on the table (R-M1, R-M10). The citizen does so whenever they like until the meeting is
 * closed; the caseworker may write down for them, always shown as such; others add points of their own while the
 * meeting is open. Refuses anybody who speaks as the citizen, an empty card, and one on behalf of the citizen that
 * does not say how they know (R-P7).
 */
export function placeCard(draft: CardDraft, placer: CardPlacer): CardDraft | Refusal<CardRefusal> {
  const may = whatMayBeSaid(placer.as);
  if (placer.meeting === 'closed') return refuse('meetingIsClosed');
  if (draft.saidBy === 'self' && !may.includes('self')) return refuse('onlyTheCitizenSpeaksForThemselves');
  if (!may.includes(draft.saidBy)) return refuse('onlyOwnPoints');
  if (placer.meeting === 'called' && !mayPrepareTheTable(placer.as)) return refuse('onlyInTheMeeting');
  if (draft.words.trim() === '' && draft.symbols.length === 0 && !draft.hasFile)
    return refuse('cardEmpty', 'words');
  if (charactersIn(draft.words) > mostCharacters) return refuse('wordsTooLong', 'words');
  if (draft.symbols.length > mostSymbols) return refuse('tooManySymbols', 'symbols');
  if (draft.saidBy === 'onBehalf' && draft.howTheyKnow.trim() === '') {
    return refuse('cardHowTheyKnowMissing', 'howTheyKnow');
  }
  return draft;
}

/** Whose reach of the table is not bound to an open meeting (§ 5): the citizen and the caseworker. */
function mayPrepareTheTable(as: readonly RelationKind[]): boolean {
  return as.some((kind) => cellOf('meetingRoom', kind)?.write === 'all');
}

/** True for what the citizen says, in whatever way it came: their cards lie on the table, others' points beside it. */
export function isTheCitizens(card: { readonly saidBy: CardSaidBy }): boolean {
  return card.saidBy !== 'ownPoint';
}
