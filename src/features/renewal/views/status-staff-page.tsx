import { withoutStop } from '../../../../content/wording/sentences.ts';
import { nextDateOf } from '../../../domain/cycle/next-date.ts';
import { helpAskedAbout } from '../../../domain/renewal/help-asked-about.ts';
import { saysSomething } from '../../../domain/renewal/status.ts';
import { fileNamesOf } from '../../../ui/answer-files.tsx';
import { FilesOfWords } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { longDay } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { isNotAtWork } from '../../../ui/relation-words.ts';
import type { CarriedCounts } from '../store/carry.ts';
import type { EffortAtStatus, GoalOfStatus, StatusView } from '../use-cases/see-status.ts';
import { addresses, writtenFor } from './addresses.ts';
import { AnsweredSince } from './answered-since.tsx';
import { Climbed } from './climbed.tsx';
import { EndAtStatus, EndingWhenCarried } from './help-ending.tsx';
import { LevelsTable } from './levels-table.tsx';
import { NotAgreedLastTime } from './not-agreed-last-time.tsx';
import { NotGrantedBefore, RefusedChanges } from './not-granted-before.tsx';
import { AskedSince, Disagreement, RoomStaffPage, saidNotToFit, speakerOf } from './parts.tsx';
import { SaidReviews } from './said-reviews.tsx';
import { WishesFromLast } from './wishes-from-last.tsx';

export interface StatusStaffProps {
  readonly page: PageContext;
  readonly view: StatusView;
  /** What a carrying over gave just now. */
  readonly carried?: CarriedCounts | null;
}

/** The status for those around the citizen: help, goals with three times beside each other, and what goes on (R-S2, R-S3). */
export const StatusStaffPage = ({ page, view, carried = null }: StatusStaffProps) => {
  const words = page.words.renewal.staff;
  const { citizenId, givenName, former, newest } = view;
  const title = words.titleOf(givenName);
  if (former === null) {
    const on = nextDateOf(newest?.meeting ?? null, page.today);
    return (
      <RoomStaffPage {...{ page, citizenId, givenName }} title={title} tab="status">
        <p>{words.firstRound}</p>
        <p>{on === null ? words.noDate : words.nextOn(longDay(on, page.language))}</p>
      </RoomStaffPage>
    );
  }
  const isClosed = newest?.meeting?.state === 'closed';
  return (
    <RoomStaffPage {...{ page, citizenId, givenName }} title={title} tab="status">
      {carried !== null && (
        <Notice kind="success" live>
          <p>{countsOf(page, carried)}</p>
        </Notice>
      )}
      <p class="note">
        {isClosed
          ? view.seesAnswers
            ? words.closed
            : words.closedAlone
          : isNotAtWork(page)
            ? words.introToRead(givenName)
            : words.intro}
      </p>
      {!view.seesAnswers && (
        <p class="note">{view.isNewPlanNotGiven ? words.newNotGiven(givenName) : words.answersNotShown}</p>
      )}
      <section id="help">
        <h2>{words.helpTitle}</h2>
        {view.decisionsKept !== null && <p class="note">{words.decisionsKept[view.decisionsKept]}</p>}
        {view.efforts.length === 0 && !view.onlyOwnEfforts && view.decisionsKept === null && (
          <p>{words.noEfforts}</p>
        )}
        {view.onlyOwnEfforts && (
          <p class="note">{view.efforts.length === 0 ? words.noOwnEfforts : words.onlyOwnEfforts}</p>
        )}
        {view.efforts.map((one) => (
          <HelpCard page={page} view={view} one={one} />
        ))}
      </section>
      <section id="goals">
        <h2>{words.goalsTitle}</h2>
        {view.formerKept === 'agreed' && <p class="note">{words.formerNotGiven}</p>}
        {view.goals.length === 0 && view.formerKept === null && (
          <p>{view.seesAnswers ? words.noGoals : words.noGoalsShown}</p>
        )}
        {view.goals.map((one) => (
          <GoalCard page={page} view={view} one={one} />
        ))}
      </section>
      <NotAgreedLastTime page={page} view={view} />
      <WishesFromLast page={page} view={view} />
      <NotGrantedBefore page={page} view={view} />
      <RefusedChanges page={page} view={view} />
      {view.records && <CarryCard page={page} view={view} />}
    </RoomStaffPage>
  );
};

