import type { Child } from 'hono/jsx';
import { hereOf, type NextThing, type RoundStep, roundSteps } from '../../../domain/cycle/where-we-are.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { askedWords } from '../../../ui/change-refused.tsx';
import { CitizenPage, cycleIcons } from '../../../ui/citizen-page.tsx';
import { longDay, nearDay } from '../../../ui/dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import { isCalm } from '../../../ui/layout-parts.tsx';
import { News, type NewsLine } from '../../../ui/news.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Ring } from '../../../ui/ring.tsx';
import type { CitizenHome } from '../use-cases/see-home.ts';

/** Where each step of the ring leads; nothing is locked, whatever its state (§ 2). */
function placeOf(step: RoundStep, citizenId: string): string {
  const about = `/citizens/${citizenId}`;
  const places: Record<RoundStep, string> = {
    preparation: `${about}/preparation`,
    meeting: `${about}/meeting`,
    agreements: `${about}/staircase`,
    everyday: `${about}/everyday`,
    newMeeting: `${about}/status`,
  };
  return places[step];
}

function placeOfNext(next: NextThing, citizenId: string): string {
  const about = `/citizens/${citizenId}`;
  const places: Record<NextThing['thing'], string> = {
    startPreparation: `${about}/preparation`,
    continuePreparation: `${about}/preparation`,
    prepareNewMeeting: `${about}/preparation`,
    sharePreparation: `${about}/preparation/sharing`,
    waitForMeetingDate: `${about}/preparation`,
    goToMeeting: `${about}/meeting`,
    goToNewMeeting: `${about}/meeting`,
    answerPlan: `${about}/plan/answer`,
    chooseSteps: `${about}/staircase`,
    tellHowItWent: `${about}/everyday`,
    seeMyPlan: `${about}/plan`,
  };
  return places[next.thing];
}

/** A no is shown first: it can be complained about for some weeks only (R-O2). */
function inGoal(decisions: CitizenHome['news']['decisions']): string {
  const first = decisions.find(({ outcome }) => outcome !== 'granted') ?? decisions[0];
  return first?.goalId == null ? '' : `?goal=${first.goalId}`;
}

/** What came to the citizen: what waits for their yes, and what others wrote about them. */
function newsOf(page: PageContext, { citizenId, news }: CitizenHome): readonly NewsLine[] {
  const words = page.words.home.news;
  const about = `/citizens/${citizenId}`;
  const { newEdition, wordsWait, goalAsked, contributors, withoutMe, talkTold, decisions, helpEnds } = news;
  const [endsFirst] = helpEnds;
  const [changer, another] = withoutMe.changedBy;
  const [asker, anotherAsker] = withoutMe.askedBy;
  const [companion, oneMore] = withoutMe.saidTogetherBy;
  const [talker, anotherTalker] = withoutMe.talkedBy;
  const [done] = withoutMe.saidDone;
  const [first] = contributors;
  return [
    ...(news.dayChanged === null
      ? []
      : [
          {
            icon: 'calendar-days',
            sentence: page.words.meetings.citizen.dayChanged(
              longDay(news.dayChanged.from, page.language),
              longDay(news.dayChanged.to, page.language),
            ),
            href: `${about}/meeting`,
            action: words.see,
          } as const,
        ]),
    ...(newEdition === null
      ? []
      : [
          {
            icon: 'flag',
            sentence: words.newEdition(newEdition.by),
            href: `${about}/plan/versions/${newEdition.id}#new`,
            action: words.seeNew,
          } as const,
        ]),
    ...(wordsWait === null && goalAsked === null
      ? []
      : [
          {
            icon: 'message-circle',
            sentence: goalAsked === null ? words.wordsWait(wordsWait?.by ?? '') : words.goalAsked,
            href: `${about}/plan/fits`,
            action: words.answer,
          } as const,
        ]),
    ...(decisions.length === 0
      ? []
      : [
          {
            icon: 'file-text',
            sentence: words.decided(
              decisions.map(({ what, outcome, asked }) => ({
                ...{ what, outcome },
                asked: asked === null ? '' : askedWords(page, asked),
              })),
            ),
            href: `${about}/staircase/efforts${inGoal(decisions)}`,
            action: words.see,
          } as const,
        ]),
    ...(endsFirst === undefined
      ? []
      : [
          {
            icon: 'calendar-days',
            sentence: words.helpEnds(
              helpEnds.map(({ what, state, lastDay }) => ({ what, state, on: nearDay(page, lastDay) })),
            ),
            href: `${about}/staircase/efforts${endsFirst.goalId === null ? '' : `?goal=${endsFirst.goalId}`}`,
            action: words.seeHelp,
          } as const,
        ]),
    ...(changer === undefined
      ? []
      : [
          {
            icon: 'history',
            sentence: another === undefined ? words.changedWithoutYou(changer) : words.changedBySome,
            href: `${about}/adjustments`,
            action: words.see,
          } as const,
        ]),
    // All lead to the same page: what was made without them is told first, and alone; what is only asked for is told as that (R-O2).
    ...(asker === undefined || changer !== undefined
      ? []
      : [
          {
            icon: 'history',
            sentence: anotherAsker === undefined ? words.askedWithoutYou(asker) : words.askedBySome,
            href: `${about}/adjustments`,
            action: words.see,
          } as const,
        ]),
    ...(companion === undefined || changer !== undefined || asker !== undefined
      ? []
      : [
          {
            icon: 'history',
            sentence: oneMore === undefined ? words.saidTogether(companion) : words.saidTogetherBySome,
            href: `${about}/adjustments`,
            action: words.see,
          } as const,
        ]),
    ...(talker === undefined || changer !== undefined || asker !== undefined || companion !== undefined
      ? []
      : [
          {
            icon: 'message-circle',
            sentence: anotherTalker === undefined ? words.talked(talker) : words.talkedBySome,
            href: `${about}/adjustments`,
            action: words.see,
          } as const,
        ]),
    ...(talkTold === null
      ? []
      : [
          {
            icon: 'message-circle',
            sentence: words.talkedAboutAnswer(talkTold.by),
            href: `${about}/plan/versions/${talkTold.versionId}/answer#talks`,
            action: words.see,
          } as const,
        ]),
    ...(done === undefined
      ? []
      : [
          {
            icon: 'footprints',
            sentence: words.saidDone(done.by),
            href: `${about}/staircase?goal=${done.goalId}`,
            action: words.see,
          } as const,
        ]),
    ...(first === undefined
      ? []
      : [
          {
            icon: 'users',
            sentence: contributors.length === 1 ? words.contributed(first) : words.contributedBySome,
            href: `${about}/contributions`,
            action: words.see,
          } as const,
        ]),
  ];
}

