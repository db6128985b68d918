import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { readForm, text } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { addStep } from '../use-cases/add-step.ts';
import { type GoalStairs, goalAskedFor, type Staircases, seeStaircase } from '../use-cases/see-staircase.ts';
import { takeStaircase } from '../use-cases/take-staircase.ts';
import { addresses } from '../views/addresses.ts';
import { isOwn } from '../views/room-page.tsx';
import { StairsPage } from '../views/stairs-page.tsx';
import { stairsOnPaper } from '../views/stairs-paper.ts';
import { type RefusedForm, StairsStaffPage } from '../views/stairs-staff-page.tsx';
import { NewStepPage } from '../views/step-forms.tsx';
import { StepsPage } from '../views/step-pages.tsx';
import { faultsOf, refusedBy } from './answers.ts';

/** An id in the query; undefined when it is none. */
export function queryId(c: WebContext, name: string): string | undefined {
  const parsed = z.uuid().safeParse(c.req.query(name));
  return parsed.success ? parsed.data.toLowerCase() : undefined;
}

/** "Min trappe" for the citizen, "Trappe" for those around them. */
export const showStaircase: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const asked = { goalId: queryId(c, 'goal') };
  const all = await seeStaircase(c.var.visit, citizenId, asked);
  const one = goalAskedFor(all, asked);
  if (one === undefined && all.goals.length > 0) throw new NotFound();
  const page = pageOf(c);
  return c.html(
    isOwn({ page, citizenId }) ? (
      <StairsPage
        page={page}
        all={all}
        one={one}
        justDone={queryId(c, 'done') ?? null}
        isSaved={c.req.query('saved') !== undefined}
      />
    ) : (
      <StairsStaffPage
        {...{ page, all, one }}
        justRemoved={queryId(c, 'removed') !== undefined}
        justTalked={c.req.query('talked') !== undefined}
      />
    ),
  );
};

/** The same staircase as a PDF to print: same order, same words. */
export const takeOnPaper: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const taken = await takeStaircase(
    c.var.visit,
    citizenId,
    { goalId: queryId(c, 'goal') },
    c.var.tools.files,
  );
  const print = stairsOnPaper(pageOf(c), taken);
  const pdf = await c.var.tools.printShop.print({ what: 'staircase', print });
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="trappe.pdf"',
    'cache-control': 'private, no-store',
  });
};

/** "Ret min trappe": the citizen's list of steps; staff change them on the staircase's own page. */
export const showSteps: Handler = async (c) => {
  const { citizenId, one } = await goalOfAddress(c);
  const page = pageOf(c);
  if (!isOwn({ page, citizenId })) return c.redirect(addresses.stairs(citizenId, one.goal.id), 303);
  return c.html(
    <StepsPage page={page} citizenId={citizenId} one={one} removedId={queryId(c, 'removed') ?? null} />,
  );
};

/** Where the citizen writes a new step. */
export const showNewStep: Handler = async (c) => {
  const { citizenId, one } = await goalOfAddress(c);
  const page = pageOf(c);
  if (!isOwn({ page, citizenId })) return c.redirect(addresses.stairs(citizenId, one.goal.id), 303);
  return c.html(<NewStepPage page={page} citizenId={citizenId} goal={one.goal} />);
};

const newStepForm = z.object({ words: text(300), why: text(1000) });

/** Adds a step; then its picture is looked for. */
export const addNewStep: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const form = await readForm(c, newStepForm);
  if (!form.ok) return showRefused(c, citizenId, goalId, () => faultsOf(pageOf(c), form));
  const added = await addStep(c.var.visit, form.command, { citizenId, goalId, symbol: null, ...form.values });
  if (isRefusal(added)) return showRefused(c, citizenId, goalId, () => refusedBy(pageOf(c), form, added));
  return c.redirect(`${addresses.step(citizenId, added.stepId, 'picture')}?new=1`, 303);
};

async function showRefused(
  c: WebContext,
  citizenId: string,
  goalId: string,
  refusedForm: () => RefusedForm,
): Promise<Response> {
  const { all, one } = await goalOf(c, citizenId, goalId);
  if (!all.mayBuild) throw new NotFound();
  const page = pageOf(c);
  const refused = refusedForm();
  return c.html(
    isOwn({ page, citizenId }) ? (
      <NewStepPage page={page} citizenId={citizenId} goal={one.goal} refused={refused} />
    ) : (
      <StairsStaffPage page={page} all={all} one={one} justRemoved={false} refused={refused} />
    ),
    422,
  );
}

/** The goal that the address names, with the staircases it stands among. Throws NotFound. */
export async function goalOfAddress(
  c: WebContext,
): Promise<{ readonly citizenId: string; readonly all: Staircases; readonly one: GoalStairs }> {
  const citizenId = idParam(c, 'citizenId');
  return { citizenId, ...(await goalOf(c, citizenId, idParam(c, 'goalId'))) };
}

async function goalOf(
  c: WebContext,
  citizenId: string,
  goalId: string,
): Promise<{ readonly all: Staircases; readonly one: GoalStairs }> {
  const all = await seeStaircase(c.var.visit, citizenId, { goalId });
  const one = goalAskedFor(all, { goalId });
  if (one === undefined) throw new NotFound();
  return { all, one };
}

/** The step that the address names, with its goal. Throws NotFound. */
export async function stepOfAddress(c: WebContext): Promise<{
  readonly citizenId: string;
  readonly all: Staircases;
  readonly one: GoalStairs;
  readonly step: GoalStairs['stairs']['steps'][number];
  readonly row: GoalStairs['steps'][number];
}> {
  const citizenId = idParam(c, 'citizenId');
  const stepId = idParam(c, 'stepId');
  const all = await seeStaircase(c.var.visit, citizenId, { stepId });
  const one = goalAskedFor(all, { stepId });
  const step = one?.stairs.steps.find(({ id }) => id === stepId);
  const row = one?.steps.find(({ id }) => id === stepId);
  if (one === undefined || step === undefined || row === undefined) throw new NotFound();
  return { citizenId, all, one, step, row };
}
