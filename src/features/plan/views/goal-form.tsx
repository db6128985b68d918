import { audiencesOf } from '../../../domain/plan/goals.ts';
import { goalDirections } from '../../../domain/plan/mastery.ts';
import type { Plan, PlanGoal } from '../../../domain/plan/plan.ts';
import type { FieldValues } from '../../../domain/two-have-written.ts';
import type { AnswerOption } from '../../../ui/answer-cards.tsx';
import { namesFor } from '../../../ui/answer-ways.tsx';
import { heardOf, type KnownByProps, seenOf } from '../../../ui/known-by.tsx';
import { places } from '../../../ui/places.ts';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { addresses } from './addresses.ts';
import { type Refused, saidInShort, typedOr, type ViewProps } from './parts.tsx';
import { StaffFormPage } from './staff-form-page.tsx';
import { type SymbolChoice, SymbolField } from './symbol-field.tsx';

/** A dream to choose, with its picture, drawing and photo, and the voice below it: known again without reading (R-M4, R-W6). */
function dreamAsAnswer(
  { page, picture }: ViewProps,
  citizen: Plan['citizen'],
  dream: Plan['dreams'][number],
): AnswerOption {
  const [symbol] = dream.symbols;
  const known: KnownByProps = {
    symbolSrc: symbol === undefined ? null : picture(symbol).src,
    files: (dream.files ?? []).map(({ id, kind }) => ({ kind, src: places.answerFile(citizen.id, id) })),
    names: namesFor(page, citizen.givenName, dream.words),
    isNamedBySight: dream.words.trim() === '' && symbol === undefined,
  };
  return {
    value: dream.id,
    label: saidInShort({ page, picture }, dream),
    picture: seenOf(known),
    beside: heardOf(known),
  };
}

/** A goal: the citizen's sentence, the dream it comes from, the SMARTE wording, what it is to do, for whom (R-M3, R-M4). */
export const GoalFormPage = ({
  page,
  picture,
  plan,
  kept,
  symbol,
  insteadOf,
  isFromClosing,
  refused,
}: ViewProps & {
  readonly plan: Plan;
  readonly kept: PlanGoal | undefined;
  readonly symbol: SymbolChoice;
  /** Id of the goal that a new one is to replace, as the address asks for; '' for none. */
  readonly insteadOf: string;
  readonly isFromClosing: boolean;
  readonly refused?: Refused | undefined;
}) => {
  const words = page.words.plan.staff;
  const { id } = plan.citizen;
  const dreams = [...plan.dreams, ...plan.mostImportant];
  return (
    <StaffFormPage
      page={page}
      plan={plan}
      title={kept ? words.editGoal : words.addGoal}
      action={kept ? addresses.editGoal(id, kept.id) : addresses.goals(id)}
      back={kept ? addresses.goalOnPlan(id, kept.id) : addresses.plan(id)}
      isFromClosing={isFromClosing}
      version={kept?.version}
      was={kept && fieldsOf(kept)}
      refused={refused}
    >
      <TextField
        page={page}
        name="title"
        readByCitizen
        label={words.goalTitle}
        hint={words.goalTitleHint}
        value={typedOr(refused?.typed, 'title', kept?.title ?? '')}
        maxlength={300}
        error={refused?.errors.title}
      />
      <SymbolField
        page={page}
        picture={picture}
        legend={words.symbolLabel}
        choice={symbol}
        several={false}
        error={refused?.errors.symbol}
      />
      {plan.replacedGoals.length > 0 && (kept === undefined || kept.fromGoalId === null) && (
        <RadioCards
          page={page}
          name="insteadOf"
          label={words.insteadOfLabel}
          hint={words.insteadOfHint}
          oneColumn
          value={typedOr(refused?.typed, 'insteadOf', kept ? (kept.insteadOf?.id ?? '') : insteadOf)}
          error={refused?.errors.insteadOf}
          options={[
            ...plan.replacedGoals.map((goal) => ({ value: goal.id, label: goal.title })),
            { value: '', label: words.insteadOfNone },
          ]}
        />
      )}
      <RadioCards
        page={page}
        name="dream"
        label={words.goalDream}
        hint={words.goalDreamHint}
        oneColumn
        value={typedOr(refused?.typed, 'dream', kept?.dreamId ?? '')}
        error={refused?.errors.dream}
        options={[
          ...dreams.map((dream) => dreamAsAnswer({ page, picture }, plan.citizen, dream)),
          { value: '', label: words.noDreamYet },
        ]}
      />
      <TextArea
        page={page}
        name="smarte"
        readByCitizen
        label={words.smarteLabel}
        optional
        value={typedOr(refused?.typed, 'smarte', kept?.smarte ?? '')}
        maxlength={4000}
        error={refused?.errors.smarte}
      />
      <details class="smarte-help">
        <summary>{words.smarteHelp}</summary>
        <ul>
          {words.smarteParts.map((part) => (
            <li>{part}</li>
          ))}
        </ul>
      </details>
      <RadioCards
        page={page}
        name="direction"
        label={words.directionLabel}
        value={typedOr(refused?.typed, 'direction', kept?.direction ?? '')}
        error={refused?.errors.direction}
        options={goalDirections.map((value) => ({
          value,
          label: words.directions[value],
          hint: words.directionHints[value],
        }))}
      />
      <RadioCards
        page={page}
        name="onlyFor"
        label={words.onlyForLabel}
        oneColumn
        value={typedOr(refused?.typed, 'onlyFor', audienceValue(kept?.onlyFor ?? []))}
        error={refused?.errors.onlyFor}
        options={audiencesOf(plan.offers, kept?.onlyFor ?? []).map((offers) => ({
          value: audienceValue(offers.map((offer) => offer.id)),
          label:
            offers.length === 0 ? words.forAll : words.onlyFor(words.namesOf(offers.map(({ name }) => name))),
        }))}
      />
    </StaffFormPage>
  );
};

/** What the form of a goal begins with, by the names of its fields. */
function fieldsOf(goal: PlanGoal): FieldValues {
  const { title, smarte, direction, onlyFor } = goal;
  return {
    ...{ title, smarte, direction, onlyFor: audienceValue(onlyFor ?? []) },
    dream: goal.dreamId ?? '',
    symbol: goal.symbol ?? '',
    insteadOf: goal.insteadOf?.id ?? '',
  };
}

/** The ids of the offers a goal is for, as one answer of the form; '' for everybody. */
const audienceValue = (offerIds: readonly string[]): string => [...offerIds].sort().join(' ');
