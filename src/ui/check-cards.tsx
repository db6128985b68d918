import { AnswerCards, type AnswerCardsProps } from './answer-cards.tsx';

/** Props of {@link CheckCards}. */
export interface CheckCardsProps extends AnswerCardsProps {
  /** What the person has chosen already. */
  readonly values?: readonly string[];
}

/** Several answers of a few, as large cards. */
export const CheckCards = ({ values = [], ...rest }: CheckCardsProps) => (
  <AnswerCards {...rest} type="checkbox" isChosen={(option) => values.includes(option)} />
);
