import { EasyHint } from './easy-hint.tsx';
import { describedBy, Field, type FieldProps, fieldId } from './field-parts.tsx';

/** Props of {@link TextArea}. */
export interface TextAreaProps extends FieldProps {
  readonly value?: string | null | undefined;
  /** Lines shown before it grows with the text; four unless said otherwise. */
  readonly rows?: number;
  readonly maxlength?: number;
}

/** Several lines of text. The box grows with what is written. */
export const TextArea = (props: TextAreaProps) => {
  const id = props.id ?? fieldId(props.name);
  return (
    <Field {...props} id={id}>
      <textarea
        class="input"
        id={id}
        name={props.name}
        rows={props.rows ?? 4}
        maxlength={props.maxlength}
        // A style can tell an empty box from one with words by this alone.
        placeholder=" "
        aria-describedby={describedBy(id, props.hint, props.error)}
        aria-invalid={props.error ? 'true' : undefined}
      >
        {/* HTML drops a line break right after the tag; one more keeps the person's own. */}
        {props.value?.startsWith('\n') ? `\n${props.value}` : (props.value ?? '')}
      </textarea>
      {props.readByCitizen && <EasyHint page={props.page} field={id} name={props.name} value={props.value} />}
    </Field>
  );
};
