import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { markStepDone } from '../use-cases/mark-step-done.ts';
import { moveStep } from '../use-cases/move-step.ts';
import { seeStaircase } from '../use-cases/see-staircase.ts';
import { takeStepAway } from '../use-cases/take-step-away.ts';
import { faceOf } from '../use-cases/trace-of-step.ts';
import { addresses } from '../views/addresses.ts';
import { changesOf } from '../views/changed-alone.tsx';
import { isOwn } from '../views/room-page.tsx';
import { PlacePage, StepPage } from '../views/step-pages.tsx';
import { TellChangePage } from '../views/tell-change-page.tsx';
import { besideItsField, refusedBy } from './answers.ts';
import { stepOfAddress } from './staircase.tsx';
import { lackingWhy, whyFields, whyGiven } from './why-changed.ts';

/** One step and what can be done with it; staff find that on the staircase's page. */
export const showStep: Handler = async (c) => {
  const { citizenId, all, one, step, row } = await stepOfAddress(c);
  const page = pageOf(c);
  if (!isOwn({ page, citizenId })) return c.redirect(addresses.stairs(citizenId, one.goal.id), 303);
  return c.html(
    <StepPage
      page={page}
      citizenId={citizenId}
      one={one}
      step={step}
      doneBy={row.isDoneByOther ? row.doneBy : null}
      said={all}
      changes={changesOf(all.alone, step.id)}
      files={row.files}
    />,
  );
};

/** Where a step is moved or taken away. */
export const showPlace: Handler = async (c) => {
  const { citizenId, one, step } = await stepOfAddress(c);
  const page = pageOf(c);
  if (!isOwn({ page, citizenId })) return c.redirect(addresses.stairs(citizenId, one.goal.id), 303);
  return c.html(<PlacePage page={page} citizenId={citizenId} one={one} step={step} />);
};

const yesOrNo = z.enum(['yes', 'no']);

/** "Jeg klarede trinnet", or not after all. */
export const markDone: Handler = async (c) => {
  const { citizenId, stepId } = stepParams(c);
  const form = await readForm(c, z.object({ done: yesOrNo }));
  if (!form.ok) throw new NotFound();
  const isDone = form.values.done === 'yes';
  const marked = await markStepDone(c.var.visit, form.command, { citizenId, stepId, isDone });
  if (isRefusal(marked)) throw new NotFound();
  const stairs = addresses.stairs(citizenId, marked.goalId);
  return c.redirect(isDone ? `${stairs}&done=${stepId}` : stairs, 303);
};

/** Moves a step one place. */
export const move: Handler = async (c) => {
  const { citizenId, stepId } = stepParams(c);
  const form = await readForm(c, z.object({ to: z.enum(['before', 'after']) }));
  if (!form.ok) throw new NotFound();
  const moved = await moveStep(c.var.visit, form.command, { citizenId, stepId, to: form.values.to });
  if (isRefusal(moved)) throw new NotFound();
  return c.redirect(addresses.step(citizenId, stepId, 'place'), 303);
};

/** Takes a step away, or brings it back. */
export const takeAway: Handler = async (c) => {
  const { citizenId, stepId } = stepParams(c);
  const form = await readForm(c, z.object({ away: yesOrNo, ...whyFields }));
  if (!form.ok) throw new NotFound();
  const isAway = form.values.away === 'yes';
  const isMine = (await c.var.visit.whoAmI()).personId === citizenId;
  const told = whyGiven(form.values, isMine, pageOf(c).words.followUp.citizen.changedByMyself);
  if (!isMine && form.values.together === undefined)
    return askWhyAway(c, form, isAway, lackingWhy(form.values));
  const taken = await takeStepAway(c.var.visit, form.command, { citizenId, stepId, isAway, told });
  if (isRefusal(taken)) return askWhyAway(c, form, isAway, [besideItsField(taken, 'reason')]);
  if (isMine) {
    const steps = addresses.steps(citizenId, taken.goalId);
    return c.redirect(isAway ? `${steps}?removed=${stepId}` : steps, 303);
  }
  const stairs = addresses.stairs(citizenId, taken.goalId);
  return c.redirect(isAway ? `${stairs}&removed=${stepId}` : stairs, 303);
};

/** Asks staff why a step is taken away or brought back, and whether the citizen was there (R-F5, R-P8). */
async function askWhyAway(
  c: WebContext,
  form: Parameters<typeof refusedBy>[1],
  isAway: boolean,
  why: readonly Refusal[],
): Promise<Response> {
  const { citizenId, stepId } = stepParams(c);
  const all = await seeStaircase(c.var.visit, citizenId, { stepId });
  const isIt = ({ id }: { readonly id: string }): boolean => id === stepId;
  const one = all.goals.find(({ steps, away }) => [...steps, ...away].some(isIt));
  const row = [...(one?.steps ?? []), ...(one?.away ?? [])].find(isIt);
  if (one === undefined || row === undefined || !all.mayBuild) throw new NotFound();
  const face = faceOf(row);
  const page = pageOf(c);
  return c.html(
    <TellChangePage
      {...{ page, citizenId, givenName: all.givenName }}
      title={isAway ? page.words.followUp.staff.removeTitle : page.words.followUp.staff.bringBackTitle}
      change={{ part: 'away', before: isAway ? face : '', after: isAway ? '' : face }}
      stepWords={row.words}
      action={addresses.step(citizenId, stepId, 'away')}
      fields={{ away: isAway ? 'yes' : 'no' }}
      back={addresses.stairs(citizenId, one.goal.id)}
      refused={refusedBy(page, form, ...why)}
    />,
    422,
  );
}

/** Whom and which step an address names. Throws NotFound when they are no ids. */
export function stepParams(c: WebContext): { readonly citizenId: string; readonly stepId: string } {
  return { citizenId: idParam(c, 'citizenId'), stepId: idParam(c, 'stepId') };
}
