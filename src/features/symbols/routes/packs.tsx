import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import type { PackRefusalCode } from '../../../domain/symbols/pack.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { places } from '../../../ui/places.ts';
import { readForm, type Typed, text } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { addPack, listPacks, seePackPicture, switchPack } from '../use-cases/packs.ts';
import { NewPackPage, PacksPage } from '../views/pack-pages.tsx';

/** The municipality's symbol packs (§ 5: people and offers). */
export const showPacks: Handler = async (c) => {
  const packs = await listPacks(c.var.visit);
  const mayChange = c.var.visit.actor?.role === 'administrator';
  const added = packs.find(({ id }) => id === c.req.query('added'));
  return c.html(<PacksPage page={pageOf(c)} packs={packs} mayChange={mayChange} added={added} />);
};

/** Where a pack is sent. */
export const showNewPack: Handler = (c) => answerWithNew(c, {}, () => ({}), 200);

const newForm = z.object({ name: text(400), accepted: z.string().optional() });

/** Keeps a pack, or says which file or line is wrong. */
export const addNewPack: Handler = async (c) => {
  const form = await readForm(c, newForm);
  if (!form.ok) return answerWithNew(c, form.typed, ({ faults }) => ({ name: faults.nameTooLong('') }), 422);
  const file = form.files.get('pack');
  if (file === undefined)
    return answerWithNew(c, form.typed, ({ faults }) => ({ pack: faults.noFile('') }), 422);
  const sent = {
    name: form.values.name,
    accepted: form.values.accepted === 'yes',
    zip: new Uint8Array(await file.arrayBuffer()),
  };
  const added = await addPack(c.var.visit, form.command, sent, c.var.tools.files);
  if (isRefusal(added)) {
    const { refused, what, field = 'pack' } = added;
    return answerWithNew(c, form.typed, ({ faults }) => ({ [field]: faults[refused](what) }), 422);
  }
  c.var.tools.drawPacks();
  return c.redirect(`${places.symbolPacks}?added=${form.command.id}`, 303);
};

const switchForm = z.object({ off: z.enum(['yes', 'no']) });

/** Switches a pack off or on. */
export const switchPackOff: Handler = async (c) => {
  const packId = idParam(c, 'packId');
  const form = await readForm(c, switchForm);
  if (!form.ok) throw new NotFound();
  await switchPack(c.var.visit, form.command, { packId, isOff: form.values.off === 'yes' });
  return c.redirect(places.symbolPacks, 303);
};

/** A picture of a pack: for the signed-in people of its municipality, and not from a store that others share. */
export const showPackPicture: Handler = async (c) => {
  const asked = { packId: idParam(c, 'packId'), symbolId: idParam(c, 'symbolId') };
  const bytes = await seePackPicture(c.var.visit, asked, c.var.tools.files);
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'image/webp',
    'cache-control': 'private, max-age=3600',
    vary: 'cookie',
    'content-disposition': 'inline',
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
  });
};

type Faults = Readonly<Record<PackRefusalCode | 'noFile', (what: string) => string>>;

async function answerWithNew(
  c: WebContext,
  typed: Typed,
  errors: (said: { readonly faults: Faults }) => Readonly<Record<string, string>>,
  status: 200 | 422,
): Promise<Response> {
  await listPacks(c.var.visit);
  if (c.var.visit.actor?.role !== 'administrator') throw new NotFound();
  const page: PageContext = pageOf(c);
  const said = errors({ faults: page.words.packs.faults });
  const [name, isAccepted] = [String(typed.name ?? ''), typed.accepted === 'yes'];
  return c.html(<NewPackPage page={page} name={name} isAccepted={isAccepted} errors={said} />, status);
}
