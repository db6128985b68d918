import { type CardSaidBy, isTheCitizens } from './cards.ts';

/** A card as the rule needs it. */
interface CardOnTable {
  readonly id: string;
  readonly saidBy: CardSaidBy;
  readonly isDone: boolean;
  readonly isHidden: boolean;
}

/**
 * What of the citizen's own table the meeting did not come to (R-M1): their points and cards that lie open, are not ticked as
 * talked through, and in which they were not heard. Takes the cards and the ids of those that carry the answer to "Blev du
 * hørt?". Gives them in the order of the table; points of others are not the citizen's agenda, and what they hid they took back.
 */
export function notReached<Card extends CardOnTable>(
  cards: readonly Card[],
  heardIn: readonly string[],
): readonly Card[] {
  return cards.filter(
    (card) => isTheCitizens(card) && !card.isHidden && !card.isDone && !heardIn.includes(card.id),
  );
}

/**
 * Whether somebody in the meeting reads what the last one did not come to (R-P6, § 5): the citizen and who leads the plan, who read every
 * agenda, and of the others those who were at that meeting. Takes the number of this round, and of the newest closed meeting that they
 * know of: where it is not the one just before, its points were taken up since, in a meeting that they were not at.
 */
export function readsWhatWasLeft({
  roundNumber,
  lastRoundNumber,
  readsEveryAgenda,
  tookPart,
}: {
  readonly roundNumber: number;
  readonly lastRoundNumber: number;
  readonly readsEveryAgenda: boolean;
  readonly tookPart: boolean;
}): boolean {
  return readsEveryAgenda || (tookPart && lastRoundNumber === roundNumber - 1);
}

/** What makes two cards say the same. */
interface CardSays {
  readonly words: string;
  readonly symbols: readonly string[];
  readonly photoHash: string | null;
  readonly drawingHash: string | null;
  readonly recordingHash: string | null;
}

/**
 * What the citizen may lay on the next table with one tap, nothing typed twice (R-S2): of what was not reached, the cards in
 * their own words that do not lie there already, hidden or not. Words on behalf of the citizen are not theirs to repeat as
 * their own (R-P8).
 */
export function toBringAgain<Card extends CardOnTable & CardSays>(
  left: readonly Card[],
  table: readonly CardSays[],
): readonly Card[] {
  return left.filter(
    (card) => card.saidBy !== 'onBehalf' && !table.some((other) => saysTheSame(other, card)),
  );
}

/** True for two cards with the same words, pictures and files. */
export const saysTheSame = (one: CardSays, other: CardSays): boolean => says(one) === says(other);

const says = ({ words, symbols, photoHash, drawingHash, recordingHash }: CardSays): string =>
  JSON.stringify([words.trim(), symbols, photoHash, drawingHash, recordingHash]);
