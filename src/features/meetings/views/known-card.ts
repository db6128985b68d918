import type { AnswerOption } from '../../../ui/answer-cards.tsx';
import { heardOf, type KnownByProps, seenOf } from '../../../ui/known-by.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { CardRow } from '../store/room-rows.ts';
import { addresses } from './addresses.ts';
import { picturesOf } from './pictures.ts';
import { nameOfCard } from './table-card.tsx';

/**
 * A card of the table as an answer to be ticked: its words with its picture, drawing and photo, and its voice below, so that
 * somebody who does not read knows it again (R-W6).
 */
export function cardAsAnswer(page: PageContext, citizenId: string, card: CardRow): AnswerOption {
  const { photo, drawing, recording } = page.words.meetings.citizen;
  const kinds = (['photo', 'drawing', 'recording'] as const).filter((kind) => card[`${kind}Hash`] !== null);
  const known: KnownByProps = {
    symbolSrc: picturesOf(page, card.symbols)[0]?.src ?? null,
    files: kinds.map((kind) => ({ kind, src: addresses.cardFile(citizenId, card.id, kind) })),
    names: { photo, drawing, recording, hear: page.words.answerForms.citizen.hear },
    isNamedBySight: card.words.trim() === '' && card.symbols.length === 0,
  };
  return {
    value: card.id,
    label: nameOfCard(page, card),
    picture: seenOf(known),
    beside: heardOf(known),
  };
}
