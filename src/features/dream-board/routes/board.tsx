import { z } from 'zod';
import { areaToBringInto, boardPlaces } from '../../../domain/dream-board/own-picture.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { bringDream } from '../use-cases/bring-dream.ts';
import { seePicture } from '../use-cases/see-picture.ts';
import { addresses } from '../views/addresses.ts';
import { BoardPage } from '../views/board-page.tsx';
import { ownCards, sentenceOf } from './parts.ts';

/** The dream board; `?picked=` is a card that was picked up, `?at=` the tile one came from. */
export const showBoard: Handler = (c) => answerWithBoard(c, idParam(c, 'citizenId'));

/** The board with a sentence about what could not be done. */
export async function answerWithBoard(
  c: WebContext,
  citizenId: string,
  refused?: Refusal,
): Promise<Response> {
  const picture = await seePicture(c.var.visit, citizenId, 'dream-board');
  const page = pageOf(c);
  const words = page.words.dreamBoard.citizen;
  const cards = ownCards(page, citizenId, picture.cards);
  const picked = c.req.query('picked');
  const done = c.req.query('done');
  return c.html(
    <BoardPage
      page={page}
      citizenId={citizenId}
      picture={picture}
      cards={cards}
      takenAway={ownCards(page, citizenId, picture.takenAway)}
      picked={cards.find(({ id }) => id === picked) ?? null}
      at={boardPlaces.find((place) => place === c.req.query('at')) ?? null}
      done={done === 'undone' ? words.undone : done === 'elsewhere' ? words.movedElsewhere : null}
      error={refused && sentenceOf(page, refused)}
    />,
    refused === undefined ? 200 : 422,
  );
}

const bringForm = z.object({});

/** "Min drøm" into the preparation: one tap, and the area shows it. */
export const bringDreamIn: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const { command } = await readForm(c, bringForm);
  const brought = await bringDream(c.var.visit, command, citizenId);
  if (isRefusal(brought)) return answerWithBoard(c, citizenId, brought);
  return c.redirect(`${addresses.area(citizenId, areaToBringInto('dream-board'))}#chosen`, 303);
};
