import {
  type FormalHeading,
  formalContent,
  type HeadingStatus,
} from '../../../domain/plan/formal-content.ts';
import { formalFactsOf } from '../../../domain/plan/formal-facts.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { Button } from '../../../ui/button.tsx';
import { dayFor } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';
import { type StatusKind, StatusPill } from '../../../ui/status-pill.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { addresses } from './addresses.ts';
import { type Refused, typedOr, type ViewProps } from './parts.tsx';
import { StaffFormPage } from './staff-form-page.tsx';
import { inPlan } from './staff-parts.tsx';

const kinds: Readonly<Record<HeadingStatus['state'], StatusKind>> = {
  written: 'done',
  fromThePlan: 'done',
  notRelevant: 'neutral',
  missing: 'waiting',
};

/** Whose texts they are: those of the plan that holds, or of the newest one. */
export type PlanAsked = 'agreed' | 'newest';

/** Every heading of § 141 and VUM 2.0 with its state; what is missing is a reminder (R-M9). */
export const FormalPage = ({
  page,
  plan,
  of,
  keptEmpty,
}: ViewProps & {
  readonly plan: Plan;
  readonly of: PlanAsked;
  /** The heading that was kept just now without a text. */
  readonly keptEmpty: FormalHeading | undefined;
}) => {
  const words = page.words.plan.staff;
  const headings = formalContent(formalFactsOf(plan));
  const cameAlong = plan.formalTexts.filter(({ fromPlanOf }) => fromPlanOf !== null);
  return (
    <StaffPage page={page} title={words.formal} about={inPlan(plan)}>
      {keptEmpty !== undefined && (
        <Notice kind="info" live>
          <p>{words.keptEmpty(words.headings[keptEmpty])}</p>
        </Notice>
      )}
      <p>{words.formalIntro}</p>
      {cameAlong.length > 0 && (
        <Notice kind="info">
          <p>{words.textsCameAlong(cameAlong.length)}</p>
        </Notice>
      )}
      {of === 'agreed' && <p class="note">{words.round(plan.round.number)}</p>}
      {plan.meeting?.state === 'closed' && (
        <Notice kind="info">
          <p>{words.entersNextVersion}</p>
        </Notice>
      )}
      {(['section141', 'vum'] as const).map((group) => (
        <section class="stack tight">
          <h2>{words.formalGroups[group]}</h2>
          <ul class="plain headings">
            {headings
              .filter((heading) => heading.group === group)
              .map(({ heading, state, isDemandedByLaw, hasWishesAlone }) => (
                <li>
                  <a href={addresses.heading(plan.citizen.id, heading, of)}>{words.headings[heading]}</a>
                  <span class="row">
                    {isDemandedByLaw && state === 'missing' && (
                      <span class="note">{words.demandedByLaw}</span>
                    )}
                    {cameAlong.some((one) => one.heading === heading) && (
                      <span class="note">{words.cameAlong}</span>
                    )}
                    {hasWishesAlone && <span class="note">{words.wishesStandPurposeMissing}</span>}
                    <StatusPill kind={kinds[state]}>{words.headingStates[state]}</StatusPill>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </StaffPage>
  );
};

const mayBeIrrelevant: readonly FormalHeading[] = [
  'housing',
  'employment',
  'personalHelp',
  'treatment',
  'aids',
];

/** The text under one heading. */
export const HeadingPage = ({
  page,
  plan,
  of,
  heading,
  hasNext,
  isFromClosing,
  refused,
}: ViewProps & {
  readonly plan: Plan;
  readonly of: PlanAsked;
  readonly heading: FormalHeading;
  readonly hasNext: boolean;
  /** The reader came from where the meeting is closed, and goes back there. */
  readonly isFromClosing: boolean;
  readonly refused?: Refused | undefined;
}) => {
  const words = page.words.plan.staff;
  const kept = plan.formalTexts.find((one) => one.heading === heading);
  const { id } = plan.citizen;
  const isNotRelevant = refused ? refused.typed.notRelevant !== undefined : kept?.isNotRelevant === true;
  return (
    <StaffFormPage
      page={page}
      plan={plan}
      title={words.headings[heading]}
      action={addresses.heading(id, heading, of)}
      back={addresses.formal(id, of)}
      isFromClosing={isFromClosing}
      version={kept?.version ?? 0}
      refused={refused}
      save={
        <>
          <Button kind="primary" icon="check">
            {words.saveAndBack}
          </Button>
          {hasNext && (
            <Button name="onward" value="next" icon="arrow-right">
              {words.saveAndNext}
            </Button>
          )}
        </>
      }
    >
      {kept?.fromPlanOf != null && (
        <Notice kind="info">
          <p>{words.textIsFrom(dayFor(page, kept.fromPlanOf))}</p>
        </Notice>
      )}
      <TextArea
        page={page}
        name="text"
        label={words.text}
        rows={10}
        value={typedOr(refused?.typed, 'text', kept?.text ?? '')}
        maxlength={20_000}
        error={refused?.errors.text}
      />
      {mayBeIrrelevant.includes(heading) && (
        <label class="check-line">
          <input type="checkbox" name="notRelevant" value="yes" checked={isNotRelevant} /> {words.notRelevant}
        </label>
      )}
    </StaffFormPage>
  );
};
