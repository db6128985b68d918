import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import {
  cardNamed,
  type DeckCard,
  deckOf,
  isPauseAfter,
  type MatCard,
  matProgress,
  nameOfCard,
} from '../../../domain/dream-board/mat.ts';
import { kindOf, matNames, type PictureName } from '../../../domain/dream-board/own-picture.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { conflictPage } from '../../../web/conflict-page.tsx';
import { id, readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { dealtFor } from '../decks.ts';
import { symbolOfPicture } from '../picture-symbols.ts';
import { layDeckCard } from '../use-cases/lay-from-deck.ts';
import { renameColumns } from '../use-cases/rename-columns.ts';
import { type OwnPicture, seePicture, seePictures } from '../use-cases/see-picture.ts';
import { addresses } from '../views/addresses.ts';
import { ChooseNamesPage, MatMorePage, NamesPage } from '../views/mat-more-pages.tsx';
import { MatPage } from '../views/mat-page.tsx';
import { MatsPage } from '../views/mats-page.tsx';
import { MatPausePage, NextCardPage } from '../views/next-card-pages.tsx';
import { columnNamesOf, columnSets, namesOfSet } from '../views/parts.tsx';
import { cardView, ownCards, pictureParam, sentenceOf, symbolIn } from './parts.ts';

/** A mat of the address. Throws NotFound for the other pictures. */
async function matParam(c: WebContext): Promise<PictureName> {
  const name = await pictureParam(c);
  if (kindOf(name) === 'mat') return name;
  throw new NotFound();
}

/** Every mat. */
export const showMats: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const overviews = await seePictures(c.var.visit, citizenId);
  const page = pageOf(c);
  return c.html(
    <MatsPage
      page={page}
      citizenId={citizenId}
      mats={matNames.map((name) => ({
        name,
        picture: symbolIn(page, symbolOfPicture(name)),
        overview: overviews.find((one) => one.name === name),
      }))}
    />,
  );
};

/** A mat as it lies; `?picked=` is a card that was picked up. */
export const showMat: Handler = async (c) => answerWithMat(c, idParam(c, 'citizenId'), await matParam(c));

/** The mat with a sentence about what could not be done. */
export async function answerWithMat(
  c: WebContext,
  citizenId: string,
  name: PictureName,
  refused?: Refusal,
): Promise<Response> {
  const picture = await seePicture(c.var.visit, citizenId, name);
  const page = pageOf(c);
  const words = page.words.dreamBoard.citizen;
  const cards = ownCards(page, citizenId, picture.cards);
  const picked = c.req.query('picked');
  const said: Readonly<Record<string, string>> = {
    undone: words.undone,
    stopped: words.stopped,
    all: words.matDone,
  };
  return c.html(
    <MatPage
      page={page}
      citizenId={citizenId}
      name={name}
      picture={picture}
      cards={cards}
      takenAway={ownCards(page, citizenId, picture.takenAway)}
      picked={cards.find((card) => card.id === picked && card.place !== 'deck') ?? null}
      at={c.req.query('at') ?? null}
      progress={matProgress(dealtFor(name), picture.allCards)}
      done={said[c.req.query('done') ?? ''] ?? null}
      error={refused && sentenceOf(page, refused)}
    />,
    refused === undefined ? 200 : 422,
  );
}

/**
 * A card of the mat by its name in the address, so that going back shows the card that stood there, laid; without one the next
 * card of the deck.
 */
export const showNext: Handler = async (c) =>
  answerWithNext(c, idParam(c, 'citizenId'), await matParam(c), runOf(c.req.query('run')));

/** The page of the next card, by the name of the card; the mat itself when all are laid. */
function nextCardAt(citizenId: string, name: PictureName, deck: readonly DeckCard[], run: number): string {
  const [card] = deck;
  return card === undefined
    ? `${addresses.picture(citizenId, name)}?done=all`
    : `${addresses.of(citizenId, name, 'next')}?run=${run}&card=${nameOfCard(card)}`;
}

function runOf(text: string | undefined): number {
  return /^\d{1,2}$/.test(text ?? '') ? Number(text) : 0;
}

async function answerWithNext(
  c: WebContext,
  citizenId: string,
  name: PictureName,
  run: number,
  refused?: Refusal,
): Promise<Response> {
  const picture = await seePicture(c.var.visit, citizenId, name);
  const page = pageOf(c);
  const dealt = dealtFor(name);
  const deck = deckOf(dealt, picture.allCards);
  const card = refused === undefined ? cardNamed(dealt, picture.allCards, c.req.query('card')) : deck[0];
  if (card == null) return c.redirect(nextCardAt(citizenId, name, deck, run), 303);
  const { laid, of } = matProgress(dealt, picture.allCards);
  return c.html(
    <NextCardPage
      page={page}
      citizenId={citizenId}
      name={name}
      card={deckView(page, citizenId, card)}
      which={
        card.kind === 'dealt' ? { field: 'key', value: card.key } : { field: 'card', value: card.card.id }
      }
      at={laid + 1}
      of={of}
      run={run}
      columnNames={picture.columnNames}
      laidIn={card.kind === 'laid' ? card.card.place : null}
      canUndo={run > 0 && card.kind !== 'laid' && picture.canUndo}
      error={refused && sentenceOf(page, refused)}
    />,
    refused === undefined ? 200 : 422,
  );
}

