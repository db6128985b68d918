import { type Common, NotSignedIn, type Visit } from '../../../database/visit.ts';
import { readPackSymbol } from '../../../domain/symbols/pack.ts';
import { type PreparedPack, preparePack, searchPack } from '../../../domain/symbols/pack-search.ts';
import type { FoundSymbol } from '../search.ts';
import { packsOn, wordsOfPack } from '../store-packs.ts';

/** Packs whose words are held ready; a pack never changes, and the database says each time which ones may be searched. */
const prepared = new Map<string, PreparedPack>();
const mostPrepared = 40;

async function preparedPack(common: Common, packId: string): Promise<PreparedPack> {
  const pack = prepared.get(packId) ?? preparePack(await wordsOfPack(common, packId));
  prepared.delete(packId);
  prepared.set(packId, pack);
  const [oldest] = prepared.keys();
  if (prepared.size > mostPrepared && oldest !== undefined) prepared.delete(oldest);
  return pack;
}

/** A picture of a pack that was found; `set` is the pack's name. */
export interface FoundInPack {
  readonly id: string;
  readonly label: string;
  readonly set: string;
}

/** Finds pictures in the packs of the municipality that are switched on, best first. */
export async function searchPacks(common: Common, query: string): Promise<readonly FoundInPack[]> {
  const found: { id: string; set: string; score: number }[] = [];
  for (const { id, name } of await packsOn(common)) {
    const pack = await preparedPack(common, id);
    found.push(...searchPack(pack, query).map((one) => ({ ...one, set: name })));
  }
  return found
    .sort((a, b) => b.score - a.score)
    .map(({ id, set }) => ({ id, set, label: readPackSymbol(id)?.name ?? '' }));
}

/** Finds pictures in the packs for whoever is signed in; none for anybody else. */
export async function findInPacks(visit: Visit, query: string): Promise<readonly FoundInPack[]> {
  if (query.trim() === '') return [];
  try {
    return await visit.readCommon((common) => searchPacks(common, query));
  } catch (error) {
    if (error instanceof NotSignedIn) return [];
    throw error;
  }
}

/** What the search answers to programs: `emoji` is null where no letter exists, `set` the pack's name for its pictures. */
export interface AnsweredSymbol extends Omit<FoundSymbol, 'emoji' | 'set'> {
  readonly emoji: string | null;
  readonly set: string;
}
