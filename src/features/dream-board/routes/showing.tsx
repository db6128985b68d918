import { z } from 'zod';
import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { id, readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { seeShowing } from '../use-cases/see-showing.ts';
import { showPicture } from '../use-cases/show-picture.ts';
import { addresses } from '../views/addresses.ts';
import { ShowingPage } from '../views/showing-page.tsx';
import { pictureParam, sentenceOf } from './parts.ts';

/** Who may see a picture. */
export const showShowing: Handler = async (c) =>
  answerWithShowing(c, idParam(c, 'citizenId'), await pictureParam(c));

const showingForm = z.object({
  was: z.array(id).default([]),
  chosen: z.array(id).default([]),
  to: z.string().optional(),
});

/** Shows it and hides it again. Only what was changed on the page is changed. */
export const saveShowing: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const name = await pictureParam(c);
  const form = await readForm(c, showingForm);
  if (!form.ok) return answerWithShowing(c, citizenId, name, { refused: 'personMayNotBePicked' });
  const { was, chosen, to } = form.values;
  const showing = {
    citizenId,
    name,
    was,
    chosen: to === 'hideAll' ? [] : chosen,
    isRenewed: to === 'showNew',
  };
  const shown = await showPicture(c.var.visit, form.command, showing);
  if (isRefusal(shown)) return answerWithShowing(c, citizenId, name, shown, chosen);
  return c.redirect(`${addresses.of(citizenId, name, 'sharing')}?saved`, 303);
};

async function answerWithShowing(
  c: WebContext,
  citizenId: string,
  name: PictureName,
  refused?: Refusal,
  ticked?: readonly string[],
): Promise<Response> {
  const view = await seeShowing(c.var.visit, citizenId, name);
  const page = pageOf(c);
  return c.html(
    <ShowingPage
      page={page}
      citizenId={citizenId}
      name={name}
      view={view}
      isSaved={c.req.method === 'GET' && c.req.query('saved') !== undefined}
      ticked={ticked}
      error={refused && sentenceOf(page, refused)}
    />,
    refused === undefined ? 200 : 422,
  );
}
