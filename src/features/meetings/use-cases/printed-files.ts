import type { PlanSnapshot, SaidFile } from '../../../domain/plan/plan-snapshot.ts';
import { helpIn } from '../../../domain/plan/since-last.ts';
import type { FileStore } from '../../../outside/files.ts';
import type { PrintedSymbols } from '../../../outside/pdf/print-types.ts';
import { fileOnPaper } from '../../../outside/pdf/said-print-model.ts';
import { photoAsSvg } from '../../../outside/pictures.ts';
import { drawingAsSvg, keptFile } from '../../answer-files/public.ts';

/** The drawings and photos of a plan as pictures for paper; what is said on a recording stays on the screen (R-P8). */
export async function printedFiles(
  { mostImportant, dreams, goals, heard, sinceLast }: PlanSnapshot,
  files: FileStore,
): Promise<PrintedSymbols['symbols']> {
  const ofGoals = goals.flatMap((goal) => [...goal.ownWords, goal.dream]);
  const said = [...mostImportant, ...dreams, ...ofGoals, heard].flatMap((one) => one?.files ?? []);
  const aboutGoals = goals.flatMap(({ perspectives }) => perspectives).flatMap(({ files = [] }) => files);
  const aboutScores = goals.flatMap((goal) => [
    ...(goal.disagreementFiles ?? []),
    ...(goal.differences ?? []).flatMap(({ files = [] }) => files),
  ]);
  const atStatus = (sinceLast?.goals ?? []).flatMap(({ disagreement, whatHelped }) => [
    ...(disagreement?.files ?? []),
    ...whatHelped.flatMap(({ files = [] }) => files),
  ]);
  const aboutHelp = sinceLast === undefined ? [] : helpIn(sinceLast).flatMap(({ answers }) => answers);
  const printed: Record<string, { svg: string }> = {};
  for (const file of [
    ...said,
    ...aboutGoals,
    ...aboutScores,
    ...atStatus,
    ...aboutHelp.flatMap(({ files = [] }) => files),
  ]) {
    const svg = await pictureOf(file, files);
    if (svg !== undefined) printed[fileOnPaper(file)] = { svg };
  }
  return printed;
}

async function pictureOf({ kind, hash }: SaidFile, files: FileStore): Promise<string | undefined> {
  if (kind === 'recording') return undefined;
  const bytes = await keptFile(hash, files);
  if (bytes === undefined) return undefined;
  return kind === 'drawing' ? drawingAsSvg(bytes) : photoAsSvg(bytes);
}
