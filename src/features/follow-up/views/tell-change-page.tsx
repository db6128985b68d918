import type { ChangeTold } from '../../../domain/follow-up/changed-alone.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { BackLink, StaffReason } from './adjust-parts.tsx';
import { WhatStood } from './changed-alone.tsx';
import { type RoomProps, RoomStaffPage } from './room-page.tsx';
import type { RefusedForm } from './stairs-staff-page.tsx';
import { summaryOf } from './step-forms.tsx';

export interface TellChangePageProps extends RoomProps {
  readonly title: string;
  /** What is to be changed of the step, from what to what. */
  readonly change: Pick<ChangeTold, 'part' | 'before' | 'after'>;
  readonly stepWords: string;
  /** Where the change is sent, with what was chosen. */
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly back: string;
  readonly refused: RefusedForm;
}

/** Asked of staff before they change a step that stands there: why, and together with the citizen or why not (R-F5, R-P8). */
export const TellChangePage = (props: TellChangePageProps) => {
  const { page, change, refused } = props;
  const words = page.words.followUp.staff;
  return (
    <RoomStaffPage {...props} title={props.title} tab="stairs">
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <p class="lead verbatim">{props.stepWords}</p>
      <dl class="facts">
        <dt>{words.from}</dt>
        <dd class="verbatim">
          <WhatStood page={page} change={change} side="before" />
        </dd>
        <dt>{words.to}</dt>
        <dd class="verbatim">
          <WhatStood page={page} change={change} side="after" />
        </dd>
      </dl>
      <Form page={page} action={props.action} command={refused.command}>
        {Object.entries(props.fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <StaffReason page={page} refused={refused} />
        <div class="actions">
          <Button kind="primary" icon="check">
            {page.words.common.staff.save}
          </Button>
          <BackLink page={page} href={props.back} />
        </div>
      </Form>
    </RoomStaffPage>
  );
};
