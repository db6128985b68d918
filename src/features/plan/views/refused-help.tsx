import { refusedAmong } from '../../../domain/plan/efforts.ts';
import type { PlanEffort } from '../../../domain/plan/plan.ts';
import { dayFor } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';

/** To whom decisions are not shown, help that is granted and help that is refused look alike, and that is said (R-O2, § 5). */
export const KeptDecisions = ({ page, efforts }: { page: PageContext; efforts: readonly PlanEffort[] }) =>
  efforts.some(({ decision }) => decision.state === 'kept') ? (
    <p class="note">{page.words.plan.citizen.decisionKept}</p>
  ) : null;

/**
 * What the municipality said no to, on the plan itself: the citizen can complain only for some weeks, so that nobody must look
 * for it. Why and how to complain is one tap away (R-O2, R-M5). Nothing where nothing was refused.
 */
export const RefusedHelp = ({ page, efforts }: { page: PageContext; efforts: readonly PlanEffort[] }) => {
  const words = page.words.plan.citizen;
  const refused = refusedAmong(efforts);
  if (refused.length === 0) return null;
  return (
    <ul class="plain refused-help">
      {refused.map(({ what, decision }) => (
        <li>
          <p class="effort-what">{what}</p>
          <StatusPill kind="neutral" icon="x">
            {words.refused}
          </StatusPill>
          <details>
            <summary>{words.refusedMore}</summary>
            <dl class="refusal">
              <dt>{words.refusedBecause}</dt>
              <dd class="verbatim">{decision.reason}</dd>
              <dt>{words.howToComplain}</dt>
              <dd class="verbatim">{decision.howToComplain}</dd>
            </dl>
            <p class="note">{words.decidedOn(dayFor(page, decision.on), decision.by)}</p>
          </details>
        </li>
      ))}
    </ul>
  );
};
