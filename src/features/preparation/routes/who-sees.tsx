import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { type PictureName, pictureNamed } from '../../../domain/dream-board/own-picture.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { id, readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { pictureTitle, symbolOfPicture } from '../../dream-board/public.ts';
import { takeOwnWordsOut } from '../../plan/public.ts';
import { changeWhoSees, showAgain, type Things, type WhoSeesChange } from '../use-cases/change-who-sees.ts';
import { seeWhoSees, seeWhoSeesWith } from '../use-cases/see-who-sees.ts';
import { addresses } from '../views/addresses.ts';
import { PersonSharingPage } from '../views/person-sharing-page.tsx';
import { SharingPage } from '../views/sharing-pages.tsx';
import type { LookOf } from '../views/sharing-parts.tsx';
import { areaPictures, isArea, pictureOf, picturesIn, sentenceOf } from './parts.ts';
import { type Changes, changes, doneOf, goesOn, whatWasDone } from './sharing-forms.ts';

/** Who sees what: the answers, and what was made in pictures. */
export const showSharing: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const view = await seeWhoSees(c.var.visit, citizenId);
  const page = pageOf(c);
  return c.html(
    <SharingPage page={page} citizenId={citizenId} view={view} lookOf={lookIn(page)} done={doneOf(c)} />,
  );
};

const allForm = z.object({
  to: z.string().optional(),
  hiddenAt: z.iso.datetime().optional().catch(undefined),
});

/** Hides everything from everybody, and takes that back again. */
export const changeForAll: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const { values, command } = await allValues(c);
  if (values.to === 'showAgain' && values.hiddenAt !== undefined) {
    await showAgain(c.var.visit, command, { citizenId, hiddenAt: values.hiddenAt });
    return c.redirect(`${addresses.sharing(citizenId)}?saved`, 303);
  }
  const hide = { things: 'all', personIds: 'all' } as const;
  const done = await changeWhoSees(c.var.visit, command, { citizenId, hide });
  if (isRefusal(done)) throw new NotFound();
  return c.redirect(`${addresses.sharing(citizenId)}?${whatWasDone(done)}`, 303);
};

async function allValues(c: WebContext) {
  const form = await readForm(c, allForm);
  return { command: form.command, values: form.ok ? form.values : {} };
}

const outForm = z.object({ words: z.array(id).min(1), out: z.enum(['yes', 'no']) });

/** Takes what the citizen brought into the plan out of it, or puts it back. */
export const takeOutOfPlan: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, outForm);
  if (!form.ok) throw new NotFound();
  const { words: ids, out } = form.values;
  const taken = await takeOwnWordsOut(c.var.visit, form.command, { citizenId, ids, isOut: out === 'yes' });
  const query = isRefusal(taken) ? {} : out === 'yes' ? { out: ids.join(' ') } : { saved: '' };
  return c.redirect(`${addresses.sharing(citizenId)}?${new URLSearchParams(query)}`, 303);
};

/** What one person may see. */
export const showPersonSharing: Handler = async (c) =>
  answerWithPerson(c, idParam(c, 'citizenId'), idParam(c, 'personId'));

type Thing = LifeArea | PictureName;
const thing = z.custom<Thing>(
  (text) => typeof text === 'string' && (isArea(text) || pictureNamed(text) !== null),
);
const personForm = z.object({
  chosen: z.array(thing).default([]),
  was: z.array(thing).default([]),
  to: z.string().optional(),
});

/** Shows and hides for one person; "Videre" with nothing changed goes back to the people. Only what was changed on the page is changed: an older page takes nothing back. */
export const savePersonSharing: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const personId = idParam(c, 'personId');
  const form = await readForm(c, personForm);
  if (!form.ok) return answerWithPerson(c, citizenId, personId, { refused: 'notSaved' });
  const { chosen, was, to } = form.values;
  if (goesOn(form.values)) return c.redirect(addresses.sharing(citizenId), 303);
  const wish = personSharing(personId, changes(chosen, was), was, to);
  const isNothing = wish.show === undefined && wish.hide === undefined;
  const done = isNothing
    ? { staysInThePlan: [], hidden: [] }
    : await changeWhoSees(c.var.visit, form.command, { citizenId, ...wish });
  if (isRefusal(done)) return answerWithPerson(c, citizenId, personId, done, chosen);
  return c.redirect(`${addresses.personSharing(citizenId, personId)}?${whatWasDone(done)}`, 303);
};

function personSharing(
  personId: string,
  { added, removed }: Changes<Thing>,
  was: readonly Thing[],
  to: string | undefined,
): Omit<WhoSeesChange, 'citizenId'> {
  const personIds = [personId];
  if (to === 'showAll') return { show: { things: 'all', personIds } };
  if (to === 'hideAll') return { hide: { things: 'all', personIds } };
  if (to === 'showNew') return { show: { things: sorted(was), personIds } };
  return {
    // Nothing ticked at all: the rule says what is missing.
    ...((added.length > 0 || (removed.length === 0 && was.length === 0)) && {
      show: { things: sorted(added), personIds },
    }),
    ...(removed.length > 0 && { hide: { things: sorted(removed), personIds } }),
  };
}

function sorted(things: readonly Thing[]): Things {
  return {
    areas: things.filter((one) => isArea(one)),
    pictures: things.flatMap((one) => pictureNamed(one) ?? []),
  };
}

async function answerWithPerson(
  c: WebContext,
  citizenId: string,
  personId: string,
  refused?: Refusal,
  ticked?: readonly string[],
): Promise<Response> {
  const view = await seeWhoSeesWith(c.var.visit, citizenId, personId);
  const page = pageOf(c);
  return c.html(
    <PersonSharingPage
      page={page}
      citizenId={citizenId}
      view={view}
      person={view.person}
      lookOf={lookIn(page)}
      picturesOf={picturesIn(c)}
      done={doneOf(c)}
      ticked={ticked}
      error={refused && sentenceOf(page, refused)}
    />,
    refused === undefined ? 200 : 422,
  );
}

/** What an answer or a picture is called, and the symbol it is known by. */
function lookIn(page: PageContext): LookOf {
  const areas = areaPictures(page);
  return (of) =>
    isArea(of)
      ? { label: page.words.preparation.citizen.areas[of].name, src: areas[of].src }
      : { label: pictureTitle(page, of), src: pictureOf(page, symbolOfPicture(of)).src };
}
