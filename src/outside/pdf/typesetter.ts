import { createRequire } from 'node:module';
import { loadLexend, type PrintFonts } from './fonts.ts';

/** What is printed, as text: the template is ours, everything a person wrote comes in through `inputs`. */
export interface PrintJob {
  readonly template: string;
  /** Reach the template as `sys.inputs`, always as text and never as source. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** One Typst, kept warm: fonts are read and the compiler is made once per process. */
export interface Typesetter {
  readonly fonts: PrintFonts;
  /** Makes a tagged PDF (PDF/UA-1). Throws `PrintFailure` when Typst refuses. Blocks while it works. */
  pdf(job: PrintJob): Uint8Array;
  /** The pages below one another as one SVG, letters as shapes. Throws `PrintFailure`. Blocks while it works. */
  svg(job: PrintJob): string;
  /** True when the named font can draw the text. Remembers its answers. */
  canDraw(font: string, text: string): boolean;
}

/** Typst refused. The message holds Typst's reason without the quoted words, which may be a person's own. */
export class PrintFailure extends Error {
  override readonly name = 'PrintFailure';
}

// Typst's own file access is bound to a folder; this one does not exist, so nothing on the machine can be read.
const emptyFolder = '/nonexistent/mit-liv-min-plan';
// How many prints a remembered part may go unused. Keeps the template warm and lets one person's words go.
const rememberedPrints = 3;

let shared: Typesetter | undefined;

/** The typesetter of this process, made at the first call (about 100 ms). */
export function typesetter(): Typesetter {
  shared ??= makeTypesetter();
  return shared;
}

function makeTypesetter(): Typesetter {
  // The package is CommonJS with a native part; `require` keeps bundlers from touching it.
  const { NodeCompiler } = createRequire(import.meta.url)(
    '@myriaddreamin/typst-ts-node-compiler',
  ) as typeof import('@myriaddreamin/typst-ts-node-compiler');
  const fonts = loadLexend();
  const compiler = NodeCompiler.create({
    workspace: emptyFolder,
    fontArgs: [{ fontBlobs: [...fonts.blobs] }],
  });
  const drawable = new Map<string, boolean>();

  function pdf({ template, inputs }: PrintJob): Uint8Array {
    const source = { mainFileContent: template, inputs: { ...inputs } };
    try {
      // `compile` first and `pdf` after would keep every document in memory for good.
      return compiler.pdf(source, { pdfStandard: 'ua-1' });
    } catch (error) {
      throw new PrintFailure(reasonOf(compiler.compile(source).takeDiagnostics() ?? error));
    } finally {
      compiler.evictCache(rememberedPrints);
    }
  }

  function svg({ template, inputs }: PrintJob): string {
    const source = { mainFileContent: template, inputs: { ...inputs } };
    try {
      return compiler.plainSvg(source);
    } catch (error) {
      throw new PrintFailure(reasonOf(compiler.compile(source).takeDiagnostics() ?? error));
    } finally {
      compiler.evictCache(rememberedPrints);
    }
  }

  function canDraw(font: string, text: string): boolean {
    const key = `${font}\n${text}`;
    const known = drawable.get(key);
    if (known !== undefined) return known;
    let answer = true;
    try {
      pdf({ template: probe, inputs: { font, text } });
    } catch {
      answer = false;
    }
    drawable.set(key, answer);
    return answer;
  }

  return { fonts, pdf, svg, canDraw };
}

const probe = `
#set document(title: "probe")
#set text(font: sys.inputs.font, fallback: false)
#text(sys.inputs.text)
`;

function reasonOf(error: unknown): string {
  const messages =
    error !== null && typeof error === 'object' && 'shortDiagnostics' in error
      ? (error.shortDiagnostics as { message: string }[]).map(({ message }) => message)
      : [...String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '');
  const reason = messages.length > 0 ? messages.join('; ') : 'Typst refused without a reason.';
  return reason.replaceAll(/`[^`]*`/g, '…').slice(0, 500);
}
