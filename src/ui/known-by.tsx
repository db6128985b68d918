import type { Child } from 'hono/jsx';
import type { AnswerFile } from '../domain/answer-file.ts';
import { AnswerRecording, type FileNames } from './answer-files.tsx';

/** Something the citizen said, as far as it is known again without reading: its pictures, and what was drawn, said or photographed. */
export interface KnownByProps {
  /** Address of its first symbol; null where it has none. */
  readonly symbolSrc: string | null;
  readonly files: readonly { readonly kind: AnswerFile; readonly src: string }[];
  readonly names: FileNames;
  /** True where the label beside it is no more than the name of the drawing or photo: then that is not said twice. */
  readonly isNamedBySight: boolean;
}

/** The pictures of an answer card that stands for it (R-P6, R-W6); null where there is nothing to see. */
export function seenOf({ symbolSrc, files, names, isNamedBySight }: KnownByProps): Child | null {
  const drawn = files.filter(({ kind }) => kind !== 'recording');
  if (symbolSrc === null && drawn.length === 0) return null;
  return (
    <>
      {symbolSrc !== null && <img class="symbol" src={symbolSrc} alt="" width="72" height="72" />}
      {drawn.map(({ kind, src }) => (
        <img
          class="answer-thumbnail"
          src={src}
          alt={isNamedBySight ? '' : names[kind]}
          width="128"
          height="128"
        />
      ))}
    </>
  );
}

/** The voice of it, to be heard beside its card: what plays cannot lie in what is tapped. Null where there is none. */
export function heardOf({ files, names }: Pick<KnownByProps, 'files' | 'names'>): Child | null {
  const recording = files.find(({ kind }) => kind === 'recording');
  return recording === undefined ? null : (
    <AnswerRecording src={recording.src} name={names.recording} hear={names.hear} />
  );
}
