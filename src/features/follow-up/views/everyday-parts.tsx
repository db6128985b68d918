import { type TickAnswer, tickAnswers } from '../../../domain/follow-up/tick.ts';
import { Form } from '../../../ui/form.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { addresses } from './addresses.ts';

/** An answer and no answer as a picture: a full, a broken and an empty ring, none in red (R-F5). */
export const answerIcons: Readonly<Record<TickAnswer, IconName>> = {
  yes: 'circle-check',
  little: 'circle-dashed',
  notToday: 'circle',
};

export interface TickButtonsProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly stepId: string;
  readonly day: string;
  readonly answer: TickAnswer | null;
  /** Words of the step, for the names of the buttons where several steps stand on a page. */
  readonly about?: string;
}

/** Three answers, each a form of its own: one tap is one write, and another tap another answer. */
export const TickButtons = ({ page, citizenId, stepId, day, answer, about }: TickButtonsProps) => {
  const words = page.words.followUp;
  const isToday = day === page.today;
  return (
    <div class="tick-answers">
      {tickAnswers.map((one) => {
        const label = one === 'notToday' && !isToday ? words.citizen.notTodayOnDay : words.answers[one];
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
              <Icon name={answerIcons[one]} />
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
      })}
    </div>
  );
};
