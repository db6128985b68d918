import type pg from 'pg';
import type { AppTools } from '../../../web/app-tools.ts';
import { startRound } from '../../home/public.ts';
import { liveAminasRound } from './amina-round.ts';
import { liveLivsRound } from './liv-round.ts';
import { found, listForDemo, seedCommand } from './people.ts';
import { livePoulsRounds } from './poul-rounds.ts';
import { havby, solby } from './solby.ts';
import { must, type Stage, stageOf } from './stage.ts';

/**
 * Fills an empty database with the fictional municipalities and what their citizens have lived so far. Everything but the
 * two municipalities themselves goes through the same use cases as the application, as the people whose words they are.
 * Throws when a use case refuses.
 */
export async function seedDemo(owner: pg.ClientConfig, tools: AppTools): Promise<void> {
  const inSolby = await found(owner, tools, solby, null);
  const stage = stageOf(tools, inSolby);
  // Their lives do not depend on each other, and somebody waits for the first start.
  await Promise.all([
    beginRound(stage, 'karin', 'jonas'),
    liveAminasRound(stage),
    livePoulsRounds(stage),
    liveLivsRound(stage),
  ]);
  const inHavby = await found(owner, tools, havby, null);
  await beginRound(stageOf(tools, inHavby), 'gitte', 'oskar');
  // Last: a seeding that was broken off has nobody in the demo, and is done again.
  await listForDemo(owner, inSolby, solby, 0);
  await listForDemo(owner, inHavby, havby, 100);
}

/** A first round that has only begun: nothing else is filled in. */
async function beginRound(stage: Stage, caseworker: string, citizen: string): Promise<void> {
  await must(startRound(await stage.as(caseworker, 1), seedCommand(), stage.id(citizen)));
}
