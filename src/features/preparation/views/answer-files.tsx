import type { AnswerFile, PreparationAnswer } from '../../../domain/preparation/answer.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { AnswerDrawing, AnswerRecording } from '../../../ui/answer-files.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { AnswerPhoto } from './parts.tsx';

/** What photo, drawing and recording are called to whoever cannot see them. */
export type FileNames = Readonly<Record<AnswerFile, string>>;

/** Photo, drawing and recording of an answer, where they are only looked at and listened to. */
export const AnswerFiles = ({
  answer,
  addressOf,
  names,
}: {
  readonly answer: PreparationAnswer;
  readonly addressOf: (file: AnswerFile) => string;
  readonly names: FileNames;
}) => (
  <>
    {answer.photo !== null && <AnswerPhoto src={addressOf('photo')} alt={names.photo} />}
    {answer.drawing !== null && <AnswerDrawing src={addressOf('drawing')} alt={names.drawing} />}
    {answer.recording !== null && <AnswerRecording src={addressOf('recording')} name={names.recording} />}
  </>
);

/** The names on the citizen's own screen; a photo is named by their own words where there are some. */
export function ownFileNames(page: PageContext, area: LifeArea, said: string): FileNames {
  const words = page.words.preparation.citizen;
  const { name } = words.areas[area];
  const first = said.trim().split('\n')[0] ?? '';
  return {
    photo: first === '' ? words.photoAlt(name) : words.photoShows(first.slice(0, 120)),
    drawing: words.drawingAlt(name),
    recording: words.recordingName(name),
  };
}
