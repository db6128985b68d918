import type { AnswerFile } from '../../../domain/answer-file.ts';
import { filesOf, type PreparationAnswer } from '../../../domain/preparation/answer.ts';
import type { FileNames } from '../../../ui/answer-files.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { Picture } from './parts.tsx';

/** Props of {@link SmallAnswer}. */
export interface SmallAnswerProps {
  readonly page: PageContext;
  readonly answer: PreparationAnswer;
  /** The pictures of the answer's symbols. */
  readonly pictures: readonly Picture[];
  readonly addressOf: (file: AnswerFile) => string;
  readonly names: FileNames;
}

/**
 * What an answer says without words, small, where it is only to be known again: so that a person who does not read sees
 * what they give (R-P6, R-W6). Each picture stands with its word; a recording is known by its icon.
 */
export const SmallAnswer = ({ page, answer, pictures, addressOf, names }: SmallAnswerProps) => (
  <>
    {pictures.map(({ src, label }) => (
      <span class="symbol-word">
        <img class="symbol" src={src} alt="" width="48" height="48" loading="lazy" />
        <span>{label}</span>
      </span>
    ))}
    {filesOf(answer).map((file) => (
      <span class="symbol-word">
        {file === 'recording' ? (
          <Icon name="volume-2" />
        ) : (
          <img
            class="answer-thumbnail"
            src={addressOf(file)}
            alt={names[file]}
            width="72"
            height="72"
            loading="lazy"
          />
        )}
        {/* The name of a picture says already what it is. */}
        <span aria-hidden={file === 'recording' ? undefined : 'true'}>
          {page.words.answerForms.citizen[file]}
        </span>
      </span>
    ))}
  </>
);

/** True when an answer has something to see or hear beside its words. */
export function saysMoreThanWords(answer: PreparationAnswer): boolean {
  return answer.symbols.length > 0 || filesOf(answer).length > 0;
}
