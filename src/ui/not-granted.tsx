import type { Child } from 'hono/jsx';
import { isOfCitizen, type NotGranted as No } from '../domain/plan/not-granted.ts';
import { Card } from './card.tsx';
import { askedWords } from './change-refused.tsx';
import { dayFor } from './dates.ts';
import type { PageContext } from './page-context.ts';
import { StatusPill } from './status-pill.tsx';

/**
 * A no of the municipality that stands in an earlier plan, with why and how to complain (R-O2): a new plan takes neither out of sight.
 * A no to a change that was not the citizen's wish says who asked, and that the help stayed (R-P8).
 * Below it what can be done about it.
 */
export const NotGranted = ({
  page,
  no,
  forCitizen,
  children,
}: {
  readonly page: PageContext;
  readonly no: No;
  /** In the professionals' words where false. */
  readonly forCitizen: boolean;
  readonly children?: Child;
}) => {
  const { citizen, staff } = page.words.plan;
  const change = (forCitizen ? citizen : staff).changeOfHelp;
  const refused = forCitizen ? citizen.refused : staff.decisions.refused;
  return (
    <Card level={3} title={no.what}>
      <p>
        <StatusPill kind="neutral" icon="x">
          {no.asked === null ? refused : change.refused(askedWords(page, no.asked))}
        </StatusPill>
      </p>
      {forCitizen ? <AskedByOther {...{ page, no }} /> : <AskedBy {...{ page, no }} />}
      <dl class="refusal">
        <dt>{forCitizen ? citizen.refusedBecause : staff.reason}</dt>
        <dd class="verbatim">{no.reason}</dd>
        <dt>{forCitizen ? citizen.howToComplain : staff.complain}</dt>
        <dd class="verbatim">{no.howToComplain}</dd>
      </dl>
      <p class="note">{(forCitizen ? citizen : staff).decidedOn(dayFor(page, no.on), no.by)}</p>
      {children}
    </Card>
  );
};

/** To the citizen: who else asked for the change, and what became of the help. */
const AskedByOther = ({ page, no }: { readonly page: PageContext; readonly no: No }) => {
  const words = page.words.plan.citizen.changeOfHelp;
  if (isOfCitizen(no)) return null;
  const by = no.askedBy;
  return (
    <p>
      {by === null ? words.askedByUnknown : words.askedBy(by.name, dayFor(page, by.on))} {words.stayed}
    </p>
  );
};

/** To the others: who asked for the change, and when. */
const AskedBy = ({ page, no }: { readonly page: PageContext; readonly no: No }) => {
  const { changeOfHelp, wishBesideHelp } = page.words.plan.staff;
  if (no.asked === null) return null;
  const by = no.askedBy;
  return (
    <p>
      {by === null ? changeOfHelp.askedByUnknown : wishBesideHelp.askedBy(by.name, dayFor(page, by.on))}{' '}
      {changeOfHelp.stayed}
    </p>
  );
};

/** What was wished for and not granted, as one says it on the table: the help, and for a change what was asked for. */
export function wishOf(page: PageContext, no: No): string {
  return no.asked === null ? no.what : `${no.what}: ${askedWords(page, no.asked)}`;
}
