import { asHeld, askedOfGranted, dayOfYes } from '../../../domain/plan/change-of-help.ts';
import { refusedChangeIn } from '../../../domain/plan/efforts.ts';
import { endBeforeRefusal } from '../../../domain/plan/end-of-help.ts';
import { giverAsHeld } from '../../../domain/plan/helpers.ts';
import type {
  PlanSnapshot,
  Said,
  SnapshotEffort,
  SnapshotGoal,
  SnapshotScore,
} from '../../../domain/plan/plan-snapshot.ts';
import { FilesOfWords, namesFor } from '../../../ui/answer-ways.tsx';
import { Card, MeaningTag } from '../../../ui/card.tsx';
import { askedWords, ChangeRefused } from '../../../ui/change-refused.tsx';
import { dayFor } from '../../../ui/dates.ts';
import { MasteryChange, MasteryMark } from '../../../ui/mastery.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { speakerTo } from '../../../ui/speaker.ts';
import { Speech } from '../../../ui/speech.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { SymbolRow } from '../../../ui/symbol-tile.tsx';
import { HelpWithAnswers } from '../../../ui/told-help.tsx';
import { picturesOf } from './pictures.ts';

interface Props {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly snapshot: PlanSnapshot;
}

/** The words around an agreed plan: only the citizen's own screen says "my". */
export function agreedWords({ words, actor }: PageContext) {
  const { plan } = words.meetings;
  return actor?.isAboutMe === true ? plan : { ...plan, ...plan.ofAnother };
}

/** The citizen's given name, as the version has it. */
export const givenName = ({ citizen }: PlanSnapshot): string => citizen.name.split(' ')[0] ?? citizen.name;

/** Words in an agreed plan, with whose they are. */
export const SaidWords = ({ page, citizenId, snapshot, said }: Props & { readonly said: Said }) => (
  <Speech
    page={page}
    name={givenName(snapshot)}
    words={said.words}
    saidBy={said.saidBy}
    symbols={picturesOf(page, said.symbols)}
    awaitsCitizen={said.awaitsCitizen}
    answered={said.answered}
  >
    <FilesOfWords
      citizenId={citizenId}
      files={said.files ?? []}
      names={namesFor(page, givenName(snapshot), said.words)}
    />
  </Speech>
);

/** A goal of an agreed plan with everything that stands under it. */
export const AgreedGoal = ({ page, citizenId, snapshot, goal }: Props & { readonly goal: SnapshotGoal }) => {
  const words = agreedWords(page);
  const [picture] = picturesOf(page, goal.symbol === null ? [] : [goal.symbol]);
  return (
    <Card
      meaning="goal"
      tag={goal.onlyFor.length > 0 ? words.onlyFor(goal.onlyFor.join(', ')) : words.goal}
      level={3}
      title={goal.title}
    >
      {picture && <img class="symbol" src={picture.src} alt="" width="72" height="72" />}
      {goal.insteadOf !== undefined && <p class="note">{words.insteadOf(goal.insteadOf)}</p>}
      {goal.dream !== null && (
        <div class="stack tight">
          <MeaningTag meaning="dream">{words.dreamBehind}</MeaningTag>
          {goal.dream.words.trim() === '' || goal.dream.saidBy.how !== 'self' ? (
            <SaidWords page={page} citizenId={citizenId} snapshot={snapshot} said={goal.dream} />
          ) : (
            <>
              <p class="verbatim">{goal.dream.words}</p>
              <FilesOfWords
                citizenId={citizenId}
                files={goal.dream.files ?? []}
                names={namesFor(page, givenName(snapshot), goal.dream.words)}
              />
            </>
          )}
        </div>
      )}
      {goal.ownWords.map((said) => (
        <SaidWords page={page} citizenId={citizenId} snapshot={snapshot} said={said} />
      ))}
      <Scores page={page} citizenId={citizenId} snapshot={snapshot} goal={goal} />
      <Steps page={page} goal={goal} />
      {page.actor?.isCitizen ? (
        <>
          <HelpAsAnswered page={page} efforts={goal.efforts} />
          <details>
            <summary>{words.more}</summary>
            <More page={page} citizenId={citizenId} snapshot={snapshot} goal={goal} />
          </details>
        </>
      ) : (
        <More page={page} citizenId={citizenId} snapshot={snapshot} goal={goal} />
      )}
    </Card>
  );
};

/** The help and what was answered to it, as on the plan itself: never folded away from the citizen (R-O2). */
const HelpAsAnswered = ({ page, efforts }: { page: PageContext; efforts: readonly SnapshotEffort[] }) =>
  efforts.length === 0 ? null : (
    <div class="stack tight">
      <h4>{agreedWords(page).efforts}</h4>
      <HelpWithAnswers page={page} efforts={efforts} asItWas />
      <p class="note">{agreedWords(page).answersOfThatDay}</p>
    </div>
  );

