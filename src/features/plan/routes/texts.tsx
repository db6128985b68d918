import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { id, readForm, requiredText, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import {
  sayContributionStill,
  takeContributionOut,
  writeContribution,
} from '../use-cases/write-contribution.ts';
import { ContributionPage } from '../views/staff-words-forms.tsx';
import { answerConflict } from './conflicts.ts';
import {
  type Back,
  goalIn,
  onwardToGoal,
  optionalId,
  refusedForm,
  seenForWriting,
  toPlan,
  viewOn,
} from './parts.ts';

/** Where a contribution is written; `?id=` one that stands already. */
export const showContribution: Handler = (c) => answerWithContribution(c);

const contributionForm = z.object({
  words: requiredText(4000),
  offer: optionalId,
  spokenBy: text(200),
  id: optionalId,
  version,
});

/** Keeps a contribution. */
export const saveContribution: Handler = async (c) => {
  const form = await readForm(c, contributionForm);
  if (!form.ok) return answerWithContribution(c, { ...form, why: form.errors });
  const { words, offer, spokenBy, id: kept } = form.values;
  const at = { citizenId: idParam(c, 'citizenId'), goalId: idParam(c, 'goalId') };
  const input = { ...at, id: kept, version: form.values.version, words, offerId: offer, spokenBy };
  const written = await writeContribution(c.var.visit, form.command, input);
  const conflict = answerConflict(c, written, form.typed, ({ plan }) => ({
    words: plan.staff.contributionLabel,
  }));
  if (conflict !== null) return conflict;
  if (isRefusal(written)) return answerWithContribution(c, { ...form, why: written });
  return onwardToGoal(c);
};

async function answerWithContribution(c: WebContext, back?: Back): Promise<Response> {
  const seen = await seenForWriting(c, (rights) => rights.contributes);
  const goal = await goalIn(c, seen);
  if (!seen.isOpen && back === undefined) return toPlan(c, seen);
  const mine = goal.contributions.filter(({ authorId }) => authorId === seen.reader.personId);
  const wanted = String(back?.typed.id ?? c.req.query('id') ?? '');
  const kept = mine.find((one) => one.id === wanted) ?? (seen.rights.writesPlan ? undefined : mine[0]);
  const page = pageOf(c);
  return c.html(
    <ContributionPage
      {...viewOn(page)}
      plan={seen.plan}
      goal={goal}
      kept={kept}
      choosesWho={seen.rights.writesPlan}
      refused={back && refusedForm(page, back)}
    />,
    back === undefined ? 200 : 422,
  );
}

const outForm = z.object({ id, out: z.enum(['yes', 'no']) });

/** Takes one's own contribution back, or brings it back. */
export const saveContributionOut: Handler = async (c) => {
  const form = await readForm(c, outForm);
  if (!form.ok) throw new NotFound();
  const at = { citizenId: idParam(c, 'citizenId'), goalId: idParam(c, 'goalId'), id: form.values.id };
  await takeContributionOut(c.var.visit, form.command, { ...at, isOut: form.values.out === 'yes' });
  return onwardToGoal(c);
};

const stillForm = z.object({ id });

/** "Det gælder stadig" to one's own contribution from the plan before. */
export const saveContributionStill: Handler = async (c) => {
  const form = await readForm(c, stillForm);
  if (!form.ok) throw new NotFound();
  const at = { citizenId: idParam(c, 'citizenId'), goalId: idParam(c, 'goalId'), id: form.values.id };
  await sayContributionStill(c.var.visit, form.command, at);
  return onwardToGoal(c);
};
