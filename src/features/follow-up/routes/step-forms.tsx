import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isToldWithReason } from '../../../domain/follow-up/changed-alone.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { Browsing } from '../../../ui/picture-topics.tsx';
import { conflictPage } from '../../../web/conflict-page.tsx';
import { readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, languageOf, pageOf, type WebContext } from '../../../web/request.ts';
import { browse, findPictures, isSymbolId, picturesToChoose, searchable } from '../../symbols/public.ts';
import { addStep } from '../use-cases/add-step.ts';
import { writeOnStep } from '../use-cases/write-on-step.ts';
import { addresses } from '../views/addresses.ts';
import { isOwn } from '../views/room-page.tsx';
import type { RefusedForm } from '../views/stairs-staff-page.tsx';
import { type FoundPicture, PicturePage, WhyPage } from '../views/step-forms.tsx';
import { TellChangePage } from '../views/tell-change-page.tsx';
import { besideItsField, faultsOf, refusedBy } from './answers.ts';
import { goalOfAddress, stepOfAddress } from './staircase.tsx';
import { stepParams } from './steps.tsx';
import { lackingWhy, whyFields, whyGiven } from './why-changed.ts';

/** Pictures a page offers: two rows on a tablet, what the thumb reaches on a phone. */
const mostPictures = 8;

async function search(
  c: WebContext,
  citizenId: string,
  fallback: string,
): Promise<{
  readonly query: string;
  readonly found: readonly FoundPicture[];
  readonly browsing: Browsing;
}> {
  const asked = c.req.query('q');
  const query = searchable(asked ?? fallback);
  const language = languageOf(c);
  const limit = mostPictures;
  const { pictures, browsing } = browse(c.req.query('browse'));
  const ids =
    pictures ?? (await findPictures(c.var.visit, { citizenId, query, language, limit, offered: [] }));
  return {
    query: pictures === null ? (asked ?? '') : '',
    browsing,
    found: picturesToChoose(ids, language),
  };
}

const isNewIn = (c: WebContext): boolean => c.req.query('new') === '1';

/** Looks for the picture of a step; before a word is typed, by the step's own words. */
export const showPicture: Handler = async (c) => {
  const { citizenId, all, one, step, row } = await stepOfAddress(c);
  if (!all.mayBuild) throw new NotFound();
  const isNew = isNewIn(c);
  return c.html(
    <PicturePage
      page={pageOf(c)}
      citizenId={citizenId}
      givenName={all.givenName}
      subject={step.words}
      action={addresses.step(citizenId, step.id, 'picture')}
      {...(await search(c, citizenId, step.words))}
      fields={{ version: String(row.version) }}
      isNew={isNew}
      onward={afterPicture(c, citizenId, { isNew, goalId: one.goal.id, stepId: step.id })}
      mayTakeOff={step.symbol !== null && step.words !== ''}
    />,
  );
};

function afterPicture(
  c: WebContext,
  citizenId: string,
  { isNew, goalId, stepId }: { isNew: boolean; goalId: string; stepId: string },
): string {
  const isMine = isOwn({ page: pageOf(c), citizenId });
  if (isNew && isMine) return `${addresses.step(citizenId, stepId, 'why')}?new=1`;
  return isMine && !isNew ? addresses.step(citizenId, stepId) : addresses.stairs(citizenId, goalId);
}

const symbol = z
  .string()
  .max(200)
  .refine((value) => value === '' || isSymbolId(value))
  .transform((value) => (value === '' ? null : value));

/** Gives a step its picture. */
export const choosePicture: Handler = async (c) => {
  const { citizenId, stepId } = stepParams(c);
  const form = await readForm(
    c,
    z.object({ symbol, version, new: z.string().max(1).default(''), ...whyFields }),
  );
  if (!form.ok) throw new NotFound();
  const { symbol: chosen, version: read, new: isNew } = form.values;
  const isMine = (await c.var.visit.whoAmI()).personId === citizenId;
  const told = whyGiven(form.values, isMine, pageOf(c).words.followUp.citizen.changedByMyself);
  if (form.values.together === undefined) {
    const asked = await askWhyOtherPicture(c, form, { chosen, isMine, why: lackingWhy(form.values) });
    if (asked !== null) return asked;
  }
  const change = { citizenId, stepId, version: read, change: { symbol: chosen }, told };
  const written = await writeOnStep(c.var.visit, form.command, change);
  if (isRefusal(written) && written.field !== 'words') {
    const why = [besideItsField(written, 'reason')];
    const asked = await askWhyOtherPicture(c, form, { chosen, isMine, why });
    if (asked !== null) return asked;
  }
  // A picture is chosen again rather than compared: the page comes back with what stands there now.
  if (isRefusal(written) || 'conflict' in written)
    return c.redirect(addresses.step(citizenId, stepId, 'picture'), 303);
  return c.redirect(
    afterPicture(c, citizenId, { isNew: isNew === '1', goalId: written.goalId, stepId }),
    303,
  );
};