/** What a citizen unfolds and a professional reads at once: the professional words, who says and does what, the efforts. */
const More = ({ page, citizenId, snapshot, goal }: Props & { readonly goal: SnapshotGoal }) => {
  const words = agreedWords(page);
  const contributing = goal.contributions.map(({ by, words: own, writtenDownBy, fromPlanOf }) => ({
    ...{ by: speakerTo(page, by, givenName(snapshot)), words: own },
    notes: [
      ...(writtenDownBy === undefined ? [] : [page.words.plan.citizen.writtenDownBy(writtenDownBy)]),
      ...(fromPlanOf === undefined ? [] : [page.words.plan.citizen.fromPlanOf(dayFor(page, fromPlanOf))]),
    ],
  }));
  return (
    <div class="stack">
      {goal.smarte !== '' && (
        <div class="stack tight">
          <h4>{words.smarte}</h4>
          <p class="verbatim">{goal.smarte}</p>
        </div>
      )}
      <Perspectives page={page} citizenId={citizenId} snapshot={snapshot} goal={goal} />
      <Voices title={words.contributions} voices={contributing} />
      {goal.efforts.length > 0 && <AgreedEfforts page={page} efforts={goal.efforts} />}
    </div>
  );
};

/** The recorded score never stands without the citizen's own and their disagreement (R-M7). */
const Scores = ({ page, citizenId, snapshot, goal }: Props & { readonly goal: SnapshotGoal }) => {
  const words = agreedWords(page);
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
            <strong>
              {goal.disagreesSince === undefined
                ? words.disagreement
                : words.disagreesSince(dayFor(page, goal.disagreesSince))}
            </strong>
          </p>
          {goal.disagreement !== '' && <p class="verbatim">{goal.disagreement}</p>}
          <FilesOfWords
            citizenId={citizenId}
            files={goal.disagreementFiles ?? []}
            names={namesFor(page, givenName(snapshot), goal.disagreement)}
          />
        </div>
      )}
      <Differences page={page} citizenId={citizenId} snapshot={snapshot} goal={goal} />
    </div>
  );
};

const ScoreBox = ({ page, score }: { page: PageContext; score: SnapshotScore }) => {
  const words = agreedWords(page);
  return (
    <div class="score-box">
      <p>
        <strong>{score.by}</strong> <span class="muted">{score.place ?? words.everywhere}</span>
      </p>
      {score.recorded === true && (
        <div>
          <StatusPill kind="neutral" icon="file-text">
            {words.recorded}
          </StatusPill>
        </div>
      )}
      {score.recordedBy !== undefined && (
        <p class="note">{page.words.meetings.citizen.recordedBy(score.recordedBy)}</p>
      )}
      {score.expectedMastery === null && score.doesntKnowExpected !== true ? (
        <MasteryMark page={page} level={score.masteryNow} view={score.view} doesntKnow={score.doesntKnow} />
      ) : (
        <MasteryChange
          page={page}
          view={score.view}
          now={score.masteryNow}
          expected={score.expectedMastery}
          doesntKnow={score.doesntKnow}
          doesntKnowExpected={score.doesntKnowExpected}
        />
      )}
      {score.supportNeed !== null && (
        <p class="note">
          {page.actor?.isCitizen
            ? `${page.words.document.citizen.support}: ${page.words.document.citizen.supportNeeds[score.supportNeed]}`
            : `${page.words.document.staff.supportNeed}: ${page.words.document.staff.supportNeeds[score.supportNeed]}`}
        </p>
      )}
      {score.words !== '' && <p class="verbatim">{score.words}</p>}
      {score.saidOf !== undefined && (
        <p class="note">{page.words.document.citizen.saidOfFormer(score.saidOf)}</p>
      )}
    </div>
  );
};

