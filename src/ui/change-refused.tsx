import type { EndOfHelp as End } from '../domain/plan/end-of-help.ts';
import type { RefusedChange } from '../domain/plan/plan-snapshot.ts';
import { dayFor } from './dates.ts';
import { EndOfHelp } from './end-of-help.tsx';
import type { PageContext } from './page-context.ts';
import { StatusPill } from './status-pill.tsx';

/** What of a change of help was asked for, in one line. */
export function askedWords(page: PageContext, asked: RefusedChange['asked']): string {
  const words = page.words.plan.citizen.changeOfHelp;
  const [from, to] = [asked.from, asked.to].map((day) => (day === null ? '' : dayFor(page, day)));
  const days = [
    from === undefined || from === '' ? '' : words.from(from),
    to === undefined || to === '' ? '' : words.to(to),
    asked.isEndless ? words.endless : '',
  ].filter((part) => part !== '');
  return [asked.what, asked.howOften, days.join(' '), asked.offer].filter((part) => part !== '').join(' · ');
}

/**
 * "Nej til ændringen: … Du beholder hjælpen, som den var." (R-O2): a caseworker's no to a change of granted help is a no to the change
 * alone, until that help is over. With why and how to complain, one tap away where `folded`.
 */
export const ChangeRefused = ({
  page,
  change,
  note,
  folded = false,
  forCitizen = true,
  end = null,
}: {
  readonly page: PageContext;
  readonly change: RefusedChange;
  /** When it was decided, and by whom. */
  readonly note?: string;
  readonly folded?: boolean;
  /** In the professionals' words where false. */
  readonly forCitizen?: boolean;
  /** The last day of the help that stays, where it has one. */
  readonly end?: End | null;
}) => {
  const { citizen, staff } = page.words.plan;
  const words = forCitizen ? citizen.changeOfHelp : staff.changeOfHelp;
  const because = (
    <dl class="refusal">
      <dt>{forCitizen ? citizen.refusedBecause : staff.reason}</dt>
      <dd class="verbatim">{change.reason}</dd>
      <dt>{forCitizen ? citizen.howToComplain : staff.complain}</dt>
      <dd class="verbatim">{change.howToComplain}</dd>
    </dl>
  );
  return (
    <div class="change-refused">
      <StatusPill kind="neutral" icon="x">
        {words.refused(askedWords(page, change.asked))}
      </StatusPill>
      {end?.state !== 'ended' && <StatusPill kind="done">{words.stays}</StatusPill>}
      <EndOfHelp {...{ page, end, forCitizen }} />
      {folded ? (
        <details>
          <summary>{citizen.refusedMore}</summary>
          {because}
          {note !== undefined && <p class="note">{note}</p>}
        </details>
      ) : (
        <>
          {note !== undefined && <p class="note">{note}</p>}
          {because}
        </>
      )}
    </div>
  );
};
