import { askedOfGranted } from '../../../domain/plan/change-of-help.ts';
import { giverAsHeld, offerOf } from '../../../domain/plan/helpers.ts';
import type { Plan, PlanDream } from '../../../domain/plan/plan.ts';
import { fitsNot, isTakenDownOnly } from '../../../domain/plan/said.ts';
import { kindOfWishes, wishWords } from '../../../domain/plan/wish-of-goal.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { longDay } from '../../../ui/dates.ts';
import { DreamBand } from '../../../ui/dream-band.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { planWords } from '../../../ui/plan-words.ts';
import { SinceLast } from '../../../ui/since-last.tsx';
import { whoseWords } from '../../../ui/speech.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { HelpWithAnswers } from '../../../ui/told-help.tsx';
import { WordPictures } from '../../../ui/word-pictures.tsx';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';
import { Agreement, isAsked, MyAnswer } from './agreement-card.tsx';
import { AskWhetherItFits } from './ask-whether-it-fits.tsx';
import { PlanFrame } from './frame.tsx';
import { GoalRow } from './goal-row.tsx';
import { SaidFiles, type ViewProps } from './parts.tsx';
import { OnPaper, SinceEdition } from './since-edition.tsx';

export interface PlanPageProps extends ViewProps {
  readonly seen: SeenPlan;
  /** The citizen was answering when the meeting ended, and the answer was not kept. */
  readonly isTooLate?: boolean;
}

