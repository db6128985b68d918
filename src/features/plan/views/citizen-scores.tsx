import type { GivenAnswerFile } from '../../../domain/answer-file.ts';
import { saidDifferences } from '../../../domain/plan/difference.ts';
import type { PlanGoal, PlanScore } from '../../../domain/plan/plan.ts';
import { type ScoreAtPlace, scoresByPlace, viewOf } from '../../../domain/plan/scores.ts';
import { FilesOfWords, namesFor } from '../../../ui/answer-ways.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/icon.tsx';
import { MasteryMark } from '../../../ui/mastery.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { planWords } from '../../../ui/plan-words.ts';
import { sayWhen } from '../../../ui/say-when.ts';
import { disagreeWords, SaidOfFormer, type Whose } from './parts.tsx';

const Level = ({ page, score, which }: { page: PageContext; score: PlanScore; which: 'now' | 'next' }) => {
  const level = which === 'now' ? score.masteryNow : score.expectedMastery;
  const doesntKnow = which === 'now' ? score.doesntKnow : score.doesntKnowExpected;
  if (level === null && doesntKnow === true)
    return <span class="mastery-mark">{page.words.plan.citizen.iDontKnow}</span>;
  return <MasteryMark page={page} level={level} view={viewOf(score.as)} />;
};

/** One person's view: now and next meeting. */
const View = ({
  page,
  title,
  note,
  score,
  own,
  below,
}: {
  page: PageContext;
  title: string;
  note?: string;
  score: PlanScore;
  own?: boolean;
  /** True under the heading of a place. */
  below: boolean;
}) => {
  const words = page.words.plan.citizen;
  // The words of the agreed plan: what the professional finds is the citizen's to read (§ 5), in the same words on every page.
  const { support, supportNeeds } = page.words.document.citizen;
  const Heading = below ? 'h4' : 'h3';
  return (
    <section class={classes('score-view', own && 'own')}>
      <Heading>{title}</Heading>
      {note && <p class="note">{note}</p>}
      <dl class="mastery-change">
        <div>
          <dt>{sayWhen(page, score.saidOn)}</dt>
          <dd>
            <Level page={page} score={score} which="now" />
          </dd>
        </div>
        <div>
          <dt>{words.nextTime}</dt>
          <dd>
            <Level page={page} score={score} which="next" />
          </dd>
        </div>
      </dl>
      {score.supportNeed !== null && (
        <p>
          {support}: <strong>{supportNeeds[score.supportNeed]}</strong>
        </p>
      )}
      {score.words.trim() !== '' && <p class="verbatim">{score.words}</p>}
      <SaidOfFormer page={page} score={score} />
    </section>
  );
};

const Place = ({
  page,
  citizen,
  at,
  several,
  since,
  files,
}: {
  page: PageContext;
  citizen: Whose;
  at: ScoreAtPlace<PlanScore>;
  several: boolean;
  /** What the citizen drew, said or photographed of the disagreement. */
  files: readonly GivenAnswerFile[];
  /** The day the disagreement was said, where that was before this meeting. */
  since: string | null;
}) => {
  const words = planWords(page, citizen.givenName);
  return (
    <section class="score-place">
      {several && <h3>{at.place ?? words.everywhere}</h3>}
      <div class="columns">
        {at.citizensOwn.map((score) => (
          <View
            page={page}
            score={score}
            title={words.iSay}
            own
            below={several}
            {...(typeof score.recordedBy === 'string' && { note: words.recordedFor(score.recordedBy) })}
          />
        ))}
        {at.recorded !== null && (
          <View page={page} score={at.recorded} title={words.recorded(at.recorded.by)} below={several} />
        )}
        {at.others.map((score) => (
          <View page={page} score={score} title={words.othersSay(score.by)} below={several} />
        ))}
      </div>
      {at.disagreement !== null && (
        <p class="goal-own">
          <Icon name="message-circle" />
          <span>
            <strong>{disagreeWords(page, citizen.givenName, since)}</strong>
            {at.disagreement.trim() !== '' && `: ${at.disagreement}`}
          </span>
        </p>
      )}
      {at.disagreement !== null && (
        <FilesOfWords
          citizenId={citizen.id}
          files={files}
          names={namesFor(page, citizen.givenName, words.disagree)}
        />
      )}
    </section>
  );
};

/** "Hvad gør forskellen?", and what each of those who scored says to it (R-M6). */
const Difference = ({
  page,
  citizen,
  goal,
  say,
  withoutFiles,
}: {
  page: PageContext;
  citizen: Whose;
  goal: PlanGoal;
  say: string | undefined;
  withoutFiles: boolean;
}) => {
  const words = page.words.plan.citizen;
  const differences = saidDifferences(goal.differences);
  return (
    <section class="stack tight">
      <h3>{words.whatMakesDifference}</h3>
      {differences.length === 0 && <p class="muted">{words.nothingSaid}</p>}
      <dl class="voices">
        {differences.map((one) => (
          <>
            <dt>
              {one.authorId !== '' && one.authorId === page.actor?.personId
                ? words.iSay
                : words.othersSay(one.by)}
            </dt>
            <dd>
              {one.words.trim() !== '' && <p class="verbatim">{one.words}</p>}
              <FilesOfWords
                citizenId={citizen.id}
                files={withoutFiles ? [] : one.files}
                names={namesFor(page, citizen.givenName, words.whatMakesDifference)}
              />
            </dd>
          </>
        ))}
      </dl>
      {say !== undefined && (
        <p>
          <LinkButton href={say} icon="message-circle">
            {words.sayDifference}
          </LinkButton>
        </p>
      )}
    </section>
  );
};

/** Everybody's view of a goal, the citizen's first, each place by itself; the disagreement where it is about (R-M6, R-M7). */
export const CitizenScores = ({
  page,
  citizen,
  goal,
  filesApart,
  sayDifference,
}: {
  page: PageContext;
  citizen: Whose;
  goal: PlanGoal;
  /** Whose files stand on the page already, with what can be done with them. */
  filesApart?: 'disagreement' | 'difference' | undefined;
  /** Where the reader says what makes the difference, while they may. */
  sayDifference?: string | undefined;
}) => {
  const places = scoresByPlace(goal.scores, goal.disagreement?.words ?? null);
  return (
    <>
      {places.map((at) => (
        <Place
          page={page}
          citizen={citizen}
          at={at}
          several={places.length > 1}
          since={goal.disagreement?.since ?? null}
          files={filesApart === 'disagreement' ? [] : (goal.disagreement?.files ?? [])}
        />
      ))}
      {places.length > 1 && (
        <Difference
          page={page}
          citizen={citizen}
          goal={goal}
          say={sayDifference}
          withoutFiles={filesApart === 'difference'}
        />
      )}
    </>
  );
};
