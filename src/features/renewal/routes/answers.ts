import type { Refusal } from '../../../domain/refusal.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { FormResult, Typed } from '../../../web/forms.ts';
import type { RefusedForm } from '../views/parts.tsx';

function typedTexts(typed: Typed): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value].flat().join(', ')]));
}

/** A form that zod refused, with a sentence beside each field; a missing choice has a sentence of its own. */
export function faultsOf(
  page: PageContext,
  form: Extract<FormResult<unknown>, { ok: false }>,
  choices: Readonly<Record<string, string>> = {},
): RefusedForm {
  const errors = Object.fromEntries(
    Object.entries(form.errors).map(([field, fault]) => [
      field,
      choices[field] ?? page.words.errors.fields[fault],
    ]),
  );
  return { typed: typedTexts(form.typed), errors, command: form.command.id };
}

/** A form that a rule refused, with its sentence beside the field it names. */
export function refusedBy(
  page: PageContext,
  form: { readonly typed: Typed; readonly command: { readonly id: string } },
  refusal: Refusal,
  field: string,
): RefusedForm {
  const sentences: Readonly<Record<string, string>> = page.words.renewal.refusals;
  const sentence = sentences[refusal.refused] ?? page.words.errors.fields.notValid;
  return { typed: typedTexts(form.typed), errors: { [field]: sentence }, command: form.command.id };
}
