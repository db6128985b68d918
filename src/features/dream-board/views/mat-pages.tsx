import { ended } from '../../../../content/wording/sentences.ts';
import { mostNameCharacters } from '../../../domain/dream-board/mat.ts';
import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import { areaOfMat, matColumns } from '../../../domain/dream-board/own-picture.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { classes } from '../../../ui/classes.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { WhoSees } from '../../../ui/who-sees.tsx';
import type { OwnPicture, PictureOverview } from '../use-cases/see-picture.ts';
import { addresses } from './addresses.ts';
import {
  CardFace,
  type CardView,
  ColumnIcon,
  columnNamesOf,
  isShown,
  type MatPlace,
  type Picture,
  Seen,
  titleOf,
} from './parts.tsx';
import { TakenAway } from './taken-away.tsx';

interface MatProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly name: PictureName;
}

export interface MatsPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly mats: readonly {
    readonly name: PictureName;
    readonly picture: Picture;
    readonly overview: PictureOverview | undefined;
  }[];
}

/** Every mat: the whole first, a sub-mat for each life area under it. */
export const MatsPage = ({ page, citizenId, mats }: MatsPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const tile = ({ name, picture, overview }: MatsPageProps['mats'][number]) => {
    const area = areaOfMat(name);
    const laid = overview?.cards.filter(({ place }) => place !== 'deck').length ?? 0;
    return (
      <li>
        <a class="prep-area" href={addresses.picture(citizenId, name)}>
          <img class="symbol" src={picture.src} alt="" width="72" height="72" />
          <span class="prep-area-words">
            <span class="prep-area-name">
              {area === null ? words.wholeMat : page.words.preparation.citizen.areas[area].name}
            </span>
            <span class="prep-state">
              <Icon name={laid > 0 ? 'check' : 'circle-dashed'} />
              <span>{laid > 0 ? words.cards(laid) : words.noCards}</span>
            </span>
            {overview !== undefined && (laid > 0 || isShown(overview)) && (
              <WhoSees page={page} seenBy={overview.seenBy} seeOlder={overview.seeOlder} />
            )}
          </span>
        </a>
      </li>
    );
  };
  return (
    <CitizenPage page={page} title={words.names.mat}>
      <p class="lead">{words.matIntro}</p>
      <ul class="plain pic-rooms">{mats.slice(0, 1).map(tile)}</ul>
      <h2>{words.underMats}</h2>
      <ul class="plain prep-board">{mats.slice(1).map(tile)}</ul>
      <div>
        <LinkButton href={addresses.all(citizenId)} icon="arrow-left">
          {page.words.common.citizen.back}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

export interface MatPageProps extends MatProps {
  readonly picture: OwnPicture;
  readonly cards: readonly CardView[];
  readonly takenAway: readonly CardView[];
  readonly picked: CardView | null;
  /** The card that was just laid or moved. */
  readonly at: string | null;
  readonly progress: { readonly laid: number; readonly of: number };
  readonly done?: string | null;
  readonly error?: string | undefined;
}

/** A mat as it lies: three columns, and the cards one does not know about below. Any card can be moved at any time. */
export const MatPage = (props: MatPageProps) => {
  const { page, citizenId, name, picture, picked, progress, done, error } = props;
  const words = page.words.dreamBoard.citizen;
  const { laid, of } = progress;
  return (
    <CitizenPage page={page} title={titleOf(page, name)}>
      {done && (
        <Notice kind="success" live>
          <p>{done}</p>
        </Notice>
      )}
      {error && (
        <Notice kind="warning" live>
          <p>{error}</p>
        </Notice>
      )}
      {picked === null ? (
        <p class="lead">
          {words.matLaid(laid, of)} {laid > 0 && words.matHowTo}
        </p>
      ) : (
        <p class="lead" role="status">
          <strong>{ended(words.picked(picked.name))}</strong> {words.pickedHow}
        </p>
      )}
      <drag-cards>
        <Form page={page} action={addresses.of(citizenId, name, 'move')} id="mat" class="pic-board-form">
          <input type="hidden" name="card" value={picked?.id ?? ''} autocomplete="off" />
          <Columns {...props} />
        </Form>
      </drag-cards>
      {picked === null ? (
        <>
          <MatActions {...props} />
          <Seen page={page} picture={picture} />
          <TakenAway page={page} citizenId={citizenId} name={name} cards={props.takenAway} />
        </>
      ) : (
        <Form page={page} action={addresses.of(citizenId, name, 'away')} id="picked" class="pic-actions">
          {areaCard(picked) === null ? (
            <LinkButton href={addresses.card(citizenId, name, picked.id)} icon="pencil">
              {words.change}
            </LinkButton>
          ) : (
            <LinkButton
              href={addresses.picture(citizenId, `mat-${areaCard(picked)}` as PictureName)}
              icon="zoom-in"
            >
              {words.openMat}
            </LinkButton>
          )}
          <Button name="card" value={picked.id} icon="x">
            {words.takeAway}
          </Button>
          <LinkButton href={addresses.picture(citizenId, name)} icon="undo-2">
            {words.putBack}
          </LinkButton>
        </Form>
      )}
    </CitizenPage>
  );
};

/** The life area a card of the whole mat stands for: it has a mat of its own under it. */
function areaCard({ key }: CardView): string | null {
  return key !== null && areaOfMat(`mat-${key}` as PictureName) !== null ? key : null;
}

const Columns = (props: MatPageProps) => {
  const { page, picture, cards, picked } = props;
  const words = page.words.dreamBoard.citizen;
  const names = columnNamesOf(page, picture.columnNames);
  const unsure = [
    { place: 'dontKnow' as const, title: words.unsure },
    { place: 'skipped' as const, title: words.skipped },
  ].filter(({ place }) => picked !== null || cards.some((card) => card.place === place));
  return (
    <>
      <div class="pic-mat">
        {matColumns.map((place, at) => (
          <Column {...props} place={place} title={names[at] ?? ''} />
        ))}
      </div>
      {unsure.length > 0 && (
        <div class="pic-mat unsure">
          {unsure.map(({ place, title }) => (
            <Column {...props} place={place} title={title} />
          ))}
        </div>
      )}
    </>
  );
};

const Column = ({
  page,
  citizenId,
  name,
  cards,
  picked,
  at,
  place,
  title,
}: MatPageProps & { readonly place: MatPlace; readonly title: string }) => {
  const words = page.words.dreamBoard.citizen;
  const here = cards.filter((card) => card.place === place);
  const mat = addresses.picture(citizenId, name);
  return (
    <section class="pic-column" data-place={place} id={`place-${place}`}>
      <h2>
        <ColumnIcon place={place} />
        <span>{title}</span>
      </h2>
      {picked !== null && picked.place !== place && (
        <button type="submit" name="place" value={place} class="pic-tile target empty">
          <span class="pic-does">
            <Icon name="move" />
            {words.placeHere}
          </span>
          <span class="visually-hidden">. {title}</span>
        </button>
      )}
      {here.length === 0 && picked === null && <p class="note">{words.emptyColumn}</p>}
      <ul class="plain pic-pile">
        {here.map((card) => {
          const isPicked = card.id === picked?.id;
          return (
            <li>
              <a
                class={classes('pic-tile', isPicked && 'picked')}
                href={
                  isPicked
                    ? `${mat}?at=${card.id}#card-${card.id}`
                    : `${mat}?picked=${card.id}#card-${card.id}`
                }
                id={`card-${card.id}`}
                data-card={card.id}
                data-takes-focus={isPicked || (picked === null && at === card.id) ? '' : undefined}
                aria-current={isPicked ? 'true' : undefined}
              >
                <CardFace card={card} />
                {isPicked && (
                  <span class="pic-does">
                    <Icon name="hand" />
                    {words.putBack}
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const MatActions = ({ page, citizenId, name, picture, progress }: MatPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const isLeft = progress.laid < progress.of;
  return (
    <div class="pic-actions">
      {isLeft ? (
        <LinkButton href={addresses.of(citizenId, name, 'next')} kind="primary" icon="arrow-right">
          {progress.laid === 0 ? words.begin : words.goOn}
        </LinkButton>
      ) : (
        <LinkButton href={addresses.of(citizenId, name, 'add')} icon="plus">
          {words.addCard}
        </LinkButton>
      )}
      {progress.laid > 0 && picture.hasPreparation && (
        <Form page={page} action={addresses.of(citizenId, name, 'prepare')} id="prepare" class="prep-inline">
          <Button kind={isLeft ? 'secondary' : 'primary'} icon="notebook-pen">
            {words.bringMat}
          </Button>
        </Form>
      )}
      {picture.canUndo && (
        <Form page={page} action={addresses.of(citizenId, name, 'undo')} id="undo" class="prep-inline">
          <Button icon="undo-2">{page.words.common.citizen.undo}</Button>
        </Form>
      )}
      <LinkButton href={addresses.of(citizenId, name, 'more')} icon="ellipsis">
        {words.more}
      </LinkButton>
      <LinkButton href={addresses.mats(citizenId)} icon="arrow-left">
        {words.toMats}
      </LinkButton>
    </div>
  );
};

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
          ? words.matQuestion
          : words.matQuestionOf(page.words.preparation.citizen.areas[area].name)}
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
              <ColumnIcon place={place} />
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
