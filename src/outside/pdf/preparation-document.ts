import { loadIcons } from './icons.ts';
import { printableDeep, type TextPrinter } from './printable-text.ts';
import { base } from './template/base.ts';
import { preparationPages } from './template/preparation.ts';
import { typesetter } from './typesetter.ts';

/** The sizes of paper that the sheet is set for. */
export const paperSizes = ['a4', 'a3'] as const;
export type PaperSize = (typeof paperSizes)[number];

/** A picture on the sheet, by the id of its SVG; the label stands below it. */
export interface SheetPicture {
  readonly id: string;
  readonly alt: string;
  readonly label: string;
}

/** One life area: its question, and what was answered or is there to tick. */
export interface SheetArea {
  readonly name: string;
  readonly question: string;
  readonly picture: Omit<SheetPicture, 'label'> | null;
  /** To fill in: pictures to tick, none for a sheet without. Answered: the chosen ones. */
  readonly tiles: readonly SheetPicture[];
  /** Answered: "I don't know" or "skipped", told instead of everything else; otherwise empty. */
  readonly instead: string;
  readonly words: string;
  /** Photo and drawing. */
  readonly files: readonly Omit<SheetPicture, 'label'>[];
  /** Says that there is a recording, which paper cannot hold; empty where there is none. */
  readonly recording: string;
}

/** The preparation on paper, in the words and the order of the screen (R-P5), as plain data. */
export interface PreparationPrint {
  readonly paper: PaperSize;
  /** True for the citizen's own answers, false for a sheet to fill in. */
  readonly answered: boolean;
  readonly language: 'da' | 'en';
  readonly title: string;
  readonly intro: string;
  readonly yours: string;
  readonly areas: readonly SheetArea[];
  readonly ways: { readonly pictures: string; readonly write: string; readonly draw: string };
  /** What one may tick instead of answering. */
  readonly unsure: readonly string[];
  readonly unreadableSign: string;
  readonly foot: {
    readonly sheet: string;
    readonly printed: string;
    readonly page: string;
    readonly of: string;
    readonly credit: string;
  };
  /** SVG text by id: symbols, photos, drawings, and emoji that stand in somebody's words. */
  readonly pictures: Readonly<Record<string, string>>;
}

const template = [base, preparationPages].join('\n');

/**
 * The preparation sheet as a tagged PDF (PDF/UA-1): letters of 14 pt and more on A4, and the same sheet larger on A3. A
 * picture that is not there is left out, its words stay. Throws `PrintFailure` when it cannot be set.
 */
export function preparationDocument({ pictures, paper, ...print }: PreparationPrint): Uint8Array {
  const setter = typesetter();
  const isThere = (id: string) => pictures[id] !== undefined;
  const printer: TextPrinter = { fonts: setter.fonts, canDraw: setter.canDraw, hasPicture: isThere };
  const areas = print.areas.map((area) => ({
    ...area,
    picture: area.picture !== null && isThere(area.picture.id) ? area.picture : null,
    tiles: area.tiles.filter(({ id, label }) => isThere(id) || label !== ''),
    files: area.files.filter(({ id }) => isThere(id)),
  }));
  const { answered, language, unreadableSign, foot, ...words } = print;
  const printed = printableDeep(
    { ...words, areas, foot: { printed: foot.printed, sheet: foot.sheet } },
    printer,
  );
  const plan = {
    ...(printed as object),
    answered,
    language,
    isDraft: false,
    // The page is shared with the plan, which has drafts.
    words: { unreadableSign, draft: '', draftMeans: '' },
    staffWords: { page: foot.page, of: foot.of, credit: foot.credit },
  };
  return setter.pdf({
    template,
    inputs: {
      plan: JSON.stringify(plan),
      title: print.title,
      paper,
      icons: JSON.stringify(loadIcons()),
      marks: '{}',
      fonts: JSON.stringify(setter.fonts.families),
      pictures: JSON.stringify(pictures),
    },
  });
}
