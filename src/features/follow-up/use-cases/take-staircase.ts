import { NotFound, type Visit } from '../../../database/visit.ts';
import type { IsoDay } from '../../../domain/day.ts';
import type { FileStore } from '../../../outside/files.ts';
import {
  type PacksOnPaper,
  packsAmong,
  photoForPaper,
  photosAmong,
  symbolPicture,
} from '../../symbols/public.ts';
import type { AskedFor } from '../store/read-stairs.ts';
import { type GoalStairs, goalAskedFor, loadStaircases } from './see-staircase.ts';

/** One staircase and its pictures, for paper. */
export interface TakenStaircase {
  readonly one: GoalStairs;
  readonly givenName: string;
  /** SVG by symbol. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Makers and licences of the municipality's own pictures on it. */
  readonly packs: PacksOnPaper;
  readonly today: IsoDay;
}

/** A goal's staircase for paper (R-F2): what the reader sees on the screen, no more. Throws NotFound without a goal or a step. */
export async function takeStaircase(
  visit: Visit,
  citizenId: string,
  asked: AskedFor,
  files: FileStore,
): Promise<TakenStaircase> {
  const { one, givenName, photos, packs, today } = await visit.read(
    { event: 'staircase.viewed', citizenId },
    async (work) => {
      const all = await loadStaircases(work, citizenId, null, asked);
      const one = goalAskedFor(all, asked);
      if (one === undefined || one.stairs.steps.length === 0) throw new NotFound();
      const photos = await photosAmong(work, citizenId, symbolsIn(one));
      const packs = await packsAmong(work, symbolsIn(one));
      return { one, givenName: all.givenName, photos, packs, today: work.today };
    },
  );
  const pictures = new Map<string, string>();
  for (const id of symbolsIn(one)) {
    const photo = photos.get(id) ?? packs.hashes.get(id);
    const svg = photo === undefined ? await symbolPicture(id) : await photoForPaper(photo, files);
    if (svg !== undefined) pictures.set(id, svg);
  }
  return { one, givenName, pictures, packs, today };
}

function symbolsIn({ goal, stairs }: GoalStairs): ReadonlySet<string> {
  const all = [goal.symbol, goal.dreamSymbol, ...stairs.steps.map(({ symbol }) => symbol)];
  return new Set(all.filter((id) => id !== null));
}
