import { agreedExtent } from '../../../domain/plan/agreed-extent.ts';
import { maySayDifference, saidDifferences } from '../../../domain/plan/difference.ts';
import type { PlanGoal, PlanScore } from '../../../domain/plan/plan.ts';
import { type ScoreAtPlace, scoresByPlace } from '../../../domain/plan/scores.ts';
import { fileNamesOf } from '../../../ui/answer-files.tsx';
import { FilesOfWords } from '../../../ui/answer-ways.tsx';
import { shortDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { type StatusKind, StatusPill } from '../../../ui/status-pill.tsx';
import { addresses } from './addresses.ts';
import type { Whose } from './parts.tsx';
import { SaidAgainst } from './said-against.tsx';
import { level, ScoreTable } from './score-table.tsx';
import { EditLink, type StaffProps } from './staff-parts.tsx';
import { seesEvery } from './what-is-seen.ts';

const agreementKinds: Readonly<Record<ScoreAtPlace['agreement'], StatusKind>> = {
  agreed: 'done',
  notAgreed: 'attention',
  citizenHasNotScored: 'waiting',
  scoredElsewhere: 'waiting',
  nothingRecorded: 'waiting',
};

const Place = ({
  page,
  at,
  several,
  citizen,
  goal,
}: {
  page: PageContext;
  at: ScoreAtPlace<PlanScore>;
  several: boolean;
  citizen: Whose;
  goal: PlanGoal;
}) => {
  const words = page.words.plan.staff;
  // R-M6: agreed on one of the two alone is not finished.
  const extent = agreedExtent(at);
  const isHalf = extent !== null && extent.on.length < 2;
  const names = { citizen: citizen.givenName, recorded: at.recorded?.by ?? '', both: null };
  return (
    <div class="staff-place">
      <p class="row">
        {several && <strong>{at.place ?? words.everywhere}</strong>}
        <StatusPill kind={isHalf ? 'waiting' : agreementKinds[at.agreement]}>
          {isHalf
            ? words.agreedInPart(
                extent.on,
                extent.notSaid.map(({ time, by }) => words.notSaidOf(time, names[by])),
              )
            : words.agreement[at.agreement]}
        </StatusPill>
      </p>
      <ScoreTable
        page={page}
        caption={`${words.scores}: ${at.place ?? words.everywhere}`}
        scores={[...at.citizensOwn, ...(at.recorded === null ? [] : [at.recorded]), ...at.others]}
        name={citizen.givenName}
      />
      {at.disagreement !== null && <SaidAgainst page={page} citizen={citizen} goal={goal} />}
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
        <Place page={page} at={at} several={places.length > 1} citizen={plan.citizen} goal={goal} />
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
