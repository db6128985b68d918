import { mostNameCharacters } from '../../../domain/dream-board/mat.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { addresses } from './addresses.ts';
import { type MatProps, titleOf } from './parts.tsx';

/** The rest of what one can do with a mat, so that the mat itself keeps to five choices. */
export const MatMorePage = ({ page, citizenId, name, hasCards }: MatProps & { hasCards: boolean }) => {
  const words = page.words.dreamBoard.citizen;
  return (
    <CitizenPage page={page} title={words.moreTitle}>
      <p class="lead">{titleOf(page, name)}</p>
      <div class="pic-actions">
        <LinkButton href={addresses.of(citizenId, name, 'add')} icon="plus">
          {words.addCard}
        </LinkButton>
        <LinkButton href={addresses.of(citizenId, name, 'names')} icon="pencil">
          {words.renameColumns}
        </LinkButton>
        <LinkButton href={addresses.of(citizenId, name, 'sharing')} icon="eye">
          {words.showingTitle}
        </LinkButton>
        {hasCards && (
          <LinkButton href={addresses.of(citizenId, name, 'document')} icon="printer">
            {words.print}
          </LinkButton>
        )}
        <LinkButton href={addresses.picture(citizenId, name)} icon="arrow-left">
          {page.words.common.citizen.back}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

export interface NamesPageProps extends MatProps {
  readonly version: string;
  /** The names that stood when the page was made, a line each. */
  readonly shown: string;
  readonly names: readonly string[];
  readonly errors?: Readonly<Record<string, string>>;
}

/** The names of the three columns; an empty field keeps the product's own word. */
export const NamesPage = ({ page, citizenId, name, version, shown, names, errors = {} }: NamesPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const own = [words.columns.important, words.columns.little, words.columns.notImportant];
  return (
    <CitizenPage page={page} title={words.renameTitle} notSaved={Object.keys(errors).length > 0}>
      <ErrorSummary
        page={page}
        errors={Object.entries(errors).map(([field, sentence]) => ({ field, sentence }))}
      />
      <Form page={page} action={addresses.of(citizenId, name, 'names')} id={`names-${name}`}>
        <input type="hidden" name="version" value={version} autocomplete="off" />
        <input type="hidden" name="shown" value={shown} autocomplete="off" />
        {own.map((word, at) => (
          <TextField
            page={page}
            name={`name${at + 1}`}
            label={`${words.columnName(at + 1)}: ${word}`}
            value={names[at] ?? ''}
            maxlength={mostNameCharacters * 2}
            error={errors[`name${at + 1}`]}
          />
        ))}
        <div class="prep-onward">
          <Button kind="primary" icon="check">
            {words.saveNames}
          </Button>
          <LinkButton href={addresses.picture(citizenId, name)} icon="arrow-left">
            {page.words.common.citizen.back}
          </LinkButton>
        </div>
      </Form>
    </CitizenPage>
  );
};