function countsOf(page: PageContext, counts: CarriedCounts): string {
  const words = page.words.renewal.staff;
  const parts = (['dreams', 'mostImportant', 'goals', 'steps', 'efforts'] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => words.counts[key](counts[key]));
  return parts.length === 0 ? words.nothingNew : words.carriedOver(parts.join(', '));
}

const HelpCard = ({ page, view, one }: StatusStaffProps & { readonly one: EffortAtStatus }) => {
  const words = page.words.renewal.staff;
  const { effort, giver, answers, mine } = one;
  const answer = addresses.help(view.citizenId, effort.id);
  const { agreed } = helpAskedAbout(effort);
  const facts = [giver, agreed.howOften].filter((text) => text !== '').join(' – ');
  return (
    <Card title={agreed.what} level={3}>
      {facts !== '' && <p class="note">{facts}</p>}
      <AskedSince page={page} effort={effort} forCitizen={false} />
      <EndAtStatus {...{ page, view, effort }} forCitizen={false} />
      {answers.length === 0 && view.seesAnswers && <p>{words.notAnswered}</p>}
      <ul class="plain said-by-others">
        {answers.map((row) => (
          <li>
            <strong>{speakerOf(page, row, view.givenName)}</strong>: {words.helpAnswers[row.answer]}
            {row.words !== '' && <span class="verbatim"> – {row.words}</span>}
            <FilesOfWords
              citizenId={view.citizenId}
              files={row.files.standing}
              names={fileNamesOf(page, view.givenName)}
            />
          </li>
        ))}
      </ul>
      {view.mayAnswer && (
        <div class="actions">
          <LinkButton
            href={answer}
            icon="pencil"
            label={`${mine === null ? words.answer : words.changeAnswer}: ${effort.what}`}
          >
            {mine === null ? words.answer : words.changeAnswer}
          </LinkButton>
          {view.records && (
            <>
              <LinkButton href={writtenFor(answer, 'citizen')} label={`${words.forCitizen}: ${effort.what}`}>
                {words.forCitizen}
              </LinkButton>
              <LinkButton href={writtenFor(answer, 'network')} label={`${words.forNetwork}: ${effort.what}`}>
                {words.forNetwork}
              </LinkButton>
            </>
          )}
        </div>
      )}
    </Card>
  );
};

const GoalCard = ({ page, view, one }: StatusStaffProps & { readonly one: GoalOfStatus }) => {
  const words = page.words.renewal.staff;
  const { goal, reviews, mine, recorded, carriedInto, replacedBy } = one;
  const review = addresses.review(view.citizenId, goal.id);
  const fitsNot = saidNotToFit(page, goal, view.givenName);
  return (
    <Card title={goal.title} level={3} meaning="goal" id={`goal-${goal.id}`}>
      {fitsNot !== null && (
        <Notice kind="info">
          <p>{fitsNot}</p>
        </Notice>
      )}
      <Climbed page={page} view={view} one={one} level={4} />
      <AnsweredSince page={page} view={view} one={one} />
      <LevelsTable page={page} view={view} one={one} />
      <Disagreement
        page={page}
        citizenId={view.citizenId}
        said={one.disagreement}
        givenName={view.givenName}
      />
      {one.readings.map(({ by, reading }) => (
        <p class="note">{words.readings[reading](by)}</p>
      ))}
      <HelpBehind page={page} view={view} one={one} />
      <SaidReviews
        page={page}
        view={view}
        rows={reviews}
        direction={goal.direction}
        decided={recorded?.id ?? null}
      />
      {reviews.length === 0 && view.seesAnswers && <p>{words.notReviewed}</p>}
      {one.wish === 'notAnswered' && view.seesAnswers && <p>{words.hasNotAnswered(view.givenName)}</p>}
      {!one.isWishFollowed && one.whyNotFollowed !== null && (
        <p>
          {one.wish === 'notAnswered'
            ? words.endedBecause(one.whyNotFollowed)
            : words.reasonIs(one.whyNotFollowed)}
        </p>
      )}
      {view.records && !one.isWishFollowed && one.whyNotFollowed === null && (
        <Notice kind="warning">
          <p>
            {one.wish === 'notAnswered'
              ? words.endedReasonMissing(view.givenName)
              : words.reasonMissing(view.givenName)}
          </p>
        </Notice>
      )}
      {replacedBy.length > 0 && (
        <p class="note">{words.replacedBy(replacedBy.map(({ title }) => title).join(' · '))}</p>
      )}
      {carriedInto !== null && <p class="note">{words.carriedInto(carriedInto.title)}</p>}
      {view.records && one.endsButStands && (
        <Notice kind="warning">
          <p>{words.endsButStands}</p>
        </Notice>
      )}
      {view.records && one.isTakenOutOfNew && <p class="note">{words.takenOutOfNew}</p>}
      {view.mayAnswer && (
        <div class="actions">
          <LinkButton
            href={review}
            icon="pencil"
            label={`${mine === null ? words.review : words.changeReview}: ${goal.title}`}
          >
            {mine === null ? words.review : words.changeReview}
          </LinkButton>
          {view.records && (
            <LinkButton href={writtenFor(review, 'citizen')} label={`${words.citizensReview}: ${goal.title}`}>
              {words.citizensReview}
            </LinkButton>
          )}
        </div>
      )}
    </Card>
  );
};

