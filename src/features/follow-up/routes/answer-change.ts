import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { changeAnswers } from '../../../domain/follow-up/changed-alone.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { id, readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf } from '../../../web/request.ts';
import { answerChange, putWordsBack, sayWhetherThere } from '../use-cases/answer-change.ts';
import { addresses } from '../views/addresses.ts';
import { stepParams } from './steps.tsx';

const back = { from: z.enum(['staircase', 'efforts', 'adjustments']), goal: id.optional() };

function placeOf(citizenId: string, { from, goal }: { from: string; goal?: string | undefined }): string {
  if (from === 'adjustments') return addresses.adjustments(citizenId);
  return from === 'efforts' ? addresses.efforts(citizenId, goal) : addresses.stairs(citizenId, goal);
}

const saved = (address: string): string => `${address}${address.includes('?') ? '&' : '?'}saved`;

const answers = [...changeAnswers, 'wasThere', 'wasNotThere'] as const;

/** "Det er fint" or "Jeg er ikke enig" to what was changed without the citizen, and whether they were there where another says so. */
export const answer: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const changeId = idParam(c, 'changeId');
  const form = await readForm(c, z.object({ answer: z.enum(answers), ...back }));
  if (!form.ok) throw new NotFound();
  const { answer: said } = form.values;
  const about = { citizenId, changeId };
  const answered =
    said === 'wasThere' || said === 'wasNotThere'
      ? await sayWhetherThere(c.var.visit, form.command, { ...about, wasThere: said === 'wasThere' })
      : await answerChange(c.var.visit, form.command, { ...about, answer: said });
  if (isRefusal(answered)) throw new NotFound();
  return c.redirect(saved(placeOf(citizenId, form.values)), 303);
};

/** The citizen's former words stand on the step again. */
export const putBack: Handler = async (c) => {
  const { citizenId, stepId } = stepParams(c);
  const form = await readForm(c, z.object({ change: id, ...back }));
  if (!form.ok) throw new NotFound();
  await c.var.visit.whoAmI();
  const why = pageOf(c).words.followUp.citizen.myWordsAgain;
  const input = { citizenId, stepId, changeId: form.values.change, why };
  const put = await putWordsBack(c.var.visit, form.command, input);
  if (isRefusal(put)) throw new NotFound();
  return c.redirect(saved(placeOf(citizenId, form.values)), 303);
};
