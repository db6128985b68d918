import type {
  PlanSnapshot,
  Said,
  SnapshotEffort,
  SnapshotGoal,
  SnapshotScore,
} from '../../../domain/plan/plan-snapshot.ts';
import { Card, MeaningTag } from '../../../ui/card.tsx';
import { longDay, shortDay } from '../../../ui/dates.ts';
import { MasteryChange, MasteryMark } from '../../../ui/mastery.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Speech } from '../../../ui/speech.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { capital } from './days.ts';
import { picturesOf } from './pictures.ts';

interface Props {
  readonly page: PageContext;
  readonly snapshot: PlanSnapshot;
}

/** An agreed plan as it was on its day: the words of the version, in the order of the paper (R-M8). */
export const SnapshotView = ({ page, snapshot }: Props) => {
  const words = page.words.meetings.plan;
  const { mostImportant, dreams, goals } = snapshot;
  return (
    <div class="stack">
      <SaidList page={page} snapshot={snapshot} title={words.mostImportant} said={mostImportant} />
      <SaidList page={page} snapshot={snapshot} title={words.dreams} said={dreams} />
      <section>
        <h2>{words.goals}</h2>
        {goals.length === 0 && <p class="note">{words.nothing}</p>}
        {goals.map((goal) => (
          <Goal page={page} snapshot={snapshot} goal={goal} />
        ))}
      </section>
      {(snapshot.effortsForAll ?? []).length > 0 && (
        <Efforts page={page} efforts={snapshot.effortsForAll ?? []} />
      )}
      <Wishes page={page} snapshot={snapshot} />
      <Heard page={page} snapshot={snapshot} />
      <Formal page={page} snapshot={snapshot} />
      <Meeting page={page} snapshot={snapshot} />
    </div>
  );
};

const givenName = ({ citizen }: PlanSnapshot): string => citizen.name.split(' ')[0] ?? citizen.name;

const SaidList = ({
  page,
  snapshot,
  title,
  said,
}: Props & { readonly title: string; readonly said: readonly Said[] }) =>
  said.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {said.map((one) => (
        <SaidWords page={page} snapshot={snapshot} said={one} />
      ))}
    </section>
  );

const SaidWords = ({ page, snapshot, said }: Props & { readonly said: Said }) => (
  <Speech
    page={page}
    name={givenName(snapshot)}
    words={said.words}
    saidBy={said.saidBy}
    symbols={picturesOf(page, said.symbols)}
  />
);

const Goal = ({ page, snapshot, goal }: Props & { readonly goal: SnapshotGoal }) => {
  const words = page.words.meetings.plan;
  const [picture] = picturesOf(page, goal.symbol === null ? [] : [goal.symbol]);
  return (
    <Card
      meaning="goal"
      tag={goal.onlyFor.length > 0 ? words.onlyFor(goal.onlyFor.join(', ')) : words.goal}
      level={3}
      title={goal.title}
    >
      {picture && <img class="symbol" src={picture.src} alt="" width="72" height="72" />}
      {goal.dream !== null && (
        <div class="stack tight">
          <MeaningTag meaning="dream">{words.dreamBehind}</MeaningTag>
          <p class="verbatim">{goal.dream.words}</p>
        </div>
      )}
      {goal.ownWords.map((said) => (
        <SaidWords page={page} snapshot={snapshot} said={said} />
      ))}
      {goal.smarte !== '' && (
        <div>
          <h4>{words.smarte}</h4>
          <p class="verbatim">{goal.smarte}</p>
        </div>
      )}
      <Scores page={page} goal={goal} />
      <Steps page={page} goal={goal} />
      <Voices page={page} title={words.perspectives} voices={goal.perspectives} />
      <Voices page={page} title={words.contributions} voices={goal.contributions} />
      {goal.efforts.length > 0 && <Efforts page={page} efforts={goal.efforts} />}
    </Card>
  );
};

/** The recorded score never stands without the citizen's own and their disagreement (R-M7). */
const Scores = ({ page, goal }: { page: PageContext; goal: SnapshotGoal }) => {
  const words = page.words.meetings.plan;
  if (goal.scores.length === 0 && goal.disagreement === null) return null;
  return (
    <div class="stack tight">
      <h4>{words.scores}</h4>
      <div class="grid">
        {goal.scores.map((score) => (
          <ScoreBox page={page} score={score} />
        ))}
      </div>
      {goal.disagreement !== null && (
        <div class="disagreement">
          <p>
            <strong>{words.disagreement}</strong>
          </p>
          {goal.disagreement !== '' && <p class="verbatim">{goal.disagreement}</p>}
        </div>
      )}
    </div>
  );
};

const ScoreBox = ({ page, score }: { page: PageContext; score: SnapshotScore }) => {
  const words = page.words.meetings.plan;
  return (
    <div class="score-box">
      <p>
        <strong>{score.by}</strong> <span class="muted">{score.place ?? words.everywhere}</span>
      </p>
      {score.recorded === true && (
        <div>
          <StatusPill kind="neutral">{words.recorded}</StatusPill>
        </div>
      )}
      {score.recordedBy !== undefined && (
        <p class="note">{page.words.meetings.citizen.recordedBy(score.recordedBy)}</p>
      )}
      {score.expectedMastery === null ? (
        <MasteryMark page={page} level={score.masteryNow} />
      ) : (
        <MasteryChange page={page} now={score.masteryNow} expected={score.expectedMastery} />
      )}
      {score.words !== '' && <p class="verbatim">{score.words}</p>}
    </div>
  );
};

