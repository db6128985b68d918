import type { Said, SaidFile } from '../../domain/plan/plan-snapshot.ts';
import { isTakenDownOnly } from '../../domain/plan/said.ts';
import type { Picture, PlanDocumentInput } from './print-types.ts';
import { printedDay } from './printed-day.ts';

/** Somebody's words as a card: whose they are stands on it (R-P7, R-P8). */
export interface SaidCard {
  readonly words: string;
  readonly pictures: readonly Picture[];
  readonly how: Said['saidBy']['how'];
  readonly whose: string;
  readonly howTheyKnow: { readonly label: string; readonly words: string } | null;
  /** Drawing and photo. */
  readonly files: readonly Picture[];
  /** Says that there is a recording, which paper cannot hold; '' where there is none. */
  readonly recording: string;
}

/** Under which id a drawing or photo lies among the pictures of a document. */
export const fileOnPaper = ({ id }: Pick<SaidFile, 'id'>): string => `file ${id}`;

/** The pictures of symbol ids that the library has; the others are left out, the words still stand. */
export function picturesOf(ids: readonly string[], input: PlanDocumentInput): Picture[] {
  const { citizen } = input.words;
  return ids
    .filter((id) => input.symbolSvg(id) !== undefined)
    .map((id) => {
      const name = input.symbolName?.(id);
      return { id, alt: name === undefined ? citizen.picture : citizen.pictureOf(name) };
    });
}

/** One picture, or null where there is none. */
export function pictureOf(id: string | null, input: PlanDocumentInput): Picture | null {
  return id === null ? null : (picturesOf([id], input)[0] ?? null);
}

/** What somebody said, with the sentence that tells whose words they are. */
export function saidCard(said: Said, input: PlanDocumentInput): SaidCard {
  const { citizen } = input.words;
  const { saidBy, files = [] } = said;
  const whose = saidBy.how === 'self' ? citizen.ownWords : whoseWords(said, input);
  return {
    words: said.words,
    pictures: picturesOf(said.symbols, input),
    how: saidBy.how,
    whose,
    howTheyKnow:
      saidBy.how === 'onBehalf'
        ? { label: citizen.howTheyKnow(saidBy.recordedBy), words: saidBy.howTheyKnow }
        : null,
    ...saidFiles(files, input),
  };
}

/** What was drawn and photographed as pictures, and the sentence that there is a recording. */
export function saidFiles(
  files: readonly SaidFile[],
  { words: { citizen }, symbolSvg }: PlanDocumentInput,
): Pick<SaidCard, 'files' | 'recording'> {
  return {
    files: files
      .filter((file) => file.kind !== 'recording' && symbolSvg(fileOnPaper(file)) !== undefined)
      .map((file) => ({ id: fileOnPaper(file), alt: citizen.fileKinds[file.kind] })),
    recording: files.some(({ kind }) => kind === 'recording') ? citizen.recording : '',
  };
}

/** Who wrote the words down or says them; with what the citizen answered to them, and the day, where they have (R-P8, R-M8). */
export function whoseWords(
  said: Pick<Said, 'saidBy' | 'awaitsCitizen' | 'answered'>,
  { words: { citizen }, language }: PlanDocumentInput,
): string {
  const { saidBy, answered } = said;
  if (saidBy.how === 'self') return '';
  const { recordedBy } = saidBy;
  const isForMe = saidBy.how === 'onBehalf';
  if (answered === undefined) {
    if (isForMe) return citizen.onBehalf(recordedBy);
    return isTakenDownOnly(said) ? citizen.notYetMine(recordedBy) : citizen.withHelp(recordedBy);
  }
  const wrote = isForMe ? citizen.onBehalf(recordedBy) : citizen.wroteDown(recordedBy);
  const day = printedDay(answered.on, language);
  return `${wrote} ${answered.fits ? citizen.iSaidYes(day) : citizen.iSaidNo(day)}`;
}
