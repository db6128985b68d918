import type { Plan } from '../../../domain/plan/plan.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { addresses } from './addresses.ts';

/** On the citizen's own plan: what another wrote down for them, or a goal whose dream is gone, and the way to say whether it fits (R-P8, R-M5, R-M8). */
export const AskWhetherItFits = ({
  page,
  plan,
  writtenBy,
  goal,
}: {
  readonly page: PageContext;
  readonly plan: Plan;
  readonly writtenBy: string | null;
  readonly goal: string | null;
}) => {
  const words = page.words.plan.citizen;
  if (goal === null && writtenBy === null) return null;
  return (
    <Notice kind="info">
      {goal !== null && <p>{words.goalAsked(goal)}</p>}
      {writtenBy !== null && <p>{words.doesItFit(writtenBy)}</p>}
      <p>
        <LinkButton href={addresses.fits(plan.citizen.id)}>{words.answerFits}</LinkButton>
      </p>
    </Notice>
  );
};
