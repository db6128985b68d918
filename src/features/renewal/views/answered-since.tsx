import { shortDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { TickSumFigure } from '../../../ui/tick-sum.tsx';
import type { GoalOfStatus, StatusView } from '../use-cases/see-status.ts';

/**
 * What was answered to "Lykkedes det?" about a goal since the last meeting: the talk begins with what happened (R-S2). That nobody
 * answered is told only to those who see every answer (§ 5).
 */
export const AnsweredSince = ({
  page,
  view,
  one,
}: {
  readonly page: PageContext;
  readonly view: StatusView;
  readonly one: GoalOfStatus;
}) => {
  const words = page.words.renewal.staff;
  const day = view.since === null ? null : shortDay(view.since, page.language);
  if (one.ticks === null) return view.seesAllTicks ? <p class="note">{words.noAnswersSince(day)}</p> : null;
  return <TickSumFigure page={page} sum={one.ticks} label={words.answeredSince(day)} name={view.givenName} />;
};
