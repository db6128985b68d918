import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { goalDirections } from '../../../domain/plan/mastery.ts';
import { isRefusal, refuse } from '../../../domain/refusal.ts';
import { closingPageAgain } from '../../../ui/back-to-closing.tsx';
import { type FormResult, id, readForm, requiredText, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { isFromClosing } from '../../../web/way-back.ts';
import { changeGoal, takeGoalOut, writeGoal } from '../use-cases/write-goal.ts';
import { addresses } from '../views/addresses.ts';
import { GoalFormPage } from '../views/goal-form.tsx';
import { answerConflict, writeOrJoin } from './conflicts.ts';
import {
  type Back,
  faultsOf,
  goalIn,
  looksForPictures,
  optionalId,
  refusedForm,
  seenForWriting,
  symbolChoice,
  symbolField,
  toPlan,
  viewOn,
} from './parts.ts';

const fields = {
  title: requiredText(300),
  smarte: text(4000),
  symbol: symbolField,
  direction: z.enum(goalDirections),
  dream: optionalId,
  insteadOf: optionalId,
  onlyFor: z
    .string()
    .default('')
    .transform((ids) => ids.split(' ').filter((one) => one !== ''))
    .pipe(z.array(id)),
};
const newForm = z.object(fields);
const editForm = z.object({ ...fields, version });

function inputOf(citizenId: string, { dream, ...values }: z.infer<typeof newForm>) {
  return { citizenId, ...values, dreamId: dream };
}

/** What is missing says so in its own words, all of it at once; everything else as the fields say. */
function whyNot(form: FormResult<unknown>): Back['why'] {
  const faults = faultsOf(form);
  if (faults === null) return null;
  const missing = [
    ...(faults.title !== undefined && faults.title !== 'tooLong'
      ? [refuse('goalTitleMissing', 'title')]
      : []),
    ...(faults.direction === undefined ? [] : [refuse('directionMissing', 'direction')]),
  ];
  return missing.length === Object.keys(faults).length ? missing : faults;
}

/** Where a goal is written. */
export const showNewGoal: Handler = (c) => answerWithForm(c, false);

/** Writes a new goal. */
export const saveGoal: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, newForm);
  if (!form.ok || looksForPictures(form.typed))
    return answerWithForm(c, false, { ...form, why: whyNot(form) });
  const written = await writeGoal(c.var.visit, form.command, inputOf(citizenId, form.values));
  if (isRefusal(written)) return answerWithForm(c, false, { ...form, why: written });
  const onward = addresses.goalOnPlan(citizenId, written.id);
  return c.redirect(isFromClosing(c) ? closingPageAgain(citizenId) : onward, 303);
};

/** Where a goal is written anew. */
export const showEditGoal: Handler = (c) => answerWithForm(c, true);

/** Writes a goal anew. */
export const saveEditGoal: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const form = await readForm(c, editForm);
  if (!form.ok || looksForPictures(form.typed))
    return answerWithForm(c, true, { ...form, why: whyNot(form) });
  const { result: changed, typed } = await writeOrJoin(form, editForm, ['title', 'smarte'], (values) =>
    changeGoal(c.var.visit, form.command, {
      ...inputOf(citizenId, values),
      goalId,
      version: values.version,
    }),
  );
  const conflict = answerConflict(c, changed, typed, ({ plan }) => ({
    title: plan.staff.goalTitle,
    smarte: plan.staff.smarteLabel,
  }));
  if (conflict !== null) return conflict;
  if (isRefusal(changed)) return answerWithForm(c, true, { ...form, why: changed });
  return c.redirect(addresses.goalOnPlan(citizenId, goalId), 303);
};

async function answerWithForm(c: WebContext, isEdit: boolean, back?: Back): Promise<Response> {
  const seen = await seenForWriting(c, (rights) => rights.writesPlan);
  if (!seen.isOpen && back === undefined) return toPlan(c, seen);
  const kept = isEdit ? await goalIn(c, seen) : undefined;
  const page = pageOf(c);
  return c.html(
    <GoalFormPage
      {...viewOn(page)}
      plan={seen.plan}
      kept={kept}
      insteadOf={c.req.query('insteadOf') ?? ''}
      isFromClosing={isFromClosing(c)}
      symbol={await symbolChoice(c, kept?.symbol ? [kept.symbol] : [], back?.typed)}
      refused={back && refusedForm(page, back)}
    />,
    back === undefined ? 200 : 422,
  );
}

/** Takes a goal out of the plan, or puts it back. */
export const saveTakeGoalOut: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const form = await readForm(c, z.object({ out: z.enum(['yes', 'no']) }));
  if (!form.ok) throw new NotFound();
  const isOut = form.values.out === 'yes';
  await takeGoalOut(c.var.visit, form.command, { citizenId, goalId, isOut });
  return c.redirect(
    isOut ? `${addresses.plan(citizenId)}#taken-out` : addresses.goalOnPlan(citizenId, goalId),
    303,
  );
};
