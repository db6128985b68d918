import type { RelationKind } from '../domain/access/access-table.ts';
import { reachedCitizens } from './reached-citizens.ts';

/**
 * Tables that carry no cell of the access table, with their policies written out and the reason why. A command that is
 * not named is denied.
 */
export interface StructuralTable {
  readonly table: string;
  readonly why: string;
  readonly select?: string;
  readonly insert?: string;
  readonly update?: string;
  /** Columns an update may touch; all when absent. */
  readonly updateColumns?: readonly string[];
  /** The owner's functions (access.enter …) read this table without an actor; where it says so, they write it too. */
  readonly ownerLooksUp?: 'reads' | 'writes';
}

const mine = 'municipality_id = access.municipality()';
const me = 'access.me()';
const administratorHere = `${mine} and access.role() = 'administrator'`;
const iAmCitizen = `citizen_id = any ((select access.citizens_as('citizen'))::uuid[])`;
const iAmGuardian = `citizen_id = any ((select access.citizens_as('guardian'))::uuid[])`;
const aboutMyCitizen = 'citizen_id = any ((select access.my_citizens())::uuid[])';
const iAmCaseworker = `citizen_id = any ((select access.citizens_as('caseworker'))::uuid[])`;
const everywhere = (kinds: readonly RelationKind[]) =>
  kinds.map((kind) => ({ kind, within: 'everywhere' as const }));
const asStaffOrCitizen = reachedCitizens.condition(
  everywhere(['citizen', 'guardian', 'contactPerson', 'providerLead', 'otherProvider', 'caseworker']),
  'relation_select',
);

/** Ties that the actor sees: all for the citizen and those who work with them, else one's own and the contact person's. */
const tiesISee = [
  asStaffOrCitizen,
  `${aboutMyCitizen} and (person_id = ${me} or kind in ('citizen','contactPerson'))`,
];

/** SQL that finds those who are tied to the actor's citizens, as far as the actor sees the tie. */
export const peopleTiedToMyCitizens = `select person_id from public.relation
  where ${mine} and ${aboutMyCitizen} and (${tiesISee.map((tie) => `(${tie})`).join(' or ')})`;

export const structuralTables: readonly StructuralTable[] = [
  {
    table: 'municipality',
    why: 'Name and settings of one’s own municipality, nothing personal.',
    select: mine,
    ownerLooksUp: 'writes',
  },
  {
    table: 'person',
    why: 'Names only. One sees oneself, one’s citizens, and the people around them; the administrator creates people, the manager reads them.',
    select: `${mine} and (id = ${me} or id = any ((select access.my_citizens())::uuid[])
      or id = any ((select access.people_around_me())::uuid[])
      or access.role() in ('administrator','manager'))`,
    insert: administratorHere,
    update: `${mine} and id = ${me}`,
    updateColumns: ['language', 'version'],
    ownerLooksUp: 'writes',
  },
  {
    table: 'staff_contact',
    why: 'Phone and mail at work, no citizen’s or relative’s own: seen by those who may know the person around a citizen; the administrator writes, the manager reads (§ 5, people and offers).',
    select: `${mine} and (person_id = ${me} or person_id = any ((select access.people_around_me())::uuid[])
      or access.role() in ('administrator','manager'))`,
    insert: administratorHere,
    update: administratorHere,
  },
  {
    table: 'own_choices',
    why: 'How a person wants the screens: that somebody needs large letters is nobody else’s to know.',
    select: `${mine} and person_id = ${me}`,
    insert: `${mine} and person_id = ${me}`,
    update: `${mine} and person_id = ${me}`,
  },
  {
    table: 'seen',
    why: 'When a person last looked where something may have come, to tell them what came since: nobody else’s to know. That they looked stands in the record.',
    select: `${mine} and person_id = ${me} and ${aboutMyCitizen}`,
    insert: `${mine} and person_id = ${me} and ${aboutMyCitizen}`,
    update: `${mine} and person_id = ${me} and ${aboutMyCitizen}`,
    updateColumns: ['seen_at', 'version'],
  },
  {
    table: 'offer',
    why: 'Names of the municipality’s own offers, as in its public directory.',
    select: mine,
    insert: administratorHere,
    update: administratorHere,
  },
  {
    table: 'symbol_pack',
    why: 'Pictures that the municipality offers everybody, and who accepted their licences: nothing about a citizen.',
    select: mine,
    insert: `${administratorHere} and accepted_by = ${me}`,
    update: administratorHere,
    updateColumns: ['switched_off_at', 'version'],
    ownerLooksUp: 'writes',
  },
  {
    table: 'pack_picture',
    why: 'A picture of such a pack as it was sent, until it is drawn: nobody reads it, and no person draws it.',
    insert: administratorHere,
    ownerLooksUp: 'writes',
  },
  {
    table: 'pack_symbol',
    why: 'One picture of such a pack with its words, licence and credit; it never changes, because it stands in plans.',
    select: mine,
    insert: administratorHere,
    ownerLooksUp: 'writes',
  },
  {
    table: 'relation',
    why: 'Who is around a citizen: for the citizen and those who work with them; others see their own tie and the contact person.',
    // A tie that has ended is seen no more by the one it bound (R-T1).
    select: `${mine} and (${tiesISee.map((tie) => `(${tie})`).join(' or ')} or access.role() = 'administrator')`,
    // The administrator sees no plan content, and so ties nobody to themselves.
    insert: `${administratorHere} and person_id <> ${me}`,
    update: `${administratorHere} and person_id <> ${me}`,
    ownerLooksUp: 'reads',
  },
  {
    table: 'plan_round',
    why: 'The number and start of a round, no content; anybody with a relation needs it to find their way.',
    select: `${mine} and ${aboutMyCitizen}`,
    insert: `${mine} and ${iAmCaseworker}`,
    ownerLooksUp: 'reads',
  },
  {
    table: 'showing',
    why: 'Only the citizen shows and hides (R-P6); whoever is shown something, and the guardian, may know that.',
    select: `${mine} and (${iAmCitizen} or ${iAmGuardian} or (${aboutMyCitizen} and person_id = ${me}))`,
    insert: `${mine} and ${iAmCitizen}`,
    update: `${mine} and ${iAmCitizen}`,
  },
  {
    table: 'command',
    why: 'One’s own commands.',
    select: `${mine} and person_id = ${me}`,
    insert: `${mine} and person_id = ${me}`,
    update: `${mine} and person_id = ${me}`,
  },
  {
    table: 'audit_event',
    why: 'Everybody adds in their own name; who has looked is read by the citizen and the guardian (R-T2).',
    select: `${mine} and ${reachedCitizens.condition(everywhere(['citizen', 'guardian']), 'audit_event_select')}`,
    insert: `${mine} and actor_id = ${me}`,
    ownerLooksUp: 'reads',
  },
  {
    table: 'audit_seal',
    why: 'Hashes over rows of the record; made by access.seal_record alone, read by who verifies it.',
    ownerLooksUp: 'writes',
  },
  {
    table: 'session',
    why: 'Read and written only by access.enter, start_session and end_session.',
    ownerLooksUp: 'writes',
  },
  {
    table: 'demo_person',
    why: 'Fictional people; filled by the owner for the demo, read by access.demo_people.',
    ownerLooksUp: 'writes',
  },
  {
    table: 'demo_clock',
    why: 'One number, no person; used in demo mode only.',
    select: 'true',
    update: 'true',
  },
];
