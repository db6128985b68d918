import { endOfHelp, endsDuringPlan } from '../../../domain/plan/end-of-help.ts';
import type { PlanEffort } from '../../../domain/plan/plan.ts';
import { dayFor } from '../../../ui/dates.ts';
import { EndOfHelp } from '../../../ui/end-of-help.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import type { StatusView } from '../use-cases/see-status.ts';

interface Props {
  readonly page: PageContext;
  readonly view: StatusView;
}

/** The day from which the new plan is to hold: that of the meeting. */
const newPlanFrom = ({ page, view }: Props): string => view.newest?.meeting?.on ?? page.today;

/** That help of the plan before is over, or ends while the new plan lasts, so that it is decided what follows (R-S2, R-S3). */
export const EndAtStatus = ({
  page,
  view,
  effort,
  forCitizen,
}: Props & { readonly effort: PlanEffort; readonly forCitizen: boolean }) => {
  const from = newPlanFrom({ page, view });
  const end = endOfHelp(effort, from);
  if (end?.state === 'ended') return <EndOfHelp {...{ page, end, forCitizen }} />;
  const ends = endsDuringPlan(effort, from, null);
  if (ends === null) return null;
  const words = page.words.renewal[forCitizen ? 'citizen' : 'staff'];
  return (
    <StatusPill kind="attention" icon="calendar-days">
      {words.endsInNewPlan(dayFor(page, ends))}
    </StatusPill>
  );
};

/** What is to be decided before the new plan begins with help that ends in it, and what does not come along (R-S3, R-O2). */
export const EndingWhenCarried = ({ page, view }: Props) => {
  const words = page.words.renewal.staff;
  const from = newPlanFrom({ page, view });
  const named = (efforts: readonly { readonly what: string; readonly day: string }[]): string =>
    efforts.map(({ what, day }) => `${what} (${dayFor(page, day)})`).join(' · ');
  const ending = view.efforts.flatMap(({ effort }) => {
    const day = endsDuringPlan(effort, from, null);
    return day === null ? [] : [{ what: effort.what, day }];
  });
  const ended = view.efforts.flatMap(({ effort }) => {
    const end = endOfHelp(effort, from);
    return end?.state === 'ended' ? [{ what: effort.what, day: end.lastDay }] : [];
  });
  const refused = view.notGranted.filter(({ asked }) => asked === null).map(({ what }) => what);
  if (ending.length + ended.length + refused.length === 0) return null;
  return (
    <ul>
      {ending.length > 0 && <li>{words.helpEndsInNewPlan(named(ending))}</li>}
      {ended.length > 0 && <li>{words.helpHasEnded(named(ended))}</li>}
      {refused.length > 0 && <li>{words.refusedStays(refused.join(' · '))}</li>}
    </ul>
  );
};
