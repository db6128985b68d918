import { Button } from '../../../ui/button.tsx';
import { FieldError, fieldId } from '../../../ui/field-parts.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { type Browsing, browsedLegend, PictureTopics } from '../../../ui/picture-topics.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Picture, ViewProps } from './parts.tsx';

/** What a form knows of the pictures in it: those chosen, and those found by the last search. */
export interface SymbolChoice {
  readonly chosen: readonly string[];
  readonly query: string;
  /** Null before a search. */
  readonly found: readonly string[] | null;
  /** What each is called among the others. */
  readonly labels: Readonly<Record<string, string>>;
  readonly browsing: Browsing;
}

const Tile = ({
  one,
  type,
  name,
  isChosen,
  chosenWord,
}: {
  one: Picture;
  type: 'radio' | 'checkbox';
  name: string;
  isChosen: boolean;
  chosenWord: string;
}) => (
  <label class="plan-tile">
    <input type={type} name={name} value={one.id} checked={isChosen} />
    {one.src === '' ? <Icon name="x" /> : <img class="symbol" src={one.src} alt="" width="64" height="64" />}
    <span class="plan-tile-word">{one.label}</span>
    <span class="plan-tile-mark" aria-hidden="true">
      <Icon name="check" />
      {chosenWord}
    </span>
  </label>
);

/**
 * Pictures inside a form, to tick on and off. The search is a button of the same form (`find`), so that nothing that is
 * typed is lost while looking for a picture; it works without JavaScript.
 */
export const SymbolField = ({
  page,
  picture,
  legend,
  choice,
  several,
  error,
  action,
}: ViewProps & {
  readonly legend: string;
  readonly choice: SymbolChoice;
  /** True: several pictures (`symbols`); false: one or none (`symbol`). */
  readonly several: boolean;
  readonly error?: string | undefined;
  /** Where the form goes to, where the page shall come back at the pictures. */
  readonly action?: string;
}) => {
  const words = page.words.plan.citizen;
  const name = several ? 'symbols' : 'symbol';
  const shown = [...new Set([...choice.chosen, ...(choice.found ?? [])])]
    .map(picture)
    .map((one) => ({ ...one, label: choice.labels[one.id] ?? one.label }));
  const none: Picture = { id: '', src: '', label: words.noPicture };
  return (
    <fieldset class="plan-pictures" id={`${fieldId(name)}-group`}>
      <legend>{browsedLegend(page, choice.browsing) ?? legend}</legend>
      {error && <FieldError id={fieldId(name)}>{error}</FieldError>}
      {(shown.length > 0 || !several) && (
        <div class="plan-tiles" id={fieldId(name)}>
          {!several && shown.length > 0 && (
            <Tile
              one={none}
              type="radio"
              name={name}
              isChosen={choice.chosen.length === 0}
              chosenWord={page.words.common.citizen.chosen}
            />
          )}
          {shown.map((one) => (
            <Tile
              one={one}
              type={several ? 'checkbox' : 'radio'}
              name={name}
              isChosen={choice.chosen.includes(one.id)}
              chosenWord={page.words.common.citizen.chosen}
            />
          ))}
        </div>
      )}
      {choice.found !== null && choice.found.length === 0 && choice.browsing.topics === null && (
        <p class="note" role="status">
          {words.nothingFound(choice.query)}
        </p>
      )}
      <div class="plan-search">
        <TextField page={page} name="q" type="search" label={words.searchWord} value={choice.query} />
        <Button name="find" value="yes" icon="search">
          {words.search}
        </Button>
      </div>
      <PictureTopics
        page={page}
        browsing={choice.browsing}
        action={action}
        pictures={`${fieldId(name)}-group`}
      />
    </fieldset>
  );
};
