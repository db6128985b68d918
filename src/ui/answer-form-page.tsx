import type { Child } from 'hono/jsx';
import type { AnswerFormProps } from './answer-form.ts';
import { LinkButton } from './button.tsx';
import { CitizenPage } from './citizen-page.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Form } from './form.tsx';

/** Props of {@link AnswerFormPage}. */
export interface AnswerFormPageProps extends AnswerFormProps {
  readonly title: string;
  /** The id of the form. */
  readonly id: string;
  /** The field that an error is about. */
  readonly field: string;
  /** The heading over an error, where the usual one does not fit. */
  readonly errorTitle?: string | undefined;
  /** What stands between the question and the form. */
  readonly above?: Child;
  /** What stands beside "Tilbage" at the end of the form; without it "Tilbage" stands below the form. */
  readonly onward?: Child;
  /** The way back stands among the children. */
  readonly hasOwnBack?: boolean;
  readonly children: Child;
}

/** The frame of every page on which a citizen answers by drawing, talking or with a photo (R-P5). */
export const AnswerFormPage = (props: AnswerFormPageProps) => {
  const { page, phase, question, action, error, onward } = props;
  const back = (
    <LinkButton href={props.back} icon="arrow-left">
      {page.words.common.citizen.back}
    </LinkButton>
  );
  return (
    <CitizenPage page={page} title={props.title} {...(phase && { phase })} notSaved={error !== undefined}>
      <ErrorSummary
        page={page}
        errors={error === undefined ? [] : [{ field: props.field, sentence: error }]}
        title={props.errorTitle}
      />
      {question}
      {props.above}
      <Form page={page} action={action} multipart id={props.id}>
        {props.children}
        {onward && (
          <div class="prep-onward">
            {onward}
            {back}
          </div>
        )}
      </Form>
      {!onward && props.hasOwnBack !== true && <div>{back}</div>}
    </CitizenPage>
  );
};
