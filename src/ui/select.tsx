import { describedBy, Field, type FieldProps, fieldId } from './field-parts.tsx';

/** Props of {@link Select}. */
export interface SelectProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string | null | undefined;
  /** Words of the empty first line; without it the first option stands chosen. */
  readonly placeholder?: string;
}

/** A choice from a list that is too long for cards. Citizens get `RadioCards` instead. */
export const Select = (props: SelectProps) => {
  const id = props.id ?? fieldId(props.name);
  return (
    <Field {...props} id={id}>
      <select
        class="input"
        id={id}
        name={props.name}
        aria-describedby={describedBy(id, props.hint, props.error)}
        aria-invalid={props.error ? 'true' : undefined}
      >
        {props.placeholder !== undefined && <option value="">{props.placeholder}</option>}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
};
