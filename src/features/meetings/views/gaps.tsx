import { withoutStop } from '../../../../content/wording/sentences.ts';
import type { GoalOfGap, PlanGap } from '../../../domain/meetings/plan-gaps.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { ClosingView } from '../use-cases/see-room.ts';
import { addresses } from './addresses.ts';

interface Props {
  readonly page: PageContext;
  readonly view: ClosingView;
}

/**
 * What the plan would lack, said before one closes, with the way to where it is written; each is to be talked about, and none
 * keeps the meeting open.
 */
export const Gaps = ({ page, view }: Props) => {
  const words = page.words.meetings.staff;
  if (view.gaps.length === 0) return null;
  return (
    <Notice kind="warning">
      <p>{words.gapsTitle}</p>
      <ul>
        {view.gaps.map((gap) => (
          <li>
            {gapSentence(page, gap, view.citizen.givenName)}
            <Ways page={page} view={view} gap={gap} />
          </li>
        ))}
      </ul>
      <p>{words.gapsMore}</p>
    </Notice>
  );
};

/** Where a gap about goals is filled. */
const Ways = ({ page, view, gap }: Props & { readonly gap: PlanGap }) => {
  const { gaps: words } = page.words.meetings.staff;
  if (gap.gap === 'newGoalsNotWritten') {
    return (
      <ul>
        <li>
          <a href={addresses.newGoal(view.citizen.id)}>{words.writeNewGoal}</a>
        </li>
      </ul>
    );
  }
  if (gap.gap !== 'wishWithoutReason' && gap.gap !== 'expectedNotSaid') return null;
  const isReason = gap.gap === 'wishWithoutReason';
  const hrefOf = ({ id }: GoalOfGap) =>
    isReason ? addresses.reasonOfStatus(view.citizen.id, id) : addresses.goalOnPlan(view.citizen.id, id);
  return (
    <ul>
      {gap.goals.map((goal) => (
        <li>
          <a href={hrefOf(goal)}>
            {isReason ? words.writeReason(goal.title) : words.sayExpected(goal.title)}
          </a>
        </li>
      ))}
    </ul>
  );
};

function gapSentence(page: PageContext, gap: PlanGap, name: string): string {
  const words = page.words.meetings.staff.gaps;
  switch (gap.gap) {
    case 'notSaidHowItGoes':
      return words.notSaidHowItGoes(gap.goals.map(withoutStop).join(', '));
    case 'goalsNotTalkedThrough':
      return words.goalsNotTalkedThrough(gap.count);
    case 'newGoalsNotWritten':
      return words.newGoalsNotWritten(gap.goals.map(withoutStop).join(' · '), gap.written);
    case 'wishWithoutReason':
      return words.wishWithoutReason(name);
    case 'wordsAwaitCitizen':
      return words.wordsAwaitCitizen(
        name,
        gap.words.map((one) => withoutStop(one === '' ? words.inPictures : one)).join(' · '),
      );
    default:
      return words[gap.gap];
  }
}
