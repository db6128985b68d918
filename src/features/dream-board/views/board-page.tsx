import { ended } from '../../../../content/wording/sentences.ts';
import { boardPlaces, dreamPlace } from '../../../domain/dream-board/own-picture.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { MeaningTag } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { classes } from '../../../ui/classes.ts';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { WhatWaits } from '../../../ui/what-waits.tsx';
import type { OwnPicture } from '../use-cases/see-picture.ts';
import { addresses } from './addresses.ts';
import { CardFace, type CardView, isShown, Seen } from './parts.tsx';
import { TakenAway } from './taken-away.tsx';

export interface BoardPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly picture: OwnPicture;
  readonly cards: readonly CardView[];
  readonly takenAway: readonly CardView[];
  /** The card that was picked up; null while none is. */
  readonly picked: CardView | null;
  /** The place that was just changed, so that a keyboard goes on from there. */
  readonly at: string | null;
  /** A sentence about what was just done, or could not be. */
  readonly done?: string | null | undefined;
  readonly error?: string | undefined;
}

/**
 * The dream board: 3 × 3 tiles, "Min drøm" in the middle. Tap to pick up, tap to place, with plain links and buttons; the
 * element around the tiles adds dragging where a script runs, never instead (design § The pictures).
 */
export const BoardPage = (props: BoardPageProps) => {
  const { page, citizenId, picture, cards, picked, done, error } = props;
  const words = page.words.dreamBoard.citizen;
  return (
    <CitizenPage page={page} title={words.names['dream-board']}>
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
        <p class="lead">{cards.length === 0 ? words.howToBegin : words.howTo}</p>
      ) : (
        <p class="lead" role="status">
          <strong>{ended(words.picked(picked.name))}</strong> {words.pickedHow}
        </p>
      )}
      <drag-cards>
        <Form
          page={page}
          action={addresses.of(citizenId, 'dream-board', 'move')}
          id="board"
          class="pic-board-form"
        >
          <input type="hidden" name="card" value={picked?.id ?? ''} autocomplete="off" />
          <ol class="plain pic-board">
            {boardPlaces.map((place) => (
              <li
                class={classes('pic-place', place === dreamPlace && 'dream')}
                data-place={place}
                id={`place-${place}`}
              >
                <Tile {...props} place={place} card={cards.find((card) => card.place === place)} />
              </li>
            ))}
          </ol>
        </Form>
      </drag-cards>
      {picked === null ? (
        <>
          <BoardActions {...props} />
          <Seen page={page} picture={picture} />
          <TakenAway page={page} citizenId={citizenId} name="dream-board" cards={props.takenAway} />
        </>
      ) : (
        <PickedActions page={page} citizenId={citizenId} picked={picked} />
      )}
    </CitizenPage>
  );
};

const Tile = ({
  page,
  citizenId,
  picked,
  at,
  place,
  card,
}: BoardPageProps & { readonly place: string; readonly card: CardView | undefined }) => {
  const words = page.words.dreamBoard.citizen;
  const isDream = place === dreamPlace;
  const where = isDream ? words.myDream : words.place(place);
  const focus = at === place ? '' : undefined;
  const tag = isDream && (
    <>
      <MeaningTag meaning="dream">{words.myDream}</MeaningTag>
      <span class="visually-hidden">. </span>
    </>
  );
  if (picked !== null && card?.id !== picked.id) {
    const does = card === undefined ? words.placeHere : words.swapHere;
    return (
      <button
        type="submit"
        name="place"
        value={place}
        class={classes('pic-tile target', card === undefined && 'empty')}
        id={`tile-${place}`}
      >
        {tag}
        {card && <CardFace card={card} size={isDream ? 112 : 72} />}
        <span class="pic-does">
          <Icon name="move" />
          {does}
        </span>
        {!isDream && <span class="visually-hidden">. {where}</span>}
      </button>
    );
  }
  if (card === undefined) {
    return (
      <a
        class="pic-tile empty"
        href={`${addresses.of(citizenId, 'dream-board', 'add')}?place=${place}`}
        id={`tile-${place}`}
        data-takes-focus={focus}
      >
        {tag}
        <span class="pic-does">
          <Icon name="plus" />
          {words.putHere}
        </span>
        {!isDream && <span class="visually-hidden">. {where}</span>}
      </a>
    );
  }
  const isPicked = picked !== null;
  const board = addresses.picture(citizenId, 'dream-board');
  return (
    <a
      class={classes('pic-tile', isPicked && 'picked')}
      href={isPicked ? `${board}?at=${place}#tile-${place}` : `${board}?picked=${card.id}#tile-${place}`}
      id={`tile-${place}`}
      data-card={card.id}
      data-takes-focus={isPicked ? '' : focus}
      aria-current={isPicked ? 'true' : undefined}
    >
      {tag}
      <CardFace card={card} size={isDream ? 112 : 72} />
      {isPicked && (
        <span class="pic-does">
          <Icon name="hand" />
          {words.putBack}
        </span>
      )}
    </a>
  );
};

const PickedActions = ({
  page,
  citizenId,
  picked,
}: {
  page: PageContext;
  citizenId: string;
  picked: CardView;
}) => {
  const words = page.words.dreamBoard.citizen;
  return (
    <Form page={page} action={addresses.of(citizenId, 'dream-board', 'away')} id="picked" class="pic-actions">
      <LinkButton href={addresses.card(citizenId, 'dream-board', picked.id)} icon="pencil">
        {words.change}
      </LinkButton>
      <Button name="card" value={picked.id} icon="x">
        {words.takeAway}
      </Button>
      <LinkButton href={addresses.picture(citizenId, 'dream-board')} icon="undo-2">
        {words.putBack}
      </LinkButton>
    </Form>
  );
};

const BoardActions = ({ page, citizenId, picture, cards }: BoardPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const to = (what: 'undo' | 'prepare' | 'sharing' | 'document') =>
    addresses.of(citizenId, 'dream-board', what);
  const hasDream = cards.some(({ place }) => place === dreamPlace);
  return (
    <div class="pic-actions">
      {hasDream && picture.hasPreparation && (
        <Form page={page} action={to('prepare')} id="prepare" class="prep-inline">
          <Button kind="primary" icon="notebook-pen">
            {words.bringDream}
          </Button>
        </Form>
      )}
      {(cards.length > 0 || isShown(picture)) && (
        <LinkButton href={to('sharing')} icon={isShown(picture) ? 'pencil' : 'eye'}>
          {isShown(picture) ? words.changeWhoSees : words.show}
        </LinkButton>
      )}
      {cards.length > 0 && (
        <LinkButton href={to('document')} icon="printer">
          {words.print}
        </LinkButton>
      )}
      {picture.canUndo && (
        <Form page={page} action={to('undo')} id="undo" class="prep-inline">
          <Button icon="undo-2">{page.words.common.citizen.undo}</Button>
        </Form>
      )}
      <LinkButton href={addresses.all(citizenId)} icon="arrow-left">
        {page.words.common.citizen.back}
      </LinkButton>
    </div>
  );
};
