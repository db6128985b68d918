import type { Child } from 'hono/jsx';
import type { Plan, PlanSaid } from '../../../domain/plan/plan.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { NavItem } from '../../../ui/staff-page.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';
import { OneButton, SaidWords, type ViewProps } from './parts.tsx';

/** What every part of the staff page takes. */
export interface StaffProps extends ViewProps {
  readonly seen: SeenPlan;
}

/** The menu of the staff's pages about a plan. */
export function planNav(page: PageContext, plan: Pick<Plan, 'citizen'>): readonly NavItem[] {
  return [
    { href: '/citizens', label: page.words.common.staff.myCitizens },
    { href: `/citizens/${plan.citizen.id}`, label: plan.citizen.givenName },
    { href: addresses.plan(plan.citizen.id), label: page.words.home.staff.plan },
  ];
}

/** A small link in place: what it stands beside can be edited there. */
export const EditLink = ({
  href,
  icon = 'pencil',
  label,
  children,
}: {
  readonly href: string;
  readonly icon?: IconName;
  /** A longer name for screen readers; it holds the visible words. */
  readonly label?: string;
  readonly children: Child;
}) => (
  <a class="edit-link" href={href} aria-label={label}>
    <Icon name={icon} />
    <span>{children}</span>
  </a>
);

/** The citizen's words as staff see them: they can be taken back by who wrote them down, never edited (R-P8). */
export const StaffSaid = ({
  page,
  picture,
  seen,
  said,
  takeAway,
}: StaffProps & { readonly said: PlanSaid; readonly takeAway: string }) => {
  const words = page.words.plan.staff;
  const { plan, reader, isOpen } = seen;
  const mayTakeBack = isOpen && said.authorId === reader.personId && said.awaitsCitizen;
  return (
    <div class="staff-said">
      <SaidWords page={page} picture={picture} said={said} name={plan.citizen.givenName} />
      {said.awaitsCitizen && <StatusPill kind="waiting">{words.awaits(plan.citizen.givenName)}</StatusPill>}
      {mayTakeBack && (
        <OneButton page={page} action={takeAway} fields={{ out: 'yes' }} kind="quiet" icon="undo-2">
          {words.takeBack}
        </OneButton>
      )}
    </div>
  );
};
