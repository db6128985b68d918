import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { carryOver } from '../use-cases/carry-over.ts';
import { seeRounds } from '../use-cases/see-rounds.ts';
import {
  type EffortAtStatus,
  type GoalOfStatus,
  type StatusView,
  seeStatus,
} from '../use-cases/see-status.ts';
import { addresses, type WrittenFor } from '../views/addresses.ts';
import { afterThePause, type LastAsked } from '../views/onward.ts';
import { isOwn } from '../views/parts.tsx';
import { PausePage } from '../views/pause-page.tsx';
import { RoundsPage, RoundsStaffPage } from '../views/rounds-pages.tsx';
import { StatusPage } from '../views/status-page.tsx';
import { StatusStaffPage } from '../views/status-staff-page.tsx';

/** Step 5: the citizen's page of the new meeting, or the status for those around them. */
export const showStatus: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const view = await seeStatus(c.var.visit, citizenId);
  const page = pageOf(c);
  return c.html(
    isOwn({ page, citizenId }) ? (
      <StatusPage page={page} view={view} />
    ) : (
      <StatusStaffPage page={page} view={view} carried={countsIn(c)} />
    ),
  );
};

/** "Gem og stop" on a question: what was answered is kept, and the list comes. */
export const stop = z.string().max(10).optional();

const after = /^(help|goal|hope)\.([\w-]{1,40})$/;

/** The pause after a question; where nothing comes after it, the list. */
export const showPause: Handler = async (c) => {
  const { citizenId, view } = await answering(c);
  const page = pageOf(c);
  const [, kind, about] = after.exec(c.req.query('after') ?? '') ?? [];
  const next =
    kind === undefined || about === undefined
      ? null
      : afterThePause(view, { kind: kind as LastAsked['kind'], id: about });
  if (next === null || !isOwn({ page, citizenId })) return c.redirect(addresses.status(citizenId), 303);
  return c.html(<PausePage page={page} citizenId={citizenId} next={next} />);
};

const amount = z.coerce.number().int().min(0).max(9999).catch(0);
const counts = z.object({
  dreams: amount,
  mostImportant: amount,
  goals: amount,
  steps: amount,
  efforts: amount,
});

/** What a carrying over gave just now, as its redirect says it; null when none led here. */
function countsIn(c: WebContext): z.infer<typeof counts> | null {
  return c.req.query('carried') === 'yes' ? counts.parse(c.req.query()) : null;
}

/** One button: the next plan begins with what goes on (R-S3). The page says what came along this time. */
export const carry: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, z.object({}));
  const { visit } = c.var;
  const carried = await carryOver(visit, form.command, { citizenId });
  if (isRefusal(carried)) return c.redirect(addresses.status(citizenId), 303);
  const said = Object.entries(carried).map(([what, count]) => `${what}=${count}`);
  return c.redirect(`${addresses.status(citizenId)}?carried=yes&${said.join('&')}`, 303);
};

/** All rounds with their goals, outcomes and versions. */
export const showRounds: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const view = await seeRounds(c.var.visit, citizenId);
  const page = pageOf(c);
  return c.html(
    isOwn({ page, citizenId }) ? (
      <RoundsPage page={page} view={view} />
    ) : (
      <RoundsStaffPage page={page} view={view} />
    ),
  );
};

/** The status on which the reader answers. Throws NotFound when they do not, or the meeting is closed. */
async function answering(c: WebContext): Promise<{ readonly citizenId: string; readonly view: StatusView }> {
  const citizenId = idParam(c, 'citizenId');
  const view = await seeStatus(c.var.visit, citizenId);
  if (!view.mayAnswer) throw new NotFound();
  return { citizenId, view };
}

/** The effort that the address names, where the reader answers about it. Throws NotFound. */
export async function effortOfAddress(
  c: WebContext,
): Promise<{ readonly citizenId: string; readonly view: StatusView; readonly one: EffortAtStatus }> {
  const { citizenId, view } = await answering(c);
  const effortId = idParam(c, 'effortId');
  const one = view.efforts.find(({ effort }) => effort.id === effortId);
  if (one === undefined) throw new NotFound();
  return { citizenId, view, one };
}

/** The goal that the address names, where the reader answers about it. Throws NotFound. */
export async function goalOfAddress(
  c: WebContext,
): Promise<{ readonly citizenId: string; readonly view: StatusView; readonly one: GoalOfStatus }> {
  const { citizenId, view } = await answering(c);
  const goalId = idParam(c, 'goalId');
  const one = view.goals.find(({ goal }) => goal.id === goalId);
  if (one === undefined) throw new NotFound();
  return { citizenId, view, one };
}

/** Whose answer the address says is written: one's own when it says nothing. */
export function whoseOf(c: WebContext): WrittenFor {
  const asked = c.req.query('for');
  return asked === 'citizen' || asked === 'network' ? asked : 'own';
}

/** Whether the visitor is the citizen the address is about. Asks the database who is signed in where nobody has yet. */
export async function isTheCitizen(c: WebContext, citizenId: string): Promise<boolean> {
  return (await c.var.visit.whoAmI()).personId === citizenId;
}
