import { waysOfTelling } from '../../../domain/meetings/notice-clock.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { longDay } from '../../../ui/dates.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { MeetingShown, MeetingView } from '../use-cases/see-meeting.ts';
import { addresses } from './addresses.ts';
import { capital } from './days.ts';
import { type Came, summaryOf, typedOr } from './forms.ts';
import { StaffFrame } from './frame.tsx';

/** Records that the citizen was told the date in their way: by whom, when, how (R-P1). */
export const ToldPage = ({
  page,
  view,
  meeting,
  came,
}: {
  page: PageContext;
  view: MeetingView;
  meeting: MeetingShown;
  came: Came | null;
}) => {
  const words = page.words.meetings.staff;
  const errors = came?.errors ?? {};
  const { citizen } = view;
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={words.toldTitle(citizen.givenName)} tab="meeting">
      <ErrorSummary page={page} errors={summaryOf(came)} />
      <p>{words.toldLead(longDay(meeting.calledFor, page.language))}</p>
      <Form
        page={page}
        action={addresses.told(citizen.id)}
        {...(came?.command !== undefined && { command: came.command })}
      >
        <input type="hidden" name="meeting" value={meeting.id} />
        <input type="hidden" name="ofMeetingOn" value={meeting.calledFor} />
        <TextField
          page={page}
          name="toldBy"
          label={words.toldBy}
          maxlength={200}
          value={typedOr(came, 'toldBy', view.myName)}
          error={errors.toldBy ?? errors.by}
        />
        <DateField
          page={page}
          name="toldOn"
          label={words.toldOn}
          max={page.today}
          value={typedOr(came, 'toldOn', page.today)}
          error={errors.toldOn}
        />
        <RadioCards
          page={page}
          name="how"
          label={words.toldHow}
          options={waysOfTelling.map((value) => ({ value, label: capital(words.how[value]) }))}
          value={typedOr(came, 'how', '')}
          error={errors.how}
        />
        <TextArea
          page={page}
          name="words"
          readByCitizen
          rows={2}
          optional
          label={words.toldWords}
          value={typedOr(came, 'words', '')}
          error={errors.words}
        />
        <div class="row">
          <Button kind="primary">{words.toldSend}</Button>
          <LinkButton href={addresses.meeting(citizen.id)}>{page.words.common.staff.cancel}</LinkButton>
        </div>
      </Form>
    </StaffFrame>
  );
};
