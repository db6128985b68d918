import type { Plan } from '../../../domain/plan/plan.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { addresses } from './addresses.ts';

/** On the citizen's own plan: that another wrote something down for them, and the way to say whether it fits (R-P8, R-M8). */
export const AskWhetherItFits = ({
  page,
  plan,
  writtenBy,
}: {
  readonly page: PageContext;
  readonly plan: Plan;
  readonly writtenBy: string;
}) => {
  const words = page.words.plan.citizen;
  return (
    <Notice kind="info">
      <p>{words.doesItFit(writtenBy)}</p>
      <p>
        <LinkButton href={addresses.fits(plan.citizen.id)}>{words.answerFits}</LinkButton>
      </p>
    </Notice>
  );
};
