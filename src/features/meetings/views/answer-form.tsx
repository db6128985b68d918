import type { Child } from 'hono/jsx';
import { type PlanAnswer, planAnswers } from '../../../domain/plan/agreement.ts';
import { AfterChoice } from '../../../ui/after-choice.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { type Came, typedOr } from './forms.ts';

const icons: Readonly<Record<PlanAnswer, IconName>> = {
  agree: 'thumbs-up',
  partly: 'contrast',
  disagree: 'thumbs-down',
  couldNotAnswer: 'circle-question-mark',
};

/** The answer to the plan: one of four, and words where somebody has more to say (R-M8). */
export const AnswerForm = ({
  page,
  action,
  question,
  wordsLabel,
  send,
  labels,
  came,
  children,
  cancel,
}: {
  page: PageContext;
  action: string;
  question: string;
  wordsLabel: string;
  send: string;
  labels: Readonly<Record<PlanAnswer, string>>;
  came: Came | null;
  /** The other ways to say more than the answer. */
  children?: Child;
  /** Where one goes without an answer; absent where the page has its own way. */
  cancel?: string;
}) => (
  <Form page={page} action={action} {...(came?.command !== undefined && { command: came.command })}>
    <RadioCards
      page={page}
      name="answer"
      label={question}
      value={typedOr(came, 'answer', '')}
      error={came?.errors.answer}
      options={planAnswers.map((value) => ({
        value,
        label: labels[value],
        ...(page.actor?.isCitizen && { picture: <Icon name={icons[value]} class="answer-icon" /> }),
      }))}
    />
    <AfterChoice>
      <TextArea
        page={page}
        name="words"
        rows={3}
        optional
        label={wordsLabel}
        value={typedOr(came, 'words', '')}
        error={came?.errors.words}
      />
      {children}
    </AfterChoice>
    <div class="row">
      <Button kind="primary" icon="check">
        {send}
      </Button>
      {cancel !== undefined && <LinkButton href={cancel}>{page.words.common.staff.cancel}</LinkButton>}
    </div>
  </Form>
);
