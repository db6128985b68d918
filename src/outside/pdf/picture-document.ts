import { cleaned, printableDeep } from './printable-text.ts';
import { pictureTemplate } from './template/picture.ts';
import { PrintFailure, type Typesetter, typesetter } from './typesetter.ts';

/** A card on paper: its picture by id, what that is called, and the words below it. */
export interface PrintedCard {
  readonly picture: { readonly id: string; readonly alt: string } | null;
  readonly label: string;
  /** A sentence under the label; empty where there is none. */
  readonly sentence: string;
}

/** A dream board, a mat or the strengths, to print: the same order and words as the screen (design § Print). */
export interface PicturePrint {
  readonly kind: 'dreamBoard' | 'mat' | 'strengths';
  readonly language: 'da' | 'en';
  readonly title: string;
  readonly madeBy: string;
  /** dreamBoard: the nine tiles; strengths: the chosen ones. */
  readonly tiles: readonly (PrintedCard | null)[];
  /** The word on the middle tile of the board. */
  readonly dream: string;
  /** mat: the columns, and below them the cards one does not know about. */
  readonly columns: readonly PrintedColumn[];
  readonly unsure: readonly PrintedColumn[];
  readonly foot: {
    readonly printed: string;
    readonly credit: string;
    readonly page: string;
    readonly of: string;
  };
  readonly unreadableSign: string;
  /** Symbols and photos as SVG text, by the id of the card's picture. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** A column of a mat on paper. */
export interface PrintedColumn {
  readonly title: string;
  readonly cards: readonly PrintedCard[];
}

/**
 * A picture of the citizen's own on paper: a tagged PDF (PDF/UA-1), A4 landscape, all text 14 pt or larger. A picture that
 * cannot be drawn is left out, its words stay. Throws `PrintFailure` when it cannot be set at all.
 */
export function pictureDocument(print: PicturePrint): Uint8Array {
  return withoutBroken(print, (one) => typesetter().pdf(job(typesetter(), one)));
}

/** The same as one SVG, its letters as shapes, so that it looks the same wherever it is drawn. Throws `PrintFailure`. */
export function pictureDrawing(print: PicturePrint): string {
  return withoutBroken(print, (one) => typesetter().svg(job(typesetter(), one)));
}

function withoutBroken<T>(print: PicturePrint, make: (print: PicturePrint) => T): T {
  try {
    return make(print);
  } catch (error) {
    if (!(error instanceof PrintFailure)) throw error;
    const drawable = Object.entries(print.pictures).filter(([, svg]) => canBeDrawn(svg));
    return make({ ...print, pictures: Object.fromEntries(drawable) });
  }
}

function canBeDrawn(svg: string): boolean {
  try {
    typesetter().pdf({
      template: '#set document(title: "picture")\n#image(bytes(sys.inputs.svg), alt: "picture")',
      inputs: { svg },
    });
    return true;
  } catch {
    return false;
  }
}

/** Words beyond this many characters need the room of a picture. */
const longLabel = 42;

function job(setter: Typesetter, { pictures, ...print }: PicturePrint) {
  const isThere = (id: string) => pictures[id] !== undefined;
  const printer = { fonts: setter.fonts, canDraw: setter.canDraw, hasPicture: isThere };
  const shown = (card: PrintedCard | null) =>
    card && {
      ...card,
      isLong: card.label.length > longLabel,
      picture: card.picture !== null && isThere(card.picture.id) ? card.picture : null,
    };
  const model = {
    ...print,
    tiles: print.tiles.map(shown),
    columns: print.columns.map((column) => ({ ...column, cards: column.cards.map(shown) })),
    unsure: print.unsure.map((column) => ({ ...column, cards: column.cards.map(shown) })),
  };
  // Codes the template compares with; everything else is words to be drawn.
  const { kind, language, ...words } = model;
  const printed = { ...(printableDeep(words, printer) as object), kind, language };
  return {
    template: pictureTemplate,
    inputs: {
      picture: JSON.stringify(printed),
      pictures: JSON.stringify(pictures),
      title: cleaned(print.title),
      fonts: JSON.stringify(setter.fonts.families),
    },
  };
}
