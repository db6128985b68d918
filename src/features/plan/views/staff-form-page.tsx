import type { Child } from 'hono/jsx';
import type { Plan } from '../../../domain/plan/plan.ts';
import type { FieldValues } from '../../../domain/two-have-written.ts';
import { BackToClosing, fromClosing } from '../../../ui/back-to-closing.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { StaffPage } from '../../../ui/staff-page.tsx';
import { type Refused, summaryOf } from './parts.tsx';
import { inPlan } from './staff-parts.tsx';

/** A staff page that is one form: title, fields, save, and the way back. */
export const StaffFormPage = ({
  page,
  plan,
  title,
  intro,
  action,
  version,
  was,
  hidden = {},
  back,
  isFromClosing = false,
  refused,
  save,
  children,
  after,
}: {
  readonly page: PageContext;
  readonly plan: Pick<Plan, 'citizen'>;
  readonly title: string;
  readonly intro?: string;
  readonly action: string;
  /** The version that is written anew; absent for something new. */
  readonly version?: number | undefined;
  /** What the fields of the form begin with: two who change different fields do not stand in each other's way (R-T5). */
  readonly was?: FieldValues | undefined;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly back: string;
  /** Who came from the closing of the meeting goes back there. */
  readonly isFromClosing?: boolean;
  readonly refused?: Refused | undefined;
  /** Buttons instead of the one that saves. */
  readonly save?: Child;
  readonly children: Child;
  /** What stands below the form: taking out, for instance. */
  readonly after?: Child;
}) => (
  <StaffPage page={page} title={title} about={inPlan(plan)}>
    <ErrorSummary page={page} errors={summaryOf(refused)} />
    {intro && <p class="measure">{intro}</p>}
    <Form
      page={page}
      action={fromClosing(action, isFromClosing)}
      id="plan-form"
      handsBack={refused !== undefined}
      {...(refused && { command: refused.command })}
    >
      {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
      {was !== undefined && (
        <input
          type="hidden"
          name="was"
          value={refused ? String(refused.typed.was ?? '') : JSON.stringify(was)}
          autocomplete="off"
        />
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
      <div class="actions">
        {save ?? (
          <Button kind="primary" icon="check">
            {page.words.common.staff.save}
          </Button>
        )}
        {isFromClosing ? (
          <BackToClosing page={page} citizenId={plan.citizen.id} />
        ) : (
          <LinkButton href={back}>{page.words.common.staff.cancel}</LinkButton>
        )}
      </div>
    </Form>
    {after}
  </StaffPage>
);
