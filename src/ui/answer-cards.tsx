import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';
import { describedBy, FieldError, type FieldProps, fieldId, Hint, Optional } from './field-parts.tsx';
import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';
import { PersonFace, relationWord } from './person-chip.tsx';
import { pictureOf } from './word-pictures.tsx';

/** One answer on a card. */
export interface AnswerOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** A drawing or an `Icon`. */
  readonly picture?: Child;
  /** Address of a content symbol or photo; it stands on a white tile in every theme. */
  readonly symbolSrc?: string | null;
  /** What was given with pictures, drawing or voice, small: it stands below the words, in the whole width of the card. */
  readonly given?: Child;
  /** What is used by itself and cannot lie in the card, such as a voice to be heard: it stands below it. */
  readonly beside?: Child;
  /** The person who is the answer: their initials stand for them where more pictures are wanted. */
  readonly person?: { readonly name: string; readonly paid: boolean };
}

/** What radio and check cards have in common. `label` is the question. */
export interface AnswerCardsProps extends FieldProps {
  readonly options: readonly AnswerOption[];
  /** True: one card a line, text at the left; for answers that are sentences. */
  readonly oneColumn?: boolean;
  /** True when the question stands elsewhere on the page as a heading: kept for screen readers only. */
  readonly labelHidden?: boolean;
}

/** The picture of an answer: its own, else, for those who want more pictures, the person's initials or that of its words. */
function pictureIn(page: PageContext, { symbolSrc, picture, person, label }: AnswerOption): Child | null {
  if (symbolSrc) return <img class="symbol" src={symbolSrc} alt="" width="72" height="72" />;
  if (picture) return picture;
  if (page.wordPictures === undefined) return null;
  return person === undefined ? pictureOf(page, label) : <PersonFace {...person} />;
}

/** A question with its answers as large cards; the inputs are the browser's own and cover their cards. */
export const AnswerCards = (
  props: AnswerCardsProps & {
    readonly type: 'radio' | 'checkbox';
    readonly isChosen: (value: string) => boolean;
  },
) => {
  const { page, name, hint, error, options, oneColumn } = props;
  const id = props.id ?? fieldId(name);
  return (
    <fieldset class="answers" id={`${id}-group`} aria-describedby={describedBy(id, hint, error)}>
      <legend class={props.labelHidden ? 'visually-hidden' : undefined}>
        {props.label}
        {props.optional && <Optional page={page} />}
      </legend>
      {hint && <Hint id={id}>{hint}</Hint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      <div class={classes('answer-grid', oneColumn ? 'one' : options.length === 4 && 'four')}>
        {options.map((option, index) => {
          const picture = pictureIn(page, option);
          const card = (
            <label
              class={classes(
                'answer',
                option.person && 'of-person',
                picture && 'with-picture',
                oneColumn && 'row-like',
              )}
            >
              <input
                type={props.type}
                name={name}
                value={option.value}
                id={index === 0 ? id : `${id}-${index + 1}`}
                checked={props.isChosen(option.value)}
                aria-describedby={option.hint ? `${id}-${index + 1}-hint` : undefined}
              />
              {picture && <span class="answer-picture">{picture}</span>}
              <span class="answer-words">
                <span class="answer-label">{option.label}</span>
                {option.hint && (
                  <span class="answer-hint" id={`${id}-${index + 1}-hint`}>
                    {option.person && pictureOf(page, relationWord(option.hint))}
                    {option.hint}
                  </span>
                )}
                {/* The input itself says "chosen" to a screen reader. */}
                <span class="answer-mark" aria-hidden="true">
                  <Icon name="check" />
                  {page.words.common.citizen.chosen}
                </span>
              </span>
              {option.given && <span class="answer-given">{option.given}</span>}
            </label>
          );
          if (!option.beside) return card;
          return (
            <div class="answer-and-beside">
              {card}
              {option.beside}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
};
