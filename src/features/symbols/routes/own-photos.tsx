import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { readForm, type Typed, text } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { sentPhoto } from '../../../web/photo-forms.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { addOwnPhoto, seeOwnPhotos, seePhotoSymbol, withdrawOwnPhoto } from '../use-cases/own-photos.ts';
import { MyPicturesPage, NewPicturePage } from '../views/my-pictures-pages.tsx';

const ownPlace = (citizenId: string): string => `/citizens/${citizenId}/pictures`;

/** My own pictures. */
export const showMyPictures: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const photos = await seeOwnPhotos(c.var.visit, citizenId);
  const isSaved = c.req.query('saved') !== undefined;
  return c.html(<MyPicturesPage page={pageOf(c)} citizenId={citizenId} photos={photos} isSaved={isSaved} />);
};

/** Where a photo becomes a picture with a word. */
export const showNewPicture: Handler = (c) => answerWithNew(c, {}, () => ({}), 200);

const newForm = z.object({ name: text(400) });

/** Keeps a photo under its word. */
export const addPicture: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, newForm);
  if (!form.ok)
    return answerWithNew(
      c,
      form.typed,
      ({ words }) => ({ name: words.symbols.faults.photoNameTooLong }),
      422,
    );
  const bytes = await sentPhoto(c, form.files.get('photo'));
  if (bytes === undefined)
    return answerWithNew(c, form.typed, ({ words }) => ({ photo: words.answerForms.faults.noPhoto }), 422);
  const input = { citizenId, name: form.values.name };
  const { visit, tools } = c.var;
  const saved = isRefusal(bytes)
    ? bytes
    : await addOwnPhoto(visit, form.command, { ...input, bytes }, tools.files);
  if (isRefusal(saved)) {
    const { refused, field = 'photo' } = saved;
    return answerWithNew(c, form.typed, (page) => ({ [field]: sentenceOf(page, refused) }), 422);
  }
  return c.redirect(`${ownPlace(citizenId)}?saved`, 303);
};

const withdrawForm = z.object({ withdrawn: z.enum(['yes', 'no']) });

/** Removes a picture from what is offered, or brings it back. */
export const withdrawPicture: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const photoId = idParam(c, 'photoId');
  const form = await readForm(c, withdrawForm);
  if (!form.ok) throw new NotFound();
  const isWithdrawn = form.values.withdrawn === 'yes';
  await withdrawOwnPhoto(c.var.visit, form.command, { citizenId, photoId, isWithdrawn });
  return c.redirect(ownPlace(citizenId), 303);
};

/** The picture itself: for this person only, and kept nowhere on the way. */
export const showPicture: Handler = async (c) => {
  const [citizenId, photoId] = [idParam(c, 'citizenId'), idParam(c, 'photoId')];
  const bytes = await seePhotoSymbol(c.var.visit, citizenId, photoId, c.var.tools.files);
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'image/webp',
    'cache-control': 'private, no-store',
    'content-disposition': 'inline',
    'content-security-policy': "default-src 'none'",
  });
};

async function answerWithNew(
  c: WebContext,
  typed: Typed,
  errors: (page: PageContext) => Readonly<Record<string, string>>,
  status: 200 | 422,
): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  await seeOwnPhotos(c.var.visit, citizenId);
  const page = pageOf(c);
  return c.html(
    <NewPicturePage
      page={page}
      citizenId={citizenId}
      name={String(typed.name ?? '')}
      errors={errors(page)}
    />,
    status,
  );
}

function sentenceOf(page: PageContext, refused: string): string {
  const faults: Readonly<Record<string, string>> = {
    ...page.words.answerForms.faults,
    ...page.words.symbols.faults,
  };
  return faults[refused] ?? page.words.answerForms.faults.notSaved;
}
