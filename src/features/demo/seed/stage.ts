import { Temporal } from 'temporal-polyfill';
import { daysAfter } from '../../../domain/day.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { FileStore } from '../../../outside/files.ts';
import type { AppTools } from '../../../web/app-tools.ts';
import { type ActAs, actingIn, type Founded } from './people.ts';

/** What the seed needs to let the people of one municipality live their past. */
export interface Stage {
  readonly as: ActAs;
  /** The id of a person or an offer. Throws when the demo knows none of that name. */
  id(handle: string): string;
  offer(key: string): string;
  /** Where the files of the demo are kept. */
  readonly files: FileStore;
  /** The ISO day that many days before the day of seeding; ahead of it when negative. */
  day(daysAgo: number): string;
}

/** The stage of a founded municipality. */
export function stageOf(tools: AppTools, founded: Founded): Stage {
  const today = tools.clock.today();
  return {
    as: actingIn(tools, founded),
    id: (handle) => known(founded.ids, handle),
    files: tools.files,
    offer: (key) => known(founded.offers, key),
    day: (daysAgo) => daysAfter(today, -daysAgo),
  };
}

function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The demo knows nothing called ${name}.`);
  return id;
}

/**
 * The nearest day at or before `daysAgo` on which offices are open, as days before the day of seeding: whatever the day of
 * seeding is, meetings of the demo are held Monday to Friday.
 */
export function officeDay(stage: Pick<Stage, 'day'>, daysAgo: number): number {
  const { dayOfWeek } = Temporal.PlainDate.from(stage.day(daysAgo));
  return daysAgo + Math.max(0, dayOfWeek - 5);
}

/** What a use case gave. Throws when it refused or met a conflict, so that a broken seed is noticed. */
export async function must<T>(
  running: Promise<T>,
): Promise<Exclude<T, Refusal | { readonly conflict: true }>> {
  const outcome = await running;
  if (isRefusal(outcome)) throw new Error(`The seed was refused: ${JSON.stringify(outcome)}`);
  if (typeof outcome === 'object' && outcome !== null && 'conflict' in outcome)
    throw new Error(`The seed met a conflict: ${JSON.stringify(outcome)}`);
  return outcome as Exclude<T, Refusal | { readonly conflict: true }>;
}
