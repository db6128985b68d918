import { AnswerRecording } from './answer-files.tsx';
import type { AnswerFormProps } from './answer-form.ts';
import { AnswerFormPage } from './answer-form-page.tsx';
import { Button } from './button.tsx';
import { describedBy, Field } from './field-parts.tsx';
import { Icon, type IconName } from './icon.tsx';

export interface TalkPageProps extends AnswerFormProps {
  /** Address of the recording that is kept already; null when there is none. */
  readonly keptSrc: string | null;
}

/** Answering by talking (R-P5). Without JavaScript, and where there is no microphone, a file is sent instead. */
export const TalkPage = (props: TalkPageProps) => {
  const { page, keptSrc, error } = props;
  const words = page.words.answerForms.citizen;
  const { talk } = words;
  const id = 'field-recording';
  return (
    <AnswerFormPage
      {...props}
      title={words.ways.talk}
      id="talk"
      field="recording"
      above={
        keptSrc !== null && (
          <section class="card">
            <AnswerRecording src={keptSrc} name={talk.savedBefore} hear={words.hear} />
          </section>
        )
      }
    >
      <voice-recorder
        data-keeps-on-device=""
        data-asked-at={props.back}
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
            <AnswerRecording name={talk.listen} hear={words.hear} />
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
        <section class="card" data-how-to-allow="" hidden>
          <h2>{talk.howToAllow}</h2>
          <ol>
            {talk.allowSteps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <p>{talk.askSomebody}</p>
        </section>
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
    </AnswerFormPage>
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