const PlanState = ({ page, seen }: { page: PageContext; seen: SeenPlan }) => {
  const words = page.words.plan.citizen;
  const { plan, kept, isNewestRound, holdsUntilNewPlan, heldByRound } = seen;
  const { version } = plan;
  return (
    <div class="plan-state">
      {isNewestRound && plan.meeting?.state === 'open' && (
        <LinkButton href={addresses.room(plan.citizen.id)} icon="arrow-left">
          {words.backToRoom}
        </LinkButton>
      )}
      {kept === 'draft' && <p>{words.notAgreedYet}</p>}
      {version === null && kept === null && (
        <p>
          <StatusPill kind="waiting" icon="pencil">
            {words.draft}
          </StatusPill>{' '}
          {words.draftMeans}
        </p>
      )}
      {version !== null && (
        <p>
          <StatusPill kind="done">
            {version.isAgreedByAll
              ? `${words.agreed} · ${words.version(plan.round.number, version.number)}`
              : words.version(plan.round.number, version.number)}
          </StatusPill>
        </p>
      )}
      <SinceEdition page={page} seen={seen} />
      {isAsked(seen, page) && <MyAnswer page={page} seen={seen} />}
      <AskWhetherItFits
        page={page}
        plan={plan}
        writtenBy={seen.wordsWait?.by ?? null}
        goal={seen.goalAsked}
      />
      {seen.mayBeShown.length > 0 && (
        <ul class="plain plan-answers">
          {seen.mayBeShown.map(({ givenName }) => (
            <li>
              {words.cannotSee(givenName)}{' '}
              <LinkButton href={addresses.whoMaySee(plan.citizen.id)}>
                {words.showThePlan(givenName)}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      {holdsUntilNewPlan && <p>{words.holdsUntilNewPlan}</p>}
      {heldByRound !== null && (
        <Notice kind="info">
          <p>
            {words.earlierStillHolds}{' '}
            <LinkButton href={addresses.round(plan.citizen.id, heldByRound)}>
              {words.seeAgreedPlan}
            </LinkButton>
          </p>
        </Notice>
      )}
      {!isNewestRound && !holdsUntilNewPlan && (
        <Notice kind="info">
          <p>
            {words.earlierRound}{' '}
            <LinkButton href={addresses.plan(plan.citizen.id)}>{words.toNewestPlan}</LinkButton>
          </p>
        </Notice>
      )}
    </div>
  );
};

/** Whose words a dream is, where they are not simply the citizen's own (R-P8), and that nobody else sees them (R-P6). */
function whoseDream(page: PageContext, dream: PlanDream, name: string): string | undefined {
  if (page.actor?.isAboutMe && dream.isSeenByNobody) return page.words.plan.citizen.seenByNobody;
  return dream.saidBy.how === 'self' ? undefined : whoseWords(page, name, dream);
}

/** The dreams of the plan, as far as the reader sees them, and the way to write them. */
const Dreams = ({ page, picture, seen }: PlanPageProps) => {
  const words = page.words.plan.citizen;
  const { plan, rights, isOpen, holdsUntilNewPlan } = seen;
  return (
    <DreamBand
      page={page}
      of={plan.citizen.givenName}
      none={rights.isCitizen ? words.noDream : words.noDreamOfOther}
      dreams={plan.dreams.map((dream) => ({
        words: dream.words,
        symbols: dream.symbols.map(picture),
        files: <SaidFiles page={page} said={dream} citizen={plan.citizen} />,
        isOwn: dream.saidBy.how !== 'onBehalf',
        isNotTheirsYet: isTakenDownOnly(dream) || fitsNot(dream),
        whose: whoseDream(page, dream, plan.citizen.givenName),
      }))}
    >
      {rights.isCitizen && (isOpen || holdsUntilNewPlan) && (
        <LinkButton href={addresses.dreams(plan.citizen.id)} icon="pencil">
          {holdsUntilNewPlan ? words.dreamsForNewPlan : words.dreams}
        </LinkButton>
      )}
    </DreamBand>
  );
};

/** Whose words of what is important, where nobody could take them for the citizen's own and agreed (R-P7, R-P8). */
const Whose = ({ page, said, name }: { page: PageContext; said: PlanDream; name: string }) => {
  const whose = whoseDream(page, said, name);
  return whose === undefined ? null : <span class="note">{whose}</span>;
};

const Important = ({ page, picture, plan }: ViewProps & { readonly plan: Plan }) => {
  const words = planWords(page, plan.citizen.givenName);
  if (plan.mostImportant.length === 0) return null;
  return (
    <Card title={words.important} icon="heart" id="important">
      <ul class="plain important">
        {plan.mostImportant.map((said) => (
          <li>
            {said.symbols.map((id) => (
              <img
                class="symbol"
                src={picture(id).src}
                alt={said.words === '' ? picture(id).label : ''}
                width="40"
                height="40"
              />
            ))}
            {page.actor?.isAboutMe && said.saidBy.how !== 'onBehalf' && (
              <WordPictures
                page={page}
                text={said.words}
                without={said.symbols.map((id) => picture(id).src)}
              />
            )}
            <span>{said.words}</span>
            <SaidFiles page={page} said={said} citizen={plan.citizen} />
            <Whose page={page} said={said} name={plan.citizen.givenName} />
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** Wishes that the plan does not follow: what, why, who decided, in plain words (R-M5). */
const WishesNotFollowed = ({ page, plan }: { page: PageContext; plan: Plan }) => {
  const words = page.words.plan.citizen;
  if (plan.wishesNotFollowed.length === 0) return null;
  return (
    <Card title={words.wishesNotFollowed[kindOfWishes(plan.wishesNotFollowed)]}>
      {plan.wishesNotFollowed.map((wish) => (
        <dl class="wish">
          <dt class={wish.wish?.wish === 'notAnswered' ? undefined : 'verbatim'}>
            {wishWords(wish, words.wishOfGoal)}
          </dt>
          {wish.why === '' ? (
            <dd>{words.reasonMissing}</dd>
          ) : (
            <dd class="verbatim">
              <strong>{words.because}:</strong> {wish.why}
            </dd>
          )}
          <dd>
            <strong>{words.whoDecided}:</strong> {wish.decidedBy}
          </dd>
        </dl>
      ))}
    </Card>
  );
};

/** Help that carries no single goal. */
const HelpForAll = ({ page, plan }: { page: PageContext; plan: Plan }) => {
  const words = planWords(page, plan.citizen.givenName);
  if (plan.effortsForAll.length === 0) return null;
  const withGiver = plan.effortsForAll.map((effort) => {
    const giver = giverAsHeld(effort, offerOf(effort, plan.offers));
    const isRefused = effort.decision.state === 'refused';
    // Beside a wish that waits, the giver would be read as part of what is asked for.
    if (giver === '' || isRefused || askedOfGranted(effort) !== null) return effort;
    return { ...effort, what: `${effort.what} · ${giver}` };
  });
  return (
    <Card meaning="network" tag={words.help}>
      <HelpWithAnswers page={page} efforts={withGiver} saysKept={false} />
      <p>
        <LinkButton href={addresses.help(plan.citizen.id)}>{words.seeHelp}</LinkButton>
      </p>
    </Card>
  );
};

/** Whether help stands in the plan of which the reader is not told the answer (§ 5): said once, above all of it. */
const answersAreKept = ({ goals, effortsForAll }: Plan): boolean =>
  [...effortsForAll, ...goals.flatMap(({ efforts }) => efforts)].some(
    ({ decision }) => decision.state === 'kept',
  );

const NextMeeting = ({ page, seen }: { page: PageContext; seen: SeenPlan }) => {
  const words = page.words.plan.citizen;
  const { meeting } = seen.plan;
  const isClosed = meeting?.state === 'closed';
  const day = isClosed ? meeting.nextMeetingOn : (meeting?.on ?? null);
  // An earlier round's next meeting has been held since; here the day may have passed without one.
  const isOfNow = seen.isNewestRound || seen.holdsUntilNewPlan;
  const hasPassed = isOfNow && meeting?.state !== 'open' && day !== null && day < page.today;
  if (hasPassed && !seen.seesNextMeeting) return null;
  return (
    <Card meaning="meeting" tag={isClosed ? words.nextMeeting : words.meetingOn}>
      {day === null ? <p>{words.noMeetingDay}</p> : <p class="meeting-day">{longDay(day, page.language)}</p>}
      {hasPassed && <p>{words.meetingNotHeld}</p>}
      {!isClosed && meeting !== null && <p class="note">{meeting.place}</p>}
    </Card>
  );
};

/**
 * The plan as one sees it (the same order and words as on paper): the dream on top, each goal with its steps, who helps and
 * how it goes, what is important, the next meeting. For the citizen, and for those the citizen shows it to.
 */
export const PlanPage = ({ page, picture, seen, isTooLate = false }: PlanPageProps) => {
  const words = page.words.plan.citizen;
  const { plan, kept, rights, isNewestRound, holdsUntilNewPlan } = seen;
  const title = rights.isCitizen ? words.myPlan : words.planOf(plan.citizen.givenName);
  return (
    <PlanFrame page={page} citizen={plan.citizen} title={title}>
      {isTooLate && (
        <Notice kind="warning" live>
          <p>{words.answeredTooLate}</p>
        </Notice>
      )}
      <PlanState page={page} seen={seen} />
      <div class="poster" id="dreams">
        {kept === null && <Dreams page={page} picture={picture} seen={seen} />}
        <div class="poster-goals" id="goals">
          {answersAreKept(plan) && <p class="note">{words.decisionsKept}</p>}
          {plan.goals.length === 0 && kept === null && (
            <p class="muted">{plan.meeting?.state === 'closed' ? words.noGoalsAgreed : words.noGoals}</p>
          )}
          {plan.goals.map((goal) => (
            <GoalRow page={page} picture={picture} plan={plan} goal={goal} />
          ))}
        </div>
        <div class="poster-side">
          <Important page={page} picture={picture} plan={plan} />
          {(plan.meeting !== null || rights.isCitizen) && <NextMeeting page={page} seen={seen} />}
          <HelpForAll page={page} plan={plan} />
          <WishesNotFollowed page={page} plan={plan} />
          <Agreement page={page} seen={seen} />
        </div>
      </div>
      {plan.sinceLast !== null && (
        <SinceLast
          page={page}
          citizenId={plan.citizen.id}
          name={plan.citizen.givenName}
          since={plan.sinceLast}
          pictureAt={(symbol) => picture(symbol).src}
        />
      )}
      {rights.isCitizen && (isNewestRound || holdsUntilNewPlan) && <OnPaper page={page} seen={seen} />}
    </PlanFrame>
  );
};
