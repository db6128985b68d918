import type { GivenAnswerFile } from '../../../domain/answer-file.ts';
import type { AloneAsTold } from '../../../domain/follow-up/alone-as-told.ts';
import { FilesOfWords, ownFileNames } from '../../../ui/answer-ways.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { longDay } from '../../../ui/dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { GoalStairs, Staircases } from '../use-cases/see-staircase.ts';
import { addresses } from './addresses.ts';
import { ChangeToAnswer } from './changed-alone.tsx';
import { PostButton } from './room-page.tsx';
import { pictureOf } from './symbol-picture.ts';
import { SaidTooHard } from './to-talk-about.tsx';

type DrawnStep = GoalStairs['stairs']['steps'][number];

export interface StepsPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly one: GoalStairs;
  /** The step that was taken away just now, to be brought back with one tap. */
  readonly removedId: string | null;
}

/** "Ret min trappe": every step as a tile that leads to what can be done with it, and a new step. */
export const StepsPage = ({ page, citizenId, one, removedId }: StepsPageProps) => {
  const words = page.words.followUp.citizen;
  const isRemoved = removedId !== null && one.away.some(({ id }) => id === removedId);
  return (
    <CitizenPage page={page} title={words.allSteps} phase="agreements">
      {isRemoved && (
        <Notice kind="success" live>
          <p>{words.removed}</p>
          <PostButton
            page={page}
            action={addresses.step(citizenId, removedId, 'away')}
            fields={{ away: 'no' }}
            icon="undo-2"
          >
            {words.bringBack}
          </PostButton>
        </Notice>
      )}
      <h2>{one.goal.title}</h2>
      <p>{one.stairs.steps.length === 0 ? words.noSteps : words.tapStep}</p>
      {one.stairs.steps.length > 0 && (
        <ol class="plain step-tiles">
          {one.stairs.steps.map((step) => (
            <li>
              <a class={`step-tile ${step.state}`} href={addresses.step(citizenId, step.id)}>
                <StepFace page={page} step={step} />
              </a>
            </li>
          ))}
        </ol>
      )}
      {one.stairs.steps.length - one.stairs.doneCount >= 5 && <p class="note">{words.manySteps}</p>}
      <div class="actions">
        <LinkButton href={addresses.newStep(citizenId, one.goal.id)} kind="primary" icon="plus">
          {words.newStep}
        </LinkButton>
        <LinkButton href={addresses.adjustments(citizenId)} icon="history">
          {words.changed}
        </LinkButton>
        <LinkButton href={addresses.stairs(citizenId, one.goal.id)} icon="arrow-left">
          {words.seeStairs}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

/** A step as it is recognised everywhere: number, picture, words, state. */
export const StepFace = ({ page, step }: { page: PageContext; step: DrawnStep }) => {
  const stairs = page.words.common.citizen.stairs;
  const words = page.words.followUp.citizen;
  const src = pictureOf(step.symbol);
  return (
    <>
      {src !== null && <img class="symbol" src={src} alt="" width="56" height="56" />}
      <span class="step-face">
        <span class="step-number">
          {step.state !== 'later' && <Icon name={step.state === 'done' ? 'check' : 'map-pin'} />}
          {words.step(String(step.number))}
          {step.state !== 'later' && <span class="muted"> {stairs[step.state]}</span>}
        </span>
        <span class="step-words">{step.words === '' ? words.stepWithPicture : step.words}</span>
      </span>
    </>
  );
};

export interface StepPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly one: GoalStairs;
  readonly step: DrawnStep;
  /** Who said that it is done, where it was not the citizen; else null. */
  readonly doneBy: string | null;
  /** What the citizen said of their steps that waits for others, and who is told. */
  readonly said: Pick<Staircases, 'toTalkAbout' | 'toldTo'>;
  /** What others made of it without the citizen. */
  readonly changes: readonly AloneAsTold[];
  /** What the citizen drew, said or photographed of how it should be. */
  readonly files: readonly GivenAnswerFile[];
}

/** One step and what can be done with it. */
export const StepPage = ({ page, citizenId, one, step, doneBy, said, changes, files }: StepPageProps) => {
  const words = page.words.followUp.citizen;
  const isDone = step.state === 'done';
  return (
    <CitizenPage page={page} title={words.step(String(step.number))} phase="agreements">
      <div class={`step-tile ${step.state}`}>
        <StepFace page={page} step={step} />
      </div>
      <p>{stateOf(page, step, doneBy)}</p>
      <SaidTooHard
        {...{ page, citizenId }}
        stepId={step.id}
        waiting={said.toTalkAbout}
        toldTo={said.toldTo}
      />
      {changes.map((change) => (
        <ChangeToAnswer
          {...{ page, citizenId, change }}
          subject={words.step(String(step.number))}
          stepId={step.id}
          goalId={one.goal.id}
          from="staircase"
        />
      ))}
      <FilesOfWords
        citizenId={citizenId}
        files={files}
        names={ownFileNames(page, step.words.slice(0, 120))}
      />
      <div class="actions">
        <PostButton
          page={page}
          action={addresses.step(citizenId, step.id, 'done')}
          fields={{ done: isDone ? 'no' : 'yes' }}
          kind={isDone ? 'secondary' : 'primary'}
          icon={isDone ? 'undo-2' : 'check'}
        >
          {isDone ? words.notDone : words.iDid(String(step.number))}
        </PostButton>
        <LinkButton href={addresses.step(citizenId, step.id, 'adjust')} icon="pencil">
          {words.change}
        </LinkButton>
        <LinkButton href={addresses.step(citizenId, step.id, 'picture')} icon="image">
          {step.symbol === null ? words.addPicture : words.otherPicture}
        </LinkButton>
        <LinkButton href={addresses.step(citizenId, step.id, 'why')} icon="circle-question-mark">
          {words.writeWhy}
        </LinkButton>
        <LinkButton href={addresses.step(citizenId, step.id, 'place')} icon="move">
          {words.moveOrRemove}
        </LinkButton>
      </div>
      <LinkButton href={addresses.steps(citizenId, one.goal.id)} icon="arrow-left">
        {words.back}
      </LinkButton>
    </CitizenPage>
  );
};

function stateOf(page: PageContext, step: DrawnStep, doneBy: string | null): string {
  const words = page.words.followUp.citizen;
  if (step.doneOn === null) return step.state === 'now' ? words.isNow : words.isLater;
  const day = longDay(step.doneOn, page.language);
  return doneBy === null ? words.isDone(day) : words.isDoneBy(day, doneBy);
}

/** Moves a step along the staircase, or takes it away; both can be undone. */
export const PlacePage = ({
  page,
  citizenId,
  one,
  step,
}: Omit<StepPageProps, 'doneBy' | 'files' | 'changes' | 'said'>) => {
  const words = page.words.followUp.citizen;
  const move = addresses.step(citizenId, step.id, 'move');
  return (
    <CitizenPage page={page} title={words.moveTitle} phase="agreements">
      <ol class="plain step-tiles">
        {one.stairs.steps.map((each) => (
          <li
            class={each.id === step.id ? `step-tile ${each.state} moving` : `step-tile ${each.state}`}
            aria-current={each.id === step.id ? 'true' : undefined}
          >
            <StepFace page={page} step={each} />
          </li>
        ))}
      </ol>
      <div class="actions">
        {step.number > 1 && (
          <PostButton page={page} action={move} fields={{ to: 'before' }} icon="arrow-up">
            {words.swapWith(String(step.number - 1))}
          </PostButton>
        )}
        {step.number < one.stairs.steps.length && (
          <PostButton page={page} action={move} fields={{ to: 'after' }} icon="arrow-down">
            {words.swapWith(String(step.number + 1))}
          </PostButton>
        )}
        <PostButton
          page={page}
          action={addresses.step(citizenId, step.id, 'away')}
          fields={{ away: 'yes' }}
          kind="danger"
          icon="trash-2"
        >
          {words.remove}
        </PostButton>
      </div>
      <LinkButton href={addresses.step(citizenId, step.id)} icon="arrow-left">
        {words.back}
      </LinkButton>
    </CitizenPage>
  );
};
