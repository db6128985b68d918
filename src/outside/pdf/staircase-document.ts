import { loadIcons } from './icons.ts';
import type { DocumentWords, Picture } from './print-types.ts';
import { printableDeep, type TextPrinter } from './printable-text.ts';
import { printedDay } from './printed-day.ts';
import { base } from './template/base.ts';
import { staircasePage } from './template/staircase-page.ts';
import { stairs } from './template/stairs.ts';
import { typesetter } from './typesetter.ts';

/** A goal's staircase for paper: every word as it stands on the screen, in the screen's order (R-F2). */
export interface StaircaseDocumentInput {
  readonly title: string;
  readonly name: string;
  readonly goal: string;
  /** "Du har klaret 2 trin. Du er på trin 3." */
  readonly sentence: string;
  readonly shape: 'rising' | 'terrace' | 'handrail';
  /** What the shape means, where it is not a staircase that rises. */
  readonly shapeWords: string;
  readonly steps: readonly {
    readonly state: 'done' | 'now' | 'later';
    readonly label: string;
    readonly words: string;
    readonly symbol: string | null;
  }[];
  readonly top: {
    readonly kind: 'dream' | 'goal';
    readonly label: string;
    readonly words: string;
    readonly symbol: string | null;
  };
  /** Why the step of now; null where no step waits. */
  readonly why: { readonly title: string; readonly lead: string; readonly words: string } | null;
  readonly words: DocumentWords;
  readonly language: 'da' | 'en';
  /** The local ISO day of printing. */
  readonly printedOn: string;
  /** The picture of a symbol as SVG text; undefined leaves the picture out. */
  readonly symbolSvg: (id: string) => string | undefined;
  /** The symbol's name, for those who hear the picture instead of seeing it. */
  readonly symbolName: (id: string) => string | undefined;
}

const template = [base, stairs, staircasePage].join('\n');

/**
 * The staircase of one goal as a tagged PDF (PDF/UA-1), one A4 page where the steps are few; letters of 14 pt and more.
 * Throws `PrintFailure` when it cannot be set.
 */
export function staircaseDocument(input: StaircaseDocumentInput): Uint8Array {
  const setter = typesetter();
  const pictures = new Map<string, string>();
  const pictureOf = (symbol: string | null): Picture | null => {
    const svg = symbol === null ? undefined : input.symbolSvg(symbol);
    if (symbol === null || svg === undefined) return null;
    pictures.set(symbol, svg);
    return { id: symbol, alt: input.symbolName(symbol) ?? input.words.citizen.picture };
  };
  const printer: TextPrinter = {
    fonts: setter.fonts,
    canDraw: setter.canDraw,
    hasPicture: (id) => pictures.has(id),
  };
  const { citizen, staff } = input.words;
  const stateWords = { done: citizen.done, now: citizen.stepNow, later: citizen.stepLater };
  const model = {
    language: input.language,
    isDraft: false,
    words: {
      why: citizen.why,
      unreadableSign: citizen.unreadableSign,
      // The page is shared with the plan, which has drafts.
      draft: citizen.draft,
      draftMeans: citizen.draftMeans,
    },
    staffWords: { product: staff.product, page: staff.page, of: staff.of, credit: staff.credit },
    foot: {
      version: input.title,
      name: input.name,
      reason: '',
      hash: '',
      printed: staff.printed(printedDay(input.printedOn, input.language)),
    },
    title: input.title,
    goal: input.goal,
    sentence: input.sentence,
    shapeWords: input.shapeWords,
    why: input.why,
    whyKind: input.top.kind,
    stairs: {
      shape: input.shape,
      alt: spoken(input),
      steps: input.steps.map(({ symbol, ...step }, at) => ({
        ...step,
        label: citizen.numbered(at + 1, stateWords[step.state]),
        why: '',
        picture: pictureOf(symbol),
      })),
      top: { ...input.top, picture: pictureOf(input.top.symbol) },
    },
  };
  return setter.pdf({
    template,
    inputs: {
      plan: JSON.stringify(printableDeep(model, printer)),
      title: `${input.title} – ${input.goal}`,
      icons: JSON.stringify(loadIcons()),
      marks: '{}',
      fonts: JSON.stringify(setter.fonts.families),
      pictures: JSON.stringify(Object.fromEntries(pictures)),
    },
  });
}

/** The picture in words, first step first: as the list on the screen is read. */
function spoken({ words: { citizen }, shape, steps, top }: StaircaseDocumentInput): string {
  const opening = {
    rising: citizen.stairsRising,
    terrace: citizen.stairsTerrace,
    handrail: citizen.stairsHandrail,
  }[shape](steps.length);
  const each = steps.map(({ label, words }, at) => citizen.stairsStep(citizen.step(at + 1), label, words));
  const ending = shape === 'rising' ? citizen.stairsTop : citizen.stairsEnd;
  return [opening, ...each, ending(top.label, top.words)].join(' ');
}
