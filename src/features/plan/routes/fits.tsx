import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf } from '../../../web/request.ts';
import { answerGoalFits } from '../use-cases/answer-goal-fits.ts';
import { addresses } from '../views/addresses.ts';
import { FitsPage } from '../views/fits-page.tsx';
import { seenForWriting, viewOn } from './parts.ts';

/** "Passer det?": what another wrote down for the citizen, one at a time, also after the plan was agreed (R-P8, R-M8). */
export const showFits: Handler = async (c) => {
  const seen = await seenForWriting(c, (rights) => rights.isCitizen);
  return c.html(<FitsPage {...viewOn(pageOf(c))} seen={seen} />);
};

const goalForm = z.object({ fits: z.enum(['yes', 'no']) });

/** "Passer målet stadig?": yes or no to a goal whose dream is gone (R-M5). */
export const sayWhetherGoalFits: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const form = await readForm(c, goalForm);
  if (!form.ok) throw new NotFound();
  const fits = form.values.fits === 'yes';
  const answered = await answerGoalFits(c.var.visit, form.command, { citizenId, goalId, fits });
  if (isRefusal(answered)) throw new NotFound();
  return c.redirect(addresses.fits(citizenId), 303);
};
