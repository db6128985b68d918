import type { PlanEffort } from '../../../domain/plan/plan.ts';
import { endAtStatus, endedBeforeCarryOver } from '../../../domain/renewal/end-at-status.ts';
import { dayFor } from '../../../ui/dates.ts';
import { EndOfHelp } from '../../../ui/end-of-help.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import type { StatusView } from '../use-cases/see-status.ts';

interface Props {
  readonly page: PageContext;
  readonly view: StatusView;
}

const endOf = ({ page, view }: Props, effort: PlanEffort) =>
  endAtStatus(effort, page.today, view.newest?.meeting?.on ?? null);

/**
 * That help of the plan before is over on the reader's day, or ends before the meeting or while the new plan lasts, so that it is
 * decided what follows (R-S2, R-S3).
 */
export const EndAtStatus = ({
  page,
  view,
  effort,
  forCitizen,
}: Props & { readonly effort: PlanEffort; readonly forCitizen: boolean }) => {
  const end = endOf({ page, view }, effort);
  if (end === null) return null;
  const { state, lastDay, isToday } = end;
  if (state === 'ended') return <EndOfHelp {...{ page, end: { state, lastDay }, forCitizen }} />;
  const words = page.words.renewal[forCitizen ? 'citizen' : 'staff'];
  return (
    <StatusPill kind="attention" icon="calendar-days">
      {isToday ? words.endsAtStatus.today : words.endsAtStatus[state](dayFor(page, lastDay))}
    </StatusPill>
  );
};

/** What is to be decided before the new plan begins with help that ends, and what does not come along (R-S3, R-O2). */
export const EndingWhenCarried = ({ page, view }: Props) => {
  const words = page.words.renewal.staff;
  const named = (efforts: readonly { readonly what: string; readonly day: string }[]): string =>
    efforts.map(({ what, day }) => `${what} (${dayFor(page, day)})`).join(' · ');
  const endingAt = (state: 'beforeMeeting' | 'onMeetingDay' | 'inNewPlan') =>
    view.efforts.flatMap(({ effort }) => {
      const end = endOf({ page, view }, effort);
      return end?.state === state ? [{ what: effort.what, day: end.lastDay }] : [];
    });
  const beforeMeeting = endingAt('beforeMeeting');
  const onMeetingDay = endingAt('onMeetingDay');
  const inNewPlan = endingAt('inNewPlan');
  const ended = view.efforts.flatMap(({ effort }) => {
    const day = endedBeforeCarryOver(effort, page.today);
    return day === null ? [] : [{ what: effort.what, day }];
  });
  const refused = view.notGranted.filter(({ asked }) => asked === null).map(({ what }) => what);
  if ([beforeMeeting, onMeetingDay, inNewPlan, ended, refused].every(({ length }) => length === 0))
    return null;
  return (
    <ul>
      {beforeMeeting.length > 0 && <li>{words.helpEndsBeforeMeeting(named(beforeMeeting))}</li>}
      {onMeetingDay.length > 0 && <li>{words.helpEndsOnMeetingDay(named(onMeetingDay))}</li>}
      {inNewPlan.length > 0 && <li>{words.helpEndsInNewPlan(named(inNewPlan))}</li>}
      {ended.length > 0 && <li>{words.helpHasEnded(named(ended))}</li>}
      {refused.length > 0 && <li>{words.refusedStays(refused.join(' · '))}</li>}
    </ul>
  );
};
