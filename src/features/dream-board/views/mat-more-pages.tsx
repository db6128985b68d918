import { mostNameCharacters } from '../../../domain/dream-board/mat.ts';
import { matColumns } from '../../../domain/dream-board/own-picture.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { addresses } from './addresses.ts';
import { ColumnIcon, columnSetOf, columnSets, type MatProps, titleOf } from './parts.tsx';

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

/** The names of the three columns, to choose with one tap (R-W6); who wants other words writes them. */
export const ChooseNamesPage = ({ page, citizenId, name, version, shown, names }: NamesPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const inUse = columnSetOf(page, names);
  return (
    <CitizenPage page={page} title={words.renameTitle}>
      <p class="lead">{words.chooseNames}</p>
      <Form page={page} action={addresses.of(citizenId, name, 'names')} id={`names-${name}`}>
        <input type="hidden" name="version" value={version} autocomplete="off" />
        <input type="hidden" name="shown" value={shown} autocomplete="off" />
        <div class="pic-sets">
          {columnSets.map((set) => (
            <button type="submit" class="pic-set" name="set" value={set}>
              <span class="pic-set-names">
                {words.columnSets[set].names.map((word, at) => (
                  <span class="pic-set-name">
                    <ColumnIcon place={matColumns[at] ?? 'important'} set={set} />
                    <span>{word}</span>
                    {at < 2 && <span class="visually-hidden">, </span>}
                  </span>
                ))}
              </span>
              {set === inUse && <StatusPill kind="done">{words.namesInUse}</StatusPill>}
            </button>
          ))}
        </div>
      </Form>
      <div class="pic-actions">
        <LinkButton href={`${addresses.of(citizenId, name, 'names')}?write`} icon="pencil">
          {words.writeNames}
        </LinkButton>
        <LinkButton href={addresses.picture(citizenId, name)} icon="arrow-left">
          {page.words.common.citizen.back}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

/** The names of the three columns, written; an empty field keeps the product's own word. */
export const NamesPage = ({ page, citizenId, name, version, shown, names, errors = {} }: NamesPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const own = words.columnSets.important.names;
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