const Steps = ({ page, goal }: { page: PageContext; goal: SnapshotGoal }) => {
  const words = agreedWords(page);
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

/** What each says about the goal; the citizen also with pictures, drawn, spoken or photographed (R-M5, R-W6). */
const Perspectives = ({ page, citizenId, snapshot, goal }: Props & { readonly goal: SnapshotGoal }) =>
  goal.perspectives.length === 0 ? null : (
    <div class="stack tight">
      <h4>{agreedWords(page).perspectives}</h4>
      <dl class="voices">
        {goal.perspectives.map((one) => (
          <>
            <dt>{speakerTo(page, one.by, givenName(snapshot))}</dt>
            <dd>
              <SymbolRow symbols={picturesOf(page, one.symbols ?? [])} size={56} />
              {one.words.trim() !== '' && <p class="verbatim">{one.words}</p>}
              <FilesOfWords
                citizenId={citizenId}
                files={one.files ?? []}
                names={namesFor(page, givenName(snapshot), one.words)}
              />
              {one.writtenDownBy !== undefined && (
                <p class="note">{page.words.plan.citizen.writtenDownBy(one.writtenDownBy)}</p>
              )}
            </dd>
          </>
        ))}
      </dl>
    </div>
  );

const Voices = ({
  title,
  voices,
}: {
  title: string;
  voices: readonly { readonly by: string; readonly words: string; readonly notes: readonly string[] }[];
}) =>
  voices.length === 0 ? null : (
    <div class="stack tight">
      <h4>{title}</h4>
      <dl class="voices">
        {voices.map((voice) => (
          <>
            <dt>{voice.by}</dt>
            <dd>
              <p class="verbatim">{voice.words}</p>
              {voice.notes.map((note) => (
                <p class="note">{note}</p>
              ))}
            </dd>
          </>
        ))}
      </dl>
    </div>
  );

/** What makes the difference between places, with what the citizen drew or said of it (R-M6). */
const Differences = ({ page, citizenId, snapshot, goal }: Props & { readonly goal: SnapshotGoal }) =>
  goal.differences === undefined ? null : (
    <div class="stack tight">
      <h4>{page.words.plan.citizen.whatMakesDifference}</h4>
      <dl class="voices">
        {goal.differences.map((one) => (
          <>
            <dt>{one.by}</dt>
            <dd>
              {one.words !== '' && <p class="verbatim">{one.words}</p>}
              <FilesOfWords
                citizenId={citizenId}
                files={one.files ?? []}
                names={namesFor(page, givenName(snapshot), one.words)}
              />
            </dd>
          </>
        ))}
      </dl>
    </div>
  );

/** Efforts of an agreed plan, each wished, granted or refused (R-O2). */
export const AgreedEfforts = ({
  page,
  efforts,
}: {
  page: PageContext;
  efforts: readonly SnapshotEffort[];
}) => {
  const words = agreedWords(page);
  return (
    <div class="stack tight">
      <h4>{words.efforts}</h4>
      <ul class="plain agreed-efforts">
        {efforts.map((effort) => (
          <li>
            <p>
              <strong>{asHeld(effort).what}</strong> <Decision page={page} effort={effort} />
            </p>
            <p class="note">
              {[
                effort.how,
                giverAsHeld(effort, effort.offer ?? null),
                asHeld(effort).howOften,
                period(page, asHeld(effort)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <AskedFor page={page} effort={effort} />
            <RefusedChange page={page} effort={effort} />
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

/** What somebody asked to be otherwise and nobody had answered: beside what was granted, never in its place (R-O2). */
const AskedFor = ({ page, effort }: { page: PageContext; effort: SnapshotEffort }) => {
  const change = askedOfGranted(effort);
  if (change === null) return null;
  const words = page.words.plan.citizen;
  return <StatusPill kind="waiting">{words.isAskedFor(askedWords(page, change.asked))}</StatusPill>;
};

const RefusedChange = ({ page, effort }: { page: PageContext; effort: SnapshotEffort }) => {
  const change = refusedChangeIn(effort.decision);
  const forCitizen = page.actor?.isCitizen === true;
  return change === undefined ? null : (
    <ChangeRefused {...{ page, change, forCitizen }} end={endBeforeRefusal(effort)} />
  );
};

function period(page: PageContext, { from, to }: Pick<SnapshotEffort, 'from' | 'to'>): string {
  const words = page.words.plan.staff;
  if (from !== null) return words.period(dayFor(page, from), to === null ? '' : dayFor(page, to));
  return to === null ? '' : words.until(dayFor(page, to));
}

/** R-O2: wished, granted or refused; agreeing changes none of them. */
const Decision = ({
  page,
  effort: { decision, writtenBy },
}: {
  page: PageContext;
  effort: SnapshotEffort;
}) => {
  const words = agreedWords(page);
  if (decision.state === 'kept') return <span class="note">{page.words.plan.citizen.decisionKept}</span>;
  if (decision.state === 'wished') return <StatusPill kind="waiting">{words.wished(writtenBy)}</StatusPill>;
  const label = decision.state === 'granted' ? words.granted : words.refused;
  const day = decision.state === 'granted' ? dayOfYes(decision) : decision.on;
  return (
    <StatusPill
      kind={decision.state === 'granted' ? 'done' : 'neutral'}
      {...(decision.state === 'refused' && { icon: 'x' as const })}
    >
      {day === null ? label : `${label} ${dayFor(page, day)}`}
    </StatusPill>
  );
};
