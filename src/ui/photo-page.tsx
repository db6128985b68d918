import type { AnswerFormProps } from './answer-form.ts';
import { AnswerFormPage } from './answer-form-page.tsx';
import { Button } from './button.tsx';
import { PhotoField } from './photo-field.tsx';

/** Chooses a photo from the device or the camera; shown before it is sent where the browser can. */
export const PhotoPage = (props: AnswerFormProps) => {
  const { page, error } = props;
  const words = page.words.answerForms.citizen;
  const isMissing = error === page.words.answerForms.faults.noPhoto;
  return (
    <AnswerFormPage
      {...props}
      title={words.photoTitle}
      id="photo"
      field="photo"
      errorTitle={isMissing ? undefined : words.photoNotUsable}
      onward={
        <Button kind="primary" icon="check">
          {words.savePhoto}
        </Button>
      }
    >
      <PhotoField page={page} name="photo" label={words.photoIntro} error={error} askedAt={props.back} />
    </AnswerFormPage>
  );
};
