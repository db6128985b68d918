import type { Wording } from '../../content/wording/wording.ts';
import type { RelationKind } from '../domain/access/access-table.ts';
import type { PageContext } from './page-context.ts';

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

/** Whether somebody leads one of the offers: one title on every screen, whichever of them calls the meeting. */
export const isLead = (kind: RelationKind): kind is 'providerLead' | 'otherProvider' =>
  kind === 'providerLead' || kind === 'otherProvider';

/** The same to the one who looks: family and others who are not at work read the easy title of a leader. */
export function relationFor(page: PageContext, tie: Tie): string {
  return isNotAtWork(page) && isLead(tie.kind)
    ? page.words.home.whoToYou[tie.kind]
    : relationIn(page.words, tie);
}

/** Whether the one who looks is there as family or of their own accord: they are spoken to in easy words. */
export const isNotAtWork = ({ actor }: PageContext): boolean =>
  actor?.isRelative === true || actor?.isNetwork === true;

/** The same as a sentence to those who are not at work: "Du er mor til Jonas.", "Du er far til Liv og værge." */
export function youAre(words: Wording, { kind, kinship }: Tie, citizen: string): string {
  const { familyOf, guardianOf, somebodyFor } = words.home.youAre;
  if (kind === 'guardian' && kinship) return guardianOf(words.home.kinship(kinship), citizen);
  if (kind === 'relative') return familyOf(relationIn(words, { kind, kinship: kinship ?? null }), citizen);
  return somebodyFor(words.home.relations[kind], citizen);
}

/**
 * The same on the citizen's own pages, in one easy name for each, with the offer where there is one: "mor", "fra kommunen",
 * "leder · Birkely" (product.md § 4).
 */
export function relationToCitizen(
  words: Wording,
  { kind, kinship, offerName }: Tie & { readonly offerName?: string | null },
): string {
  const { whoToYou, kinship: kin, bothRelations, relations } = words.home;
  if (kinship && kind === 'guardian') return bothRelations(kinship, relations.guardian);
  if (kinship && kind === 'relative') return kin(kinship);
  return offerName ? `${whoToYou[kind]} · ${offerName}` : whoToYou[kind];
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
