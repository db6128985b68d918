import { z } from 'zod';
import { lackingInDecision } from '../../../domain/plan/efforts.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { decideAboutChange, seeChangeToDecide } from '../use-cases/decide-change.ts';
import { addresses } from '../views/addresses.ts';
import { DecideChangePage } from '../views/decide-change-page.tsx';
import type { RefusedForm } from '../views/stairs-staff-page.tsx';
import { faultsOf, refusedBy } from './answers.ts';

/** Where the caseworker answers a change of granted help: what the citizen has beside what is asked for (R-O2). */
export const showChange: Handler = (c) => changePage(c);

async function changePage(
  c: WebContext,
  refusedForm?: () => RefusedForm,
  status: 409 | 422 = 422,
): Promise<Response> {
  const view = await seeChangeToDecide(c.var.visit, idParam(c, 'citizenId'), idParam(c, 'effortId'));
  const refused = refusedForm?.();
  // Answered already: there is nothing to decide here, and what was granted stands where the help is.
  if (!view.isWaiting && refused === undefined)
    return c.redirect(addresses.efforts(view.citizenId, view.goalId ?? undefined), 303);
  return c.html(
    <DecideChangePage page={pageOf(c)} view={view} refused={refused} />,
    refused === undefined ? 200 : status,
  );
}

const answerForm = z.object({
  outcome: z.enum(['granted', 'refused']),
  on: z.string().max(20).default(''),
  reason: text(4000),
  howToComplain: text(4000),
  decisions: z.coerce.number().int().min(0),
  version,
});

/** Decides about the change alone (R-O2). */
export const decideChange: Handler = async (c) => {
  const [citizenId, effortId] = [idParam(c, 'citizenId'), idParam(c, 'effortId')];
  const form = await readForm(c, answerForm);
  if (!form.ok) return changePage(c, () => faultsOrLacking(c, form));
  const { decisions: seen, ...values } = form.values;
  const decided = await decideAboutChange(c.var.visit, form.command, {
    citizenId,
    effortId,
    seen,
    ...values,
  });
  if (!isRefusal(decided)) return c.redirect(addresses.efforts(citizenId, decided.goalId ?? undefined), 303);
  // What somebody else decided or made over meanwhile is shown, with what was typed (R-T5).
  const meanwhile: readonly string[] = ['decidedMeanwhile', 'madeOverMeanwhile'];
  if (meanwhile.includes(decided.refused)) {
    return changePage(c, () => refusedBy(pageOf(c), form, beside(decided)), 409);
  }
  const lacking = lackingInDecision(values, pageOf(c).today);
  const why = lacking.length > 0 ? lacking : [decided];
  return changePage(c, () => refusedBy(pageOf(c), form, ...why.map(beside)));
};

const beside = (refusal: Refusal): Refusal => ({ ...refusal, field: refusal.field ?? 'outcome' });

/** Nothing was chosen: that is said, and a missing day with it. */
function faultsOrLacking(
  c: WebContext,
  form: Extract<Awaited<ReturnType<typeof readForm>>, { ok: false }>,
): RefusedForm {
  if (form.errors.outcome === undefined) return faultsOf(pageOf(c), form);
  const noDay = String(form.typed.on ?? '').trim() === '' ? [refuse('decisionDayMissing', 'on')] : [];
  return refusedBy(pageOf(c), form, refuse('answerMissing', 'outcome'), ...noDay);
}
