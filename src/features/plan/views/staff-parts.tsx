import type { Child } from 'hono/jsx';
import type { Plan, PlanSaid } from '../../../domain/plan/plan.ts';
import type { AboutCitizen } from '../../../ui/citizen-menu.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { OneButton, SaidWords, type ViewProps } from './parts.tsx';

/** What every part of the staff page takes. */
export interface StaffProps extends ViewProps {
  readonly seen: SeenPlan;
}

/** Where the staff's pages about a plan lie. */
export function inPlan(plan: Pick<Plan, 'citizen'>): AboutCitizen {
  return { citizenId: plan.citizen.id, name: plan.citizen.name, part: 'plan' };
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
  const { awaitsCitizen, isBrought = false } = said;
  const mayTakeBack = isOpen && said.authorId === reader.personId && (awaitsCitizen || isBrought);
  return (
    <div class="staff-said">
      <SaidWords page={page} picture={picture} said={said} citizen={plan.citizen} />
      {mayTakeBack && (
        <OneButton
          page={page}
          action={takeAway}
          fields={{ out: 'yes' }}
          kind="quiet"
          icon={isBrought ? 'x' : 'undo-2'}
        >
          {isBrought ? words.remove : words.takeBack}
        </OneButton>
      )}
    </div>
  );
};
