import { isToKeep } from '../../../domain/plan/mastery.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { type DataColumn, DataTable } from '../../../ui/data-table.tsx';
import { longDay, shortDay } from '../../../ui/dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { symbolPath } from '../../symbols/public.ts';
import type { GoalOfRound } from '../store/read-rounds.ts';
import type { Rounds, RoundWithGoals } from '../use-cases/see-rounds.ts';
import { addresses } from './addresses.ts';
import { RoomStaffPage } from './parts.tsx';

interface RoundsProps {
  readonly page: PageContext;
  readonly view: Rounds;
}

/** "Mine planer": every round stays readable, with what became of each goal (R-S3). */
export const RoundsPage = ({ page, view }: RoundsProps) => {
  const words = page.words.renewal.citizen;
  const holds = view.rounds.find(({ versions }) => versions.length > 0);
  return (
    <CitizenPage page={page} title={words.rounds} phase="newMeeting">
      <p class="lead">{view.rounds.length === 0 ? words.noRounds : words.roundsIntro}</p>
      {view.rounds.map((round, at) => (
        <Round page={page} view={view} round={round} isNewest={at === 0} holds={holds} />
      ))}
    </CitizenPage>
  );
};

/** Which of the plans it is: the one that holds, the one being made, or one from before. */
function standingOf(page: PageContext, { round, isNewest, holds }: OneRound): string {
  const words = page.words.renewal.citizen;
  // The plan was made the day it was agreed first; the round had begun long before.
  const made = round.versions.at(-1)?.madeOn;
  const from =
    made === undefined
      ? words.from(longDay(round.startedOn, page.language))
      : words.madeOn(longDay(made, page.language));
  if (isNewest) return holds === undefined || holds === round ? words.newestRound : words.beingMade;
  return holds === round ? `${from}. ${words.holds}` : from;
}

interface OneRound {
  readonly round: RoundWithGoals;
  readonly isNewest: boolean;
  /** The round whose agreed plan holds; undefined before anything was agreed. */
  readonly holds: RoundWithGoals | undefined;
}

const Round = ({ page, view, ...one }: RoundsProps & OneRound) => {
  const { round, isNewest, holds } = one;
  const words = page.words.renewal.citizen;
  const title = words.round(String(round.number));
  return (
    <Card title={title}>
      <p>{standingOf(page, one)}</p>
      {round.goals.length === 0 && <p>{words.noGoals}</p>}
      <ul class="plain part-tiles">
        {round.goals.map((goal) => (
          <li class="part-tile">
            {goal.symbol === null ? (
              <Icon name="flag" />
            ) : (
              <img class="symbol" src={symbolPath(goal.symbol)} alt="" width="56" height="56" />
            )}
            <span class="part-words">
              <span class="part-name">{goal.title}</span>
              {goal.insteadOf !== null && <span>{words.insteadOf(goal.insteadOf)}</span>}
              <Outcomes page={page} view={view} goal={goal} />
              {goal.replacedBy.map((title) => (
                <span>{words.newGoalIs(title)}</span>
              ))}
              {goal.stepsDone > 0 && <span>{words.stepsDone(String(goal.stepsDone))}</span>}
            </span>
          </li>
        ))}
      </ul>
      <div class="actions">
        <LinkButton
          href={
            isNewest && (holds === undefined || holds === round)
              ? addresses.plan(view.citizenId)
              : addresses.planOfRound(view.citizenId, round.id)
          }
          icon="flag"
          label={`${words.seePlan}: ${title}`}
        >
          {words.seePlan}
        </LinkButton>
        {isNewest && round.versions.length > 0 && (
          <LinkButton href={addresses.versions(view.citizenId)} icon="file-text">
            {words.versions}
          </LinkButton>
        )}
      </div>
    </Card>
  );
};

/** What the citizen says, and what another wrote, beside each other: nobody's answer stands in the other's form (R-P8). */
const Outcomes = ({ page, view, goal }: RoundsProps & { readonly goal: GoalOfRound }) => {
  const words = page.words.renewal.citizen;
  const { citizens, recorded } = goal;
  const keeps = isToKeep(goal.direction);
  const outcomes = keeps ? words.outcomesToKeep : words.outcomes;
  const recordedOutcomes = keeps ? words.recordedOutcomesToKeep : words.recordedOutcomes;
  return (
    <>
      {citizens !== null && (
        <span>
          {citizens.isWrittenDown
            ? `${words.saidWrittenBy(view.givenName, citizens.author)}: ${outcomes[citizens.outcome]}`
            : words.iSay(outcomes[citizens.outcome])}
        </span>
      )}
      {recorded !== null && (
        <span>{words.othersWrote(recorded.author, recordedOutcomes[recorded.outcome])}</span>
      )}
    </>
  );
};

