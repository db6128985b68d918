import {
  type Action,
  cellOf,
  type Reach,
  type RelationKind,
  type Resource,
  type Role,
  rolesWithoutRelation,
} from './access-table.ts';

/** What is known of the person asking: their role, and what they are today to the citizen it is about (R-T1). */
export interface Asker {
  readonly role: Role;
  readonly kinds: readonly RelationKind[];
}

/**
 * How far the asker may read or write a resource, over all columns they stand in. Empty means denied (§ 5: a missing cell
 * is denied). The database enforces the same table row by row; this answers before anything is fetched.
 */
export function reachesOf(asker: Asker, resource: Resource, action: Action): readonly Reach[] {
  const columns = [...asker.kinds, ...rolesWithoutRelation.filter((role) => role === asker.role)];
  return columns.flatMap((column) => cellOf(resource, column)?.[action] ?? []);
}

/** Whether the asker may read or write anything at all of a resource. */
export function can(asker: Asker, resource: Resource, action: Action): boolean {
  return reachesOf(asker, resource, action).length > 0;
}

/** Whether the asker may read or write every row of a resource for the citizen. */
export function canAll(asker: Asker, resource: Resource, action: Action): boolean {
  return reachesOf(asker, resource, action).includes('all');
}

/**
 * Whether the asker reads nothing of a resource but what is their own (§ 5): then nothing seen is not nothing there, and no
 * page may say so.
 */
export function readsOnlyOwn(asker: Asker, resource: Resource): boolean {
  return readsOnly(asker, resource, 'own');
}

/**
 * Whether the asker reads of a resource the parts that are relevant to their offer and nothing else (R-M2): what is not there is
 * not in their part, and nobody may call it unwritten.
 */
export function readsOnlyAPart(asker: Asker, resource: Resource): boolean {
  return readsOnly(asker, resource, 'relevant');
}

function readsOnly(asker: Asker, resource: Resource, only: Reach): boolean {
  const reaches = reachesOf(asker, resource, 'read');
  return reaches.length > 0 && reaches.every((reach) => reach === only);
}
