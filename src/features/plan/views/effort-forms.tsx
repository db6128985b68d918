import { askedOfGranted } from '../../../domain/plan/change-of-help.ts';
import type { Plan, PlanEffort } from '../../../domain/plan/plan.ts';
import type { FieldValues } from '../../../domain/two-have-written.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { addresses } from './addresses.ts';
import { DecidedBefore, Decision } from './efforts-view.tsx';
import { type Refused, typedOr, type ViewProps } from './parts.tsx';
import { StaffFormPage } from './staff-form-page.tsx';

interface EffortProps extends ViewProps {
  readonly plan: Plan;
  readonly refused?: Refused | undefined;
}

/** What, how, who, how often, from–to (R-F3). A new effort is a wish; writing it grants nothing (R-O2). */
export const EffortPage = ({
  page,
  plan,
  goalId,
  title,
  kept,
  isWhatKept,
  isAgreed,
  choosesOffer,
  isFromClosing,
  refused,
}: EffortProps & {
  readonly goalId: string | null;
  readonly title: string;
  readonly kept: PlanEffort | undefined;
  /** What it is stands: it is the citizen's own words (R-P8). */
  readonly isWhatKept: boolean;
  /** The plan was agreed while somebody wrote: what they typed stays to be copied, and is an adjustment now (R-F4, R-T5). */
  readonly isAgreed: boolean;
  readonly choosesOffer: boolean;
  /** The way back leads to the page where the meeting is closed. */
  readonly isFromClosing: boolean;
}) => {
  const words = page.words.plan.staff;
  const fields = words.effortFields;
  const { id } = plan.citizen;
  const kept_ = (name: 'what' | 'how' | 'who' | 'howOften' | 'from' | 'to') =>
    typedOr(refused?.typed, name, kept?.[name] ?? '');
  const errors = refused?.errors ?? {};
  return (
    <StaffFormPage
      page={page}
      plan={plan}
      title={words.effortTitle(title)}
      intro={`${words.effortHint} ${words.agreeingGrantsNothing}`}
      action={kept ? addresses.effort(id, kept.id, 'edit') : addresses.efforts(id, goalId ?? '')}
      back={goalId === null ? addresses.plan(id) : addresses.goalOnPlan(id, goalId)}
      isFromClosing={isFromClosing}
      version={kept?.version}
      was={kept && fieldsOf(kept)}
      refused={refused}
      {...(isAgreed && {
        save: (
          <LinkButton kind="primary" icon="pencil" href={addresses.adjustHelp(id, kept?.id ?? '')}>
            {words.adjustHelp}
          </LinkButton>
        ),
      })}
    >
      {isWhatKept ? (
        <>
          <p class="lead verbatim">{kept?.what}</p>
          <p class="note">{words.wishOfCitizen(plan.citizen.givenName)}</p>
          <input type="hidden" name="what" value={kept?.what ?? ''} />
        </>
      ) : (
        <TextField
          page={page}
          name="what"
          readByCitizen
          label={fields.what}
          value={kept_('what')}
          maxlength={1000}
          error={errors.what}
        />
      )}
      <TextArea
        page={page}
        name="how"
        readByCitizen
        label={fields.how}
        optional
        rows={2}
        value={kept_('how')}
        maxlength={2000}
        error={errors.how}
      />
      <TextField
        page={page}
        name="who"
        label={fields.who}
        optional
        value={kept_('who')}
        maxlength={500}
        error={errors.who}
      />
      {choosesOffer && (
        <Select
          page={page}
          name="offer"
          label={words.offer}
          placeholder={words.noOffer}
          options={plan.offers.map((offer) => ({ value: offer.id, label: offer.name }))}
          value={typedOr(refused?.typed, 'offer', kept?.offerId ?? '')}
          error={errors.offer}
        />
      )}
      <TextField
        page={page}
        name="howOften"
        label={fields.howOften}
        optional
        value={kept_('howOften')}
        maxlength={500}
        error={errors.howOften}
      />
      <div class="row">
        <DateField
          page={page}
          name="from"
          label={fields.from}
          optional
          value={kept_('from')}
          error={errors.from}
        />
        <DateField page={page} name="to" label={fields.to} optional value={kept_('to')} error={errors.to} />
      </div>
    </StaffFormPage>
  );
};

/** What the form of an effort begins with, by the names of its fields. */
function fieldsOf({ what, how, who, howOften, from, to, offerId }: PlanEffort): FieldValues {
  return { what, how, who, howOften, from: from ?? '', to: to ?? '', offer: offerId ?? '' };
}

const decisionsIn = ({ decision, decidedBefore }: PlanEffort): number =>
  decision.state === 'wished' ? 0 : decidedBefore.length + 1;

/** Granted or refused: the caseworker's decision, outside the agreement; a refusal says why and how to complain (R-O2). */
export const DecisionPage = ({
  page,
  plan,
  isNewestRound,
  effort,
  refused,
}: EffortProps & { readonly effort: PlanEffort; readonly isNewestRound: boolean }) => {
  const words = page.words.plan.staff;
  const { id } = plan.citizen;
  const ofNow = effort.goalId === null ? addresses.plan(id) : addresses.goalOnPlan(id, effort.goalId);
  const back = isNewestRound ? ofNow : addresses.effortInRound(id, plan.round.id, effort.id);
  return (
    <StaffFormPage
      page={page}
      plan={plan}
      title={words.decisionTitle(effort.what)}
      action={addresses.effort(id, effort.id, 'decision')}
      back={back}
      version={decisionsIn(effort)}
      refused={refused}
      {...(askedOfGranted(effort) !== null && {
        save: (
          <LinkButton kind="primary" icon="scale" href={addresses.decideChange(id, effort.id)}>
            {words.toTheChange}
          </LinkButton>
        ),
      })}
    >
      <Notice kind="info">
        <p>{words.agreeingGrantsNothing}</p>
      </Notice>
      {effort.decision.state !== 'wished' && (
        <section aria-labelledby="decided">
          <h2 id="decided">{words.decidedSoFar}</h2>
          <Decision page={page} effort={effort} forCitizen={false} />
          <DecidedBefore page={page} effort={effort} forCitizen={false} open />
        </section>
      )}
      <RadioCards
        page={page}
        name="outcome"
        label={words.outcome}
        value={typedOr(refused?.typed, 'outcome', '')}
        error={refused?.errors.outcome}
        options={[
          { value: 'granted', label: words.decisions.granted },
          { value: 'refused', label: words.decisions.refused },
        ]}
      />
      <DateField
        page={page}
        name="on"
        label={words.decisionOn}
        value={typedOr(refused?.typed, 'on', page.today)}
        max={page.today}
        error={refused?.errors.on}
      />
      <TextArea
        page={page}
        name="reason"
        readByCitizen
        label={words.reason}
        hint={words.reasonHint}
        value={typedOr(refused?.typed, 'reason', '')}
        maxlength={4000}
        error={refused?.errors.reason}
      />
      <TextArea
        page={page}
        name="howToComplain"
        readByCitizen
        label={words.complain}
        hint={words.complainHint}
        value={typedOr(refused?.typed, 'howToComplain', '')}
        maxlength={4000}
        error={refused?.errors.howToComplain}
      />
    </StaffFormPage>
  );
};
