import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { maySayDifference } from '../../../domain/plan/difference.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { sayDifference } from '../use-cases/say-difference.ts';
import { addresses } from '../views/addresses.ts';
import { DifferencePage } from '../views/difference-page.tsx';
import { answerConflict } from './conflicts.ts';
import { type Back, goalIn, refusedForm, seenForWriting, toPlan, viewOn } from './parts.ts';

/** Where somebody who scored says what makes the difference between places. */
export const showDifference: Handler = (c) => answer(c);

const form = z.object({ words: text(4000), version });

/** Keeps it; empty takes it back. */
export const saveDifference: Handler = async (c) => {
  const read = await readForm(c, form);
  if (!read.ok) return answer(c, { ...read, why: read.errors });
  const at = { citizenId: idParam(c, 'citizenId'), goalId: idParam(c, 'goalId') };
  const said = await sayDifference(c.var.visit, read.command, { ...at, ...read.values });
  const conflict = answerConflict(c, said, read.typed, ({ plan }) => ({
    words: plan.staff.whatMakesDifference,
  }));
  if (conflict !== null) return conflict;
  if (isRefusal(said)) return answer(c, { ...read, why: said });
  const isCitizen = (await c.var.visit.whoAmI()).personId === at.citizenId;
  return c.redirect(
    isCitizen
      ? `${addresses.goal(at.citizenId, at.goalId)}#score`
      : `${addresses.plan(at.citizenId)}#scores-${at.goalId}`,
    303,
  );
};

async function answer(c: WebContext, back?: Back): Promise<Response> {
  const seen = await seenForWriting(c, ({ scoresAs }) => scoresAs !== null);
  const goal = goalIn(c, seen);
  if (!seen.isOpen && back === undefined) return toPlan(c, seen);
  const { personId } = seen.reader;
  if (back === undefined && !maySayDifference(goal.scores, { personId, isCitizen: seen.rights.isCitizen }))
    throw new NotFound();
  const page = pageOf(c);
  return c.html(
    <DifferencePage {...viewOn(page)} seen={seen} goal={goal} refused={back && refusedForm(page, back)} />,
    back === undefined ? 200 : 422,
  );
}
