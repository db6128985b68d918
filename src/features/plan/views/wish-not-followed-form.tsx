import type { Plan, PlanWishNotFollowed } from '../../../domain/plan/plan.ts';
import { wishWords } from '../../../domain/plan/wish-of-goal.ts';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { addresses } from './addresses.ts';
import { OneButton, type Refused, typedOr, type ViewProps } from './parts.tsx';
import { StaffFormPage } from './staff-form-page.tsx';

interface FormProps extends ViewProps {
  readonly plan: Plan;
  readonly refused?: Refused | undefined;
}

/** What a new wish begins with. */
export type WishBegun = Pick<PlanWishNotFollowed, 'what' | 'why' | 'decidedBy'>;

/** A wish that the plan does not follow: what, why, who decided (R-M5). */
export const WishPage = ({
  page,
  plan,
  kept,
  begun,
  refused,
}: FormProps & {
  readonly kept: PlanWishNotFollowed | undefined;
  readonly begun?: WishBegun | undefined;
}) => {
  const words = page.words.plan.staff;
  const stands = kept ?? begun;
  const { id } = plan.citizen;
  return (
    <StaffFormPage
      page={page}
      plan={plan}
      title={words.wishes}
      intro={words.wishHint}
      action={kept ? addresses.wish(id, kept.id, 'edit') : addresses.wishes(id)}
      back={`${addresses.plan(id)}#wishes`}
      version={kept?.version ?? 0}
      was={kept && { what: kept.what, why: kept.why, decidedBy: kept.decidedBy }}
      refused={refused}
      after={
        kept && (
          <OneButton
            page={page}
            action={addresses.wish(id, kept.id, 'take-out')}
            fields={{ out: 'yes' }}
            kind="quiet"
            icon="x"
          >
            {words.takeBack}
          </OneButton>
        )
      }
    >
      {kept?.wish === undefined ? (
        <TextArea
          page={page}
          name="what"
          readByCitizen
          label={words.wishWhat}
          rows={2}
          maxlength={2000}
          value={typedOr(refused?.typed, 'what', stands?.what ?? '')}
          error={refused?.errors.what}
        />
      ) : (
        <p class="verbatim">{wishWords(kept, page.words.plan.citizen.wishOfGoal)}</p>
      )}
      <TextArea
        page={page}
        name="why"
        readByCitizen
        label={words.wishWhy}
        maxlength={4000}
        value={typedOr(refused?.typed, 'why', stands?.why ?? '')}
        error={refused?.errors.why}
      />
      <TextField
        page={page}
        name="decidedBy"
        label={words.wishDecidedBy}
        maxlength={200}
        value={typedOr(refused?.typed, 'decidedBy', stands?.decidedBy ?? '')}
        error={refused?.errors.decidedBy}
      />
    </StaffFormPage>
  );
};
