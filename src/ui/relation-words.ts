import type { Wording } from '../../content/wording/wording.ts';
import type { RelationKind } from '../domain/access/access-table.ts';

/** What somebody is to a citizen. */
export interface Tie {
  readonly kind: RelationKind;
  /** mor, far, søster …: the citizen's own word for them, where there is one. */
  readonly kinship?: string | null;
}

/**
 * What somebody is to a citizen, in the words of all staff lists: a relative by kinship ("mor"), a guardian who is family
 * by both ("far og værge"), everybody else by the relation ("sagsbehandler").
 */
export function relationIn(words: Wording, { kind, kinship }: Tie): string {
  const relation = words.home.relations[kind];
  if (!kinship) return relation;
  return kind === 'relative' ? words.home.kinship(kinship) : words.home.bothRelations(kinship, relation);
}

const paidKinds: readonly RelationKind[] = [
  'contactPerson',
  'providerLead',
  'otherProvider',
  'caseworker',
  'facilitator',
];

/** Whether somebody is with the citizen as their work: such people have a square frame (design § Network map). */
export const isPaid = (kind: RelationKind): boolean => paidKinds.includes(kind);

/** A person on a list: the full name, and what they are to the citizen ("Karin Munk, sagsbehandler"). */
export function personIn(words: Wording, name: string, tie: Tie): string {
  return `${name}, ${relationIn(words, tie)}`;
}
