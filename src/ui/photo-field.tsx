import { Button } from './button.tsx';
import { describedBy, Field, type FieldProps, fieldId } from './field-parts.tsx';
import { Icon } from './icon.tsx';

/**
 * Chooses a picture from the device or the camera, and shows it before it is sent. Put it in a multipart {@link Form}. Where
 * scripts run, a button with a camera lies under the browser's own field, which keeps tap, focus and name.
 */
export const PhotoField = (props: Omit<FieldProps, 'label'> & { readonly label?: string }) => {
  const words = props.page.words.common.citizen;
  const id = props.id ?? fieldId(props.name);
  return (
    <photo-preview data-alt={words.yourPhoto}>
      <Field {...props} label={props.label ?? words.choosePhoto} id={id}>
        <div class="photo-choose">
          <input
            class="input"
            type="file"
            accept="image/*"
            id={id}
            name={props.name}
            aria-describedby={describedBy(id, props.hint, props.error)}
            aria-invalid={props.error ? 'true' : undefined}
          />
          <span class="button wide" aria-hidden="true">
            <Icon name="camera" />
            {words.takeOrChoosePhoto}
          </span>
        </div>
      </Field>
      <div class="photo-shown" hidden>
        <Button type="button" icon="trash-2">
          {words.remove}
        </Button>
      </div>
    </photo-preview>
  );
};
