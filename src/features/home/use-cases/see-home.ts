import type { Visit } from '../../../database/visit.ts';
import { type WhereWeAre, whereWeAre } from '../../../domain/cycle/where-we-are.ts';
import { lifeAreas } from '../../../domain/preparation/life-areas.ts';
import { roundFacts } from '../store.ts';

/** Home of a citizen: the ring. */
export interface CitizenHome {
  readonly citizenId: string;
  readonly ring: WhereWeAre | null;
  readonly contactPerson: string | null;
  readonly meetingId: string | null;
}

/** The citizen's own home: where they are in the round and the next thing (§ 2). `ring` is null before the first round. */
export function seeHome(visit: Visit, citizenId: string): Promise<CitizenHome> {
  return visit.read({ event: 'home.viewed', citizenId }, async (work) => {
    const facts = await roundFacts(work, citizenId, lifeAreas.length);
    return {
      citizenId,
      ring: facts === null ? null : whereWeAre(facts),
      contactPerson: facts?.contactPerson ?? null,
      meetingId: facts?.meetingId ?? null,
    };
  });
}
