import { fileNamesOf } from '../../../ui/answer-files.tsx';
import { FilesOfWords } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TickSumFigure } from '../../../ui/tick-sum.tsx';
import type { StepRow } from '../store/read-stairs.ts';
import type { GoalStairs, Staircases } from '../use-cases/see-staircase.ts';
import { addresses } from './addresses.ts';
import { PostButton, RoomStaffPage } from './room-page.tsx';
import { GoalTabs } from './stairs-page.tsx';
import { GoalStaircase, staffSentenceOf, sumOfStep } from './stairs-parts.tsx';
import { pictureOf } from './symbol-picture.ts';
import { TalkKept, ToTalkAbout } from './to-talk-about.tsx';

/** What was typed on a form that was refused, with its sentences. */
export interface RefusedForm {
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly command: string;
}

export interface StairsStaffPageProps {
  readonly page: PageContext;
  readonly all: Staircases;
  readonly one: GoalStairs | undefined;
  /** The step that was taken away just now. */
  readonly justRemoved: boolean;
  /** A talk about a step was kept just now. */
  readonly justTalked?: boolean;
  readonly refused?: RefusedForm | undefined;
}

/** The staircase for those around the citizen: the picture, the steps with what can be done, and a new step (R-F1). */
export const StairsStaffPage = ({
  page,
  all,
  one,
  justRemoved,
  justTalked = false,
  refused,
}: StairsStaffPageProps) => {
  const words = page.words.followUp.staff;
  const { citizenId, givenName } = all;
  if (one === undefined) {
    return (
      <RoomStaffPage {...{ page, citizenId, givenName }} title={words.stairsOf(givenName)} tab="stairs">
        <p>{all.seesAllGoals ? words.noGoals : words.noGoalsShown}</p>
      </RoomStaffPage>
    );
  }
  return (
    <RoomStaffPage {...{ page, citizenId, givenName }} title={words.stairsOf(givenName)} tab="stairs">
      <GoalTabs
        page={page}
        goals={all.goals}
        current={one.goal.id}
        href={(id) => addresses.stairs(citizenId, id)}
      />
      {justRemoved && (
        <Notice kind="success" live>
          <p>{words.removed}</p>
        </Notice>
      )}
      {justTalked && <TalkKept {...{ page, givenName }} />}
      <WhichPlan page={page} all={all} />
      <ToTalkAbout {...{ page, citizenId, givenName }} waiting={all.toTalkAbout} from="staircase" />
      {all.goals.length === 1 && <h2>{one.goal.title}</h2>}
      <p>{staffSentenceOf(page, one, givenName)}</p>
      {one.stairs.steps.length > 0 && (
        <>
          <GoalStaircase page={page} one={one} ofAnother={givenName} />
          <div>
            <LinkButton href={addresses.stairsPaper(citizenId, one.goal.id)} icon="download">
              {words.onPaper}
            </LinkButton>
          </div>
        </>
      )}
      {one.stairs.steps.length > 0 && (
        <section>
          <h2>{words.stepsTitle}</h2>
          <ol class="plain step-list">
            {one.stairs.steps.map((step, at) => (
              <StepLine
                page={page}
                all={all}
                step={step}
                row={one.steps[at]}
                isFirst={at === 0}
                isLast={at === one.stairs.steps.length - 1}
              />
            ))}
          </ol>
        </section>
      )}
      {all.mayBuild && <NewStep page={page} citizenId={citizenId} one={one} refused={refused} />}
      {all.mayBuild && one.away.length > 0 && <Away page={page} citizenId={citizenId} steps={one.away} />}
    </RoomStaffPage>
  );
};

/** Which plan the steps belong to, while a new one is made beside the one that holds (R-M8). */
const WhichPlan = ({ page, all }: Pick<StairsStaffPageProps, 'page' | 'all'>) => {
  const words = page.words.followUp.staff;
  const { citizenId, isDraft, draftGoalId } = all;
  if (!isDraft && (draftGoalId === null || !all.mayBuild)) return null;
  return (
    <Notice kind="info">
      <p>{isDraft ? words.stairsOfDraft : words.stairsHold}</p>
      <LinkButton href={addresses.stairs(citizenId, (isDraft ? null : draftGoalId) ?? undefined)}>
        {isDraft ? words.toStairsThatHold : words.toStairsOfDraft}
      </LinkButton>
    </Notice>
  );
};

