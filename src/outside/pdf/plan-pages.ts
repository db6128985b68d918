import { masteryLevels } from '../../domain/plan/mastery.ts';
import { type IconName, loadIcons, masteryMark } from './icons.ts';
import type { PlanDocumentInput } from './print-types.ts';
import { cleaned, printableDeep, type TextPrinter } from './printable-text.ts';
import { PrintFailure, type Typesetter, typesetter } from './typesetter.ts';

type Pictures = Pick<PlanDocumentInput, 'symbolSvg'>;

let fixedInputs: { readonly icons: string; readonly marks: string; readonly fonts: string } | undefined;

/**
 * Sets a plan's pages. `modelOf` makes the print model; every picture it asks for comes along. The same input gives the
 * same bytes. Throws `PrintFailure`.
 */
export function setPages(
  template: string,
  input: PlanDocumentInput,
  modelOf: (pictures: Pictures) => object,
): Uint8Array {
  const setter = typesetter();
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
  const plan = JSON.stringify(printableDeep(modelOf({ symbolSvg }), printer));
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

/** Sets a document, and once more without the pictures that cannot be drawn: a bad one must not keep a person from their plan. */
export function withoutBrokenPictures<Input extends Pictures>(
  input: Input,
  set: (input: Input) => Uint8Array,
): Uint8Array {
  try {
    return set(input);
  } catch (error) {
    if (!(error instanceof PrintFailure)) throw error;
    return set({ ...input, symbolSvg: onlyDrawable(input.symbolSvg) });
  }
}

function onlyDrawable(symbolSvg: Pictures['symbolSvg']): Pictures['symbolSvg'] {
  const known = new Map<string, string | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, drawableOrNothing(symbolSvg(id)));
    return known.get(id);
  };
}

function drawableOrNothing(svg: string | undefined): string | undefined {
  if (svg === undefined) return undefined;
  try {
    typesetter().pdf({
      template: '#set document(title: "picture")\n#image(bytes(sys.inputs.svg), alt: "picture")',
      inputs: { svg },
    });
    return svg;
  } catch {
    return undefined;
  }
}
