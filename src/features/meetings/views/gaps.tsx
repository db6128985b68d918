import { withoutStop } from '../../../../content/wording/sentences.ts';
import type { PlanGap } from '../../../domain/meetings/plan-gaps.ts';
import { fromClosing } from '../../../ui/back-to-closing.tsx';
import { shortDay } from '../../../ui/dates.ts';
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
    <Notice kind="info" id="gaps">
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

/** Where a gap about goals is filled. Whoever goes there is led back here. */
const Ways = ({ page, view, gap }: Props & { readonly gap: PlanGap }) => {
  const { gaps: words } = page.words.meetings.staff;
  const { id } = view.citizen;
  switch (gap.gap) {
    case 'newGoalsNotWritten':
      return (
        <WayList
          ways={gap.goals.map((goal) => ({
            href: addresses.newGoalInsteadOf(id, goal.id),
            label: words.writeNewGoal(goal.title),
          }))}
        />
      );
    case 'notTakenUp':
      return (
        <WayList
          ways={gap.answers.map(({ answerId, name }) => ({
            href: addresses.takeUp(id, answerId),
            label: words.takeUp(name),
          }))}
        />
      );
    case 'endedWithoutAnswer':
      return (
        <WayList
          ways={gap.goals.map((goal) => ({
            href: addresses.citizensStatus(id, goal.id),
            label: words.writeAnswer(view.citizen.givenName, goal.title),
          }))}
        />
      );
    case 'notDecided':
    case 'saidNotToFit':
      return (
        <WayList
          ways={gap.goals.map((goal) => ({
            href: addresses.decisionOfStatus(id, goal.id),
            label: words.decideGoal(goal.title),
          }))}
        />
      );
    case 'endedButInPlan':
      return (
        <WayList
          ways={gap.goals.map((goal) => ({
            href: addresses.decisionOfStatus(id, goal.id),
            label: words.decideAgain(goal.title),
          }))}
        />
      );
    case 'wishWithoutReason':
      return (
        <WayList
          ways={gap.goals.map((goal) => ({
            href: addresses.reasonOfStatus(id, goal.id),
            label: words.writeReason(goal.title),
          }))}
        />
      );
    case 'notSaidHowItGoes':
    case 'expectedNotSaid': {
      const label = gap.gap === 'expectedNotSaid' ? words.sayExpected : words.sayHowItGoes;
      return (
        <WayList
          ways={gap.goals.map((goal) => ({ href: addresses.score(id, goal.id), label: label(goal.title) }))}
        />
      );
    }
    case 'changesNotDecided':
      return (
        <WayList
          ways={gap.changes.map((change) => ({
            href: addresses.decideChange(id, change.id),
            label: words.decideChange(change.what),
          }))}
        />
      );
    case 'textsCameAlong':
      return (
        <WayList
          // "Gem og gå til næste" leads through the others.
          ways={gap.headings.slice(0, 1).map((heading) => ({
            href: addresses.formalText(id, heading),
            label: words.readTexts,
          }))}
        />
      );
    case 'helpEnds':
      return (
        <WayList
          ways={gap.help.map((help) => ({
            href: addresses.effortOfPlan(id, help.id),
            label: words.writeLastDay(help.what),
          }))}
        />
      );
    default:
      return null;
  }
};

const WayList = ({
  ways,
}: {
  readonly ways: readonly { readonly href: string; readonly label: string }[];
}) => (
  <ul class="ways">
    {ways.map(({ href, label }) => (
      <li>
        <a href={fromClosing(href)}>{label}</a>
      </li>
    ))}
  </ul>
);

function gapSentence(page: PageContext, gap: PlanGap, name: string): string {
  const words = page.words.meetings.staff.gaps;
  switch (gap.gap) {
    case 'notSaidHowItGoes':
      return words.notSaidHowItGoes(gap.goals.map(({ title }) => withoutStop(title)).join(', '));
    case 'goalsNotTalkedThrough':
      return words.goalsNotTalkedThrough(gap.count);
    case 'newGoalsNotWritten':
      return words.newGoalsNotWritten(
        gap.goals.map(({ title }) => withoutStop(title)).join(' · '),
        gap.untied,
      );
    case 'saidNotToFit':
      return words.saidNotToFit(name, gap.goals.map(({ title }) => withoutStop(title)).join(' · '));
    case 'notDecided':
      return words.notDecided(gap.goals.map(({ title }) => withoutStop(title)).join(' · '));
    case 'notTakenUp':
      return words.notTakenUp(gap.answers.map((answer) => answer.name).join(', '));
    case 'wishWithoutReason':
      return words.wishWithoutReason(name);
    case 'endedWithoutAnswer':
      return words.endedWithoutAnswer(name, gap.goals.map(({ title }) => withoutStop(title)).join(' · '));
    case 'endedButInPlan':
      return words.endedButInPlan(gap.goals.map(({ title }) => withoutStop(title)).join(' · '));
    case 'wordsAwaitCitizen':
      return words.wordsAwaitCitizen(
        name,
        gap.words.map((one) => withoutStop(one === '' ? words.inPictures : one)).join(' · '),
      );
    case 'changesNotDecided':
      return words.changesNotDecided(gap.changes.map(({ what }) => withoutStop(what)).join(' · '));
    case 'textsCameAlong':
      return words.textsCameAlong(gap.headings.length);
    case 'helpEnds':
      return words.helpEnds(
        gap.help
          .map(({ what, lastDay }) => `${withoutStop(what)} (${shortDay(lastDay, page.language)})`)
          .join(' · '),
      );
    default:
      return words[gap.gap];
  }
}
