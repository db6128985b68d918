import type { Plan, PlanContribution, PlanGoal, PlanPerspective } from '../../../domain/plan/plan.ts';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { addresses } from './addresses.ts';
import { OneButton, type Refused, typedOr, type ViewProps } from './parts.tsx';
import { StaffFormPage } from './staff-form-page.tsx';
import { type SymbolChoice, SymbolField } from './symbol-field.tsx';

interface FormProps extends ViewProps {
  readonly plan: Plan;
  readonly refused?: Refused | undefined;
}

/** The caseworker writes down the citizen's words: verbatim, with help or on behalf and how they know (R-P8, R-P7). */
export const StaffSaidPage = ({
  page,
  picture,
  plan,
  title,
  action,
  back,
  hidden,
  symbols,
  refused,
}: FormProps & {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly symbols: SymbolChoice;
}) => {
  const words = page.words.plan.staff;
  return (
    <StaffFormPage
      page={page}
      plan={plan}
      title={title}
      action={action}
      back={back}
      hidden={hidden ?? {}}
      refused={refused}
    >
      <RadioCards
        page={page}
        name="how"
        label={words.saidHow}
        oneColumn
        value={typedOr(refused?.typed, 'how', '')}
        error={refused?.errors.how}
        options={(['withHelp', 'onBehalf'] as const).map((value) => ({
          value,
          label: words.saidHowOptions[value],
        }))}
      />
      <TextArea
        page={page}
        name="words"
        label={words.saidWords}
        hint={words.saidWordsHint}
        value={typedOr(refused?.typed, 'words', '')}
        maxlength={4000}
        error={refused?.errors.words}
      />
      <TextArea
        page={page}
        name="howTheyKnow"
        readByCitizen
        label={words.howTheyKnow}
        hint={words.howTheyKnowHint}
        rows={2}
        value={typedOr(refused?.typed, 'howTheyKnow', '')}
        maxlength={2000}
        error={refused?.errors.howTheyKnow}
      />
      <SymbolField
        page={page}
        picture={picture}
        legend={page.words.plan.citizen.pictures}
        choice={symbols}
        several
        error={refused?.errors.symbols}
      />
    </StaffFormPage>
  );
};

/** One's own perspective, or what somebody of the network says, written down with their name (R-M5). */
export const PerspectivePage = ({
  page,
  plan,
  goal,
  kept,
  isNetwork,
  refused,
}: FormProps & {
  readonly goal: PlanGoal;
  readonly kept: PlanPerspective | undefined;
  readonly isNetwork: boolean;
}) => {
  const words = page.words.plan.staff;
  const action = `${addresses.goal(plan.citizen.id, goal.id)}/perspective`;
  return (
    <StaffFormPage
      page={page}
      plan={plan}
      title={isNetwork ? words.networkTitle(goal.title) : words.perspectiveTitle(goal.title)}
      action={action}
      back={addresses.goalOnPlan(plan.citizen.id, goal.id)}
      version={kept?.version ?? 0}
      hidden={{ ...(kept && { id: kept.id }), ...(isNetwork && { of: 'network' }) }}
      refused={refused}
      after={
        kept && (
          <OneButton
            page={page}
            action={`${action}/take-out`}
            fields={{ id: kept.id, out: 'yes' }}
            kind="quiet"
            icon="x"
          >
            {words.takeBack}
          </OneButton>
        )
      }
    >
      {isNetwork && (
        <TextField
          page={page}
          name="spokenBy"
          label={words.spokenBy}
          hint={words.spokenByHint}
          value={typedOr(refused?.typed, 'spokenBy', kept?.by ?? '')}
          maxlength={200}
          error={refused?.errors.spokenBy}
        />
      )}
      <TextArea
        page={page}
        name="words"
        readByCitizen
        label={isNetwork ? words.networkWords : words.perspectiveLabel}
        {...(!isNetwork && { hint: words.perspectiveHint })}
        value={typedOr(refused?.typed, 'words', kept?.words ?? '')}
        maxlength={4000}
        error={refused?.errors.words}
      />
    </StaffFormPage>
  );
};

/** What one's own offer contributes; the caseworker adds for others (R-M3). */
export const ContributionPage = ({
  page,
  plan,
  goal,
  kept,
  choosesWho,
  refused,
}: FormProps & {
  readonly goal: PlanGoal;
  readonly kept: PlanContribution | undefined;
  readonly choosesWho: boolean;
}) => {
  const words = page.words.plan.staff;
  const action = `${addresses.goal(plan.citizen.id, goal.id)}/contribution`;
  return (
    <StaffFormPage
      page={page}
      plan={plan}
      title={words.contributionTitle(goal.title)}
      action={action}
      back={addresses.goalOnPlan(plan.citizen.id, goal.id)}
      version={kept?.version ?? 0}
      hidden={kept ? { id: kept.id } : {}}
      refused={refused}
      after={
        kept && (
          <OneButton
            page={page}
            action={`${action}/take-out`}
            fields={{ id: kept.id, out: 'yes' }}
            kind="quiet"
            icon="x"
          >
            {words.takeBack}
          </OneButton>
        )
      }
    >
      {choosesWho && kept === undefined && (
        <>
          <Select
            page={page}
            name="offer"
            label={words.contributionFrom}
            placeholder={words.contributionOther}
            options={plan.offers.map(({ id, name }) => ({ value: id, label: name }))}
            value={typedOr(refused?.typed, 'offer', '')}
            error={refused?.errors.offer}
          />
          <TextField
            page={page}
            name="spokenBy"
            label={words.contributionName}
            hint={words.contributionNameHint}
            value={typedOr(refused?.typed, 'spokenBy', '')}
            maxlength={200}
            error={refused?.errors.spokenBy}
          />
        </>
      )}
      <TextArea
        page={page}
        name="words"
        readByCitizen
        label={words.contributionLabel}
        value={typedOr(refused?.typed, 'words', kept?.words ?? '')}
        maxlength={4000}
        error={refused?.errors.words}
      />
    </StaffFormPage>
  );
};
