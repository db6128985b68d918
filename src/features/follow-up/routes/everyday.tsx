import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { tickKinds } from '../../../domain/follow-up/tick.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { day, readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { seeAdjustments } from '../use-cases/see-adjustments.ts';
import { type Everyday, type StepOfDay, seeEveryday } from '../use-cases/see-everyday.ts';
import { tellHowItWent } from '../use-cases/tell-how-it-went.ts';
import { addresses } from '../views/addresses.ts';
import { AdjustmentsPage, AdjustmentsStaffPage } from '../views/adjustments-page.tsx';
import { DayPage, DonePage, QuestionPage, WeekPage } from '../views/everyday-pages.tsx';
import { EverydayStaffPage } from '../views/everyday-staff-page.tsx';
import { isOwn } from '../views/room-page.tsx';
import { queryId } from './staircase.tsx';
import { stepParams } from './steps.tsx';

/** "Hverdag": the first question that waits, or what was said today; for staff all of it at once. */
export const showEveryday: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const everyday = await seeEveryday(c.var.visit, citizenId, c.req.query('day'));
  const page = pageOf(c);
  if (!isOwn({ page, citizenId })) return c.html(<EverydayStaffPage page={page} everyday={everyday} />);
  const asked = queryId(c, 'step');
  const one =
    asked === undefined
      ? everyday.steps.find(({ answer }) => answer === null)
      : everyday.steps.find(({ step }) => step.id === asked);
  const told = toldJustNow(c, everyday);
  return c.html(
    one === undefined ? (
      <DayPage page={page} everyday={everyday} told={told} />
    ) : (
      <QuestionPage page={page} everyday={everyday} one={one} told={told} />
    ),
  );
};

/** The week of one step. */
export const showWeek: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const everyday = await seeEveryday(c.var.visit, citizenId, c.req.query('day'));
  const page = pageOf(c);
  const asked = queryId(c, 'step');
  const one = everyday.steps.find(({ step }) => step.id === asked) ?? everyday.steps[0];
  if (one === undefined || !isOwn({ page, citizenId })) return c.redirect(addresses.everyday(citizenId), 303);
  return c.html(<WeekPage page={page} everyday={everyday} one={one} told={toldJustNow(c, everyday)} />);
};

/** The step that was told about just now, with what was told; null when there is none. */
function toldJustNow(c: WebContext, { steps }: Everyday): StepOfDay | null {
  const id = queryId(c, 'told');
  return (
    steps.find(({ step, answer, toldBy }) => step.id === id && answer !== null && toldBy === null) ?? null
  );
}

/** "Det har jeg klaret". */
export const showDone: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const everyday = await seeEveryday(c.var.visit, citizenId);
  const page = pageOf(c);
  if (!isOwn({ page, citizenId })) return c.redirect(addresses.everyday(citizenId), 303);
  return c.html(<DonePage page={page} everyday={everyday} />);
};

const tickForm = z.object({ answer: z.enum(tickKinds), day });

/** One tap: how a step went on a day. Only buttons send it, so what they cannot send is answered as not there. */
export const tick: Handler = async (c) => {
  const { citizenId, stepId } = stepParams(c);
  const form = await readForm(c, tickForm);
  if (!form.ok) throw new NotFound();
  const { answer, day: on } = form.values;
  const told = await tellHowItWent(c.var.visit, form.command, { citizenId, stepId, day: on, answer });
  if (isRefusal(told)) throw new NotFound();
  const isToday = on === c.var.tools.clock.today();
  // What was taken back is asked again.
  if (answer === 'undone') return c.redirect(addresses.question(citizenId, stepId, on), 303);
  const onward = isToday ? addresses.everyday(citizenId) : addresses.week(citizenId, stepId, on);
  return c.redirect(`${onward}${onward.includes('?') ? '&' : '?'}told=${stepId}`, 303);
};

/** What was adjusted, by whom and why. */
export const showAdjustments: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const view = await seeAdjustments(c.var.visit, citizenId);
  const page = pageOf(c);
  return c.html(
    isOwn({ page, citizenId }) ? (
      <AdjustmentsPage page={page} view={view} />
    ) : (
      <AdjustmentsStaffPage page={page} view={view} />
    ),
  );
};
