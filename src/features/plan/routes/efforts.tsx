import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { askedOfGranted } from '../../../domain/plan/change-of-help.ts';
import { lackingInDecision, reachInEffort } from '../../../domain/plan/efforts.ts';
import type { PlanEffort } from '../../../domain/plan/plan.ts';
import { isRefusal, refuse } from '../../../domain/refusal.ts';
import { closingPageAgain } from '../../../ui/back-to-closing.tsx';
import { optionalDay, readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { isFromClosing } from '../../../web/way-back.ts';
import { decideEffort } from '../use-cases/decide-effort.ts';
import { type SeenPlan, seePlanOfEffort } from '../use-cases/see-plan.ts';
import { changeEffort, takeEffortOut, writeEffort } from '../use-cases/write-effort.ts';
import { addresses } from '../views/addresses.ts';
import { DecisionPage, EffortPage } from '../views/effort-forms.tsx';
import { answerConflict, writeOrJoin } from './conflicts.ts';
import { type Back, goalIn, optionalId, refusedForm, seenForWriting, viewOn } from './parts.ts';

const fields = {
  what: text(1000),
  how: text(2000),
  who: text(500),
  howOften: text(500),
  from: optionalDay,
  to: optionalDay,
  offer: optionalId,
};
const newForm = z.object(fields);
const editForm = z.object({ ...fields, version });

function inputOf(citizenId: string, goalId: string | null, { offer, ...values }: z.infer<typeof newForm>) {
  const { what, how, who, howOften, from, to } = values;
  return { citizenId, goalId, what, how, who, howOften, from, to, offerId: offer };
}

const placeOf = (citizenId: string, effortId: string): string =>
  `${addresses.plan(citizenId)}#effort-${effortId}`;

/** Where a wish for help is written. */
export const showNewEffort: Handler = (c) => answerWithForm(c, null);

/** Writes a wish for help; it grants nothing (R-O2). */
export const saveEffort: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, newForm);
  if (!form.ok) return answerWithForm(c, null, { ...form, why: form.errors });
  const written = await writeEffort(
    c.var.visit,
    form.command,
    inputOf(citizenId, idParam(c, 'goalId'), form.values),
  );
  if (isRefusal(written)) return answerWithForm(c, null, { ...form, why: written });
  return c.redirect(placeOf(citizenId, written.id), 303);
};

/** Where an effort is written anew; in a plan that was agreed it is adjusted, with who, when and why (R-F4). */
export const showEditEffort: Handler = async (c) => {
  const [citizenId, effortId] = [idParam(c, 'citizenId'), idParam(c, 'effortId')];
  const seen = await seenForWriting(c, (rights) => rights.writesEfforts);
  effortIn(seen, effortId);
  if (!seen.isOpen) return c.redirect(addresses.adjustHelp(citizenId, effortId), 303);
  return answerWithForm(c, effortId);
};

/** Writes an effort anew, never what was decided about it. */
export const saveEditEffort: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const effortId = idParam(c, 'effortId');
  const form = await readForm(c, editForm);
  if (!form.ok) return answerWithForm(c, effortId, { ...form, why: form.errors });
  const seen = await seenForWriting(c, (rights) => rights.writesEfforts);
  const { goalId } = effortIn(seen, effortId);
  const texts = ['what', 'how', 'who', 'howOften'];
  const { result: changed, typed } = await writeOrJoin(form, editForm, texts, (values) =>
    changeEffort(c.var.visit, form.command, {
      ...inputOf(citizenId, goalId, values),
      effortId,
      version: values.version,
    }),
  );
  const conflict = answerConflict(c, changed, typed, ({ plan }) => plan.staff.effortFields);
  if (conflict !== null) return conflict;
  if (isRefusal(changed)) return answerWithForm(c, effortId, { ...form, why: changed });
  return c.redirect(isFromClosing(c) ? closingPageAgain(citizenId) : placeOf(citizenId, effortId), 303);
};

function effortIn({ plan }: SeenPlan, effortId: string): PlanEffort {
  const all = [...plan.goals.flatMap(({ efforts }) => efforts), ...plan.effortsForAll];
  const effort = all.find(({ id }) => id === effortId);
  if (effort === undefined) throw new NotFound();
  return effort;
}

