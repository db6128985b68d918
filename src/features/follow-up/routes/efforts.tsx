import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { lackingWithoutTogether } from '../../../domain/follow-up/adjustment.ts';
import { effortParts, effortReasons } from '../../../domain/follow-up/adjustment-reasons.ts';
import { askedOfGranted } from '../../../domain/plan/change-of-help.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { conflictPage } from '../../../web/conflict-page.tsx';
import { optionalDay, readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { adjustEffort, type EffortConflict, stopEffort } from '../use-cases/adjust-effort.ts';
import { changeWish, takeWishBack } from '../use-cases/change-wish.ts';
import { type Efforts, seeEfforts } from '../use-cases/see-efforts.ts';
import { wishForHelp } from '../use-cases/wish-for-help.ts';
import { addresses } from '../views/addresses.ts';
import { AdjustEffortPage, StopEffortPage, WishPage } from '../views/effort-forms.tsx';
import { EffortsPage, isOpenWish } from '../views/efforts-page.tsx';
import { EffortsStaffPage } from '../views/efforts-staff-page.tsx';
import { isOwn } from '../views/room-page.tsx';
import type { RefusedForm } from '../views/stairs-staff-page.tsx';
import { adjustmentFields } from './adjust-step.tsx';
import { besideItsField, faultsOf, refusedBy } from './answers.ts';
import { queryId } from './staircase.tsx';

/** "Min hjælp" for the citizen, "Indsatser" for those around them. */
export const showEfforts: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const view = await seeEfforts(c.var.visit, citizenId, { looksAtAnswers: true });
  const page = pageOf(c);
  const saved = c.req.query('saved');
  const isSaved = saved !== undefined;
  const justTalked = c.req.query('talked') !== undefined;
  if (!isOwn({ page, citizenId }))
    return c.html(<EffortsStaffPage {...{ page, view, isSaved, justTalked }} />);
  const goalId = queryId(c, 'goal') ?? view.goals[0]?.id;
  if (goalId !== undefined && !view.goals.some(({ id }) => id === goalId)) throw new NotFound();
  const takenBack = queryId(c, 'takenBack') ?? null;
  return c.html(<EffortsPage {...{ page, view, goalId, takenBack }} isSaved={savedOrAsked(saved, view)} />);
};

/** The page after something was kept: a wish was asked for, and of a piece of help it is seen whether the municipality answers. */
const saved = (address: string, what = ''): string =>
  `${address}${address.includes('?') ? '&' : '?'}saved=${what}`;

/** Whether what was kept waits for the municipality: what one asks for is not told as something one has (R-O2). */
function savedOrAsked(saved: string | undefined, { efforts }: Efforts): 'kept' | 'asked' | null {
  if (saved === undefined) return null;
  const effort = efforts.find(({ id }) => id === saved);
  const waits =
    effort !== undefined && (askedOfGranted(effort) !== null || effort.decision.state === 'wished');
  return waits ? 'asked' : 'kept';
}

/** Where the citizen wishes for more help; staff write a whole effort on the plan's page. */
export const showWish: Handler = (c) => wishPage(c);

async function wishPage(c: WebContext, refusedForm?: () => RefusedForm): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const view = await seeEfforts(c.var.visit, citizenId);
  const goal = view.goals.find(({ id }) => id === goalId);
  if (goal === undefined || !view.mayWish) throw new NotFound();
  const page = pageOf(c);
  if (!isOwn({ page, citizenId })) return c.redirect(addresses.planNewEffort(citizenId, goalId), 303);
  const refused = refusedForm?.();
  return c.html(
    <WishPage page={page} citizenId={citizenId} goal={goal} refused={refused} />,
    refused === undefined ? 200 : 422,
  );
}

/** Keeps the wish: an effort that nobody has decided about (R-O2). */
export const wish: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const form = await readForm(c, z.object({ what: text(1000) }));
  if (!form.ok) return wishPage(c, () => faultsOf(pageOf(c), form));
  const what = form.values.what;
  const written = await wishForHelp(c.var.visit, form.command, { citizenId, goalId, what });
  if (isRefusal(written)) return wishPage(c, () => refusedBy(pageOf(c), form, written));
  return c.redirect(saved(addresses.efforts(citizenId, goalId), written.effortId), 303);
};

