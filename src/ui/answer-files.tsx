import type { AnswerFile } from '../domain/answer-file.ts';
import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';

/** A drawing that somebody answered with; it stands on white paper in every theme. */
export const AnswerDrawing = ({ src, alt }: { readonly src: string; readonly alt: string }) => (
  <img class="answer-drawing" src={src} alt={alt} width="480" height="480" />
);

/** A recording that somebody answered with: never starts by itself, and its name stands above it. */
export const AnswerRecording = ({ src, name }: { readonly src?: string; readonly name: string }) => (
  <div class="answer-recording">
    <span class="answer-recording-name">
      <Icon name="volume-2" />
      <span>{name}</span>
    </span>
    {/* biome-ignore lint/a11y/useMediaCaption: what was said is never written down by the product (R-P8) */}
    <audio controls preload="metadata" src={src} aria-label={name}></audio>
  </div>
);

/** A photo that somebody answered with. */
const AnswerPhoto = ({ src, alt }: { readonly src: string; readonly alt: string }) => (
  <img class="answer-photo" src={src} alt={alt} width="480" height="360" />
);

/** What photo, drawing and recording are called to whoever cannot see them. */
export type FileNames = Readonly<Record<AnswerFile, string>>;

/** What the files of a citizen are called to others; `name` is the citizen's. */
export function fileNamesOf(page: PageContext, name: string): FileNames {
  const words = page.words.answerForms.staff;
  return {
    photo: words.photoAlt(name),
    drawing: words.drawingAlt(name),
    recording: words.recordingName(name),
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
    {files.includes('recording') && <AnswerRecording src={addressOf('recording')} name={names.recording} />}
  </>
);
