import type pg from 'pg';
import type { AppTools } from '../../../web/app-tools.ts';
import { startRound } from '../../home/public.ts';
import { actingIn, found, seedCommand } from './people.ts';
import { havby, solby } from './solby.ts';

/**
 * Fills an empty database with the fictional municipalities. Everything but the two municipalities themselves goes
 * through the same use cases as the application, as the people whose words they are.
 */
export async function seedDemo(owner: pg.ClientConfig, tools: AppTools): Promise<void> {
  const founded = await found(owner, tools, solby, 0);
  const as = actingIn(tools, founded);
  await startRound(await as('karin', 1), seedCommand(), founded.ids.get('jonas') ?? '');
  await found(owner, tools, havby, 100);
}
