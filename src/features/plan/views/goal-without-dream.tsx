import type { Plan, PlanGoal } from '../../../domain/plan/plan.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';
import { OneButton, type ViewProps } from './parts.tsx';

interface GoalProps {
  readonly page: PageContext;
  readonly plan: Plan;
  readonly goal: PlanGoal;
}

/** The goals about which the citizen is asked whether they fit, in the order of the plan (R-M5). */
export function goalsAsked({ goals }: Pick<Plan, 'goals'>): readonly PlanGoal[] {
  return goals.filter(({ withoutDream }) => withoutDream?.state === 'asked');
}

/** True where the citizen has said of the dream that it does not fit; else they took it away. */
function dreamStands({ dreams, mostImportant, leftOutOfEdition }: Plan, { dreamId }: PlanGoal): boolean {
  const standing = [...dreams, ...mostImportant].map(({ id }) => id);
  return [...standing, ...leftOutOfEdition].some((id) => id === dreamId);
}

/** "Passer målet stadig?": one goal whose dream the citizen took away. */
export const DoesTheGoalFit = ({
  page,
  picture,
  seen,
  goal,
}: ViewProps & { readonly seen: SeenPlan; readonly goal: PlanGoal }) => {
  const words = page.words.plan.citizen;
  const { plan, isOpen } = seen;
  const action = addresses.goalFits(plan.citizen.id, goal.id);
  const standing = goal.withoutDream;
  return (
    <Card title={words.goalStillFits}>
      <div class="goal-head">
        {goal.symbol !== null && (
          <img class="symbol" src={picture(goal.symbol).src} alt="" width="72" height="72" />
        )}
        <p class="lead">{goal.title}</p>
      </div>
      <p>{dreamStands(plan, goal) ? words.dreamFitsNot : words.dreamTaken}</p>
      {standing?.state === 'asked' && standing.saidNoOn !== null && (
        <p>{words.goalIsBack(shortDay(standing.saidNoOn, page.language))}</p>
      )}
      <div class="actions even">
        <OneButton page={page} action={action} fields={{ fits: 'yes' }} icon="check">
          {words.keepGoal}
        </OneButton>
        <OneButton page={page} action={action} fields={{ fits: 'no' }} icon="x">
          {isOpen ? words.takeGoalAway : words.noGoalFitsNot}
        </OneButton>
      </div>
      {!isOpen && <p class="note">{words.talkAtNextMeeting}</p>}
    </Card>
  );
};

/** Goals the citizen has said no to, each with the way back: out of the draft, or standing in an agreed plan (R-M8). */
export const GoalsRefused = ({ page, seen }: { readonly page: PageContext; readonly seen: SeenPlan }) => {
  const words = page.words.plan.citizen;
  const { plan } = seen;
  const standing = plan.goals.filter(({ withoutDream }) => withoutDream?.state === 'refused');
  const refused = [
    ...standing.map(({ id, title }) => ({ id, title })),
    ...plan.takenOut.flatMap(({ id, words: title, refusedOn }) =>
      refusedOn === undefined ? [] : [{ id, title }],
    ),
  ];
  if (refused.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{seen.isOpen ? words.takenAway : words.saidToFitNot}</h2>
      <ul class="plain taken-out">
        {refused.map(({ id, title }) => (
          <li>
            <span>{title}</span>
            <OneButton
              page={page}
              action={addresses.goalFits(plan.citizen.id, id)}
              fields={{ fits: 'yes' }}
              icon="undo-2"
              label={`${seen.isOpen ? words.bringBack : words.keepGoal}: ${title}`}
            >
              {seen.isOpen ? words.bringBack : words.keepGoal}
            </OneButton>
          </li>
        ))}
      </ul>
      {standing.length > 0 && <p class="note">{words.talkAtNextMeeting}</p>}
    </section>
  );
};

/** On the page of a goal: that its dream is gone, and what the citizen said of the goal since. */
export const WithoutDream = ({ page, plan, goal }: GoalProps) => {
  const words = page.words.plan.citizen;
  const { withoutDream } = goal;
  const isMine = page.actor?.personId === plan.citizen.id;
  const who = isMine ? words.you : plan.citizen.givenName;
  if (!withoutDream) return null;
  if (withoutDream.state === 'asked')
    return (
      <Notice kind="info">
        <p>{words.dreamGone}</p>
        {isMine && (
          <p>
            <LinkButton href={addresses.fits(plan.citizen.id)}>{words.goalStillFits}</LinkButton>
          </p>
        )}
      </Notice>
    );
  const day = shortDay(withoutDream.on, page.language);
  return withoutDream.state === 'kept' ? (
    <p class="note">{words.goalFitsStill(who, day)}</p>
  ) : (
    <p>{`${words.goalFitsNot(who, day)} ${words.talkAtNextMeeting}`}</p>
  );
};

/** What the picture of the plan notes of it; a goal that is kept stands as any other. */
export function notesWithoutDream({ page, plan, goal }: GoalProps): readonly string[] {
  const words = page.words.plan.citizen;
  const { withoutDream } = goal;
  if (!withoutDream || withoutDream.state === 'kept') return [];
  if (withoutDream.state === 'asked') return [words.dreamGone];
  const who = page.actor?.personId === plan.citizen.id ? words.you : plan.citizen.givenName;
  return [words.goalFitsNot(who, shortDay(withoutDream.on, page.language))];
}

/** To staff: who took the dream away and when, what the citizen says of the goal, and that it is talked about. */
export const StaffWithoutDream = ({ page, plan, goal }: GoalProps) => {
  const words = page.words.plan.staff;
  const { withoutDream } = goal;
  const name = plan.citizen.givenName;
  if (!withoutDream) return null;
  const day = (on: string) => shortDay(on, page.language);
  switch (withoutDream.state) {
    case 'asked': {
      const { dreamAwayOn, saidNoOn } = withoutDream;
      const gone = dreamStands(plan, goal) ? words.dreamFitsNot : words.dreamTaken;
      return (
        <Notice kind="warning">
          <p>{gone(name, day(dreamAwayOn))}</p>
          <p>{saidNoOn === null ? words.goalIsAsked(name) : words.goalIsBack(name, day(saidNoOn))}</p>
        </Notice>
      );
    }
    case 'kept':
      return <p class="note">{words.goalKept(name, day(withoutDream.dreamAwayOn), day(withoutDream.on))}</p>;
    case 'refused':
      return (
        <Notice kind="warning">
          <p>{words.goalRefused(name, day(withoutDream.on))}</p>
        </Notice>
      );
  }
};
