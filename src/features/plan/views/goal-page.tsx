import { maySayDifference } from '../../../domain/plan/difference.ts';
import type { PlanGoal, PlanPerspective } from '../../../domain/plan/plan.ts';
import { canBeDisagreedWith } from '../../../domain/plan/scores.ts';
import { maySpeakInMeeting } from '../../../domain/plan/writing.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { planWords } from '../../../ui/plan-words.ts';
import { speakerTo } from '../../../ui/speaker.ts';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';
import { CitizenScores } from './citizen-scores.tsx';
import { CitizenEfforts } from './efforts-view.tsx';
import { PlanFrame } from './frame.tsx';
import { WithoutDream } from './goal-without-dream.tsx';
import { FromPlanBefore, SaidWords, type ViewProps, type Whose } from './parts.tsx';
import { PerspectiveSaid } from './perspective-said.tsx';

export interface GoalPageProps extends ViewProps {
  readonly seen: SeenPlan;
  readonly goal: PlanGoal;
}

const Perspectives = ({
  page,
  picture,
  citizen,
  perspectives,
}: ViewProps & {
  readonly citizen: Whose;
  readonly perspectives: readonly PlanPerspective[];
}) => {
  const words = planWords(page, citizen.givenName);
  const titles = { citizen: words.mySide, network: words.networkSide, professional: words.professionalSide };
  return (
    <div class="sides">
      {(['citizen', 'network', 'professional'] as const).map((view) => (
        <section class={`side ${view}`}>
          <h3>{titles[view]}</h3>
          {perspectives
            .filter((one) => one.view === view)
            .map((one) => (
              <div>
                <PerspectiveSaid page={page} picture={picture} citizen={citizen} one={one} />
                <p class="note">
                  {view !== 'citizen' && speakerTo(page, one.by, citizen.givenName)}
                  {one.writtenDownBy !== null && ` ${words.writtenDownBy(one.writtenDownBy)}`}
                </p>
              </div>
            ))}
          {!perspectives.some((one) => one.view === view) && <p class="muted">{words.nothingSaid}</p>}
        </section>
      ))}
    </div>
  );
};

/** What the citizen can do with a goal, at most five things. */
const Actions = ({ page, seen, goal }: { page: PageContext; seen: SeenPlan; goal: PlanGoal }) => {
  const words = page.words.plan.citizen;
  const { plan, rights, isOpen } = seen;
  const { id } = plan.citizen;
  const canScore = plan.meeting !== null;
  const hasScored = goal.scores.some((score) => score.as === 'citizen' && score.recordedBy === null);
  const hasSpoken = goal.perspectives.some(
    ({ authorId, writtenDownBy }) => authorId === seen.reader.personId && writtenDownBy === null,
  );
  const maySpeak = maySpeakInMeeting(seen);
  if (!maySpeak && !(rights.isCitizen && isOpen)) return null;
  return (
    <div class="actions">
      {rights.isCitizen && isOpen && (
        <>
          {canScore && (
            <LinkButton
              href={addresses.card(id, goal.id, 'now')}
              kind={hasScored ? 'secondary' : 'primary'}
              icon="footprints"
            >
              {hasScored ? words.scoreAgain : words.answerScore}
            </LinkButton>
          )}
          {canBeDisagreedWith(goal) && canScore && (
            <LinkButton href={addresses.disagree(id, goal.id)} icon="message-circle">
              {words.disagree}
            </LinkButton>
          )}
          <LinkButton href={addresses.words(id, goal.id)} icon="quote">
            {words.goalInMyWords}
          </LinkButton>
          <LinkButton href={addresses.perspective(id, goal.id)} icon="pencil">
            {words.saysMySide}
          </LinkButton>
        </>
      )}
      {maySpeak && (
        <LinkButton href={addresses.voice(id, goal.id)} kind="primary" icon="pencil">
          {page.words.plan.network[hasSpoken ? 'changeVoice' : 'giveVoice']}
        </LinkButton>
      )}
    </div>
  );
};

