import { z } from 'zod';
import { type Command, NotFound } from '../../../database/visit.ts';
import { noFiles } from '../../../domain/answer-file.ts';
import { lackingWithoutTogether } from '../../../domain/follow-up/adjustment.ts';
import { type ReasonKey, stepReasons } from '../../../domain/follow-up/adjustment-reasons.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { conflictPage } from '../../../web/conflict-page.tsx';
import { readForm, text, version } from '../../../web/forms.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { afterWords, placeOfWords, seeFilesBeside, waysFields } from '../../answer-files/public.ts';
import { adjustStep } from '../use-cases/adjust-step.ts';
import { adjustWithFile, besideStep } from '../use-cases/beside-step.ts';
import { addresses } from '../views/addresses.ts';
import { reasonWords } from '../views/adjust-parts.tsx';
import { AdjustStepPage } from '../views/adjust-step-page.tsx';
import { isOwn } from '../views/room-page.tsx';
import type { RefusedForm } from '../views/stairs-staff-page.tsx';
import { besideItsField, faultsOf, refusedBy } from './answers.ts';
import { stepOfAddress } from './staircase.tsx';
import { stepParams } from './steps.tsx';

/** "Lav trinnet om". */
export const showAdjust: Handler = (c) => {
  const asked = c.req.query('reason');
  return adjustPage(c, stepReasons.find((key) => key === asked) ?? null);
};

async function adjustPage(
  c: WebContext,
  reason: ReasonKey | null,
  refusedForm?: () => RefusedForm,
): Promise<Response> {
  const { citizenId, all, one, step, row } = await stepOfAddress(c);
  if (!all.mayBuild) throw new NotFound();
  const mine = (await c.var.visit.whoAmI()).personId === citizenId;
  const files = mine ? await seeFilesBeside(c.var.visit, citizenId, step.id) : noFiles;
  return c.html(
    <AdjustStepPage
      page={pageOf(c)}
      citizenId={citizenId}
      givenName={all.givenName}
      step={{ id: step.id, goalId: one.goal.id, words: step.words, version: row.version, files }}
      said={all}
      reason={reason}
      refused={refusedForm?.()}
    />,
    refusedForm === undefined ? 200 : 422,
  );
}

/** The fields every adjustment carries; a citizen is together with themselves. */
export const adjustmentFields = {
  version,
  reason: text(2000),
  together: z.enum(['yes', 'no']).optional(),
  whyNot: text(2000),
};

const adjustForm = z.object({
  words: text(300),
  tapped: z.enum(stepReasons).optional(),
  ...adjustmentFields,
  ...waysFields,
});
type AdjustValues = z.infer<typeof adjustForm>;

/** Whether something was written on the form that must be saved before it is left (R-T5). */
async function isWrittenOn(c: WebContext, { words, reason, tapped }: AdjustValues): Promise<boolean> {
  const { step } = await stepOfAddress(c);
  const isReasonWritten = (tapped ?? 'other') === 'other' && reason.trim() !== '';
  return words !== step.words || isReasonWritten;
}

/**
 * Does what was pressed beside the words of a step: leads to the paper, the microphone or the camera, takes a file back or brings
 * it back. Gives where to go; null when it was the button that saves.
 */
async function pressedBeside(c: WebContext, command: Command, values: AdjustValues): Promise<string | null> {
  const { citizenId, stepId } = stepParams(c);
  const here = addresses.step(citizenId, stepId, 'adjust');
  const reason = values.tapped === undefined ? '' : `?reason=${values.tapped}`;
  const to = await afterWords(c, command, values, {
    citizenId,
    here: `${here}${reason}`,
    formAt: (file) => `${here}/${file}${reason}`,
    beside: (work) => besideStep(work, { citizenId, stepId }),
  });
  return to === null || isRefusal(to) ? null : to;
}

/** What a step should be instead, drawn, said or photographed (R-P5, R-F4). */
export const stepFiles = placeOfWords(async (c) => {
  const { citizenId, all, one, step, row } = await stepOfAddress(c);
  const page = pageOf(c);
  if (!all.mayBuild || !isOwn({ page, citizenId })) throw new NotFound();
  const tapped = stepReasons.find((key) => key === c.req.query('reason')) ?? 'other';
  const words = page.words.followUp.citizen;
  const here = addresses.step(citizenId, step.id, 'adjust');
  const asked = `${here}?reason=${tapped}`;
  return {
    citizenId,
    phase: 'agreements',
    question: (
      <>
        <p class="lead verbatim">{step.words}</p>
        <h2>{words.howInstead}</h2>
      </>
    ),
    page: asked,
    formAt: (form) => `${here}/${form}?reason=${tapped}`,
    standing: row.files,
    beside: (work, fileId) => {
      const why = reasonWords(page, tapped) || words.reasonInFile;
      return adjustWithFile(work, { citizenId, stepId: step.id, fileId, why });
    },
    onward: () => `${asked}#given`,
    otherwise: addresses.stairs(citizenId, one.goal.id),
  };
});

/** Keeps the new words with who, when and why (R-F4). */
export const adjust: Handler = async (c) => {
  const { citizenId, stepId } = stepParams(c);
  const form = await readForm(c, adjustForm);
  if (!form.ok) return adjustPage(c, null, () => faultsOf(pageOf(c), form));
  const { words, version: read, reason, together, whyNot } = form.values;
  const isMine = (await c.var.visit.whoAmI()).personId === citizenId;
  if (isMine && !(await isWrittenOn(c, form.values))) {
    const pressed = await pressedBeside(c, form.command, form.values);
    if (pressed !== null) return c.redirect(pressed, 303);
    // What was drawn or said has changed the step already, and what is too hard is said: the same words once more are no other change.
    const { all, one, row } = await stepOfAddress(c);
    const isSaid = all.toTalkAbout.some(
      ({ why, change }) => why === 'tooHard' && change.subjectId === stepId,
    );
    if (row.files.length > 0 || isSaid) return c.redirect(addresses.stairs(citizenId, one.goal.id), 303);
  }
  if (!isMine && together === undefined)
    return adjustPage(c, null, () =>
      refusedBy(
        pageOf(c),
        form,
        ...lackingWithoutTogether(reason).map((one) => besideItsField(one, 'words')),
      ),
    );
  const withCitizen =
    isMine || together === 'yes' ? ({ together: true } as const) : ({ together: false, whyNot } as const);
  const adjusted = await adjustStep(c.var.visit, form.command, {
    citizenId,
    stepId,
    version: read,
    words,
    reason,
    withCitizen,
  });
  if (isRefusal(adjusted)) {
    return adjustPage(c, null, () => refusedBy(pageOf(c), form, besideItsField(adjusted, 'words')));
  }
  if ('conflict' in adjusted) {
    const { citizen, staff } = pageOf(c).words.followUp;
    const ofWhom = isMine ? citizen : staff;
    return conflictPage(c, {
      fields: [{ name: 'words', label: ofWhom.newWords, theirs: adjusted.step.words }],
      currentVersion: adjusted.currentVersion,
      typed: form.typed,
    });
  }
  const pressed = isMine ? await pressedBeside(c, form.command, form.values) : null;
  return c.redirect(pressed ?? `${addresses.stairs(citizenId, adjusted.goalId)}&saved`, 303);
};