/** How the outcome is to be read: the help was not all given, as the citizen says, or people do not agree on that (R-S2). */
const HelpBehind = ({ page, view, one }: StatusStaffProps & { readonly one: GoalOfStatus }) => {
  const words = page.words.renewal.staff;
  const { atStatus, disagreeOnHelp } = one;
  const { helpMissing } = atStatus;
  const isKnown = disagreeOnHelp.length > 0 || helpMissing !== 'none';
  // An outcome is never read alone, also by those who are not given what was said about the help of others.
  if (!isKnown && !view.onlyOwnEfforts) return null;
  return (
    <Notice kind="info">
      {isKnown && (
        <p>
          {disagreeOnHelp.length > 0
            ? words.disagreeOnHelp(disagreeOnHelp)
            : helpMissing !== 'none' && words.helpMissing[helpMissing](view.givenName)}
        </p>
      )}
      {view.onlyOwnEfforts && <p>{words.helpOfOthersNotInPart}</p>}
      <p>{words.readInThatLight}</p>
    </Notice>
  );
};

/** The goals that nobody has decided about: they go along, and are said by name before and after (R-S3). */
const NotDecidedWhenCarried = ({ page, view }: StatusStaffProps) => {
  const words = page.words.renewal.staff;
  const undecided = view.goals.filter(({ recorded }) => !saysSomething(recorded?.whatNow ?? null));
  const named = (goals: readonly GoalOfStatus[]): string =>
    goals.map(({ goal }) => withoutStop(goal.title)).join(' · ');
  const gone = undecided.filter(({ carriedInto }) => carriedInto !== null);
  const going = undecided.filter((one) => !gone.includes(one) && !one.isOutOfNew);
  return (
    <>
      {going.length > 0 && <p>{words.goesUndecided(named(going))}</p>}
      {gone.length > 0 && <p>{words.wentUndecided(named(gone))}</p>}
    </>
  );
};

const CarryCard = ({ page, view }: StatusStaffProps) => {
  const words = page.words.renewal.staff;
  const isCarried = view.goals.some(({ carriedInto }) => carriedInto !== null);
  return (
    <Card title={words.carryTitle} icon="arrow-right" id="carry-over">
      <p>{words.carryIntro}</p>
      <NotDecidedWhenCarried page={page} view={view} />
      <EndingWhenCarried page={page} view={view} />
      <div class="actions">
        <Form page={page} action={addresses.carryOver(view.citizenId)} class="one-tap">
          <Button kind={isCarried ? 'secondary' : 'primary'} icon="arrow-right">
            {isCarried ? words.carryAgain : words.carry}
          </Button>
        </Form>
        {isCarried && (
          <LinkButton href={addresses.plan(view.citizenId)} kind="primary" icon="flag">
            {words.toPlan}
          </LinkButton>
        )}
      </div>
    </Card>
  );
};
