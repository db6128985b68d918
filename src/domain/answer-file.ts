/** What of an answer is kept as a file: the forms of an answer beside words and symbols (R-P5, R-W6). */
export const answerFiles = ['photo', 'drawing', 'recording'] as const;
export type AnswerFile = (typeof answerFiles)[number];

/** A file that the citizen answered with, beside words of theirs. */
export interface GivenAnswerFile {
  readonly id: string;
  readonly kind: AnswerFile;
}

/** The same, as it is kept. */
export interface KeptAnswerFile extends GivenAnswerFile {
  /** When the citizen took it back, as an ISO instant; null while it stands. */
  readonly takenBackAt: string | null;
}

/** The files beside one text: those that stand, and those that can be had back. */
export interface FilesBeside {
  readonly standing: readonly GivenAnswerFile[];
  readonly takenBack: readonly GivenAnswerFile[];
}

export const noFiles: FilesBeside = { standing: [], takenBack: [] };

/**
 * The files beside one text as its page shows them. Takes all that were ever given there. One of each kind stands, and of
 * each kind the one that was taken back last can be had back (R-T5).
 */
export function filesBeside(kept: readonly KeptAnswerFile[]): FilesBeside {
  const ofKind = (kind: AnswerFile) => kept.filter((file) => file.kind === kind);
  const plain = ({ id, kind }: KeptAnswerFile): GivenAnswerFile => ({ id, kind });
  return {
    standing: answerFiles.flatMap((kind) => ofKind(kind).filter(stands).map(plain)),
    takenBack: answerFiles.flatMap((kind) =>
      ofKind(kind)
        .filter((file) => !stands(file))
        .sort((a, b) => ((a.takenBackAt ?? '') < (b.takenBackAt ?? '') ? 1 : -1))
        .slice(0, 1)
        .map(plain),
    ),
  };
}

/** What becomes of the kept files: which are taken back, and which stand again. */
export interface FileChanges {
  readonly takeBack: readonly string[];
  readonly bringBack: readonly string[];
}

/** A new file takes the place of the one of its kind, which is kept and can be had back. */
export function giveFile(kept: readonly KeptAnswerFile[], kind: AnswerFile): FileChanges {
  return { takeBack: kept.filter((file) => file.kind === kind && stands(file)).map(idOf), bringBack: [] };
}

/** Takes a file back. Nothing happens to one that is taken back already. */
export function takeFileBack(kept: readonly KeptAnswerFile[], id: string): FileChanges {
  return { takeBack: kept.filter((file) => file.id === id && stands(file)).map(idOf), bringBack: [] };
}

/** Brings a file back; the one that took its place makes room for it. Nothing happens to one that stands. */
export function bringFileBack(kept: readonly KeptAnswerFile[], id: string): FileChanges {
  const file = kept.find((one) => one.id === id && !stands(one));
  return file === undefined
    ? { takeBack: [], bringBack: [] }
    : { ...giveFile(kept, file.kind), bringBack: [id] };
}

const stands = ({ takenBackAt }: KeptAnswerFile): boolean => takenBackAt === null;
const idOf = ({ id }: KeptAnswerFile): string => id;
