import type { AskedHelp } from '../../../domain/plan/asked-help.ts';
import { asHeld, askedOfGranted } from '../../../domain/plan/change-of-help.ts';
import { type EffortDecision, refusedChangeIn } from '../../../domain/plan/efforts.ts';
import { type EndOfHelp as End, endOfHelp } from '../../../domain/plan/end-of-help.ts';
import type { Offer } from '../../../domain/plan/goals.ts';
import { giverAsHeld, offerOf } from '../../../domain/plan/helpers.ts';
import type { PlanEffort } from '../../../domain/plan/plan.ts';
import { askedWords, ChangeRefused } from '../../../ui/change-refused.tsx';
import { dayFor } from '../../../ui/dates.ts';
import { EndOfHelp } from '../../../ui/end-of-help.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { type StatusKind, StatusPill } from '../../../ui/status-pill.tsx';

const kinds: Readonly<Record<EffortDecision['state'], StatusKind>> = {
  wished: 'waiting',
  granted: 'done',
  refused: 'neutral',
};

/** From when to when, in a few words; empty when neither is known. */
export function periodOf(page: PageContext, effort: Pick<PlanEffort, 'from' | 'to'>): string {
  const words = page.words.plan.staff;
  const [from, to] = [effort.from, effort.to].map((day) => (day === null ? '' : dayFor(page, day)));
  if (from) return words.period(from, to ?? '');
  return to ? words.until(to) : '';
}

/** What was decided about an effort, with the reason and how to complain where it was refused (R-O2); that it is not shown where it is kept (§ 5). */
export const Decision = ({
  page,
  effort,
  forCitizen,
  end = null,
  asked = null,
}: {
  page: PageContext;
  effort: Pick<PlanEffort, 'decision' | 'writtenBy'>;
  forCitizen: boolean;
  /** Until when it is given; null where that is not asked about. */
  end?: End | null;
  /** What of it is asked to be otherwise: what was granted stands as what one has. */
  asked?: AskedHelp | null;
}) => {
  const { citizen, staff } = page.words.plan;
  const { decision } = effort;
  if (decision.state === 'kept') return <p class="note">{citizen.decisionKept}</p>;
  const day = decision.state === 'wished' ? '' : dayFor(page, decision.on);
  const refusedChange = refusedChangeIn(decision);
  if (decision.state === 'granted' && asked !== null) {
    const words = forCitizen ? citizen : staff;
    return (
      <div class="decision">
        {refusedChange === undefined && end?.state !== 'ended' && (
          <StatusPill kind="done">{forCitizen ? citizen.granted : staff.decisions.granted}</StatusPill>
        )}
        {refusedChange === undefined && <EndOfHelp {...{ page, end, forCitizen }} />}
        <p class="note">{words.decidedOn(day, decision.by)}</p>
        {refusedChange !== undefined && (
          <ChangeRefused {...{ page, forCitizen, end }} change={refusedChange} />
        )}
        {forCitizen && <StatusPill kind="waiting">{citizen.isAskedFor(askedWords(page, asked))}</StatusPill>}
      </div>
    );
  }
  if (refusedChange !== undefined && decision.state === 'granted') {
    return (
      <div class="decision">
        <ChangeRefused
          {...{ page, forCitizen, end }}
          change={refusedChange}
          note={(forCitizen ? citizen : staff).decidedOn(day, decision.by)}
        />
      </div>
    );
  }
  return (
    <div class="decision">
      {!(forCitizen && end?.state === 'ended') && (
        <StatusPill
          kind={kinds[decision.state]}
          {...(decision.state === 'refused' && { icon: 'x' as const })}
        >
          {decision.state === 'wished'
            ? (forCitizen ? citizen : staff.decisions).wished(effort.writtenBy)
            : forCitizen
              ? citizen[decision.state]
              : staff.decisions[decision.state]}
        </StatusPill>
      )}
      <EndOfHelp {...{ page, end, forCitizen }} />
      {decision.state === 'wished' && forCitizen && <p class="note">{citizen.wishedMeans}</p>}
      {decision.state !== 'wished' && (
        <p class="note">
          {forCitizen ? citizen.decidedOn(day, decision.by) : staff.decidedOn(day, decision.by)}
        </p>
      )}
      {decision.state === 'refused' && (
        <dl class="refusal">
          <dt>{forCitizen ? citizen.refusedBecause : staff.reason}</dt>
          <dd class="verbatim">{decision.reason}</dd>
          <dt>{forCitizen ? citizen.howToComplain : staff.complain}</dt>
          <dd class="verbatim">{decision.howToComplain}</dd>
        </dl>
      )}
    </div>
  );
};

/** What was decided earlier and no longer stands, the newest first: it stays in sight (R-O2). */
export const DecidedBefore = ({
  page,
  effort,
  forCitizen,
  open = false,
}: {
  page: PageContext;
  effort: PlanEffort;
  forCitizen: boolean;
  open?: boolean;
}) => {
  if (effort.decidedBefore.length === 0) return null;
  const { decidedBefore } = forCitizen ? page.words.plan.citizen : page.words.plan.staff;
  return (
    <details open={open}>
      <summary>{decidedBefore}</summary>
      {effort.decidedBefore.map((decision) => (
        <Decision page={page} effort={{ decision }} forCitizen={forCitizen} />
      ))}
    </details>
  );
};

/** The citizen's help: each effort in plain words. `seesDecisions` false leaves out what was decided (§ 5). */
export const CitizenEfforts = ({
  page,
  efforts,
  offers,
  seesDecisions,
}: {
  page: PageContext;
  efforts: readonly PlanEffort[];
  offers: readonly Offer[];
  seesDecisions: boolean;
}) => (
  <ul class="plain effort-list">
    {efforts.map((effort) => {
      const change = askedOfGranted(effort);
      // What one has, and not what is asked for in its place (R-O2).
      const has = asHeld(effort);
      return (
        <li class="effort-one">
          <div>
            <p class="effort-what">{has.what}</p>
            {[
              effort.how,
              [giverAsHeld(effort, offerOf(effort, offers)), has.howOften].filter(Boolean).join(' · '),
              periodOf(page, has),
            ]
              .filter((line) => line !== '')
              .map((line) => (
                <p class="note">{line}</p>
              ))}
          </div>
          {seesDecisions && (
            <div>
              <Decision
                {...{ page, effort }}
                forCitizen
                end={endOfHelp(effort, page.today)}
                asked={change?.asked ?? null}
              />
              <DecidedBefore page={page} effort={effort} forCitizen />
            </div>
          )}
        </li>
      );
    })}
  </ul>
);
