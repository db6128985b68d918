import type { FilesBeside } from '../../../domain/answer-file.ts';
import type { PlanGoal, PlanPerspective } from '../../../domain/plan/plan.ts';
import { AnswerWays } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { addresses } from './addresses.ts';
import { OneButton, type Refused, summaryOf, typedOr, type ViewProps } from './parts.tsx';
import { type SymbolChoice, SymbolField } from './symbol-field.tsx';

/** The citizen's own perspective on a goal (R-M5): one question, answered in any form (R-W6, R-P5). */
export const OwnPerspectivePage = ({
  page,
  picture,
  citizenId,
  goal,
  kept,
  symbols,
  files,
  takenOut = null,
  refused,
}: ViewProps & {
  readonly citizenId: string;
  readonly goal: PlanGoal;
  readonly kept: PlanPerspective | undefined;
  readonly symbols: SymbolChoice;
  /** What was drawn, said or photographed, and what was taken back of it. */
  readonly files: FilesBeside;
  /** The one that was taken away just now, to be had back; null otherwise. */
  readonly takenOut?: string | null;
  readonly refused?: Refused | undefined;
}) => {
  const words = page.words.plan.citizen;
  const action = addresses.perspective(citizenId, goal.id);
  return (
    <CitizenPage page={page} title={words.mySide}>
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      {takenOut !== null && kept === undefined && (
        <Notice kind="info">
          <p>{words.sideTakenAway}</p>
          <OneButton
            page={page}
            action={`${action}/take-out`}
            fields={{ id: takenOut, out: 'no' }}
            icon="undo-2"
          >
            {page.words.common.citizen.undo}
          </OneButton>
        </Notice>
      )}
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
        <SymbolField
          page={page}
          picture={picture}
          legend={words.pictures}
          choice={symbols}
          several
          action={action}
          error={refused?.errors.symbols}
        />
        <AnswerWays page={page} citizenId={citizenId} about={goal.title} files={files} />
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
