import type { AnswerFormProps } from './answer-form.ts';
import { Button, LinkButton } from './button.tsx';
import { CitizenPage } from './citizen-page.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Form } from './form.tsx';
import { PhotoField } from './photo-field.tsx';

/** Chooses a photo from the device or the camera; shown before it is sent where the browser can. */
export const PhotoPage = ({ page, phase, question, action, back, error }: AnswerFormProps) => {
  const words = page.words.answerForms.citizen;
  return (
    <CitizenPage
      page={page}
      title={words.photoTitle}
      {...(phase && { phase })}
      notSaved={error !== undefined}
    >
      <ErrorSummary
        page={page}
        errors={error === undefined ? [] : [{ field: 'photo', sentence: error }]}
        title={error === page.words.answerForms.faults.noPhoto ? undefined : words.photoNotUsable}
      />
      {question}
      <Form page={page} action={action} multipart id="photo">
        <PhotoField page={page} name="photo" label={words.photoIntro} error={error} />
        <div class="prep-onward">
          <Button kind="primary" icon="check">
            {words.savePhoto}
          </Button>
          <LinkButton href={back} icon="arrow-left">
            {page.words.common.citizen.back}
          </LinkButton>
        </div>
      </Form>
    </CitizenPage>
  );
};
