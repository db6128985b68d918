import type { PlanGoal, PlanPerspective } from '../../../domain/plan/plan.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { addresses } from './addresses.ts';
import { OneButton, type Refused, summaryOf, typedOr, type ViewProps } from './parts.tsx';

/** The citizen's own perspective on a goal (R-M5): one question. */
export const OwnPerspectivePage = ({
  page,
  citizenId,
  goal,
  kept,
  refused,
}: ViewProps & {
  readonly citizenId: string;
  readonly goal: PlanGoal;
  readonly kept: PlanPerspective | undefined;
  readonly refused?: Refused | undefined;
}) => {
  const words = page.words.plan.citizen;
  const action = `${addresses.goal(citizenId, goal.id)}/perspective`;
  return (
    <CitizenPage page={page} title={words.mySide}>
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <h2>{goal.title}</h2>
      <Form page={page} action={action} id="perspective" {...(refused && { command: refused.command })}>
        <input type="hidden" name="version" value={String(kept?.version ?? 0)} />
        {kept && <input type="hidden" name="id" value={kept.id} />}
        <TextArea
          page={page}
          name="words"
          label={words.sideQuestion}
          value={typedOr(refused?.typed, 'words', kept?.words ?? '')}
          maxlength={4000}
          error={refused?.errors.words}
        />
        <div class="actions">
          <Button kind="primary" icon="check">
            {page.words.common.citizen.save}
          </Button>
          <LinkButton href={addresses.goal(citizenId, goal.id)} icon="arrow-left">
            {words.backToGoal}
          </LinkButton>
        </div>
      </Form>
      {kept && (
        <OneButton page={page} action={`${action}/take-out`} fields={{ id: kept.id, out: 'yes' }} icon="x">
          {words.takeAway}
        </OneButton>
      )}
    </CitizenPage>
  );
};