function deckView(page: PageContext, citizenId: string, card: MatCard) {
  if (card.kind === 'dealt') {
    const dealt = { id: card.key, key: card.key, place: 'deck', words: '', symbol: card.symbol, photo: null };
    return cardView(page, dealt, () => '');
  }
  const photo = card.card.photo?.slice(0, 8);
  return cardView(page, card.card, (cardId) => `${addresses.ownPhoto(citizenId, cardId)}?v=${photo}`);
}

const nextForm = z.object({
  key: text(100),
  card: id.optional(),
  place: z.enum(['important', 'little', 'notImportant', 'dontKnow', 'skipped']),
  run: text(5),
});

/** Lays the card, then shows the next one, a pause after five, or the mat when it was the last. */
export const layNext: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const name = await matParam(c);
  const form = await readForm(c, nextForm);
  const run = runOf(String(form.typed.run ?? ''));
  if (!form.ok) return answerWithNext(c, citizenId, name, run, { refused: 'notSaved' });
  const { key, card, place } = form.values;
  const answer = {
    citizenId,
    name,
    dealt: dealtFor(name),
    card: card === undefined ? { key } : { cardId: card },
    place,
  };
  const laid = await layDeckCard(c.var.visit, form.command, answer);
  if (isRefusal(laid)) return answerWithNext(c, citizenId, name, run, laid);
  if (laid.deck.length > 0 && isPauseAfter(run + 1, laid.left))
    return c.redirect(addresses.of(citizenId, name, 'pause'), 303);
  return c.redirect(nextCardAt(citizenId, name, laid.deck, run + 1), 303);
};

/** The pause between the cards. */
export const showMatPause: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const name = await matParam(c);
  const { allCards } = await seePicture(c.var.visit, citizenId, name);
  const left = deckOf(dealtFor(name), allCards).length;
  return c.html(<MatPausePage page={pageOf(c)} citizenId={citizenId} name={name} left={left} />);
};

/** The rest of what one can do with a mat. */
export const showMore: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const name = await matParam(c);
  const { cards } = await seePicture(c.var.visit, citizenId, name);
  const hasCards = cards.some(({ place }) => place !== 'deck');
  return c.html(<MatMorePage page={pageOf(c)} citizenId={citizenId} name={name} hasCards={hasCards} />);
};

/** The names of the columns. */
export const showNames: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const name = await matParam(c);
  const picture = await seePicture(c.var.visit, citizenId, name);
  const props = [c, citizenId, name, picture, picture.columnNames, String(picture.version)] as const;
  return c.html(c.req.query('write') === undefined ? chooseNamesPage(...props) : namesPage(...props));
};

function chooseNamesPage(
  c: WebContext,
  citizenId: string,
  name: PictureName,
  picture: OwnPicture,
  names: readonly string[],
  version: string,
) {
  const shown = picture.columnNames.join('\n');
  return <ChooseNamesPage page={pageOf(c)} {...{ citizenId, name, names, version, shown }} />;
}

function namesPage(
  c: WebContext,
  citizenId: string,
  name: PictureName,
  picture: OwnPicture,
  names: readonly string[],
  seen: string,
  errors?: Readonly<Record<string, string>>,
) {
  return (
    <NamesPage
      page={pageOf(c)}
      citizenId={citizenId}
      name={name}
      version={seen}
      shown={picture.columnNames.join('\n')}
      names={names}
      {...(errors && { errors })}
    />
  );
}

const longName = 200;
const namesForm = z.object({
  version,
  shown: text(longName),
  name1: text(longName),
  name2: text(longName),
  name3: text(longName),
  set: z.enum(columnSets).optional(),
});

/** Gives the columns their names. */
export const saveNames: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const name = await matParam(c);
  const form = await readForm(c, namesForm);
  const chosen = form.ok ? form.values.set : undefined;
  const typed =
    chosen === undefined
      ? ['name1', 'name2', 'name3'].map((field) => String(form.typed[field] ?? ''))
      : namesOfSet(pageOf(c), chosen);
  const refusedWith = async (errorsFor: (page: PageContext) => Readonly<Record<string, string>>) => {
    const picture = await seePicture(c.var.visit, citizenId, name);
    const seen = String(form.typed.version ?? '0');
    return c.html(namesPage(c, citizenId, name, picture, typed, seen, errorsFor(pageOf(c))), 422);
  };
  if (!form.ok) {
    const fields = Object.keys(form.errors);
    return refusedWith((page) =>
      Object.fromEntries(fields.map((field) => [field, page.words.dreamBoard.faults.columnNameTooLong])),
    );
  }
  const { version: seen, shown } = form.values;
  const renamed = await renameColumns(c.var.visit, form.command, {
    citizenId,
    name,
    version: seen,
    names: typed,
    shown,
  });
  if (isRefusal(renamed))
    return refusedWith((page) => ({ [renamed.field ?? 'name1']: sentenceOf(page, renamed) }));
  if ('conflict' in renamed) {
    const page = pageOf(c);
    const theirs = columnNamesOf(page, renamed.names);
    const words = page.words.dreamBoard.citizen;
    return conflictPage(c, {
      fields: [1, 2, 3].map((number) => ({
        name: `name${number}`,
        label: words.columnName(number),
        theirs: theirs[number - 1] ?? '',
      })),
      currentVersion: renamed.currentVersion,
      typed: {
        ...form.typed,
        name1: typed[0] ?? '',
        name2: typed[1] ?? '',
        name3: typed[2] ?? '',
        shown: renamed.names.join('\n'),
      },
    });
  }
  return c.redirect(addresses.picture(citizenId, name), 303);
};
