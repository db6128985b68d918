import type { Command, Visit } from '../../../database/visit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { insertOffer, type NewOffer } from '../store.ts';

/** The administrator creates an offer of the municipality. Throws NotFound when the actor is no administrator. */
export function createOffer(visit: Visit, command: Command, offer: NewOffer): Promise<undefined | Refusal> {
  return visit.write(
    { event: 'people.created', citizenId: null, subjectId: offer.id },
    command,
    async (work) => {
      await insertOffer(work, offer);
      return undefined;
    },
  );
}
