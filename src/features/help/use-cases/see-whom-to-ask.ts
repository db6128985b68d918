import type { Visit } from '../../../database/visit.ts';
import { type Helper, helpersOf } from '../store.ts';

/**
 * Whom a citizen can call or write to: the contact person; where there is none, somebody else who works for them and can be
 * reached; null when there is nobody. Throws NotFound for those without a relation.
 */
export function seeWhomToAsk(visit: Visit, citizenId: string): Promise<Helper | null> {
  return visit.read({ event: 'help.viewed', citizenId }, async (work) => {
    const helpers = await helpersOf(work, citizenId);
    const contactPerson = helpers.find(({ kind }) => kind === 'contactPerson');
    return contactPerson ?? helpers.find(({ phone, mail }) => phone + mail !== '') ?? helpers[0] ?? null;
  });
}
