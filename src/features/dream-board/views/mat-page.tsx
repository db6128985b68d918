import { ended } from '../../../../content/wording/sentences.ts';
import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import { areaOfMat, matColumns } from '../../../domain/dream-board/own-picture.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { classes } from '../../../ui/classes.ts';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { WhatWaits } from '../../../ui/what-waits.tsx';
import type { OwnPicture } from '../use-cases/see-picture.ts';
import { addresses } from './addresses.ts';
import {
  CardFace,
  type CardView,
  ColumnIcon,
  columnNamesOf,
  columnSetOf,
  type MatPlace,
  type MatProps,
  Seen,
  titleOf,
} from './parts.tsx';
import { TakenAway } from './taken-away.tsx';

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
      <WhatWaits page={page} photoAt="photo" />
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
  picture,
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
        <ColumnIcon place={place} set={columnSetOf(page, picture.columnNames)} />
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
