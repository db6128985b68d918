import { Button, LinkButton } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { TextArea } from '../../../ui/text-area.tsx';
import type { AdjustingView } from '../use-cases/see-adjusting.ts';
import { addresses } from './addresses.ts';
import { type Came, summaryOf, typedOr } from './forms.ts';
import { StaffFrame } from './frame.tsx';
import { PartsToGive } from './parts-to-give.tsx';

/** Makes a new version after the plan was adjusted, with why (R-M8). */
export const AdjustPage = ({
  page,
  view,
  came,
}: {
  page: PageContext;
  view: AdjustingView;
  came: Came | null;
}) => {
  const words = page.words.meetings.staff;
  const { citizen } = view;
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={words.adjustTitle(citizen.name)} tab="versions">
      <ErrorSummary page={page} errors={summaryOf(came)} />
      {!view.mayAdjust && (
        <Notice kind="warning">
          <p>{words.adjustNeedsMeeting}</p>
        </Notice>
      )}
      {view.nothingIsNew && (
        <Notice kind="warning">
          <p>{words.adjustNothingNew}</p>
        </Notice>
      )}
      <p>{words.adjustLead}</p>
      <Form
        page={page}
        action={addresses.adjust(citizen.id)}
        {...(came?.command !== undefined && { command: came.command })}
      >
        <TextArea
          page={page}
          name="reason"
          readByCitizen
          rows={3}
          maxlength={2000}
          label={words.adjustReason}
          value={typedOr(came, 'reason', '')}
          error={came?.errors.reason}
        />
        <PartsToGive page={page} name={citizen.givenName} parts={view.partsToGive} came={came} />
        <div class="row">
          <Button kind="primary">{words.adjustSend}</Button>
          <LinkButton href={addresses.versions(citizen.id)}>{page.words.common.staff.cancel}</LinkButton>
        </div>
      </Form>
    </StaffFrame>
  );
};