/** Asks staff why a step gets another picture (R-F5, R-P8); null where nothing stood there, and for the citizen. */
async function askWhyOtherPicture(
  c: WebContext,
  form: Parameters<typeof refusedBy>[1],
  { chosen, isMine, why }: { chosen: string | null; isMine: boolean; why: readonly Refusal[] },
): Promise<Response | null> {
  const { citizenId, all, step, row } = await stepOfAddress(c);
  const change = { part: 'symbol', before: step.symbol ?? '', after: chosen ?? '' } as const;
  if (!all.mayBuild || !isToldWithReason('symbol', change, isMine)) return null;
  const page = pageOf(c);
  return c.html(
    <TellChangePage
      {...{ page, citizenId, givenName: all.givenName, change }}
      title={page.words.followUp.staff.adjustTitle}
      stepWords={step.words}
      action={addresses.step(citizenId, step.id, 'picture')}
      fields={{ symbol: chosen ?? '', version: String(row.version) }}
      back={addresses.step(citizenId, step.id, 'picture')}
      refused={refusedBy(page, form, ...why)}
    />,
    422,
  );
}

/** Looks for a picture that becomes a step of its own: not everybody writes. */
export const showNewPicture: Handler = async (c) => {
  const { citizenId, all, one } = await goalOfAddress(c);
  if (!all.mayBuild) throw new NotFound();
  return c.html(
    <PicturePage
      page={pageOf(c)}
      citizenId={citizenId}
      givenName={all.givenName}
      subject=""
      action={addresses.newPicture(citizenId, one.goal.id)}
      {...(await search(c, citizenId, one.goal.title))}
      fields={{}}
      isNew={false}
      onward={addresses.newStep(citizenId, one.goal.id)}
      mayTakeOff={false}
    />,
  );
};

/** Adds a step that is a picture. */
export const addNewPicture: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const form = await readForm(c, z.object({ symbol }));
  if (!form.ok) throw new NotFound();
  const step = { citizenId, goalId, words: '', why: '', symbol: form.values.symbol };
  const added = await addStep(c.var.visit, form.command, step);
  if (isRefusal(added)) return c.redirect(addresses.newPicture(citizenId, goalId), 303);
  return c.redirect(`${addresses.step(citizenId, added.stepId, 'why')}?new=1`, 303);
};

/** Why this step. */
export const showWhy: Handler = (c) => whyPage(c, isNewIn(c));

const whyForm = z.object({ why: text(1000), version, new: z.string().max(1).default(''), ...whyFields });

/** Keeps why this step. */
export const writeWhy: Handler = async (c) => {
  const { citizenId, stepId } = stepParams(c);
  const form = await readForm(c, whyForm);
  if (!form.ok) return whyPage(c, form.typed.new === '1', () => faultsOf(pageOf(c), form));
  const { why, version: read, new: isNew } = form.values;
  const isMine = (await c.var.visit.whoAmI()).personId === citizenId;
  const told = whyGiven(form.values, isMine, pageOf(c).words.followUp.citizen.changedByMyself);
  const lacking = isMine ? [] : lackingWhy(form.values);
  if (lacking.length > 0 && (await isOtherWhy(c, why)))
    return whyPage(c, isNew === '1', () => refusedBy(pageOf(c), form, ...lacking));
  const input = { citizenId, stepId, version: read, change: { why }, told };
  const written = await writeOnStep(c.var.visit, form.command, input);
  if (isRefusal(written))
    return whyPage(c, isNew === '1', () => refusedBy(pageOf(c), form, besideItsField(written, 'why')));
  if ('conflict' in written) {
    const { citizen, staff } = pageOf(c).words.followUp;
    const label = isMine ? citizen.whyQuestion : staff.why;
    return conflictPage(c, {
      fields: [{ name: 'why', label, theirs: written.step.why }],
      currentVersion: written.currentVersion,
      typed: form.typed,
    });
  }
  const onward =
    isMine && isNew !== '1' ? addresses.step(citizenId, stepId) : addresses.stairs(citizenId, written.goalId);
  return c.redirect(onward, 303);
};

/** Whether others than the citizen write something else than the why that stands there. */
async function isOtherWhy(c: WebContext, why: string): Promise<boolean> {
  const { step } = await stepOfAddress(c);
  return isToldWithReason('why', { before: step.why, after: why }, false);
}

async function whyPage(c: WebContext, isNew: boolean, refusedForm?: () => RefusedForm): Promise<Response> {
  const { citizenId, all, one, step, row } = await stepOfAddress(c);
  if (!all.mayBuild) throw new NotFound();
  const page = pageOf(c);
  const isMine = isOwn({ page, citizenId });
  return c.html(
    <WhyPage
      page={page}
      citizenId={citizenId}
      givenName={all.givenName}
      stepId={step.id}
      stepWords={step.words}
      version={row.version}
      why={step.why}
      asksReason={!isMine && step.why !== ''}
      isNew={isNew}
      onward={
        isMine && !isNew ? addresses.step(citizenId, step.id) : addresses.stairs(citizenId, one.goal.id)
      }
      refused={refusedForm?.()}
    />,
    refusedForm === undefined ? 200 : 422,
  );
}
