import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';

/** What every field of a form has in common. */
export interface FieldProps {
  readonly page: PageContext;
  readonly name: string;
  readonly label: Child;
  readonly hint?: string;
  /** The sentence that says what to do; absent when there is nothing to correct. */
  readonly error?: string | undefined;
  /** Says that the field may stay empty. */
  readonly optional?: boolean;
  /** True where a citizen will read what staff write: says gently when it could be easier. */
  readonly readByCitizen?: boolean;
  /** Where two fields of a page share a name. Otherwise made from the name. */
  readonly id?: string;
}

/** The id of a field's input: what an error summary links to. */
export const fieldId = (name: string): string => `field-${name.replace(/[^\w-]+/g, '-')}`;

/** Ids of the hint and the error of a field, for `aria-describedby`; undefined when it has neither. */
export function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The hint under a field's name. */
export const Hint = ({ id, children }: { id: string; children: Child }) => (
  <span class="hint" id={`${id}-hint`}>
    {children}
  </span>
);

/** The sentence beside a field that says calmly what to do. */
export const FieldError = ({ id, children }: { id: string; children: Child }) => (
  <span class="error" id={`${id}-error`}>
    <Icon name="octagon-alert" />
    <span>{children}</span>
  </span>
);

/** "May be left out", in the words of the person's kind of screen. */
export const Optional = ({ page }: { page: PageContext }) => (
  <span class="optional">
    {' '}
    ({page.actor?.isCitizen ? page.words.common.citizen.optional : page.words.common.staff.optional})
  </span>
);

/** Name, hint and error around one input. */
export const Field = ({
  page,
  id,
  label,
  hint,
  error,
  optional,
  children,
}: Omit<FieldProps, 'name'> & { id: string; children: Child }) => (
  <div class="field">
    <label for={id}>
      {label}
      {optional && <Optional page={page} />}
    </label>
    {hint && <Hint id={id}>{hint}</Hint>}
    {error && <FieldError id={id}>{error}</FieldError>}
    {children}
  </div>
);