/** Before the first round: the whole ring lies ahead; what happens next, and whom to ask. */
const BeforeTheFirstRound = ({ page, home }: { page: PageContext; home: CitizenHome }) => {
  const { citizen, steps } = page.words.home;
  const ask =
    home.contactPerson === null ? citizen.noRoundAskMunicipality : citizen.noRoundAsk(home.contactPerson);
  return (
    <CitizenPage page={page} title={page.words.common.citizen.productName} hasOwnPicture>
      <Ring
        page={page}
        steps={roundSteps.map((step, at) => ({
          number: at + 1,
          label: steps[step],
          state: 'ahead',
          icon: cycleIcons[step],
        }))}
        sentence={citizen.noRound}
      />
      <p class="lead">{ask}</p>
      {home.isPeerGuide && (
        <section>
          <h2>{citizen.peerGuide}</h2>
          <p class="lead">{citizen.peerGuideAsked}</p>
        </section>
      )}
      <div class="actions centred">
        <LinkButton href={`/citizens/${home.citizenId}/communication`} icon="message-circle">
          {page.words.communication.citizen.title}
        </LinkButton>
        <LinkButton href={`/citizens/${home.citizenId}/who-has-looked`} icon="eye">
          {citizen.whoHasLooked}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

/** Home with fewer things: where I am, one sentence, one button; the rest waits behind one word. */
const CalmHome = ({
  page,
  now,
  sentence,
  button,
  children,
}: {
  page: PageContext;
  now: string;
  sentence: string;
  button: { readonly href: string; readonly label: string } | undefined;
  children: Child;
}) => {
  const words = page.words.home.citizen;
  return (
    <>
      <h2>{words.youAreAt(now)}</h2>
      <p class="lead">{sentence}</p>
      {button && (
        <LinkButton href={button.href} kind="primary" icon="arrow-right">
          {button.label}
        </LinkButton>
      )}
      <details class="more">
        <summary class="button">
          <Icon name="ellipsis" />
          <span>{words.allSteps}</span>
        </summary>
        <div class="stack">{children}</div>
      </details>
    </>
  );
};

/** The citizen's home: the ring, one sentence, one button; below it my plan and who has looked. */
export const CitizenHomePage = ({ page, home }: { page: PageContext; home: CitizenHome }) => {
  const words = page.words.home;
  const about = `/citizens/${home.citizenId}`;
  if (home.ring === null) return <BeforeTheFirstRound page={page} home={home} />;
  const next = words.next(home.ring.nextThing, (day) => nearDay(page, day));
  const button =
    next.button === null
      ? undefined
      : { href: placeOfNext(home.ring.nextThing, home.citizenId), label: next.button };
  // R-S1: the meeting of a round that follows on a plan is the new meeting.
  const meetingStep = hereOf(home.ring.steps) === 'newMeeting' ? 'newMeeting' : 'meeting';
  const ring = (
    <Ring
      page={page}
      steps={home.ring.steps.map((step, at) => ({
        number: at + 1,
        label: words.steps[step.step],
        state: step.state,
        icon: cycleIcons[step.step],
        href: placeOf(step.step, home.citizenId),
        ...(step.step === meetingStep &&
          home.toldMeetingOn !== null && { note: nearDay(page, home.toldMeetingOn) }),
      }))}
      sentence={isCalm(page) ? page.words.common.citizen.ring.title : next.sentence}
      {...(button !== undefined && !isCalm(page) && { button })}
    />
  );
  const links = (
    <div class="actions centred">
      <LinkButton href={`${about}/plan`} icon="flag">
        {words.citizen.myPlan}
      </LinkButton>
      <LinkButton href={`${about}/boards`} icon="image">
        {page.words.dreamBoard.citizen.title}
      </LinkButton>
      <LinkButton href={`${about}/communication`} icon="message-circle">
        {page.words.communication.citizen.title}
      </LinkButton>
      <LinkButton href={`${about}/who-has-looked`} icon="eye">
        {words.citizen.whoHasLooked}
      </LinkButton>
    </div>
  );
  return (
    <CitizenPage page={page} title={page.words.common.citizen.productName} hasOwnPicture>
      <News page={page} lines={newsOf(page, home)} />
      {isCalm(page) ? (
        <CalmHome
          page={page}
          now={words.steps[hereOf(home.ring.steps)]}
          sentence={next.sentence}
          button={button}
        >
          {ring}
          {links}
        </CalmHome>
      ) : (
        <>
          {ring}
          {links}
        </>
      )}
    </CitizenPage>
  );
};
