import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { longDay } from '../../../ui/dates.ts';
import { readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf } from '../../../web/request.ts';
import { recordTalk, sayTooHard } from '../use-cases/raise-and-talk.ts';
import { talkAboutEnd } from '../use-cases/talk-about-end.ts';
import { addresses } from '../views/addresses.ts';
import { stepParams } from './steps.tsx';

/** "Det er for svært" by one tap, or that it is not after all. What more there is to say is asked for on the next page. */
export const tooHard: Handler = async (c) => {
  const { citizenId, stepId } = stepParams(c);
  const form = await readForm(c, z.object({ said: z.enum(['tooHard', 'takenBack']) }));
  if (!form.ok) throw new NotFound();
  await c.var.visit.whoAmI();
  const { said } = form.values;
  const { tooHard: hard, notTooHard } = pageOf(c).words.followUp.citizen;
  const words = said === 'tooHard' ? hard : notTooHard;
  const kept = await sayTooHard(c.var.visit, form.command, { citizenId, stepId, said, words });
  if (isRefusal(kept)) throw new NotFound();
  const onward = said === 'tooHard' ? `${addresses.step(citizenId, stepId, 'adjust')}?reason=tooHard` : null;
  return c.redirect(onward ?? addresses.step(citizenId, stepId), 303);
};

/** "Talt om det", by those around the citizen. */
export const talkedAbout: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const changeId = idParam(c, 'changeId');
  const form = await readForm(c, z.object({ from: z.enum(['staircase', 'efforts']) }));
  if (!form.ok) throw new NotFound();
  await c.var.visit.whoAmI();
  const words = pageOf(c).words.followUp.staff.weTalked;
  const kept = await recordTalk(c.var.visit, form.command, { citizenId, changeId, words });
  if (isRefusal(kept)) throw new NotFound();
  const back = form.values.from === 'efforts' ? addresses.efforts(citizenId) : addresses.stairs(citizenId);
  return c.redirect(`${back}?talked`, 303);
};

/** "Talt om, at den slutter", by the one who decides about help that ends. */
export const talkedAboutEnd: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const effortId = idParam(c, 'effortId');
  const form = await readForm(c, z.object({}));
  if (!form.ok) throw new NotFound();
  await c.var.visit.whoAmI();
  const page = pageOf(c);
  const inWords = (lastDay: string) =>
    page.words.followUp.staff.weTalkedAboutEnd(longDay(lastDay, page.language));
  const kept = await talkAboutEnd(c.var.visit, form.command, { citizenId, effortId, inWords });
  if (isRefusal(kept)) throw new NotFound();
  return c.redirect(`${addresses.efforts(citizenId)}?talked`, 303);
};