const StepLine = ({
  page,
  all,
  step,
  row,
  isFirst,
  isLast,
}: {
  page: PageContext;
  all: Staircases;
  step: GoalStairs['stairs']['steps'][number];
  row: StepRow | undefined;
  isFirst: boolean;
  isLast: boolean;
}) => {
  const words = page.words.followUp.staff;
  const { citizenId, givenName, mayBuild } = all;
  const about = (what: string): string => addresses.step(citizenId, step.id, what);
  const said = step.words === '' ? page.words.followUp.staff.stepWithPicture : step.words;
  const name = `${step.number}. ${said}`;
  const src = pictureOf(step.symbol);
  return (
    <li class="step-line">
      <div class="step-line-words">
        {src !== null && <img class="symbol" src={src} alt="" width="48" height="48" />}
        <div>
          <p>
            <strong>{name}</strong>
          </p>
          {step.why !== '' && <p class="note verbatim">{step.why}</p>}
          <FilesOfWords citizenId={citizenId} files={row?.files ?? []} names={fileNamesOf(page, givenName)} />
          {step.state === 'done' && step.doneOn !== null && (
            <StatusPill kind="done">
              {words.doneOn(shortDay(step.doneOn, page.language), row?.doneBy ?? '')}
            </StatusPill>
          )}
          {step.state === 'now' && <StatusPill kind="now">{words.now}</StatusPill>}
          <Answered page={page} all={all} row={row} isNow={step.state === 'now'} />
        </div>
      </div>
      {mayBuild && (
        <div class="actions">
          {/* What the citizen said they climbed is theirs to take back. */}
          {(step.state !== 'done' || row?.isDoneByOther !== false) && (
            <PostButton
              page={page}
              action={about('done')}
              fields={{ done: step.state === 'done' ? 'no' : 'yes' }}
              icon={step.state === 'done' ? 'undo-2' : 'check'}
              label={`${step.state === 'done' ? words.markNotDone : words.markDone}: ${name}`}
            >
              {step.state === 'done' ? words.markNotDone : words.markDone}
            </PostButton>
          )}
          <LinkButton href={about('adjust')} icon="pencil" label={`${words.adjust}: ${name}`}>
            {words.adjust}
          </LinkButton>
          <details class="more">
            <summary>
              <span class="visually-hidden">{name}: </span>
              {words.more}
            </summary>
            <div class="actions">
              <LinkButton href={about('picture')} icon="image" label={`${words.picture}: ${name}`}>
                {words.picture}
              </LinkButton>
              <LinkButton
                href={about('why')}
                icon="circle-question-mark"
                label={`${words.whyShort}: ${name}`}
              >
                {words.whyShort}
              </LinkButton>
              {!isFirst && (
                <PostButton
                  page={page}
                  action={about('move')}
                  fields={{ to: 'before' }}
                  icon="arrow-left"
                  label={`${words.moveEarlier}: ${name}`}
                >
                  {words.moveEarlier}
                </PostButton>
              )}
              {!isLast && (
                <PostButton
                  page={page}
                  action={about('move')}
                  fields={{ to: 'after' }}
                  icon="arrow-right"
                  label={`${words.moveLater}: ${name}`}
                >
                  {words.moveLater}
                </PostButton>
              )}
              <PostButton
                page={page}
                action={about('away')}
                fields={{ away: 'yes' }}
                kind="danger"
                icon="trash-2"
                label={`${words.remove}: ${name}`}
              >
                {words.remove}
              </PostButton>
            </div>
          </details>
        </div>
      )}
    </li>
  );
};

/** What was answered about a step in the last days; that nobody answered is told of the step now alone, to those who see every answer. */
const Answered = ({
  page,
  all,
  row,
  isNow,
}: {
  page: PageContext;
  all: Staircases;
  row: StepRow | undefined;
  isNow: boolean;
}) => {
  const words = page.words.followUp.staff;
  if (row === undefined) return null;
  const sum = sumOfStep(all, row);
  if (sum === null) return isNow && all.mayBuild ? <p class="note">{words.noAnswersLately}</p> : null;
  return <TickSumFigure page={page} sum={sum} label={words.sumLately} name={all.givenName} />;
};

const NewStep = ({
  page,
  citizenId,
  one,
  refused,
}: {
  page: PageContext;
  citizenId: string;
  one: GoalStairs;
  refused: RefusedForm | undefined;
}) => {
  const words = page.words.followUp.staff;
  return (
    <Card title={words.addStep}>
      {one.stairs.steps.length >= 5 && <p class="note">{words.moreThanFive}</p>}
      <Form
        page={page}
        action={addresses.newStep(citizenId, one.goal.id)}
        {...(refused !== undefined && { command: refused.command })}
      >
        <TextField
          page={page}
          name="words"
          readByCitizen
          label={words.words}
          value={refused?.typed.words}
          error={refused?.errors.words}
        />
        <TextField
          page={page}
          name="why"
          readByCitizen
          label={words.why}
          hint={words.whyHint}
          optional
          value={refused?.typed.why}
          error={refused?.errors.why}
        />
        <div class="actions">
          <Button kind="primary" icon="plus">
            {words.addStep}
          </Button>
        </div>
      </Form>
    </Card>
  );
};

const Away = ({
  page,
  citizenId,
  steps,
}: {
  page: PageContext;
  citizenId: string;
  steps: readonly StepRow[];
}) => {
  const words = page.words.followUp.staff;
  return (
    <section>
      <h2>{words.removedTitle}</h2>
      <ul class="plain step-list">
        {steps.map((step) => (
          <li class="step-line">
            <p>{step.words === '' ? page.words.followUp.staff.stepWithPicture : step.words}</p>
            <PostButton
              page={page}
              action={addresses.step(citizenId, step.id, 'away')}
              fields={{ away: 'no' }}
              icon="undo-2"
              label={`${words.bringBack}: ${step.words}`}
            >
              {words.bringBack}
            </PostButton>
          </li>
        ))}
      </ul>
    </section>
  );
};
