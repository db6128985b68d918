import type { FilesBeside } from '../../../domain/answer-file.ts';
import { type ReasonKey, stepReasons } from '../../../domain/follow-up/adjustment-reasons.ts';
import { AnswerWays } from '../../../ui/answer-ways.tsx';
import { Button } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { Staircases } from '../use-cases/see-staircase.ts';
import { addresses } from './addresses.ts';
import { BackLink, ReasonCards, reasonWords, StaffReason } from './adjust-parts.tsx';
import { isOwn, type RoomProps, RoomStaffPage } from './room-page.tsx';
import type { RefusedForm } from './stairs-staff-page.tsx';
import { summaryOf } from './step-forms.tsx';
import { SaidTooHard } from './to-talk-about.tsx';

export interface AdjustStepPageProps extends RoomProps {
  readonly step: {
    readonly id: string;
    readonly goalId: string;
    readonly words: string;
    readonly version: number;
    /** What the citizen drew, said or photographed of how it should be. */
    readonly files: FilesBeside;
  };
  /** What the citizen said of their steps that waits for others, and who is told. */
  readonly said: Pick<Staircases, 'toTalkAbout' | 'toldTo'>;
  /** The reason the citizen tapped; null while they have not. */
  readonly reason: ReasonKey | null;
  readonly refused?: RefusedForm | undefined;
}

/** "Lav trinnet om" (R-F4): for the citizen first why, then the words; for staff one form. */
export const AdjustStepPage = (props: AdjustStepPageProps) => {
  if (!isOwn(props)) return <StaffAdjust {...props} />;
  return props.reason === null && props.refused === undefined ? (
    <WhyFirst {...props} />
  ) : (
    <NewWords {...props} />
  );
};

const WhyFirst = ({ page, citizenId, step }: AdjustStepPageProps) => {
  const words = page.words.followUp.citizen;
  const here = addresses.step(citizenId, step.id, 'adjust');
  return (
    <CitizenPage page={page} title={words.change} phase="agreements">
      <p class="lead verbatim">{step.words}</p>
      <h2>{words.whyChange}</h2>
      <ReasonCards
        page={page}
        reasons={stepReasons}
        href={(key) => `${here}?reason=${key}`}
        byOneTap={{
          tooHard: { action: addresses.step(citizenId, step.id, 'too-hard'), fields: { said: 'tooHard' } },
        }}
      />
      <BackLink page={page} href={addresses.stairs(citizenId, step.goalId)} />
    </CitizenPage>
  );
};

const NewWords = ({ page, citizenId, step, said, reason, refused }: AdjustStepPageProps) => {
  const words = page.words.followUp.citizen;
  const tapped = reason === null ? '' : reasonWords(page, reason);
  const isWritten = reason === 'other' || refused?.errors.reason !== undefined;
  const isSaid = said.toTalkAbout.some(
    ({ why, change }) => why === 'tooHard' && change.subjectId === step.id,
  );
  return (
    <CitizenPage page={page} title={words.change} phase="agreements">
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      {isSaid && (
        <>
          <SaidTooHard
            {...{ page, citizenId }}
            stepId={step.id}
            waiting={said.toTalkAbout}
            toldTo={said.toldTo}
          />
          <p>{words.maySayMore}</p>
        </>
      )}
      <Form
        page={page}
        action={addresses.step(citizenId, step.id, 'adjust')}
        {...(refused !== undefined && { command: refused.command })}
      >
        <input type="hidden" name="version" value={refused?.typed.version ?? String(step.version)} />
        {isWritten ? (
          <TextArea
            page={page}
            name="reason"
            label={words.reason}
            rows={2}
            value={refused?.typed.reason}
            error={refused?.errors.reason}
          />
        ) : (
          <input type="hidden" name="reason" value={refused?.typed.reason ?? tapped} />
        )}
        <TextArea
          page={page}
          name="words"
          label={words.newWords}
          rows={2}
          value={refused?.typed.words ?? step.words}
          error={refused?.errors.words}
        />
        {reason !== null && <input type="hidden" name="tapped" value={reason} autocomplete="off" />}
        <AnswerWays page={page} citizenId={citizenId} about={step.words} files={step.files} />
        <div class="actions">
          <Button kind="primary" icon="check">
            {page.words.common.citizen.save}
          </Button>
          <BackLink page={page} href={addresses.stairs(citizenId, step.goalId)} />
        </div>
      </Form>
    </CitizenPage>
  );
};

const StaffAdjust = ({ page, citizenId, givenName, step, refused }: AdjustStepPageProps) => {
  const words = page.words.followUp.staff;
  return (
    <RoomStaffPage {...{ page, citizenId, givenName }} title={words.adjustTitle} tab="stairs">
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <Form
        page={page}
        action={addresses.step(citizenId, step.id, 'adjust')}
        {...(refused !== undefined && { command: refused.command })}
      >
        <input type="hidden" name="version" value={refused?.typed.version ?? String(step.version)} />
        <TextArea
          page={page}
          name="words"
          label={words.newWords}
          rows={2}
          value={refused?.typed.words ?? step.words}
          error={refused?.errors.words}
        />
        <StaffReason page={page} refused={refused} />
        <div class="actions">
          <Button kind="primary" icon="check">
            {page.words.common.staff.save}
          </Button>
          <BackLink page={page} href={addresses.stairs(citizenId, step.goalId)} />
        </div>
      </Form>
    </RoomStaffPage>
  );
};
