import { EasyHint } from './easy-hint.tsx';
import { describedBy, Field, type FieldProps, fieldId } from './field-parts.tsx';

/** Props of {@link TextField}. */
export interface TextFieldProps extends FieldProps {
  readonly value?: string | null | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'time' | 'number';
  /** The HTML autocomplete token, where the field asks for something about the person (WCAG 1.3.5). */
  readonly autocomplete?: string;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search';
  readonly maxlength?: number;
  /** True for a few characters: a number, a time. */
  readonly short?: boolean;
}

/** One line of text. */
export const TextField = (props: TextFieldProps) => {
  const id = props.id ?? fieldId(props.name);
  return (
    <Field {...props} id={id}>
      <input
        class={props.short ? 'input short' : 'input'}
        type={props.type ?? 'text'}
        id={id}
        name={props.name}
        value={props.value ?? ''}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        aria-describedby={describedBy(id, props.hint, props.error)}
        aria-invalid={props.error ? 'true' : undefined}
      />
      {props.readByCitizen && <EasyHint page={props.page} field={id} name={props.name} value={props.value} />}
    </Field>
  );
};
