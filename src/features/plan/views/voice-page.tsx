import type { Plan, PlanGoal, PlanPerspective } from '../../../domain/plan/plan.ts';
import { TextArea } from '../../../ui/text-area.tsx';
import { addresses } from './addresses.ts';
import { OneButton, type Refused, typedOr, type ViewProps } from './parts.tsx';
import { StaffFormPage } from './staff-form-page.tsx';

/** What one of the network thinks of a goal, said in the meeting in their own name (R-M5, R-P7). */
export const VoicePage = ({
  page,
  plan,
  goal,
  kept,
  refused,
}: ViewProps & {
  readonly plan: Plan;
  readonly goal: PlanGoal;
  readonly kept: PlanPerspective | undefined;
  readonly refused: Refused | undefined;
}) => {
  const words = page.words.plan.network;
  const { id: citizenId, givenName } = plan.citizen;
  const action = addresses.voice(citizenId, goal.id);
  return (
    <StaffFormPage
      page={page}
      plan={plan}
      title={words.voiceTitle(goal.title)}
      intro={words.voiceIntro(givenName)}
      action={action}
      back={addresses.goal(citizenId, goal.id)}
      version={kept?.version ?? 0}
      hidden={kept ? { id: kept.id } : {}}
      refused={refused}
      after={
        kept && (
          <OneButton
            page={page}
            action={`${action}/take-back`}
            fields={{ id: kept.id }}
            kind="quiet"
            icon="x"
          >
            {page.words.plan.staff.takeBack}
          </OneButton>
        )
      }
    >
      <TextArea
        page={page}
        name="words"
        label={words.voiceLabel}
        value={typedOr(refused?.typed, 'words', kept?.words ?? '')}
        maxlength={4000}
        error={refused?.errors.words}
      />
    </StaffFormPage>
  );
};