/** The same for those around the citizen. */
export const RoundsStaffPage = ({ page, view }: RoundsProps) => {
  const words = page.words.renewal.staff;
  const { citizenId, givenName } = view;
  return (
    <RoomStaffPage {...{ page, citizenId, givenName }} title={words.roundsOf(givenName)} tab="rounds">
      {view.rounds.length === 0 && <p>{words.noRounds}</p>}
      {view.rounds.map((round) => {
        const title = words.round(String(round.number));
        const days = [
          words.from(shortDay(round.startedOn, page.language)),
          ...(round.meeting === null ? [] : [words.meetingOn(shortDay(round.meeting.on, page.language))]),
        ];
        return (
          <Card title={title}>
            <p class="note">{days.join(' · ')}</p>
            <DataTable
              caption={title}
              captionHidden
              rows={round.goals}
              empty={page.words.followUp.staff[round.seesAllGoals ? 'noGoals' : 'noGoalsShown']}
              columns={[
                { label: words.goal, cell: (goal) => <GoalName page={page} goal={goal} /> },
                {
                  label: words.outcome,
                  cell: (goal) => outcomesOf(page, view, goal, round.knowsWhatBecame),
                },
                {
                  label: words.whatHelped,
                  cell: ({ whatHelped }) => whatHelped !== '' && <span class="verbatim">{whatHelped}</span>,
                },
                ...stepsDoneOf(page, view, round),
              ]}
            />
            <div class="actions">
              <LinkButton
                href={addresses.planOfRound(citizenId, round.id)}
                label={`${words.toRoundsPlan}: ${title}`}
              >
                {words.toRoundsPlan}
              </LinkButton>
              {round.versions.map(({ id, number, madeOn }) => (
                <LinkButton
                  href={addresses.version(citizenId, id)}
                  icon="file-text"
                  label={`${title}, ${words.version(String(number), shortDay(madeOn, page.language))}`}
                >
                  {words.version(String(number), shortDay(madeOn, page.language))}
                </LinkButton>
              ))}
            </div>
          </Card>
        );
      })}
    </RoomStaffPage>
  );
};

/** A goal with what it stands in the place of, and what stands in its (R-S3). */
const GoalName = ({ page, goal }: { readonly page: PageContext; readonly goal: GoalOfRound }) => {
  const words = page.words.renewal.staff;
  const ties = [
    ...(goal.insteadOf === null ? [] : [words.insteadOf(goal.insteadOf)]),
    ...(goal.replacedBy.length === 0 ? [] : [words.replacedBy(goal.replacedBy.join(' · '))]),
  ];
  return (
    <>
      {goal.title}
      {ties.map((tie) => (
        <p class="note">{tie}</p>
      ))}
    </>
  );
};

/** How many steps were climbed. Nothing is said where the reader sees none: there can be some all the same (§ 5). */
function stepsDoneOf(
  page: PageContext,
  { seesOnlyOwnSteps }: Rounds,
  { goals }: RoundWithGoals,
): readonly DataColumn<GoalOfRound>[] {
  const isKnown = ({ stepsDone }: GoalOfRound): boolean => stepsDone > 0 || !seesOnlyOwnSteps;
  if (!goals.some(isKnown)) return [];
  const { stepsDone: label } = page.words.renewal.staff;
  return [{ label, numeric: true, cell: (goal) => isKnown(goal) && goal.stepsDone }];
}

/** The citizen's answer and the recorded one, each with whose it is; that there is none is said only to who would see it (§ 5). */
function outcomesOf(
  page: PageContext,
  { givenName }: Rounds,
  { citizens, recorded, direction }: GoalOfRound,
  isKnown: boolean,
): string {
  const { citizen, staff } = page.words.renewal;
  const said =
    citizens && (isToKeep(direction) ? citizen.outcomesToKeep : citizen.outcomes)[citizens.outcome];
  const texts = [
    ...(citizens === null
      ? []
      : [
          `${citizens.isWrittenDown ? citizen.saidWrittenBy(givenName, citizens.author) : citizen.saidSelf(givenName)}: ${said}`,
        ]),
    ...(recorded === null
      ? []
      : [`${recorded.author} (${staff.decided.toLowerCase()}): ${staff.outcomes[recorded.outcome]}`]),
  ];
  if (texts.length > 0) return texts.join('. ');
  return isKnown ? staff.notReviewed : staff.outcomeNotShown;
}
