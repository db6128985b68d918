import type { Refusal } from '../../../domain/refusal.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { FormResult, Typed } from '../../../web/forms.ts';
import type { RefusedForm } from '../views/stairs-staff-page.tsx';

/** One text for each field, as the views show it again. */
export function typedTexts(typed: Typed): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value].flat().join(', ')]));
}

/** A form that zod refused, with a sentence beside each field. */
export function faultsOf(page: PageContext, form: Extract<FormResult<unknown>, { ok: false }>): RefusedForm {
  const errors = Object.fromEntries(
    Object.entries(form.errors).map(([field, fault]) => [field, page.words.errors.fields[fault]]),
  );
  return { typed: typedTexts(form.typed), errors, command: form.command.id };
}

/** A form that rules refused, with a sentence beside each field they name. */
export function refusedBy(
  page: PageContext,
  form: { readonly typed: Typed; readonly command: { readonly id: string } },
  ...refusals: readonly Refusal[]
): RefusedForm {
  const sentences: Readonly<Record<string, string>> = page.words.followUp.refusals;
  const errors = refusals.map(({ refused, field }) => [
    field ?? 'words',
    sentences[refused] ?? page.words.errors.fields.notValid,
  ]);
  return {
    typed: typedTexts(form.typed),
    errors: Object.fromEntries(errors) as Readonly<Record<string, string>>,
    command: form.command.id,
  };
}

/** A refusal of an adjustment, beside the field of the form that asks for it. */
export function besideItsField(refusal: Refusal, otherwise: string): Refusal {
  return { ...refusal, field: refusal.field === 'why' ? 'reason' : (refusal.field ?? otherwise) };
}
