import { AnswerCards, type AnswerCardsProps } from './answer-cards.tsx';

/** Props of {@link RadioCards}. Nothing is chosen beforehand unless the person chose it before (`value`). */
export interface RadioCardsProps extends AnswerCardsProps {
  readonly value?: string | null | undefined;
}

/** One answer of a few, as large cards. */
export const RadioCards = ({ value, ...rest }: RadioCardsProps) => (
  <AnswerCards {...rest} type="radio" isChosen={(option) => option === value} />
);
