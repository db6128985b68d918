import type { Command } from '../../../database/visit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { FieldFault, Typed } from '../../../web/forms.ts';
import type { Came } from '../views/forms.ts';

/** The sentence for a refusal of the domain. */
export function sentenceOf(page: PageContext, { refused }: Refusal): string {
  const { refusals } = page.words.meetings;
  return refused in refusals ? refusals[refused as keyof typeof refusals] : page.words.errors.fields.notValid;
}

/**
 * A form that a rule refused, as it comes back: everything typed and the sentence beside its field. `fields` says what
 * the form calls the rule's fields; a field it does not have puts the sentence above the form.
 */
export function cameBack(
  page: PageContext,
  form: { readonly typed: Typed; readonly command: Command },
  refusal: Refusal,
  fields: Readonly<Record<string, string>> = {},
): Came {
  const errors = [refusal, ...(refusal.also ?? [])].map((one) => {
    const field = one.field === undefined ? '' : (fields[one.field] ?? one.field);
    return [field, sentenceOf(page, one)] as const;
  });
  return { typed: form.typed, command: form.command.id, errors: Object.fromEntries(errors) };
}

/** A form that its own fields refused, as it comes back; `own` says it better for some of them. */
export function notFilledIn(
  page: PageContext,
  form: {
    readonly typed: Typed;
    readonly command: Command;
    readonly errors: Readonly<Record<string, FieldFault>>;
  },
  own: Readonly<Record<string, string>> = {},
): Came {
  const { fields } = page.words.errors;
  const errors = Object.entries(form.errors).map(
    ([field, fault]) => [field, (fault !== 'tooLong' && own[field]) || fields[fault]] as const,
  );
  return { typed: form.typed, command: form.command.id, errors: Object.fromEntries(errors) };
}
