import type { EndOfHelp as End } from '../domain/plan/end-of-help.ts';
import { dayFor } from './dates.ts';
import type { PageContext } from './page-context.ts';
import { StatusPill } from './status-pill.tsx';

/**
 * That granted help is over, or ends soon: never to be found out by working out a date (R-F3). Nothing where it goes on for longer,
 * or has no last day; where `alsoLater`, its last day all the same.
 */
export const EndOfHelp = ({
  page,
  end,
  forCitizen = true,
  alsoLater = false,
}: {
  readonly page: PageContext;
  readonly end: End | null;
  /** In the professionals' words where false. */
  readonly forCitizen?: boolean;
  readonly alsoLater?: boolean;
}) => {
  if (end === null) return null;
  const { citizen, staff } = page.words.plan;
  const words = (forCitizen ? citizen : staff).endOfHelp[end.state](dayFor(page, end.lastDay));
  if (end.state === 'later') return alsoLater ? <span class="note">{words}</span> : null;
  return (
    <StatusPill kind={end.state === 'soon' ? 'attention' : 'neutral'} icon="calendar-days">
      {words}
    </StatusPill>
  );
};
