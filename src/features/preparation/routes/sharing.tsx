import { z } from 'zod';
import { type Command, NotFound } from '../../../database/visit.ts';
import { type LifeArea, lifeAreas } from '../../../domain/preparation/life-areas.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { id, readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { seeSharing, seeSharingWith } from '../use-cases/see-sharing.ts';
import { type Shared, type Sharing, shareItems } from '../use-cases/share-items.ts';
import { addresses } from '../views/addresses.ts';
import { AreaSharingPage } from '../views/area-sharing-page.tsx';
import { ownFileNames } from '../views/file-names.ts';
import { NoRoundPage } from '../views/overview-page.tsx';
import { PersonSharingPage } from '../views/person-sharing-page.tsx';
import { SharingPage } from '../views/sharing-pages.tsx';
import type { SharingDone } from '../views/sharing-parts.tsx';
import { areaParam, areaPictures, isArea, pictureOf, sentenceOf } from './parts.ts';

/** Who sees what. */
export const showSharing: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const view = await seeSharing(c.var.visit, citizenId);
  const page = pageOf(c);
  if (view === null) return c.html(<NoRoundPage page={page} />);
  return c.html(<SharingPage page={page} citizenId={citizenId} view={view} done={doneOf(c)} />);
};

const hideAllForm = z.object({});

/** Hides everything from everybody. */
export const hideAll: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const { command } = await readForm(c, hideAllForm);
  const done = await shareItems(c.var.visit, command, { citizenId, hide: {} });
  return c.redirect(`${addresses.sharing(citizenId)}?${whatWasDone(done)}`, 303);
};

/** What one person may see. */
export const showPersonSharing: Handler = async (c) =>
  answerWithPerson(c, idParam(c, 'citizenId'), idParam(c, 'personId'));

const area = z.enum(lifeAreas);
const personForm = z.object({
  chosen: z.array(area).default([]),
  was: z.array(area).default([]),
  to: z.string().optional(),
});

/** Shows and hides for one person. Only what was changed on the page is changed: an older page takes nothing back. */
export const savePersonSharing: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const personId = idParam(c, 'personId');
  const form = await readForm(c, personForm);
  if (!form.ok) return answerWithPerson(c, citizenId, personId, { refused: 'notSaved' });
  const { chosen, was, to } = form.values;
  const sharing = personSharing([personId], changes(chosen, was), was, to);
  const done = await applyWish(c, form.command, citizenId, sharing);
  if (isRefusal(done)) return answerWithPerson(c, citizenId, personId, done, chosen);
  return c.redirect(`${addresses.personSharing(citizenId, personId)}?${whatWasDone(done)}`, 303);
};

/** Who may see one item. */
export const showAreaSharing: Handler = async (c) =>
  answerWithItem(c, idParam(c, 'citizenId'), await areaParam(c));

const itemForm = z.object({
  chosen: z.array(id).default([]),
  was: z.array(id).default([]),
  to: z.string().optional(),
});

/** Shows one item to some and hides it from others. */
export const saveAreaSharing: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const of = await areaParam(c);
  const form = await readForm(c, itemForm);
  if (!form.ok) return answerWithItem(c, citizenId, of, { refused: 'notSaved' });
  const { chosen, was, to } = form.values;
  const done = await applyWish(c, form.command, citizenId, itemSharing([of], changes(chosen, was), was, to));
  if (isRefusal(done)) return answerWithItem(c, citizenId, of, done, chosen);
  return c.redirect(`${addresses.areaSharing(citizenId, of)}?${whatWasDone(done)}`, 303);
};

interface Changes<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** What was ticked and unticked on the page. */
function changes<T>(chosen: readonly T[], was: readonly T[]): Changes<T> {
  return {
    added: chosen.filter((one) => !was.includes(one)),
    removed: was.filter((one) => !chosen.includes(one)),
  };
}

type Wish = Omit<Sharing, 'citizenId'>;

/** Saving a page on which nothing was changed changes nothing: what is shown stays as it was shown. */
async function applyWish(
  c: WebContext,
  command: Command,
  citizenId: string,
  wish: Wish,
): Promise<Shared | Refusal> {
  if (wish.show === undefined && wish.hide === undefined) return { staysInThePlan: [] };
  return shareItems(c.var.visit, command, { citizenId, ...wish });
}

function personSharing(
  personIds: readonly string[],
  { added, removed }: Changes<LifeArea>,
  was: readonly LifeArea[],
  to: string | undefined,
): Wish {
  if (to === 'showAll') return { show: { personIds } };
  if (to === 'hideAll') return { hide: { personIds } };
  if (to === 'showNew') return { show: { personIds, areas: was } };
  return {
    // Nothing ticked at all: the rule says what is missing.
    ...((added.length > 0 || (removed.length === 0 && was.length === 0)) && {
      show: { personIds, areas: added },
    }),
    ...(removed.length > 0 && { hide: { personIds, areas: removed } }),
  };
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

async function answerWithPerson(
  c: WebContext,
  citizenId: string,
  personId: string,
  refused?: Refusal,
  ticked?: readonly string[],
): Promise<Response> {
  const view = await seeSharingWith(c.var.visit, citizenId, personId);
  const page = pageOf(c);
  if (view === null) return c.html(<NoRoundPage page={page} />);
  return c.html(
    <PersonSharingPage
      page={page}
      citizenId={citizenId}
      view={view}
      person={view.person}
      pictures={areaPictures(page)}
      done={doneOf(c)}
      ticked={ticked}
      error={refused && sentenceOf(page, refused)}
    />,
    refused === undefined ? 200 : 422,
  );
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
  // Emptied and shown to nobody: there is nothing to say here any more.
  if (item === undefined) return c.redirect(addresses.area(citizenId, of), 303);
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

/** What was done, for the page that is shown next. */
function whatWasDone(done: Shared | Refusal): string {
  if (isRefusal(done)) throw new NotFound();
  return new URLSearchParams({
    saved: '',
    ...(done.staysInThePlan.length > 0 && { stays: done.staysInThePlan.join(' ') }),
  }).toString();
}

function doneOf(c: WebContext): SharingDone {
  const stays = (c.req.query('stays') ?? '').split(' ').filter(isArea);
  return { isSaved: c.req.method === 'GET' && c.req.query('saved') !== undefined, staysInPlan: stays };
}
