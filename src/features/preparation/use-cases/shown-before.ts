import type { Work } from '../../../database/visit.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { whoMayBePicked } from '../../../domain/preparation/sharing.ts';
import { peopleAround, type ShownItem, shownItems } from '../store-sharing.ts';

/** What the citizen shows: of this round, and of the rounds before, where it stands until it is taken back (R-P6). */
export interface ShownInRounds {
  readonly ofRound: readonly ShownItem[];
  readonly former: readonly ShownItem[];
}

/** All that somebody sees of a citizen's answers; of rounds before only to those who may still see it. For use inside a visit. */
export async function shownInRounds(work: Work, citizenId: string, roundId: string): Promise<ShownInRounds> {
  const shown = await shownItems(work, citizenId, 'every round');
  const people = whoMayBePicked(await peopleAround(work, citizenId));
  return {
    ofRound: shown.filter((one) => one.roundId === roundId),
    former: shown.filter(
      (one) => one.roundId !== roundId && people.some(({ personId }) => personId === one.personId),
    ),
  };
}

/** Those who see a former answer about an area, and nothing of this round about it: each once. */
export function whoSeeFormer(
  { ofRound, former }: ShownInRounds,
  area: LifeArea,
): readonly Pick<ShownItem, 'personId' | 'givenName'>[] {
  const sees = new Set(ofRound.filter((one) => one.area === area).map(({ personId }) => personId));
  const only = former.filter((one) => one.area === area && !sees.has(one.personId));
  return [...new Map(only.map((one) => [one.personId, one])).values()];
}

/** Their names alone. */
export function seeFormer(shown: ShownInRounds, area: LifeArea): readonly string[] {
  return whoSeeFormer(shown, area).map(({ givenName }) => givenName);
}
