import { cellOf, type Resource } from '../../../domain/access/access-table.ts';
import type { Plan } from '../../../domain/plan/plan.ts';

/**
 * True when a reader sees every row of a resource for the citizen (§ 5). Where it is false, nothing seen is not nothing
 * there, and a page leaves out the sentence that says so. False also for those whose tie is not known.
 */
export function seesEvery(
  { citizen, people }: Pick<Plan, 'citizen' | 'people'>,
  readerId: string | undefined,
  resource: Resource,
): boolean {
  const kind = readerId === citizen.id ? 'citizen' : people.find(({ id }) => id === readerId)?.kind;
  return kind != null && cellOf(resource, kind)?.read === 'all';
}