/** One goal as the citizen reads it: the dream behind, own words first, how it goes, what everybody says, the help. */
export const GoalPage = ({ page, picture, seen, goal }: GoalPageProps) => {
  const { plan, rights } = seen;
  const words = planWords(page, plan.citizen.givenName);
  const dream = [...plan.dreams, ...plan.mostImportant].find(({ id }) => id === goal.dreamId);
  const own = goal.ownWords.filter(({ saidBy }) => saidBy.how !== 'onBehalf');
  const forMe = goal.ownWords.filter(({ saidBy }) => saidBy.how === 'onBehalf');
  return (
    <PlanFrame page={page} citizen={plan.citizen} title={goal.title}>
      <div class="goal-head">
        {goal.symbol !== null && (
          <img class="symbol" src={picture(goal.symbol).src} alt="" width="112" height="112" />
        )}
        {dream !== undefined && (
          <Card meaning="dream" tag={words.goalDream}>
            <SaidWords page={page} picture={picture} said={dream} citizen={plan.citizen} />
          </Card>
        )}
      </div>
      <WithoutDream page={page} plan={plan} goal={goal} />
      {goal.insteadOf !== null && (
        <p>
          <a href={addresses.round(plan.citizen.id, goal.insteadOf.roundId)}>
            {words.insteadOf(goal.insteadOf.title)}
          </a>
        </p>
      )}
      <Actions page={page} seen={seen} goal={goal} />
      {rights.isCitizen && seen.isOpen && plan.meeting === null && (
        <p class="note">{words.noMeetingToScore}</p>
      )}
      <section class="stack tight">
        <h2>{words.goalInMyWords}</h2>
        {own.length === 0 && <p class="muted">{words.noOwnWords}</p>}
        {own.map((said) => (
          <SaidWords page={page} picture={picture} said={said} citizen={plan.citizen} />
        ))}
      </section>
      {forMe.length > 0 && (
        <section class="stack tight">
          <h2>{words.saidForMe}</h2>
          {forMe.map((said) => (
            <SaidWords page={page} picture={picture} said={said} citizen={plan.citizen} />
          ))}
        </section>
      )}
      {goal.smarte.trim() !== '' && (
        <details class="goal-words">
          <summary>{words.smarte}</summary>
          <p class="verbatim">{goal.smarte}</p>
        </details>
      )}
      {(goal.scores.length > 0 || goal.disagreement !== null) && (
        <section class="stack tight" id="score">
          <h2>{words.howItGoes}</h2>
          <CitizenScores
            page={page}
            citizen={plan.citizen}
            goal={goal}
            sayDifference={
              seen.isOpen &&
              rights.scoresAs !== null &&
              maySayDifference(goal.scores, { personId: seen.reader.personId, isCitizen: rights.isCitizen })
                ? addresses.difference(plan.citizen.id, goal.id)
                : undefined
            }
          />
          {rights.isCitizen && <p class="note">{words.scoreIsSafe}</p>}
        </section>
      )}
      <section class="stack tight">
        <h2>{words.perspectives}</h2>
        <Perspectives page={page} picture={picture} citizen={plan.citizen} perspectives={goal.perspectives} />
      </section>
      {goal.contributions.length > 0 && (
        <section class="stack tight">
          <h2>{words.contributions}</h2>
          <ul class="plain contributions">
            {goal.contributions.map((one) => (
              <li>
                <strong>{speakerTo(page, one.by, plan.citizen.givenName)}</strong>
                {one.writtenDownBy !== null && (
                  <span class="note">{` ${words.writtenDownBy(one.writtenDownBy)}`}</span>
                )}
                <p class="verbatim">{one.words}</p>
                <FromPlanBefore page={page} day={one.fromPlanOf} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {goal.efforts.length > 0 && (
        <section class="stack tight">
          <h2>{words.help}</h2>
          <CitizenEfforts
            page={page}
            efforts={goal.efforts}
            offers={plan.offers}
            seesDecisions={rights.seesDecisions}
          />
          {rights.seesDecisions && <p class="note">{words.planGrantsNothing}</p>}
        </section>
      )}
      <div class="actions">
        <LinkButton href={addresses.plan(plan.citizen.id)} icon="arrow-left">
          {words.backToPlan}
        </LinkButton>
      </div>
    </PlanFrame>
  );
};
