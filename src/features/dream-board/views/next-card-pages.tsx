import { areaOfMat, matColumns } from '../../../domain/dream-board/own-picture.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { addresses } from './addresses.ts';
import {
  CardFace,
  type CardView,
  ColumnIcon,
  columnNamesOf,
  columnSetOf,
  type MatProps,
  matQuestionOf,
  titleOf,
} from './parts.tsx';

export interface NextCardPageProps extends MatProps {
  readonly card: CardView;
  /** What the form says of the card: the key of a dealt one, the id of one the citizen added. */
  readonly which: { readonly field: 'key' | 'card'; readonly value: string };
  readonly at: number;
  readonly of: number;
  /** How many cards were laid in a row. */
  readonly run: number;
  readonly columnNames: readonly string[];
  readonly error?: string | undefined;
}

/** One symbol at a time: three columns, "Jeg ved det ikke" and "Spring over", all as large (design § Answers). */
export const NextCardPage = ({
  page,
  citizenId,
  name,
  card,
  which,
  at,
  of,
  run,
  columnNames,
  error,
}: NextCardPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const common = page.words.common.citizen;
  const area = areaOfMat(name);
  const names = columnNamesOf(page, columnNames);
  return (
    <CitizenPage page={page} title={titleOf(page, name)}>
      <ErrorSummary page={page} errors={error === undefined ? [] : [{ sentence: error }]} />
      <p class="progress-words">{words.matProgress(at, of)}</p>
      <h2>
        {area === null
          ? matQuestionOf(page, columnNames)
          : words.matQuestionOf(
              page.words.preparation.citizen.areas[area].name,
              matQuestionOf(page, columnNames),
            )}
      </h2>
      <div class="pic-one">
        <CardFace card={card} size={160} />
      </div>
      <Form page={page} action={addresses.of(citizenId, name, 'next')} id="next-card" class="form">
        <input type="hidden" name={which.field} value={which.value} autocomplete="off" />
        <input type="hidden" name="run" value={String(run)} autocomplete="off" />
        <div class="pic-answers">
          {matColumns.map((place, index) => (
            <button type="submit" class="pic-answer" name="place" value={place}>
              <ColumnIcon place={place} set={columnSetOf(page, columnNames)} />
              {names[index]}
            </button>
          ))}
          <button type="submit" class="pic-answer" name="place" value="dontKnow">
            <ColumnIcon place="dontKnow" />
            {common.dontKnow}
          </button>
          <button type="submit" class="pic-answer" name="place" value="skipped">
            <ColumnIcon place="skipped" />
            {common.skip}
          </button>
        </div>
        <div>
          <LinkButton href={`${addresses.picture(citizenId, name)}?done=stopped`} icon="save">
            {common.saveAndStop}
          </LinkButton>
        </div>
      </Form>
    </CitizenPage>
  );
};

/** After five cards: "Gem og stop" is as large as "Videre" (design § Numbers to hold). */
export const MatPausePage = ({ page, citizenId, name, left }: MatProps & { left: number }) => {
  const words = page.words.dreamBoard.citizen;
  return (
    <CitizenPage page={page} title={words.pauseTitle}>
      <div class="prep-rest">
        <Icon name="pause" />
        <p class="lead">{words.pause}</p>
        <p>{words.left(left)}</p>
      </div>
      <div class="prep-onward">
        <LinkButton href={addresses.of(citizenId, name, 'next')} kind="primary" icon="arrow-right">
          {page.words.common.citizen.next}
        </LinkButton>
        <LinkButton href={`${addresses.picture(citizenId, name)}?done=stopped`} icon="save">
          {page.words.common.citizen.saveAndStop}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};
