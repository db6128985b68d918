import { z } from 'zod';
import type { Command } from '../../../database/visit.ts';
import { type LifeArea, nextOpenScreen } from '../../../domain/preparation/life-areas.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { id, readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { seePreparation } from '../use-cases/see-preparation.ts';
import { seeSharing } from '../use-cases/see-sharing.ts';
import { type Shared, type Sharing, shareItems } from '../use-cases/share-items.ts';
import { addresses } from '../views/addresses.ts';
import { AreaSharingPage } from '../views/area-sharing-page.tsx';
import { ownFileNames } from '../views/file-names.ts';
import { NoRoundPage } from '../views/overview-page.tsx';
import { areaParam, pictureOf, sentenceOf } from './parts.ts';
import { type Changes, changes, doneOf, goesOn, whatWasDone } from './sharing-forms.ts';

/** Who may see one item. */
export const showAreaSharing: Handler = async (c) =>
  answerWithItem(c, idParam(c, 'citizenId'), await areaParam(c));

const itemForm = z.object({
  chosen: z.array(id).default([]),
  was: z.array(id).default([]),
  to: z.string().optional(),
});

/** Shows one item to some and hides it from others; "Videre" with nothing changed goes on to the next open question. */
export const saveAreaSharing: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const of = await areaParam(c);
  const form = await readForm(c, itemForm);
  if (!form.ok) return answerWithItem(c, citizenId, of, { refused: 'notSaved' });
  const { chosen, was, to } = form.values;
  if (goesOn(form.values)) return c.redirect(await placeOnward(c, citizenId, of), 303);
  const done = await applyWish(c, form.command, citizenId, itemSharing([of], changes(chosen, was), was, to));
  if (isRefusal(done)) return answerWithItem(c, citizenId, of, done, chosen);
  return c.redirect(`${addresses.areaSharing(citizenId, of)}?${whatWasDone(done)}`, 303);
};

/** The next open question, the pause before it, or the list where none is open or nothing is got ready for any more. */
async function placeOnward(c: WebContext, citizenId: string, from: LifeArea): Promise<string> {
  const overview = await seePreparation(c.var.visit, citizenId);
  if (overview === null || overview.isMeetingHeld) return addresses.overview(citizenId);
  const next = nextOpenScreen(from, (area) =>
    overview.areas.some((one) => one.area === area && one.state === 'unanswered'),
  );
  if (next === null) return addresses.overview(citizenId);
  return next.kind === 'pause' ? addresses.pause(citizenId) : addresses.area(citizenId, next.area);
}

type Wish = Omit<Sharing, 'citizenId'>;

/** Saving a page on which nothing was changed changes nothing: what is shown stays as it was shown. */
async function applyWish(
  c: WebContext,
  command: Command,
  citizenId: string,
  wish: Wish,
): Promise<Shared | Refusal> {
  if (wish.show === undefined && wish.hide === undefined) return { staysInThePlan: [], hidden: [] };
  return shareItems(c.var.visit, command, { citizenId, ...wish });
}

function itemSharing(
  areas: readonly LifeArea[],
  { added, removed }: Changes<string>,
  was: readonly string[],
  to: string | undefined,
): Wish {
  if (to === 'hideAll') return { hide: { areas } };
  if (to === 'showNew') return { show: { areas, personIds: was } };
  return {
    ...((added.length > 0 || (removed.length === 0 && was.length === 0)) && {
      show: { areas, personIds: added },
    }),
    ...(removed.length > 0 && { hide: { areas, personIds: removed } }),
  };
}

async function answerWithItem(
  c: WebContext,
  citizenId: string,
  of: LifeArea,
  refused?: Refusal,
  ticked?: readonly string[],
): Promise<Response> {
  const view = await seeSharing(c.var.visit, citizenId);
  const page = pageOf(c);
  if (view === null) return c.html(<NoRoundPage page={page} />);
  const item = view.items.find((one) => one.area === of);
  // Nothing written yet, or emptied and shown to nobody: there is nothing to show, and the question says so.
  if (item === undefined) return c.redirect(`${addresses.area(citizenId, of)}?nothing-to-show`, 303);
  return c.html(
    <AreaSharingPage
      page={page}
      citizenId={citizenId}
      view={view}
      item={item}
      picturesOf={(symbols) => symbols.map((symbol) => pictureOf(page, symbol))}
      fileNames={ownFileNames(page, of, item.answer.words)}
      done={doneOf(c)}
      ticked={ticked}
      error={refused && sentenceOf(page, refused)}
    />,
    refused === undefined ? 200 : 422,
  );
}
