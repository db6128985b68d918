import { type ChildProcess, fork } from 'node:child_process';
import type { PicturePrint } from './picture-document.ts';
import type { PosterInput } from './poster-print-model.ts';
import type { PreparationPrint } from './preparation-document.ts';
import type { PlanDocumentInput, PrintedSymbols } from './print-types.ts';
import type { StaircaseDocumentInput } from './staircase-document.ts';

/** A plan to print, as plain data: what a process of its own can be given. */
export interface PlanPrint
  extends Omit<PlanDocumentInput, 'words' | 'symbolSvg' | 'symbolName'>,
    PrintedSymbols {}

/** A poster to print, as plain data. */
export interface PosterPrint
  extends Omit<PosterInput, 'words' | 'symbolSvg' | 'symbolName'>,
    PrintedSymbols {}

/** A staircase to print, as plain data. */
export interface StaircasePrint
  extends Omit<StaircaseDocumentInput, 'words' | 'symbolSvg' | 'symbolName'>,
    PrintedSymbols {}

/** What the press is asked to set; each is explained beside the document it makes. */
export type PrintTask =
  | { readonly what: 'plan'; readonly print: PlanPrint }
  | { readonly what: 'poster'; readonly print: PosterPrint }
  | { readonly what: 'staircase'; readonly print: StaircasePrint }
  | { readonly what: 'preparation'; readonly print: PreparationPrint }
  | { readonly what: 'picture' | 'drawing'; readonly print: PicturePrint };

/** Makes documents. */
export interface PrintShop {
  /** A tagged PDF; of a drawing SVG text, in UTF-8. Throws when it cannot be set. */
  print(task: PrintTask): Promise<Uint8Array>;
  close(): void;
}

export interface PrintAnswer {
  readonly id: number;
  readonly bytes?: Uint8Array;
  readonly failure?: string;
}

/** The typesetter keeps a little of every print; after so many its process is replaced. */
const printsAProcess = 50;
const idleMilliseconds = 5 * 60 * 1000;

/**
 * Prints in a process of its own: setting a plan takes about 80 ms during which the server goes on answering, and what the
 * typesetter does not give back goes with the process. Takes the built worker file.
 */
export function printShop(worker: string): PrintShop {
  let press: Press | null = null;
  return {
    print(task) {
      if (press === null || press.isDone) press = new Press(worker);
      return press.print(task);
    },
    close() {
      press?.end();
      press = null;
    },
  };
}

class Press {
  private readonly process: ChildProcess;
  private readonly waiting = new Map<
    number,
    { resolve(bytes: Uint8Array): void; reject(error: Error): void }
  >();
  private printed = 0;
  private idle: NodeJS.Timeout | undefined;
  isDone = false;

  constructor(worker: string) {
    this.process = fork(worker, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.process.on('message', (answer: PrintAnswer) => this.receive(answer));
    this.process.once('exit', () => {
      this.isDone = true;
      for (const { reject } of this.waiting.values()) reject(new Error('The press stopped.'));
      this.waiting.clear();
    });
    this.process.unref();
  }

  print(task: PrintTask): Promise<Uint8Array> {
    clearTimeout(this.idle);
    this.printed += 1;
    if (this.printed >= printsAProcess) this.isDone = true;
    const id = this.printed;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.process.send({ id, ...task });
    });
  }

  end(): void {
    this.isDone = true;
    clearTimeout(this.idle);
    this.process.kill();
  }

  private receive({ id, bytes, failure }: PrintAnswer): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (bytes === undefined) waiting?.reject(new Error(failure ?? 'It could not be printed.'));
    else waiting?.resolve(bytes);
    if (this.waiting.size > 0) return;
    if (this.isDone) this.process.kill();
    else this.idle = setTimeout(() => this.end(), idleMilliseconds).unref();
  }
}
