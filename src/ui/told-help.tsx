import { refusedAmong, refusedChangeIn } from '../domain/plan/efforts.ts';
import type { SnapshotEffort } from '../domain/plan/plan-snapshot.ts';
import { type ToldState, toldHelp } from '../domain/plan/told-help.ts';
import { ChangeRefused } from './change-refused.tsx';
import { dayFor } from './dates.ts';
import type { PageContext } from './page-context.ts';
import { type StatusKind, StatusPill } from './status-pill.tsx';

type Efforts = readonly Pick<SnapshotEffort, 'what' | 'decision'>[];

const kinds: Readonly<Record<Exclude<ToldState, 'kept'>, StatusKind>> = {
  granted: 'done',
  madeOver: 'waiting',
  wished: 'waiting',
};

/**
 * The help of a plan, one line each with what the municipality answered: yes, no with why and how to complain, or nothing yet
 * (R-O2, R-M5). To whom decisions are not shown, all help looks alike, and that is said (§ 5). Nothing where there is none.
 */
export const HelpWithAnswers = ({ page, efforts }: { page: PageContext; efforts: Efforts }) => {
  const words = page.words.plan.citizen;
  const told = toldHelp(efforts);
  return (
    <>
      {told.length > 0 && (
        <ul class="plain told-help">
          {told.map(({ what, state }) => (
            <li>
              <span class="effort-what">{what}</span>
              {state !== 'kept' && <StatusPill kind={kinds[state]}>{words.toldHelp[state]}</StatusPill>}
            </li>
          ))}
        </ul>
      )}
      {told.some(({ state }) => state === 'kept') && <p class="note">{words.decisionKept}</p>}
      <RefusedChanges page={page} efforts={efforts} />
      <RefusedHelp page={page} efforts={efforts} />
    </>
  );
};

/** Of which help a change was refused: yes to the help as it was, no to the change, with why and how to complain (R-O2). */
const RefusedChanges = ({ page, efforts }: { page: PageContext; efforts: Efforts }) => {
  const refused = efforts.flatMap(({ what, decision }) => {
    const change = refusedChangeIn(decision);
    return change === undefined || decision.state !== 'granted' ? [] : [{ what, decision, change }];
  });
  if (refused.length === 0) return null;
  return (
    <ul class="plain refused-help">
      {refused.map(({ what, decision, change }) => (
        <li>
          <p class="effort-what">{what}</p>
          <ChangeRefused
            page={page}
            change={change}
            note={page.words.plan.citizen.decidedOn(dayFor(page, decision.on), decision.by)}
            folded
          />
        </li>
      ))}
    </ul>
  );
};

/**
 * What the municipality said no to: the citizen can complain only for some weeks, so that nobody must look for it. Why and how
 * to complain is one tap away.
 */
const RefusedHelp = ({ page, efforts }: { page: PageContext; efforts: Efforts }) => {
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
