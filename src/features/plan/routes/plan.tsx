import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { id, readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { seePlanOfGoal, seePlanPage, seeWhoMaySee } from '../use-cases/see-plan.ts';
import { showPlanTo } from '../use-cases/show-plan-to.ts';
import { addresses } from '../views/addresses.ts';
import { GoalPage } from '../views/goal-page.tsx';
import { PlanPage } from '../views/plan-page.tsx';
import { StaffPlanPage } from '../views/staff-plan-page.tsx';
import { WhoMaySeePage } from '../views/who-may-see-page.tsx';
import { goalIn, viewOn } from './parts.ts';

async function answerWithPlan(c: WebContext, roundId: string | null): Promise<Response> {
  const seen = await seePlanPage(c.var.visit, idParam(c, 'citizenId'), roundId);
  const view = viewOn(pageOf(c));
  const { plan, rights, isNewestRound, holdsUntilNewPlan } = seen;
  // A plan that a later one took the place of is read as it was agreed, and after it what happened since (R-M8, R-S3).
  if (!rights.isStaff && !isNewestRound && !holdsUntilNewPlan && plan.version !== null)
    return c.redirect(addresses.version(plan.citizen.id, plan.version.id), 303);
  return c.html(
    seen.rights.isStaff ? (
      <StaffPlanPage {...view} seen={seen} />
    ) : (
      <PlanPage {...view} seen={seen} isTooLate={rights.isCitizen && c.req.query('late') === 'answer'} />
    ),
  );
}

/** The plan: the picture of what holds for the citizen and their network, every detail of the newest round for staff. */
export const showPlan: Handler = (c) => answerWithPlan(c, null);

/** The plan of an earlier round: all rounds stay readable (R-S3). */
export const showRound: Handler = (c) => answerWithPlan(c, idParam(c, 'roundId'));

/** One goal: its own page for the citizen and the network, its place on the plan for staff. */
export const showGoal: Handler = async (c) => {
  const seen = await seePlanOfGoal(c.var.visit, idParam(c, 'citizenId'), idParam(c, 'goalId'));
  const goal = await goalIn(c, seen);
  const { plan, rights, isNewestRound } = seen;
  if (rights.isStaff) {
    const place = isNewestRound
      ? addresses.goalOnPlan(plan.citizen.id, goal.id)
      : addresses.goalInRound(plan.citizen.id, plan.round.id, goal.id);
    return c.redirect(place, 303);
  }
  return c.html(<GoalPage {...viewOn(pageOf(c))} seen={seen} goal={goal} />);
};

/** "Hvem må se min plan?" */
export const showWhoMaySee: Handler = async (c) => {
  const { shownTo, hiddenFrom, ...seen } = await seeWhoMaySee(c.var.visit, idParam(c, 'citizenId'));
  if (!seen.rights.isCitizen) throw new NotFound();
  return c.html(<WhoMaySeePage page={pageOf(c)} seen={seen} shownTo={shownTo} hiddenFrom={hiddenFrom} />);
};

const showForm = z.object({ person: id, show: z.enum(['yes', 'no']) });

/** Shows the plan to somebody, or hides it again. */
export const saveWhoMaySee: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, showForm);
  if (!form.ok) throw new NotFound();
  const { person, show } = form.values;
  await showPlanTo(c.var.visit, form.command, { citizenId, personId: person, isShown: show === 'yes' });
  return c.redirect(addresses.whoMaySee(citizenId), 303);
};