/** "Bed om en ændring" of the citizen, "Lav om" of those around them. */
export const showAdjustEffort: Handler = (c) => adjustPage(c);

async function adjustPage(c: WebContext, refusedForm?: () => RefusedForm): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  const effortId = idParam(c, 'effortId');
  const view = await seeEfforts(c.var.visit, citizenId);
  const effort = view.efforts.find(({ id }) => id === effortId);
  // Refused while somebody wrote: what they typed comes back to them (R-T5).
  const isTooLate = refusedForm !== undefined;
  if (effort === undefined || !(effort.mayAdjust || isTooLate)) throw new NotFound();
  const refused = refusedForm?.();
  const page = pageOf(c);
  if (isOwn({ page, citizenId }) && isOpenWish(effort)) {
    const goal = view.goals.find(({ id }) => id === effort.goalId);
    if (goal === undefined) throw new NotFound();
    return c.html(
      <WishPage page={page} citizenId={citizenId} goal={goal} wish={effort} refused={refused} />,
      refused === undefined ? 200 : 422,
    );
  }
  const askedPart = refused?.typed.part ?? c.req.query('part');
  const part = effortParts.find((one) => one === askedPart) ?? null;
  const askedReason = c.req.query('reason');
  return c.html(
    <AdjustEffortPage
      page={page}
      citizenId={citizenId}
      givenName={view.givenName}
      effort={effort}
      part={part}
      offers={view.choosesOffer ? view.offers : null}
      reason={part === null ? null : (effortReasons[part].find((key) => key === askedReason) ?? null)}
      refused={refused}
    />,
    refused === undefined ? 200 : 422,
  );
}

const adjustForm = z.object({
  what: text(1000),
  how: text(2000),
  who: text(500),
  howOften: text(500),
  from: optionalDay,
  to: optionalDay,
  /** Absent where the one who writes does not choose it, empty for none. */
  offer: z.union([z.literal('').transform(() => null), z.uuid()]).optional(),
  part: z.enum(effortParts).optional(),
  ...adjustmentFields,
});

/** Keeps the adjusted effort with who, when and why (R-F4). */
export const adjustTheEffort: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const effortId = idParam(c, 'effortId');
  const form = await readForm(c, adjustForm);
  if (!form.ok) return adjustPage(c, () => faultsOf(pageOf(c), form));
  const { part: _part, together, whyNot, version, offer: offerId, ...rest } = form.values;
  const isMine = (await c.var.visit.whoAmI()).personId === citizenId;
  if (!isMine && together === undefined)
    return adjustPage(c, () =>
      refusedBy(
        pageOf(c),
        form,
        ...lackingWithoutTogether(rest.reason).map((one) => besideItsField(one, 'what')),
      ),
    );
  const withCitizen =
    isMine || together === 'yes' ? ({ together: true } as const) : ({ together: false, whyNot } as const);
  const input = { citizenId, effortId, version, offerId, withCitizen, ...rest };
  const adjusted = await adjustEffort(c.var.visit, form.command, input);
  if (isRefusal(adjusted)) {
    return adjustPage(c, () => refusedBy(pageOf(c), form, besideItsField(adjusted, 'what')));
  }
  if ('conflict' in adjusted) return bothTexts(c, adjusted, form.typed);
  return c.redirect(saved(addresses.efforts(citizenId, adjusted.goalId ?? undefined), effortId), 303);
};

/** "Stop hjælpen": staff end agreed help on a day, with a reason; the citizen does it with "Bed om en ændring". */
export const showStopEffort: Handler = (c) => stopPage(c);

