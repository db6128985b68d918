import type { FilesBeside } from '../../../domain/answer-file.ts';
import { nextDateOf, unheldOn } from '../../../domain/cycle/next-date.ts';
import { isToKeep } from '../../../domain/plan/mastery.ts';
import { helpAskedAbout } from '../../../domain/renewal/help-asked-about.ts';
import { filesInWords } from '../../../ui/answer-ways.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { longDay } from '../../../ui/dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import { MasteryMark } from '../../../ui/mastery.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { symbolPath } from '../../symbols/public.ts';
import type { EffortAtStatus, GoalOfStatus, StatusView } from '../use-cases/see-status.ts';
import { addresses } from './addresses.ts';
import { climbedWords } from './climbed.tsx';
import { EndAtStatus } from './help-ending.tsx';
import { Hopes } from './hopes.tsx';
import { OwnNotAgreed } from './not-agreed-last-time.tsx';
import { NotGrantedBefore, RefusedChanges } from './not-granted-before.tsx';
import {
  firstQuestionOf,
  isGoalAnswered,
  nextQuestion,
  questionAboutThePlan,
  questionsLeft,
} from './onward.ts';
import { saidNotToFit, speakerOf } from './parts.tsx';
import { WishesFromLast } from './wishes-from-last.tsx';

interface StatusProps {
  readonly page: PageContext;
  readonly view: StatusView;
}

