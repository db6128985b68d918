import { LinkButton } from '../../../ui/button.tsx';
import { StaffPage } from '../../../ui/staff-page.tsx';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';
import type { ViewProps } from './parts.tsx';
import { ShownItems } from './shown-items.tsx';
import { inPlan } from './staff-parts.tsx';

/** What the citizen showed the caseworker from the preparation, ready to be brought into the plan (R-P6, R-P8). */
export const StaffBringPage = ({
  page,
  picture,
  seen,
  items,
}: ViewProps & { readonly seen: SeenPlan; readonly items: Parameters<typeof ShownItems>[0]['items'] }) => {
  const { plan } = seen;
  return (
    <StaffPage page={page} title={page.words.plan.staff.bring} about={inPlan(plan)}>
      <p class="note">{page.words.plan.staff.bringNote(plan.citizen.givenName)}</p>
      <ShownItems page={page} picture={picture} items={items} citizen={plan.citizen} isCitizen={false} />
      <LinkButton href={`${addresses.plan(plan.citizen.id)}#dreams`} icon="arrow-left">
        {page.words.home.staff.plan}
      </LinkButton>
    </StaffPage>
  );
};
