import { describedBy, Field, type FieldProps, fieldId } from './field-parts.tsx';

/** Props of {@link DateField}. Days are ISO (YYYY-MM-DD). */
export interface DateFieldProps extends FieldProps {
  readonly value?: string | null | undefined;
  readonly min?: string;
  readonly max?: string;
}

/** A local date, chosen in the device's own calendar. */
export const DateField = (props: DateFieldProps) => {
  const id = props.id ?? fieldId(props.name);
  return (
    <Field {...props} id={id}>
      <input
        class="input short"
        type="date"
        id={id}
        name={props.name}
        value={props.value ?? ''}
        min={props.min}
        max={props.max}
        aria-describedby={describedBy(id, props.hint, props.error)}
        aria-invalid={props.error ? 'true' : undefined}
      />
    </Field>
  );
};
