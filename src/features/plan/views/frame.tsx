import type { Child } from 'hono/jsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { StaffPage } from '../../../ui/staff-page.tsx';
import type { Whose } from './parts.tsx';

/** A page of the plan for whoever reads it: citizens and peer guides keep the screens of a citizen (R-W7), others their menu. */
export const PlanFrame = ({
  page,
  citizen,
  title,
  children,
}: {
  readonly page: PageContext;
  readonly citizen: Whose;
  readonly title: string;
  readonly children: Child;
}) =>
  page.actor?.isCitizen === true ? (
    <CitizenPage page={page} title={title}>
      {children}
    </CitizenPage>
  ) : (
    <StaffPage
      page={page}
      title={title}
      about={{ citizenId: citizen.id, name: citizen.givenName, part: 'plan' }}
    >
      {children}
    </StaffPage>
  );
