import { NotFound, type Visit } from '../../../database/visit.ts';
import type { IsoDay } from '../../../domain/day.ts';
import type { FileStore } from '../../../outside/files.ts';
import type { PrintedSymbols } from '../../../outside/pdf/print-types.ts';
import { keptPicturesAmong, printedSymbols } from '../../symbols/public.ts';
import type { AskedFor } from '../store/read-stairs.ts';
import { type GoalStairs, goalAskedFor, loadStaircases } from './see-staircase.ts';

/** One staircase and its pictures, for paper. */
export interface TakenStaircase {
  readonly one: GoalStairs;
  readonly givenName: string;
  readonly pictures: PrintedSymbols;
  readonly today: IsoDay;
}

/** A goal's staircase for paper (R-F2): what the reader sees on the screen, no more. Throws NotFound without a goal or a step. */
export async function takeStaircase(
  visit: Visit,
  citizenId: string,
  asked: AskedFor,
  files: FileStore,
): Promise<TakenStaircase> {
  const { one, givenName, kept, language, today } = await visit.read(
    { event: 'staircase.viewed', citizenId },
    async (work) => {
      const all = await loadStaircases(work, citizenId, null, asked);
      const one = goalAskedFor(all, asked);
      if (one === undefined || one.stairs.steps.length === 0) throw new NotFound();
      const kept = await keptPicturesAmong(work, citizenId, symbolsIn(one));
      return { one, givenName: all.givenName, kept, language: work.actor.language, today: work.today };
    },
  );
  const pictures = await printedSymbols(symbolsIn(one), kept, language, files);
  return { one, givenName, pictures, today };
}

function symbolsIn({ goal, stairs }: GoalStairs): ReadonlySet<string> {
  const all = [goal.symbol, goal.dreamSymbol, ...stairs.steps.map(({ symbol }) => symbol)];
  return new Set(all.filter((id) => id !== null));
}
