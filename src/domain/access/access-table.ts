/**
 * Who may do what: the access table of the product (§ 5), as data. The one policy source: the row-level security of the
 * database is generated from it, and `can()` reads it. A missing cell is denied.
 */

/** What a person is to a citizen: the columns that a relation gives. */
export const relationKinds = [
  'citizen',
  'relative',
  'companion',
  'guardian',
  'contactPerson',
  'providerLead',
  'otherProvider',
  'caseworker',
  'peerGuide',
  'facilitator',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What a person is employed as or signed in as. */
export const roles = [
  'citizen',
  'relative',
  'contactPerson',
  'providerLead',
  'caseworker',
  'peerGuide',
  'facilitator',
  'administrator',
  'manager',
] as const;
export type Role = (typeof roles)[number];

/** The roles whose column holds without a relation to a citizen. */
export const rolesWithoutRelation = ['administrator', 'manager'] as const;
export type RoleWithoutRelation = (typeof rolesWithoutRelation)[number];

/**
 * How far a cell reaches.
 * all: every row of the citizen · shown: what the citizen shows (S) · own: entries the person made or that are theirs (O) ·
 * relevant: what concerns the person's offer · inMeeting: while a meeting they take part in is open ·
 * ownWords / ownPerspective / ownContribution: that kind of entry only, in one's own name.
 */
export type Reach =
  | 'all'
  | 'shown'
  | 'own'
  | 'relevant'
  | 'inMeeting'
  | 'ownWords'
  | 'ownPerspective'
  | 'ownContribution';

export interface Cell {
  readonly read?: Reach;
  readonly write?: Reach;
}

const R = { read: 'all' } as const;
const RW = { read: 'all', write: 'all' } as const;
const S = { read: 'shown' } as const;
const O = { read: 'own', write: 'own' } as const;
const OR = { read: 'all', write: 'own' } as const;
const ownToRead = { read: 'own' } as const;
const relevant = { read: 'relevant' } as const;
const whileMeeting = { read: 'inMeeting', write: 'inMeeting' } as const;

type Row = { readonly [column in RelationKind | RoleWithoutRelation]?: Cell };

export const accessTable = {
  privatePreparation: { citizen: RW },
  sharedPreparation: {
    citizen: RW,
    relative: S,
    companion: S,
    guardian: S,
    contactPerson: S,
    providerLead: S,
    otherProvider: S,
    caseworker: S,
    peerGuide: S,
    facilitator: S,
  },
  // What the citizen makes in pictures: dream board, conversation mats, strengths (the row "network map, story, dream board").
  ownPictures: {
    citizen: RW,
    relative: S,
    companion: S,
    guardian: S,
    contactPerson: S,
    providerLead: S,
    caseworker: S,
    peerGuide: S,
    facilitator: S,
  },
  contributions: {
    citizen: { read: 'all', write: 'ownWords' },
    relative: O,
    companion: O,
    guardian: O,
    contactPerson: OR,
    providerLead: R,
    caseworker: OR,
  },
  howICommunicate: {
    citizen: RW,
    relative: R,
    companion: R,
    guardian: R,
    contactPerson: RW,
    providerLead: R,
    otherProvider: R,
    caseworker: R,
    peerGuide: S,
    facilitator: S,
  },
  meetingRoom: {
    citizen: RW,
    relative: whileMeeting,
    companion: whileMeeting,
    guardian: whileMeeting,
    contactPerson: whileMeeting,
    providerLead: whileMeeting,
    otherProvider: whileMeeting,
    caseworker: RW,
    peerGuide: S,
  },
  planBeingMade: {
    citizen: { read: 'all', write: 'ownWords' },
    relative: { read: 'inMeeting' },
    companion: { read: 'inMeeting' },
    guardian: R,
    contactPerson: { read: 'all', write: 'ownPerspective' },
    providerLead: { read: 'all', write: 'ownContribution' },
    otherProvider: { read: 'relevant', write: 'ownContribution' },
    caseworker: RW,
  },
  planVersion: {
    citizen: R,
    relative: S,
    companion: S,
    guardian: R,
    contactPerson: R,
    providerLead: R,
    otherProvider: relevant,
    caseworker: R,
  },
  goalsForNamedProviders: {
    citizen: { read: 'all', write: 'ownWords' },
    relative: S,
    companion: S,
    guardian: R,
    contactPerson: relevant,
    providerLead: relevant,
    otherProvider: relevant,
    caseworker: RW,
  },
  scores: {
    citizen: OR,
    relative: S,
    companion: S,
    guardian: OR,
    contactPerson: OR,
    providerLead: OR,
    otherProvider: { read: 'relevant', write: 'own' },
    caseworker: RW,
  },
  disagreement: {
    citizen: RW,
    relative: S,
    companion: S,
    guardian: R,
    contactPerson: R,
    providerLead: R,
    otherProvider: relevant,
    caseworker: R,
  },
  staircaseAndEfforts: {
    citizen: RW,
    relative: S,
    companion: S,
    guardian: R,
    contactPerson: RW,
    providerLead: RW,
    otherProvider: O,
    caseworker: RW,
  },
  effortDecisions: {
    citizen: R,
    guardian: R,
    contactPerson: R,
    providerLead: relevant,
    otherProvider: relevant,
    caseworker: RW,
  },
  datesAndInvitations: {
    citizen: { read: 'all', write: 'ownWords' },
    relative: ownToRead,
    companion: ownToRead,
    guardian: { read: 'all', write: 'ownWords' },
    contactPerson: { read: 'all', write: 'own' },
    providerLead: { read: 'all', write: 'own' },
    otherProvider: ownToRead,
    caseworker: RW,
    peerGuide: ownToRead,
    facilitator: ownToRead,
  },
  // Each party answers for itself on a version it was asked about (R-M8); the caseworker may record for another.
  agreements: {
    citizen: OR,
    relative: O,
    guardian: OR,
    contactPerson: OR,
    providerLead: OR,
    otherProvider: O,
    caseworker: RW,
  },
  whoHasLooked: { citizen: R, guardian: R },
  // The administrator creates and corrects; one corrects only what one sees.
  birthDate: { citizen: R, guardian: R, caseworker: RW, administrator: RW },
  peopleAndOffers: { administrator: RW, manager: R },
} as const satisfies Record<string, Row>;

/** What is protected: the rows of the table. */
export type Resource = keyof typeof accessTable;
export type Action = 'read' | 'write';

/** The cell of one resource and one column; undefined means denied. */
export function cellOf(resource: Resource, column: RelationKind | RoleWithoutRelation): Cell | undefined {
  return (accessTable[resource] as Row)[column];
}
