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

/** A form that a rule refused, with its sentence beside the field it names. */
export function refusedBy(
  page: PageContext,
  form: { readonly typed: Typed; readonly command: { readonly id: string } },
  refusal: Refusal,
): RefusedForm {
  const sentences: Readonly<Record<string, string>> = page.words.followUp.refusals;
  const sentence = sentences[refusal.refused] ?? page.words.errors.fields.notValid;
  return {
    typed: typedTexts(form.typed),
    errors: { [refusal.field ?? 'words']: sentence },
    command: form.command.id,
  };
}
