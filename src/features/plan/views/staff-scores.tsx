import type { GivenAnswerFile } from '../../../domain/answer-file.ts';
import { maySayDifference, saidDifferences } from '../../../domain/plan/difference.ts';
import type { PlanGoal, PlanScore } from '../../../domain/plan/plan.ts';
import { isExpectedSaid, type ScoreAtPlace, scoresByPlace, viewOf } from '../../../domain/plan/scores.ts';
import { fileNamesOf } from '../../../ui/answer-files.tsx';
import { FilesOfWords, filesInWords } from '../../../ui/answer-ways.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import { masteryWords } from '../../../ui/mastery.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { type StatusKind, StatusPill } from '../../../ui/status-pill.tsx';
import { addresses } from './addresses.ts';
import { EditLink, type StaffProps } from './staff-parts.tsx';
import { seesEvery } from './what-is-seen.ts';

const agreementKinds: Readonly<Record<ScoreAtPlace['agreement'], StatusKind>> = {
  agreed: 'done',
  notAgreed: 'attention',
  citizenHasNotScored: 'waiting',
  scoredElsewhere: 'waiting',
  nothingRecorded: 'waiting',
};

function level(page: PageContext, score: PlanScore, which: 'now' | 'next'): string {
  const words = page.words.plan.staff;
  const value = which === 'now' ? score.masteryNow : score.expectedMastery;
  const doesntKnow = which === 'now' ? score.doesntKnow : score.doesntKnowExpected;
  if (value !== null) return masteryWords(page, value, viewOf(score.as));
  return doesntKnow === true ? words.doesntKnow : words.notScored;
}

const Row = ({ page, score, who }: { page: PageContext; score: PlanScore; who: string }) => {
  const words = page.words.plan.staff;
  return (
    <tr>
      <th scope="row">{who}</th>
      <td data-label={words.masteryNow}>{level(page, score, 'now')}</td>
      <td data-label={words.supportNeed}>
        {score.supportNeed !== null && words.supportLevels[score.supportNeed]}
      </td>
      <td data-label={words.expectedMastery}>{level(page, score, 'next')}</td>
      <td data-label={words.words} class="verbatim">
        {score.words}
      </td>
    </tr>
  );
};

