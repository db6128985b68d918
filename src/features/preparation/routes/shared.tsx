import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf } from '../../../web/request.ts';
import { seeSharedPhoto, seeSharedWithMe } from '../use-cases/see-shared-with-me.ts';
import { addresses } from '../views/addresses.ts';
import { SharedPage } from '../views/shared-page.tsx';
import { photoAnswer, picturesIn } from './parts.ts';

/** What a citizen has shown to the person who looks; the citizen is shown who sees what. */
export const showShared: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const actor = await c.var.visit.whoAmI();
  if (actor.personId === citizenId) return c.redirect(addresses.sharing(citizenId), 303);
  const shared = await seeSharedWithMe(c.var.visit, citizenId);
  const page = pageOf(c);
  return c.html(<SharedPage page={page} citizenId={citizenId} shared={shared} picturesOf={picturesIn(c)} />);
};

/** The photo of something shown. */
export const showSharedPhoto: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  return photoAnswer(
    c,
    await seeSharedPhoto(c.var.visit, citizenId, idParam(c, 'itemId'), c.var.tools.files),
  );
};
