import type { Command, Visit } from '../../../database/visit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { insertPerson, insertRelation, type NewPerson } from '../store.ts';

/**
 * The administrator creates a person. A citizen is from the same moment a citizen to themselves (`selfRelationId`),
 * from `since` on. Throws NotFound when the actor is no administrator.
 */
export function createPerson(
  visit: Visit,
  command: Command,
  person: NewPerson & { readonly selfRelationId: string; readonly since: string },
): Promise<undefined | Refusal> {
  const { selfRelationId, since, ...rest } = person;
  return visit.write(
    { event: 'people.created', citizenId: null, subjectId: person.id },
    command,
    async (work) => {
      await insertPerson(work, rest);
      if (rest.bornOn !== null) {
        await insertRelation(work, {
          id: selfRelationId,
          citizenId: person.id,
          personId: person.id,
          kind: 'citizen',
          offerId: null,
          kinship: null,
          guardianScope: null,
          startsOn: since,
          endsOn: null,
        });
      }
      return undefined;
    },
  );
}