const Steps = ({ page, goal }: { page: PageContext; goal: SnapshotGoal }) => {
  const words = page.words.meetings.plan;
  if (goal.steps.length === 0) return null;
  return (
    <div class="stack tight">
      <h4>{words.steps}</h4>
      <ol>
        {goal.steps.map((step) => (
          <li>
            {step.words} {step.done && <StatusPill kind="done">{words.stepDone}</StatusPill>}
          </li>
        ))}
      </ol>
    </div>
  );
};

const Voices = ({
  page,
  title,
  voices,
}: {
  page: PageContext;
  title: string;
  voices: readonly { readonly by: string; readonly words: string }[];
}) =>
  voices.length === 0 ? null : (
    <div class="stack tight" lang={page.language}>
      <h4>{title}</h4>
      <dl class="voices">
        {voices.map((voice) => (
          <>
            <dt>{voice.by}</dt>
            <dd class="verbatim">{voice.words}</dd>
          </>
        ))}
      </dl>
    </div>
  );

const Efforts = ({ page, efforts }: { page: PageContext; efforts: readonly SnapshotEffort[] }) => {
  const words = page.words.meetings.plan;
  return (
    <div class="stack tight">
      <h4>{words.efforts}</h4>
      <ul class="plain agreed-efforts">
        {efforts.map((effort) => (
          <li>
            <p>
              <strong>{effort.what}</strong> <Decision page={page} effort={effort} />
            </p>
            <p class="note">
              {[effort.how, effort.who, effort.howOften, period(page, effort)].filter(Boolean).join(' · ')}
            </p>
            {effort.decision.state === 'refused' && (
              <>
                <p>{effort.decision.reason}</p>
                <p>
                  {words.complain}: {effort.decision.howToComplain}
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

function period(page: PageContext, { from, to }: SnapshotEffort): string {
  const day = (iso: string | null) => (iso === null ? '' : shortDay(iso, page.language));
  return from === null && to === null ? '' : `${day(from)} – ${day(to)}`.trim();
}

/** R-O2: wished, granted or refused; agreeing changes none of them. */
const Decision = ({ page, effort: { decision } }: { page: PageContext; effort: SnapshotEffort }) => {
  const words = page.words.meetings.plan;
  if (decision.state === 'wished') return <StatusPill kind="waiting">{words.wished}</StatusPill>;
  const label = decision.state === 'granted' ? words.granted : words.refused;
  return (
    <StatusPill kind={decision.state === 'granted' ? 'done' : 'neutral'}>
      {`${label} ${shortDay(decision.on, page.language)}`}
    </StatusPill>
  );
};

const Wishes = ({ page, snapshot }: Props) => {
  const words = page.words.meetings.plan;
  if (snapshot.wishesNotFollowed.length === 0) return null;
  return (
    <section>
      <h2>{words.wishesNotFollowed}</h2>
      {snapshot.wishesNotFollowed.map(({ what, why, decidedBy }) => (
        <Card level={3} title={what}>
          <p>
            {words.why}: {why}
          </p>
          <p class="note">{words.decidedBy(decidedBy)}</p>
        </Card>
      ))}
    </section>
  );
};

const Heard = ({ page, snapshot }: Props) => {
  const words = page.words.meetings.plan;
  const citizen = page.words.meetings.citizen;
  const { heard } = snapshot;
  const labels = {
    yes: citizen.heardYes,
    partly: citizen.heardPartly,
    no: citizen.heardNo,
    couldNotAnswer: citizen.heardCouldNotAnswer,
  };
  return (
    <section>
      <h2>{words.heard}</h2>
      <div>
        <StatusPill kind="neutral">{labels[heard.answer]}</StatusPill>
      </div>
      {heard.saidBy !== undefined && (
        <Speech page={page} name={givenName(snapshot)} words={heard.words} saidBy={heard.saidBy} />
      )}
      {(heard.points ?? []).length > 0 && (
        <div class="stack tight">
          <h3>{words.heardIn}</h3>
          <ul>
            {heard.points?.map(({ what, reaction }) => (
              <li>
                {what}
                {reaction !== null && <span class="note"> – {reaction}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};

const Formal = ({ page, snapshot }: Props) =>
  snapshot.formal.length === 0 ? null : (
    <details>
      <summary>{page.words.meetings.plan.formal}</summary>
      <dl class="voices" lang="da">
        {snapshot.formal.map(({ label, text }) => (
          <>
            <dt>{label}</dt>
            <dd class="verbatim">{text}</dd>
          </>
        ))}
      </dl>
    </details>
  );

const Meeting = ({ page, snapshot }: Props) => {
  const words = page.words.meetings.plan;
  const { meeting, nextMeetingOn } = snapshot;
  return (
    <section>
      <h2>{words.meeting}</h2>
      <p>
        {capital(longDay(meeting.on, page.language))}. {meeting.place}
      </p>
      <h3>{words.wereThere}</h3>
      <ul>
        {meeting.participants.map(({ name, role }) => (
          <li>{role === '' ? name : `${name} (${role})`}</li>
        ))}
      </ul>
      {nextMeetingOn !== '' && (
        <p>
          {words.nextMeeting}: {longDay(nextMeetingOn, page.language)}
        </p>
      )}
    </section>
  );
};