/** "Nyt møde": what it is and when; once the next round has begun, the questions about the plan one has had. */
export const StatusPage = ({ page, view }: StatusProps) => {
  const words = page.words.renewal.citizen;
  const { citizenId, former, newest } = view;
  const state = newest?.meeting?.state ?? null;
  if (former === null) return <BeforePage page={page} view={view} />;
  const next = view.mayAnswer ? nextQuestion(view) : null;
  const hasBegun =
    view.efforts.some(({ mine }) => mine !== null) || view.goals.some(({ mine }) => mine !== null);
  return (
    <CitizenPage page={page} title={words.title} phase="newMeeting">
      <p class="lead">{leadOf(page, view, next)}</p>
      {next === null && view.mayAnswer && <p>{state === 'open' ? words.thenNewPlan : words.thenMeeting}</p>}
      {next !== null && hasBegun && <p>{words.left(questionsLeft(view))}</p>}
      {state === 'called' && newest?.meeting && <NextMeeting page={page} view={view} />}
      {view.efforts.length > 0 && (
        <section>
          <h2>{words.help}</h2>
          <ul class="plain part-tiles">
            {view.efforts.map((effort) => (
              <li>
                <EffortTile page={page} view={view} one={effort} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.goals.length > 0 && (
        <section>
          <h2>{words.goals}</h2>
          <ul class="plain part-tiles">
            {view.goals.map((goal) => (
              <li>
                <GoalTile page={page} view={view} one={goal} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <OwnNotAgreed page={page} view={view} />
      <WishesFromLast page={page} view={view} />
      <NotGrantedBefore page={page} view={view} />
      <RefusedChanges page={page} view={view} />
      <Hopes page={page} view={view} />
      <div class="actions">
        {state === 'called' && (
          <LinkButton href={addresses.preparation(citizenId)} kind="primary" icon="notebook-pen">
            {words.prepare}
          </LinkButton>
        )}
        {next !== null && (
          <LinkButton href={next} kind={state === 'called' ? 'secondary' : 'primary'} icon="arrow-right">
            {hasBegun ? words.goOn : words.begin}
          </LinkButton>
        )}
        {view.mayAnswer && state === 'open' && (
          <LinkButton
            href={addresses.room(citizenId)}
            kind={next === null ? 'primary' : 'secondary'}
            icon="users"
          >
            {words.backToMeeting}
          </LinkButton>
        )}
        {next !== null && hasBegun && (
          <LinkButton href={addresses.home} icon="pause">
            {words.answerLater}
          </LinkButton>
        )}
        <LinkButton href={addresses.rounds(citizenId)} icon="history">
          {words.oldPlans}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

function leadOf(page: PageContext, view: StatusView, next: string | null): string {
  const words = page.words.renewal.citizen;
  const { mayAnswer, newest } = view;
  if (!mayAnswer) return words.closed;
  if (next === null) return words.allAnswered;
  if (questionAboutThePlan(view) === null) return words.lookAhead;
  // R-S1: a new preparation comes before it.
  return newest?.meeting?.state === 'called' ? words.whatItIs : words.nowWeLook;
}

/** The day of the new meeting; a day that has gone by is no longer promised. */
const NextMeeting = ({ page, view }: StatusProps) => {
  const words = page.words.renewal.citizen;
  const meeting = view.newest?.meeting ?? null;
  const on = nextDateOf(meeting, page.today);
  if (unheldOn(meeting, page.today) !== null) return <p>{words.dayHasGone}</p>;
  if (on === null) return <p>{words.noDate}</p>;
  return <p>{on < page.today ? words.dayHasGone : words.nextOn(longDay(on, page.language))}</p>;
};

/** Before the next round has begun: what the new meeting is, and when. */
const BeforePage = ({ page, view }: StatusProps) => {
  const words = page.words.renewal.citizen;
  const { citizenId } = view;
  return (
    <CitizenPage page={page} title={words.title} phase="newMeeting">
      <p class="lead">{words.whatItIs}</p>
      <ol class="meeting-parts">
        <li>{words.prepareAgain}</li>
        <li>{words.firstHelp}</li>
        <li>{words.thenGoals}</li>
        <li>{words.thenNew}</li>
      </ol>
      <NextMeeting page={page} view={view} />
      <div class="actions">
        <LinkButton href={addresses.rounds(citizenId)} icon="history">
          {words.oldPlans}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

/** That there is a drawing, a recording or a photo too; it is seen and heard where one answers. */
const AnsweredToo = ({ page, said }: { page: PageContext; said: { readonly files: FilesBeside } | null }) =>
  said === null || said.files.standing.length === 0 ? null : (
    <span>{filesInWords(page, said.files.standing)}</span>
  );

const EffortTile = ({ page, view, one }: StatusProps & { readonly one: EffortAtStatus }) => {
  const words = page.words.renewal.citizen;
  const { effort, answers, mine } = one;
  // Where another wrote down what the citizen said, that is the answer until the citizen gives their own.
  const said = mine ?? answers.find(({ whose }) => whose === 'citizen') ?? null;
  const content = (
    <>
      <Icon name={said === null ? 'circle-dashed' : 'circle-check'} />
      <span class="part-words">
        <span class="part-name">{helpAskedAbout(effort).agreed.what}</span>
        <span>
          {said === null
            ? words.notAnswered
            : `${mine === null ? `${speakerOf(page, said, view.givenName)}: ` : ''}${words.helpAnswers[said.answer]}`}
        </span>
        {said !== null && said.words !== '' && <span class="verbatim">{said.words}</span>}
        <AnsweredToo page={page} said={said} />
        <EndAtStatus {...{ page, view, effort }} forCitizen />
      </span>
    </>
  );
  return view.mayAnswer ? (
    <a
      class={said === null ? 'part-tile' : 'part-tile told'}
      href={addresses.help(view.citizenId, effort.id)}
    >
      {content}
    </a>
  ) : (
    <div class={said === null ? 'part-tile' : 'part-tile told'}>{content}</div>
  );
};

/** What was decided otherwise than the citizen wishes, or before they answered; with the reason, or that there is none. */
function notFollowedWords(page: PageContext, one: GoalOfStatus, author: string): string {
  const words = page.words.renewal.citizen;
  const { whyNotFollowed: why } = one;
  if (one.wish === 'notAnswered')
    return why === null ? words.withoutAnswerWhyMissing(author) : words.withoutAnswer(author, why);
  return why === null ? words.notFollowedWhyMissing(author) : words.notFollowed(author, why);
}

/** How the citizen says it goes now: the first of the questions about a goal, whose answer is kept with the scores (R-S2, R-M6). */
const SaidNow = ({ page, one }: { readonly page: PageContext; readonly one: GoalOfStatus }) => {
  const own = one.levels.find(({ as }) => as === 'citizen');
  if (own === undefined || (own.now === null && !own.doesntKnowNow)) return null;
  return (
    <span class="said-now">
      <span>{page.words.renewal.citizen.now}:</span>
      {own.doesntKnowNow ? (
        page.words.common.citizen.dontKnow
      ) : (
        <MasteryMark page={page} level={own.now} view="citizen" />
      )}
    </span>
  );
};

const GoalTile = ({ page, view, one }: StatusProps & { readonly one: GoalOfStatus }) => {
  const words = page.words.renewal.citizen;
  const { recorded } = one;
  const keeps = isToKeep(one.goal.direction);
  const said = one.mine ?? one.citizens;
  const by = said === null || said === one.mine ? '' : `${speakerOf(page, said, view.givenName)}: `;
  const outcome = said?.outcome ?? null;
  const skippedBoth = outcome === 'skipped' && said?.whatNow === 'skipped';
  // What others wrote waits until the citizen has answered, so that it does not answer for them (R-P8).
  // Once the new plan has begun with it, it is told all the same: no goal goes in silence (R-S2, R-M5).
  const isTold =
    !view.mayAnswer ||
    view.isCarriedOver ||
    (said !== null && (said.outcome !== null || said.whatNow !== null));
  const decided = [
    recorded?.outcome
      ? (keeps ? words.recordedOutcomesToKeep : words.recordedOutcomes)[recorded.outcome]
      : '',
    recorded?.whatNow ? words.recordedDecisions[recorded.whatNow] : '',
  ].filter((text) => text !== '');
  const fitsNot = saidNotToFit(page, one.goal, null);
  const content = (
    <>
      {one.goal.symbol === null ? (
        <Icon name="flag" />
      ) : (
        <img class="symbol" src={symbolPath(one.goal.symbol)} alt="" width="56" height="56" />
      )}
      <span class="part-words">
        <span class="part-name">{one.goal.title}</span>
        {fitsNot !== null && <span>{fitsNot}</span>}
        {one.stairs.doneCount > 0 && (
          <span class="climbed-line">
            <Icon name="check" />
            {climbedWords(page, view, one.stairs)}
          </span>
        )}
        <SaidNow page={page} one={one} />
        {skippedBoth ? (
          <span>{`${by}${words.skippedTheRest}`}</span>
        ) : (
          <>
            <span>
              {outcome === null
                ? words.notAnswered
                : `${by}${(keeps ? words.outcomesToKeep : words.outcomes)[outcome]}`}
            </span>
            {said !== null && said.whatNow !== null && <span>{words.decisions[said.whatNow]}</span>}
          </>
        )}
        {said !== null && said.whatHelped !== '' && (
          <span>
            {words.thatHelped} <span class="verbatim">{said.whatHelped}</span>
          </span>
        )}
        <AnsweredToo page={page} said={said} />
        {isTold && recorded !== null && decided.length > 0 && (
          <span>{words.othersWrote(recorded.author, decided.join(' – '))}</span>
        )}
        {isTold && one.replacedBy.map(({ title }) => <span>{words.newGoalIs(title)}</span>)}
        {isTold && recorded !== null && !one.isWishFollowed && (
          <span>{notFollowedWords(page, one, recorded.author)}</span>
        )}
      </span>
    </>
  );
  const look = isGoalAnswered(one) ? 'part-tile told' : 'part-tile';
  return view.mayAnswer ? (
    <a class={look} href={addresses.goal(view.citizenId, one.goal.id, firstQuestionOf(view, one))}>
      {content}
    </a>
  ) : (
    <div class={look}>{content}</div>
  );
};
