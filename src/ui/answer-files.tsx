import type { AnswerFile } from '../domain/answer-file.ts';
import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';

/** A drawing that somebody answered with; it stands on white paper in every theme. */
export const AnswerDrawing = ({ src, alt }: { readonly src: string; readonly alt: string }) => (
  <img class="answer-drawing" src={src} alt={alt} width="480" height="480" />
);

/** What the button of a recording says; the same to everybody. */
export type HearWords = PageContext['words']['answerForms']['citizen']['hear'];

/**
 * A recording that somebody answered with: never starts by itself, and its name stands above it. One large button plays and
 * stops it (`src/browser/hear-recording.ts`); the browser's own player below it finds a place in it, and is all there is
 * without JavaScript.
 */
export const AnswerRecording = ({
  src,
  name,
  hear,
}: {
  readonly src?: string;
  readonly name: string;
  readonly hear: HearWords;
}) => (
  <hear-recording
    class="answer-recording"
    data-say-listen={hear.listen}
    data-say-stop={hear.stop}
    data-say-failed={hear.failed}
  >
    <span class="answer-recording-name">
      <Icon name="mic" />
      <span>{name}</span>
    </span>
    <button type="button" class="button secondary" data-hear="">
      <span class="to-hear">
        <Icon name="volume-2" />
      </span>
      <span class="to-stop">
        <Icon name="square" />
      </span>
      <span>
        <span data-word="">{hear.listen}</span>
        <span class="visually-hidden">{` ${name}`}</span>
      </span>
    </button>
    <span role="status"></span>
    {/* biome-ignore lint/a11y/useMediaCaption: what was said is never written down by the product (R-P8) */}
    <audio controls preload="metadata" src={src} aria-label={name}></audio>
  </hear-recording>
);

/** A photo that somebody answered with. */
const AnswerPhoto = ({ src, alt }: { readonly src: string; readonly alt: string }) => (
  <img class="answer-photo" src={src} alt={alt} width="480" height="360" />
);

/** What photo, drawing and recording are called to whoever cannot see them. */
export type FileNames = Readonly<Record<AnswerFile, string>> & { readonly hear: HearWords };

/** What the files of a citizen are called to others; `name` is the citizen's. */
export function fileNamesOf(page: PageContext, name: string): FileNames {
  const words = page.words.answerForms.staff;
  return {
    photo: words.photoAlt(name),
    drawing: words.drawingAlt(name),
    recording: words.recordingName(name),
    hear: page.words.answerForms.citizen.hear,
  };
}

/** Photo, drawing and recording of an answer, where they are only looked at and listened to. */
export const AnswerFiles = ({
  files,
  addressOf,
  names,
}: {
  /** Which of them there are. */
  readonly files: readonly AnswerFile[];
  readonly addressOf: (file: AnswerFile) => string;
  readonly names: FileNames;
}) => (
  <>
    {files.includes('photo') && <AnswerPhoto src={addressOf('photo')} alt={names.photo} />}
    {files.includes('drawing') && <AnswerDrawing src={addressOf('drawing')} alt={names.drawing} />}
    {files.includes('recording') && (
      <AnswerRecording src={addressOf('recording')} name={names.recording} hear={names.hear} />
    )}
  </>
);
