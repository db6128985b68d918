import type { ChangedAlone } from '../../../domain/follow-up/changed-alone.ts';
import { longDay } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { addresses } from './addresses.ts';
import { PostButton } from './room-page.tsx';

/** Where a change is answered from, and comes back to. */
export type AnsweredFrom = 'staircase' | 'efforts' | 'adjustments';

/** The change of one thing among those made without the citizen; also where the thing was carried into this round. */
export const changeOf = (
  alone: readonly ChangedAlone[],
  id: string,
  fromId: string | null,
): ChangedAlone | undefined => alone.find(({ subjectId }) => subjectId === id || subjectId === fromId);

/** Days inside what was kept of help, as days are written. */
export const withDays = (page: PageContext, text: string): string =>
  text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => longDay(day, page.language));

export interface ChangeToAnswerProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly change: ChangedAlone;
  /** What was changed: "Trin 2", or what the help is. */
  readonly subject: string;
  /** The step whose former words can be put back with one tap; absent where it is help. */
  readonly stepId?: string;
  readonly goalId?: string;
  readonly from: AnsweredFrom;
}

/**
 * What another changed without the citizen, beside the thing itself (R-F4, R-F5, R-P8): who, when, what stood there and stands
 * there now, why, and that the citizen was not there – with "Det er fint", "Jeg er ikke enig" and, for a step, the way back to
 * the former words.
 */
export const ChangeToAnswer = (props: ChangeToAnswerProps) => {
  const { page, citizenId, change, subject, stepId, goalId, from } = props;
  const words = page.words.followUp.citizen;
  const action = addresses.answerChange(citizenId, change.id);
  const back = { from, ...(goalId !== undefined && { goal: goalId }) };
  return (
    <Notice kind="info">
      <p>
        <strong>{subject}</strong>
      </p>
      <p>{words.changedAlone(change.by, longDay(change.on, page.language))}</p>
      <dl class="facts">
        {change.before !== '' && (
          <>
            <dt>{words.stoodBefore}</dt>
            <dd class="verbatim">{withDays(page, change.before)}</dd>
          </>
        )}
        <dt>{words.standsNow}</dt>
        <dd class="verbatim">{change.after === '' ? words.nothingStands : withDays(page, change.after)}</dd>
        <dt>{words.because}</dt>
        <dd class="verbatim">{change.why}</dd>
        <dt>{words.withoutYou}</dt>
        <dd class="verbatim">{change.whyNotTogether}</dd>
      </dl>
      {change.answer === 'disagree' && <p>{words.youDisagree(change.by)}</p>}
      <div class="actions">
        {stepId !== undefined && change.before !== '' && (
          <PostButton
            page={page}
            action={addresses.step(citizenId, stepId, 'put-back')}
            fields={{ change: change.id, ...back }}
            icon="undo-2"
            label={`${words.putWordsBack}: ${change.before}`}
          >
            {words.putWordsBack}
          </PostButton>
        )}
        {change.answer === null && (
          <PostButton
            page={page}
            action={action}
            fields={{ answer: 'disagree', ...back }}
            icon="thumbs-down"
            label={`${words.disagreeWithChange}: ${subject}`}
          >
            {words.disagreeWithChange}
          </PostButton>
        )}
        <PostButton
          page={page}
          action={action}
          fields={{ answer: 'fine', ...back }}
          icon="check"
          label={`${words.changeIsFine}: ${subject}`}
        >
          {words.changeIsFine}
        </PostButton>
      </div>
    </Notice>
  );
};