async function answerWithForm(c: WebContext, effortId: string | null, back?: Back): Promise<Response> {
  const seen = await seenForWriting(c, (rights) => rights.writesEfforts);
  const { plan } = seen;
  const kept = effortId === null ? undefined : effortIn(seen, effortId);
  // Refused while somebody wrote: what they typed comes back to them (R-T5).
  const isCitizen = seen.reader.personId === plan.citizen.id;
  const reach =
    kept === undefined ? 'all' : reachInEffort({ ...kept, state: kept.decision.state }, isCitizen);
  if (reach === 'nothing' && back === undefined) throw new NotFound();
  const isAgreed = kept !== undefined && !seen.isOpen;
  const goal = kept === undefined ? await goalIn(c, seen) : plan.goals.find(({ id }) => id === kept.goalId);
  const page = pageOf(c);
  return c.html(
    <EffortPage
      {...viewOn(page)}
      plan={plan}
      goalId={goal?.id ?? null}
      title={goal?.title ?? page.words.plan.staff.effortsForAll}
      kept={kept}
      isWhatKept={reach !== 'all'}
      isAgreed={isAgreed}
      choosesOffer={
        !plan.people.some(({ id, kind }) => id === seen.reader.personId && kind === 'otherProvider')
      }
      isFromClosing={isFromClosing(c)}
      refused={back && refusedForm(page, back)}
    />,
    back === undefined ? 200 : 422,
  );
}

/** Takes an effort out of the plan, or puts it back. */
export const saveEffortOut: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const effortId = idParam(c, 'effortId');
  const form = await readForm(c, z.object({ out: z.enum(['yes', 'no']) }));
  if (!form.ok) throw new NotFound();
  const isOut = form.values.out === 'yes';
  const taken = await takeEffortOut(c.var.visit, form.command, { citizenId, effortId, isOut });
  if (isRefusal(taken) && taken.refused === 'decidedHelpStays') {
    const { offerId, ...kept } = effortIn(
      await seenForWriting(c, (rights) => rights.writesEfforts),
      effortId,
    );
    const { what, how, who, howOften, from, to } = kept;
    const typed = { what, how, who, howOften, from: from ?? '', to: to ?? '', offer: offerId ?? '' };
    return answerWithForm(c, effortId, { typed, command: form.command, why: taken });
  }
  if (isRefusal(taken)) return c.redirect(addresses.stopHelp(citizenId, effortId), 303);
  return c.redirect(isOut ? `${addresses.plan(citizenId)}#taken-out` : placeOf(citizenId, effortId), 303);
};

/** Where the caseworker decides about an effort; a change of what was granted is decided about alone (R-O2). */
export const showDecision: Handler = async (c) => {
  const [citizenId, effortId] = [idParam(c, 'citizenId'), idParam(c, 'effortId')];
  if (askedOfGranted(effortIn(await seenForDeciding(c), effortId)) !== null)
    return c.redirect(addresses.decideChange(citizenId, effortId), 303);
  return answerWithDecision(c);
};

const decisionForm = z.object({
  outcome: z.enum(['granted', 'refused']),
  on: z.string().max(20).default(''),
  reason: text(4000),
  howToComplain: text(4000),
  version,
});

/** Decides about an effort (R-O2). */
export const saveDecision: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const effortId = idParam(c, 'effortId');
  const form = await readForm(c, decisionForm);
  if (!form.ok) {
    if (form.errors.outcome === undefined) return answerWithDecision(c, { ...form, why: form.errors });
    const noDay = String(form.typed.on ?? '').trim() === '' ? [refuse('decisionDayMissing', 'on')] : [];
    return answerWithDecision(c, { ...form, why: [refuse('outcomeMissing', 'outcome'), ...noDay] });
  }
  const { version: seen, ...values } = form.values;
  const decided = await decideEffort(c.var.visit, form.command, { citizenId, effortId, ...values, seen });
  const meanwhile: readonly string[] = ['decidedMeanwhile', 'decideTheChange'];
  if (isRefusal(decided) && meanwhile.includes(decided.refused)) {
    return answerWithDecision(c, { ...form, why: decided }, 409);
  }
  // All that is lacking is said at once: nobody sends a form three times to be told three things.
  if (isRefusal(decided)) {
    const lacking = lackingInDecision(form.values, pageOf(c).today);
    return answerWithDecision(c, { ...form, why: lacking.length > 0 ? lacking : decided });
  }
  const { isNewestRound, plan } = await seenForDeciding(c);
  const place = isNewestRound
    ? placeOf(citizenId, effortId)
    : addresses.effortInRound(citizenId, plan.round.id, effortId);
  return c.redirect(place, 303);
};

/** The plan in which the effort stands: wishes of the plan that holds are decided while the next one is made (R-O2). */
async function seenForDeciding(c: WebContext): Promise<SeenPlan> {
  const seen = await seePlanOfEffort(c.var.visit, idParam(c, 'citizenId'), idParam(c, 'effortId'));
  if (!seen.rights.decides) throw new NotFound();
  return seen;
}

async function answerWithDecision(c: WebContext, back?: Back, status: 409 | 422 = 422): Promise<Response> {
  const seen = await seenForDeciding(c);
  const effort = effortIn(seen, idParam(c, 'effortId'));
  const page = pageOf(c);
  return c.html(
    <DecisionPage
      {...viewOn(page)}
      plan={seen.plan}
      isNewestRound={seen.isNewestRound}
      effort={effort}
      refused={back && refusedForm(page, back)}
    />,
    back === undefined ? 200 : status,
  );
}
