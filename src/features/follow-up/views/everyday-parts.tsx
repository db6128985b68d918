import { type TickAnswer, tickAnswers, tickUnsure } from '../../../domain/follow-up/tick.ts';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { tickIcons } from '../../../ui/tick-icons.ts';
import type { StepOfDay } from '../use-cases/see-everyday.ts';
import { addresses } from './addresses.ts';
import { PostButton } from './room-page.tsx';

export interface TickButtonsProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly stepId: string;
  readonly day: string;
  readonly answer: TickAnswer | null;
  /** Words of the step, for the names of the buttons where several steps stand on a page. */
  readonly about?: string;
}

/**
 * Three answers, and for the citizen "Jeg ved det ikke" and "Spring over" below them as everywhere; each a form of its own:
 * one tap is one write, and another tap another answer.
 */
export const TickButtons = (props: TickButtonsProps) => (
  <>
    <div class="tick-answers">
      {tickAnswers.map((one) => (
        <TickButton {...props} one={one} />
      ))}
    </div>
    {props.about === undefined && (
      <div class="tick-answers unsure">
        {tickUnsure.map((one) => (
          <TickButton {...props} one={one} />
        ))}
      </div>
    )}
  </>
);

const TickButton = ({
  page,
  citizenId,
  stepId,
  day,
  answer,
  about,
  one,
}: TickButtonsProps & { readonly one: TickAnswer }) => {
  const words = page.words.followUp;
  const asked = { ...words.answers, ...words.unsureToTap };
  const label = one === 'notToday' && day !== page.today ? words.citizen.notTodayOnDay : asked[one];
  const isChosen = one === answer;
  return (
    <Form page={page} action={addresses.step(citizenId, stepId, 'ticks')} class="one-tap">
      <input type="hidden" name="day" value={day} />
      <button
        type="submit"
        class={isChosen ? 'tick chosen' : 'tick'}
        name="answer"
        value={one}
        aria-pressed={isChosen ? 'true' : 'false'}
      >
        <Icon name={tickIcons[one]} />
        <span>
          {label}
          {about !== undefined && <span class="visually-hidden">: {about}</span>}
        </span>
        {isChosen && (
          <span class="tick-mark">
            <Icon name="check" />
            {page.words.common.citizen.chosen}
          </span>
        )}
      </button>
    </Form>
  );
};

/** "Gemt", with what was told and the way to take it back (R-T5). */
export const ToldNow = ({
  page,
  citizenId,
  day,
  told,
}: Pick<TickButtonsProps, 'page' | 'citizenId' | 'day'> & { readonly told: StepOfDay | null }) => {
  if (told === null || told.answer === null) return null;
  const words = page.words.followUp;
  return (
    <Notice kind="success" live>
      <p class="told-now">
        <Icon name={tickIcons[told.answer]} />
        <strong>{words.citizen.savedAnswer(words.answers[told.answer])}</strong>
      </p>
      <p>{told.step.words === '' ? told.goal.title : told.step.words}</p>
      <PostButton
        page={page}
        action={addresses.step(citizenId, told.step.id, 'ticks')}
        fields={{ day, answer: 'undone' }}
        icon="undo-2"
      >
        {page.words.common.citizen.undo}
      </PostButton>
    </Notice>
  );
};