const Place = ({
  page,
  at,
  several,
  citizenId,
  name,
  since,
  files,
}: {
  page: PageContext;
  at: ScoreAtPlace<PlanScore>;
  several: boolean;
  citizenId: string;
  name: string;
  /** What the citizen drew, said or photographed of the disagreement. */
  files: readonly GivenAnswerFile[];
  /** The day the disagreement was said, where that was before this meeting. */
  since: string | null;
}) => {
  const words = page.words.plan.staff;
  // R-M6: agreed on now alone is not finished.
  const isHalf =
    at.agreement === 'agreed' &&
    !isExpectedSaid([...at.citizensOwn, ...(at.recorded === null ? [] : [at.recorded])]);
  return (
    <div class="staff-place">
      <p class="row">
        {several && <strong>{at.place ?? words.everywhere}</strong>}
        <StatusPill kind={isHalf ? 'waiting' : agreementKinds[at.agreement]}>
          {isHalf ? words.agreedOnNowAlone : words.agreement[at.agreement]}
        </StatusPill>
      </p>
      <table class="scores">
        <caption class="visually-hidden">{`${words.scores}: ${at.place ?? words.everywhere}`}</caption>
        <thead>
          <tr>
            {[words.view, words.masteryNow, words.supportNeed, words.expectedMastery, words.words].map(
              (label) => (
                <th scope="col">{label}</th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {at.citizensOwn.map((score) => (
            <Row
              page={page}
              score={score}
              who={
                typeof score.recordedBy === 'string'
                  ? `${words.citizenSays(name)} (${words.recordedFor(score.recordedBy)})`
                  : words.citizenSays(name)
              }
            />
          ))}
          {at.recorded !== null && (
            <Row page={page} score={at.recorded} who={`${words.recorded}: ${at.recorded.by}`} />
          )}
          {at.others.map((score) => (
            <Row page={page} score={score} who={score.by} />
          ))}
        </tbody>
      </table>
      {at.disagreement !== null && (
        <p class="goal-own">
          <Icon name="message-circle" />
          <span>
            <strong>
              {since === null
                ? words.disagrees(name)
                : words.disagreesSince(name, shortDay(since, page.language))}
            </strong>
            :{' '}
            <span class="verbatim">
              {at.disagreement.trim() !== ''
                ? at.disagreement
                : filesInWords(page, files) || words.disagreesWithoutWords}
            </span>
          </span>
        </p>
      )}
      {at.disagreement !== null && (
        <FilesOfWords citizenId={citizenId} files={files} names={fileNamesOf(page, name)} />
      )}
    </div>
  );
};

/** Every view of a goal by place, the disagreement right beside the recorded one it is about (R-M6, R-M7). */
export const StaffScores = ({ page, seen, goal }: StaffProps & { readonly goal: PlanGoal }) => {
  const words = page.words.plan.staff;
  const { plan, rights, reader, isOpen } = seen;
  const { id, givenName } = plan.citizen;
  const places = scoresByPlace(goal.scores, goal.disagreement?.words ?? null);
  const mine = goal.scores.some(
    (score) => score.personId === reader.personId && score.as !== 'citizen' && score.place === null,
  );
  const differences = saidDifferences(goal.differences);
  const mayScore = isOpen && rights.scoresAs !== null && plan.meeting !== null;
  return (
    <section class="goal-part" id={`scores-${goal.id}`}>
      <h4>{words.scores}</h4>
      {places.length === 0 && (
        <p class="muted">
          {plan.meeting === null
            ? words.cannotBeScored
            : seesEvery(plan, reader.personId, 'scores')
              ? words.noScores
              : words.noScoresToShow}
        </p>
      )}
      {places.map((at) => (
        <Place
          page={page}
          at={at}
          several={places.length > 1}
          citizenId={id}
          name={givenName}
          since={goal.disagreement?.since ?? null}
          files={goal.disagreement?.files ?? []}
        />
      ))}
      {places.length > 1 && (
        <div class="stack tight">
          <h5>{words.whatMakesDifference}</h5>
          {differences.length === 0 && <p class="muted">{words.differenceNotSaid}</p>}
          <dl class="voices">
            {differences.map((one) => (
              <>
                <dt>{one.by}</dt>
                <dd>
                  {one.words.trim() !== '' && <p class="verbatim">{one.words}</p>}
                  <FilesOfWords citizenId={id} files={one.files} names={fileNamesOf(page, givenName)} />
                </dd>
              </>
            ))}
          </dl>
        </div>
      )}
      {mayScore && (
        <div class="edit-links">
          <EditLink
            href={addresses.score(id, goal.id)}
            label={`${mine ? words.editScore : words.writeScore}: ${goal.title}`}
          >
            {mine ? words.editScore : words.writeScore}
          </EditLink>
          {goal.scores
            .filter(
              (score) => score.personId === reader.personId && score.as !== 'citizen' && score.place !== null,
            )
            .map((score) => (
              <EditLink
                href={addresses.score(id, goal.id, score.place ?? '')}
              >{`${words.editScore} (${score.place})`}</EditLink>
            ))}
          {mine && (
            <EditLink
              href={addresses.scoreAtPlace(id, goal.id)}
              label={`${words.scoreAtPlace}: ${goal.title}`}
            >
              {words.scoreAtPlace}
            </EditLink>
          )}
          {maySayDifference(goal.scores, { personId: reader.personId, isCitizen: false }) && (
            <EditLink
              href={addresses.difference(id, goal.id)}
              icon="message-circle"
              label={`${words.sayDifference}: ${goal.title}`}
            >
              {words.sayDifference}
            </EditLink>
          )}
          {rights.writesPlan && (
            <EditLink
              href={addresses.scoreForCitizen(id, goal.id)}
              label={`${words.scoreForCitizen}: ${goal.title}`}
            >
              {words.scoreForCitizen}
            </EditLink>
          )}
        </div>
      )}
      {goal.earlierScores.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          <ul>
            {goal.earlierScores.map((score) => (
              <li>{`${score.by}: ${level(page, score, 'now')} → ${level(page, score, 'next')}`}</li>
            ))}
            {goal.earlierDisagreements.map((said) => (
              <li>
                {words.disagreedOn(givenName, shortDay(said.saidOn, page.language))}:{' '}
                <span class="verbatim">
                  {said.words.trim() === '' ? words.disagreesWithoutWords : said.words}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
