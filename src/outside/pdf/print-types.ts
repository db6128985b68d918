import type { document } from '../../../content/wording/da/document.ts';
import type { SameKeys } from '../../../content/wording/same-keys.ts';
import type { AnswerFile } from '../../domain/answer-file.ts';
import type { LeftOut } from '../../domain/plan/given-version.ts';
import type { PlanSnapshot, Said } from '../../domain/plan/plan-snapshot.ts';

/** The printed plan's words, in one language. */
export type DocumentWords = SameKeys<typeof document>;

/** A version that never changes (R-M8). `madeOn` is a local ISO day (a time after it is not printed). */
export interface PrintedVersion {
  readonly number: number;
  readonly madeOn: string;
  readonly madeBy: string;
  readonly reason: string;
  readonly hash: string;
  /** True for what one offer was given (R-M2): then it is an extract, and not the plan that everybody has. */
  readonly isPart: boolean;
}

/** One party's answer to the plan (R-M8). `answer` null is silence, which is never a yes. */
export interface PrintedAgreement {
  readonly name: string;
  readonly role: string;
  readonly answer: 'agree' | 'partly' | 'disagree' | 'couldNotAnswer' | null;
  readonly words: string;
  /** What they drew, said or photographed beside the words, or instead of them. */
  readonly files?: readonly AnswerFile[];
  /** Who entered the answer for them; null when they gave it themselves. */
  readonly recordedBy: string | null;
  readonly confirmed: boolean;
}

/** One question about how the citizen communicates, and what was said about it (R-W6). */
export interface PrintedCommunication {
  readonly question: string;
  readonly said: readonly Said[];
}

/** Everything the printed plan is made from. */
export interface PlanDocumentInput {
  readonly snapshot: PlanSnapshot;
  /** Null prints a draft, marked as one on every page. */
  readonly version: PrintedVersion | null;
  readonly agreements: readonly PrintedAgreement[];
  /** True where the one who prints reads their own answer only: the others' are left out, not missing (§ 5). */
  readonly onlyOwnAnswer?: boolean;
  /** What of the version the one who prints is not given (§ 5): said in one sentence. */
  readonly leftOut?: readonly LeftOut[];
  /** How the citizen communicates, where they want it on paper; not part of the version. */
  readonly communication?: readonly PrintedCommunication[];
  readonly words: DocumentWords;
  readonly language: 'da' | 'en';
  /** The picture of a symbol as SVG text; undefined leaves the picture out. */
  readonly symbolSvg: (id: string) => string | undefined;
  /** The symbol's name, for those who hear the picture instead of seeing it. */
  readonly symbolName?: (id: string) => string | undefined;
  /** The local ISO day of printing, for the foot. */
  readonly printedOn?: string;
}

/** The pictures of a document as plain data, by the symbol's id. */
export interface PrintedSymbols {
  readonly symbols: Readonly<Record<string, { readonly svg: string; readonly name?: string }>>;
  /** Makers and licences of the municipality's own pictures among them; '' where there are none. */
  readonly packCredit: string;
}

/** A content picture in the print model. The SVG lies in `Pictures` under the same id. */
export interface Picture {
  readonly id: string;
  readonly alt: string;
}
