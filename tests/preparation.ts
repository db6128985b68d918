import { v7 as uuidv7 } from 'uuid';
import type { Command, Visit } from '../src/database/visit.ts';
import type { LifeArea } from '../src/domain/preparation/life-areas.ts';
import { isRefusal } from '../src/domain/refusal.ts';
import { startRound } from '../src/features/home/public.ts';
import { saveAnswer } from '../src/features/preparation/public.ts';
import type { World } from './people.ts';

/** A fresh command. */
export const command = (content: unknown = 'test'): Command => ({ id: uuidv7(), content });

/** What a use case gave. Throws when it refused: then the test itself is wrong. */
export function given<T>(outcome: T): Exclude<T, { refused: string }> {
  if (isRefusal(outcome)) throw new Error(`refused: ${outcome.refused}`);
  return outcome as Exclude<T, { refused: string }>;
}

/** Everybody around Jonas in the tests but himself, and two who have nothing to do with him. */
export const allButJonas = [
  'mette',
  'bodil',
  'susanne',
  'karin',
  'lone',
  'vera',
  'bent',
  'freja',
  'tobias',
] as const;
export const strangers = ['erik', 'ali', 'henrik', 'dorte', 'niels', 'gitte', 'oskar', 'amina'] as const;

/** The caseworker begins a citizen's first round. */
export async function beginRound(world: World, citizen = 'jonas', caseworker = 'karin'): Promise<string> {
  const citizenId = world.id(citizen);
  given(await startRound(await world.as(caseworker), command(), citizenId));
  return citizenId;
}

/** Writes words about an area, on top of what is there. Gives the new version. */
export async function write(
  citizen: Visit,
  citizenId: string,
  area: LifeArea,
  words: string,
  over: { readonly version?: number; readonly symbols?: readonly string[] } = {},
): Promise<number> {
  const answer = { citizenId, area, words, version: 0, symbols: [], instead: null, ...over };
  const saved = given(await saveAnswer(citizen, command(), answer));
  if (!('version' in saved)) throw new Error('Two texts, where one was expected.');
  return saved.version;
}
