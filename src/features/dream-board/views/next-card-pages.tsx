import { areaOfMat, matColumns } from '../../../domain/dream-board/own-picture.ts';
import { questionsInARow } from '../../../domain/preparation/life-areas.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { classes } from '../../../ui/classes.ts';
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
  /** Where the card lies already, when one went back to it; null while it is in the deck. */
  readonly laidIn: string | null;
  readonly canUndo: boolean;
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
  laidIn,
  canUndo,
  error,
}: NextCardPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const common = page.words.common.citizen;
  const area = areaOfMat(name);
  const names = columnNamesOf(page, columnNames);
  return (
    <CitizenPage page={page} title={titleOf(page, name)}>
      <ErrorSummary page={page} errors={error === undefined ? [] : [{ sentence: error }]} />
      <p class="progress-words">{laidIn === null ? words.matProgress(at, of) : words.cardLaid}</p>
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
            <button
              type="submit"
              class={classes('pic-answer', laidIn === place && 'laid')}
              name="place"
              value={place}
            >
              <ColumnIcon place={place} set={columnSetOf(page, columnNames)} />
              {names[index]}
              {laidIn === place && <LiesHere page={page} />}
            </button>
          ))}
          <button
            type="submit"
            class={classes('pic-answer', laidIn === 'dontKnow' && 'laid')}
            name="place"
            value="dontKnow"
          >
            <ColumnIcon place="dontKnow" />
            {common.dontKnow}
            {laidIn === 'dontKnow' && <LiesHere page={page} />}
          </button>
          <button
            type="submit"
            class={classes('pic-answer', laidIn === 'skipped' && 'laid')}
            name="place"
            value="skipped"
          >
            <ColumnIcon place="skipped" />
            {common.skip}
            {laidIn === 'skipped' && <LiesHere page={page} />}
          </button>
        </div>
      </Form>
      <div class="actions">
        {laidIn !== null && (
          <LinkButton href={addresses.of(citizenId, name, 'next')} kind="primary" icon="arrow-right">
            {common.next}
          </LinkButton>
        )}
        {canUndo && <UndoLaid {...{ page, citizenId, name, run }} />}
        <LinkButton href={`${addresses.picture(citizenId, name)}?done=stopped`} icon="save">
          {common.saveAndStop}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

const LiesHere = ({ page }: Pick<MatProps, 'page'>) => (
  <span class="prep-state">
    <Icon name="check" />
    <span>{page.words.dreamBoard.citizen.liesHere}</span>
  </span>
);

/** "Fortryd" while cards are laid: the card that was laid last is shown again. */
const UndoLaid = ({ page, citizenId, name, run }: MatProps & { run: number }) => (
  <Form page={page} action={addresses.of(citizenId, name, 'undo')} id="undo" class="prep-inline">
    <input type="hidden" name="run" value={String(run - 1)} autocomplete="off" />
    <Button icon="undo-2">{page.words.common.citizen.undo}</Button>
  </Form>
);

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
      <UndoLaid {...{ page, citizenId, name, run: questionsInARow }} />
    </CitizenPage>
  );
};
