import { AnswerRecording } from '../../../ui/answer-files.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { describedBy, Field } from '../../../ui/field-parts.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { addresses } from './addresses.ts';
import type { AnswerPageProps } from './answer-pages.tsx';
import { Question } from './parts.tsx';

export interface TalkPageProps extends AnswerPageProps {
  /** Address of the recording that is kept already; null when there is none. */
  readonly keptSrc: string | null;
  readonly error?: string | undefined;
}

/** Answering by talking (R-P5). Without JavaScript, and where there is no microphone, a file is sent instead. */
export const TalkPage = ({ page, citizenId, area, picture, keptSrc, error }: TalkPageProps) => {
  const words = page.words.preparation.citizen;
  const { talk } = words;
  const id = 'field-recording';
  return (
    <CitizenPage page={page} title={words.ways.talk} phase="preparation" notSaved={error !== undefined}>
      <ErrorSummary
        page={page}
        errors={error === undefined ? [] : [{ field: 'recording', sentence: error }]}
      />
      <Question picture={picture}>{words.areas[area].question}</Question>
      {keptSrc !== null && (
        <section class="card">
          <AnswerRecording src={keptSrc} name={talk.savedBefore} />
        </section>
      )}
      <Form page={page} action={addresses.talk(citizenId, area)} multipart id={`talk-${area}`}>
        <voice-recorder
          data-keeps-on-device=""
          data-ready={talk.ready}
          data-recording={talk.recording}
          data-paused={talk.paused}
          data-recorded={talk.recorded}
          data-full={talk.full}
          data-unsaved={talk.unsaved}
          data-refused={talk.refused}
          data-missing={talk.missing}
          data-time={talk.time}
        >
          <div class="talk" data-recorder="" hidden>
            <p class="talk-status" role="status"></p>
            <p class="talk-time" data-time="">
              {talk.time.replace('{t}', '0:00')}
            </p>
            <div data-level="" hidden>
              <meter class="talk-level" min="0" max="100" aria-label={talk.level}></meter>
            </div>
            <div data-player="" hidden>
              <AnswerRecording name={talk.listen} />
            </div>
            <div class="talk-actions">
              <Does name="record" icon="mic" label={talk.record} isMain />
              <Does name="pause" icon="pause" label={talk.pause} />
              <Does name="go-on" icon="mic" label={talk.goOn} />
              <Does name="stop" icon="square" label={talk.stop} />
              <Does name="again" icon="rotate-ccw" label={talk.again} />
              <Does name="earlier" icon="history" label={talk.earlier} />
            </div>
          </div>
          <div data-file="">
            <Field page={page} label={talk.choose} error={error} id={id}>
              <input
                class="input"
                type="file"
                accept="audio/*"
                capture="user"
                id={id}
                name="recording"
                aria-describedby={describedBy(id, undefined, error)}
                aria-invalid={error ? 'true' : undefined}
              />
            </Field>
          </div>
          <div data-save="">
            <Button kind="primary" icon="check" wide>
              {talk.save}
            </Button>
          </div>
        </voice-recorder>
      </Form>
      <div>
        <LinkButton href={addresses.area(citizenId, area)} icon="arrow-left">
          {page.words.common.citizen.back}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

const Does = ({
  name,
  icon,
  label,
  isMain,
}: {
  name: string;
  icon: IconName;
  label: string;
  isMain?: boolean;
}) => (
  <button
    type="button"
    class={isMain ? 'button primary' : 'button secondary'}
    hidden={!isMain}
    {...{ [`data-${name}`]: '' }}
  >
    <Icon name={icon} />
    <span>{label}</span>
  </button>
);