async function stopPage(c: WebContext, refusedForm?: () => RefusedForm): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  const effortId = idParam(c, 'effortId');
  const view = await seeEfforts(c.var.visit, citizenId);
  const effort = view.efforts.find(({ id }) => id === effortId);
  // Refused while somebody wrote: what they typed comes back to them (R-T5).
  if (effort === undefined || !(effort.mayAdjust || refusedForm !== undefined)) throw new NotFound();
  const page = pageOf(c);
  if (isOwn({ page, citizenId }))
    return c.redirect(`${addresses.adjustEffort(citizenId, effortId)}?part=when`, 303);
  const refused = refusedForm?.();
  return c.html(
    <StopEffortPage
      page={page}
      citizenId={citizenId}
      givenName={view.givenName}
      effort={effort}
      refused={refused}
    />,
    refused === undefined ? 200 : 422,
  );
}

const { version: _version, ...reasonFields } = adjustmentFields;
const stopForm = z.object({ lastDay: optionalDay, ...reasonFields });

/** Ends the help with who, when and why (R-F4). */
export const stopTheEffort: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const effortId = idParam(c, 'effortId');
  const form = await readForm(c, stopForm);
  if (!form.ok) return stopPage(c, () => faultsOf(pageOf(c), form));
  const { together, whyNot, reason, lastDay } = form.values;
  const isMine = (await c.var.visit.whoAmI()).personId === citizenId;
  if (!isMine && together === undefined)
    return stopPage(c, () =>
      refusedBy(
        pageOf(c),
        form,
        ...lackingWithoutTogether(reason).map((one) => besideItsField(one, 'lastDay')),
      ),
    );
  const withCitizen =
    isMine || together === 'yes' ? ({ together: true } as const) : ({ together: false, whyNot } as const);
  const input = { citizenId, effortId, reason, withCitizen, lastDay };
  const stopped = await stopEffort(c.var.visit, form.command, input);
  if (isRefusal(stopped))
    return stopPage(c, () => refusedBy(pageOf(c), form, besideItsField(stopped, 'lastDay')));
  // It was written in between: the newest is shown, and what was typed stands there still.
  if ('conflict' in stopped) return stopPage(c, () => refusedBy(pageOf(c), form));
  return c.redirect(saved(addresses.efforts(citizenId, stopped.goalId ?? undefined)), 303);
};

/** The citizen writes their own wish anew: they need not say why (R-P8). */
export const writeWishAnew: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const effortId = idParam(c, 'effortId');
  const form = await readForm(c, z.object({ what: text(1000), version }));
  if (!form.ok) return adjustPage(c, () => faultsOf(pageOf(c), form));
  const written = await changeWish(c.var.visit, form.command, { citizenId, effortId, ...form.values });
  if (isRefusal(written)) return adjustPage(c, () => refusedBy(pageOf(c), form, written));
  if ('conflict' in written) return bothTexts(c, written, form.typed);
  return c.redirect(saved(addresses.efforts(citizenId, written.goalId ?? undefined), effortId), 303);
};

/** The citizen takes their own wish back, or wishes it again. */
export const takeBack: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const effortId = idParam(c, 'effortId');
  const form = await readForm(c, z.object({ away: z.enum(['yes', 'no']) }));
  if (!form.ok) throw new NotFound();
  const isAway = form.values.away === 'yes';
  const taken = await takeWishBack(c.var.visit, form.command, { citizenId, effortId, isAway });
  if (isRefusal(taken)) throw new NotFound();
  const efforts = addresses.efforts(citizenId, taken.goalId ?? undefined);
  return c.redirect(isAway ? `${efforts}&takenBack=${effortId}` : efforts, 303);
};

/** Only the fields that differ are shown twice (R-T5). */
function bothTexts(
  c: WebContext,
  { effort, currentVersion }: EffortConflict,
  typed: Parameters<typeof conflictPage>[1]['typed'],
) {
  const words = pageOf(c).words.followUp.citizen.parts;
  const fields = (['what', 'how', 'who', 'howOften'] as const)
    .filter((name) => typed[name] !== undefined && [typed[name]].flat().join('') !== effort[name])
    .map((name) => ({ name, label: words[name], theirs: effort[name] }));
  const first = { name: 'what', label: words.what, theirs: effort.what };
  return conflictPage(c, { fields: fields.length === 0 ? [first] : fields, currentVersion, typed });
}
