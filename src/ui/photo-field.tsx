import { Button } from './button.tsx';
import { describedBy, Field, type FieldProps, fieldId } from './field-parts.tsx';
import { Icon } from './icon.tsx';

/**
 * Chooses a picture from the device or the camera, makes it small and shows it before it is sent. Put it in a multipart
 * {@link Form} whose address `src/web/photo-forms.ts` knows. Where scripts run, a button with a camera lies under the browser's own field, which keeps tap, focus and name.
 */
export const PhotoField = (
  props: Omit<FieldProps, 'label'> & {
    readonly label?: string;
    /** The page that asks for the photo: there somebody is told of one that is not saved. */
    readonly askedAt?: string;
  },
) => {
  const words = props.page.words.common.citizen;
  const { faults } = props.page.words.answerForms;
  const { photoField } = props.page.words.answerForms.citizen;
  const id = props.id ?? fieldId(props.name);
  return (
    <photo-preview
      data-keeps-on-device=""
      data-asked-at={props.askedAt}
      data-alt={words.yourPhoto}
      data-preparing={photoField.preparing}
      data-ready={photoField.ready}
      data-kept={photoField.kept}
      data-too-large={faults['photo.tooLarge']}
    >
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
      <p class="photo-status" role="status"></p>
      <div class="photo-shown" hidden>
        <Button type="button" icon="trash-2">
          {words.remove}
        </Button>
      </div>
    </photo-preview>
  );
};
