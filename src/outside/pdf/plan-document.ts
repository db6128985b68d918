import { masteryLevels } from '../../domain/plan/mastery.ts';
import { type IconName, loadIcons, masteryMark } from './icons.ts';
import { planPrintModel } from './plan-print-model.ts';
import type { PlanDocumentInput } from './print-types.ts';
import { cleaned, printableDeep, type TextPrinter } from './printable-text.ts';
import { base } from './template/base.ts';
import { efforts } from './template/efforts.ts';
import { ending } from './template/ending.ts';
import { goal } from './template/goal.ts';
import { opening } from './template/opening.ts';
import { stairs } from './template/stairs.ts';
import { PrintFailure, type Typesetter, typesetter } from './typesetter.ts';

const template = [base, opening, goal, stairs, efforts, ending].join('\n');

let fixedInputs: { readonly icons: string; readonly marks: string; readonly fonts: string } | undefined;

/**
 * The agreed plan as a tagged PDF (PDF/UA-1), A4, in Danish or English (R-M5, R-M7, R-M8, R-M9, R-O2, R-P7, R-P8).
 * A `version` of null prints a draft, marked on every page. The same input gives the same bytes.
 * A symbol whose SVG cannot be drawn is left out. Throws `PrintFailure` when the plan cannot be set at all.
 */
export async function planDocument(input: PlanDocumentInput): Promise<Uint8Array> {
  const setter = typesetter();
  try {
    return setPlan(setter, input);
  } catch (error) {
    if (!(error instanceof PrintFailure)) throw error;
    const drawable = onlyDrawable(setter, input.symbolSvg);
    return setPlan(setter, { ...input, symbolSvg: drawable });
  }
}

function setPlan(setter: Typesetter, input: PlanDocumentInput): Uint8Array {
  const pictures = new Map<string, string>();
  const symbolSvg = (id: string) => {
    const svg = pictures.get(id) ?? input.symbolSvg(id);
    if (svg !== undefined) pictures.set(id, svg);
    return svg;
  };
  const printer: TextPrinter = {
    fonts: setter.fonts,
    canDraw: setter.canDraw,
    hasPicture: (id) => symbolSvg(id) !== undefined,
  };
  const plan = JSON.stringify(printableDeep(planPrintModel({ ...input, symbolSvg }), printer));
  const title = cleaned(input.words.citizen.title(input.snapshot.citizen.name));
  return setter.pdf({
    template,
    inputs: { ...fixed(setter), plan, title, pictures: JSON.stringify(Object.fromEntries(pictures)) },
  });
}

function fixed(setter: Typesetter): NonNullable<typeof fixedInputs> {
  if (fixedInputs === undefined) {
    const icons: Record<IconName, string> = loadIcons();
    const marks = Object.fromEntries(
      masteryLevels.map((level) => [level, masteryMark(level, icons['hand-helping'])]),
    );
    fixedInputs = {
      icons: JSON.stringify(icons),
      marks: JSON.stringify(marks),
      fonts: JSON.stringify(setter.fonts.families),
    };
  }
  return fixedInputs;
}

/** One bad picture from a symbol pack must not keep a person from their plan. */
function onlyDrawable(
  setter: Typesetter,
  symbolSvg: (id: string) => string | undefined,
): (id: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, drawableOrNothing(setter, symbolSvg(id)));
    return known.get(id);
  };
}

function drawableOrNothing(setter: Typesetter, svg: string | undefined): string | undefined {
  if (svg === undefined) return undefined;
  try {
    setter.pdf({
      template: '#set document(title: "picture")\n#image(bytes(sys.inputs.svg), alt: "picture")',
      inputs: { svg },
    });
    return svg;
  } catch {
    return undefined;
  }
}
