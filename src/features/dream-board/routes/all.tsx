import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf } from '../../../web/request.ts';
import { roomSymbols } from '../picture-symbols.ts';
import { seeOwnCardPhoto } from '../use-cases/see-own-photo.ts';
import { seePictures } from '../use-cases/see-picture.ts';
import { seeShownCardPhoto, seeShownPictures } from '../use-cases/see-shown.ts';
import { addresses } from '../views/addresses.ts';
import { AllPicturesPage } from '../views/all-page.tsx';
import { ShownPage } from '../views/shown-page.tsx';
import { cardView, photoAnswer, symbolIn } from './parts.ts';

/** The citizen's own pictures; others get what is shown to them, and nothing of the rest (R-P6). */
export const showPictures: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const actor = await c.var.visit.whoAmI();
  if (actor.personId !== citizenId) return showShown(c);
  const overviews = await seePictures(c.var.visit, citizenId);
  const page = pageOf(c);
  return c.html(
    <AllPicturesPage
      page={page}
      citizenId={citizenId}
      overviews={overviews}
      pictures={{
        'dream-board': symbolIn(page, roomSymbols['dream-board']),
        mat: symbolIn(page, roomSymbols.mat),
        strengths: symbolIn(page, roomSymbols.strengths),
      }}
    />,
  );
};

const showShown: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const { citizenName, pictures } = await seeShownPictures(c.var.visit, citizenId);
  const page = pageOf(c);
  return c.html(
    <ShownPage
      page={page}
      citizenId={citizenId}
      citizenName={citizenName}
      pictures={pictures.map((picture) => ({
        ...picture,
        views: picture.content.cards.map((card) =>
          cardView(page, card, (cardId) => addresses.shownPhoto(citizenId, picture.copyId, cardId)),
        ),
      }))}
    />,
  );
};

/** The photo on one of the citizen's own cards. */
export const showOwnPhoto: Handler = async (c) =>
  photoAnswer(
    c,
    await seeOwnCardPhoto(c.var.visit, idParam(c, 'citizenId'), idParam(c, 'cardId'), c.var.tools.files),
  );

/** The photo on a card that is shown. */
export const showShownPhoto: Handler = async (c) =>
  photoAnswer(
    c,
    await seeShownCardPhoto(
      c.var.visit,
      idParam(c, 'citizenId'),
      { copyId: idParam(c, 'copyId'), cardId: idParam(c, 'cardId') },
      c.var.tools.files,
    ),
  );
