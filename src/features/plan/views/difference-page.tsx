import type { FilesBeside } from '../../../domain/answer-file.ts';
import type { PlanGoal } from '../../../domain/plan/plan.ts';
import { AnswerWays } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';
import { CitizenScores } from './citizen-scores.tsx';
import { type Refused, summaryOf, typedOr, type ViewProps } from './parts.tsx';
import { StaffFormPage } from './staff-form-page.tsx';

/** "Hvad gør forskellen?": one question, with the places it is about beside it; a citizen also draws or says it (R-M6, R-P5). */
export const DifferencePage = ({
  page,
  seen,
  goal,
  files,
  refused,
}: ViewProps & {
  readonly seen: SeenPlan;
  readonly goal: PlanGoal;
  /** What the citizen drew, said or photographed, and what they took back of it. */
  readonly files: FilesBeside;
  readonly refused?: Refused | undefined;
}) => {
  const { plan, rights, reader } = seen;
  const { id } = plan.citizen;
  const kept = goal.differences.find(({ authorId }) => authorId === reader.personId);
  const action = addresses.difference(id, goal.id);
  const area = (label: string, hint: string) => (
    <TextArea
      page={page}
      name="words"
      label={label}
      hint={hint}
      value={typedOr(refused?.typed, 'words', kept?.words ?? '')}
      maxlength={4000}
      error={refused?.errors.words}
    />
  );
  if (!rights.isCitizen) {
    const words = page.words.plan.staff;
    return (
      <StaffFormPage
        page={page}
        plan={plan}
        title={`${words.sayDifference}: ${goal.title}`}
        action={action}
        version={kept?.version ?? 0}
        back={`${addresses.plan(id)}#scores-${goal.id}`}
        refused={refused}
      >
        {area(words.whatMakesDifference, words.differenceHint)}
      </StaffFormPage>
    );
  }
  const words = page.words.plan.citizen;
  return (
    <CitizenPage page={page} title={words.whatMakesDifference}>
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <h2>{goal.title}</h2>
      <Form page={page} action={action} id="difference" {...(refused && { command: refused.command })}>
        <input type="hidden" name="version" value={String(kept?.version ?? 0)} />
        {area(words.differenceQuestion, words.differenceHint)}
        <AnswerWays page={page} citizenId={id} about={goal.title} files={files} />
        <div class="actions">
          <Button kind="primary" icon="check">
            {page.words.common.citizen.save}
          </Button>
          <LinkButton href={addresses.goal(id, goal.id)} icon="arrow-left">
            {words.backToGoal}
          </LinkButton>
        </div>
      </Form>
      <CitizenScores page={page} citizen={plan.citizen} goal={goal} filesApart="difference" />
    </CitizenPage>
  );
};
