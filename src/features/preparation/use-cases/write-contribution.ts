import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { mostSymbols } from '../../../domain/preparation/answer.ts';
import { contribute } from '../../../domain/preparation/contribution.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { currentRound } from '../store.ts';
import { insertContribution } from '../store-contributions.ts';
import { contributesAs } from './see-shared-with-me.ts';

export interface ContributionInput {
  readonly citizenId: string;
  readonly area: LifeArea;
  readonly words: string;
  readonly symbols: readonly string[];
  readonly howTheyKnow: string;
}

/**
 * Somebody contributes what they know motivates and pleases the citizen, from their own login (R-P7). Refuses empty or
 * overlong words, one that does not say how they know, and too many pictures. Throws NotFound for those who may not
 * contribute, and while no round has begun.
 */
export function writeContribution(
  visit: Visit,
  command: Command,
  input: ContributionInput,
): Promise<{ id: string } | Refusal> {
  const { citizenId } = input;
  return visit.write({ event: 'contribution.written', citizenId }, command, async (work) => {
    const as = contributesAs(work);
    const round = await currentRound(work, citizenId);
    if (as === null || round === null) throw new NotFound();
    const { personId, givenName } = work.actor;
    const draft = {
      contributorId: personId,
      area: input.area,
      words: input.words,
      howTheyKnow: input.howTheyKnow,
    };
    const decided = contribute({ personId, name: givenName, as }, draft, work.today);
    if (isRefusal(decided)) return decided;
    if (input.symbols.length > mostSymbols) return refuse('tooManySymbols', 'symbols');
    const id = uuidv7({ msecs: Date.parse(work.now) });
    await insertContribution(work, { ...input, id, roundId: round.id });
    return { id };
  });
}
