import type { RelationKind, Role } from '../../../domain/access/access-table.ts';

/** The fictional people of the demo. Handles are used by tests and scripts. */
export interface SeedPerson {
  readonly handle: string;
  readonly name: readonly [given: string, family: string];
  readonly role: Role;
  readonly unit: string;
  /** Citizens: age in years on the day of seeding. */
  readonly age?: number;
}

export interface SeedRelation {
  readonly person: string;
  readonly citizen: string;
  readonly kind: RelationKind;
  readonly offer?: string;
  readonly kinship?: string;
  readonly guardianScope?: 'personal' | 'economic' | 'both';
}

export const solby = {
  name: 'Solby Kommune',
  administrator: { handle: 'dorte', name: ['Dorte', 'Holm'], role: 'administrator', unit: 'Digitalisering' },
  offers: [
    { key: 'birkely', name: 'Birkely', kind: 'residentialHome' },
    { key: 'vaerkstedet', name: 'Værkstedet', kind: 'dayOffer' },
    { key: 'bostotten', name: 'Bostøtten Solby', kind: 'supportAtHome' },
  ],
  people: [
    { handle: 'jonas', name: ['Jonas', 'Lund'], role: 'citizen', unit: '', age: 24 },
    { handle: 'amina', name: ['Amina', 'Yusuf'], role: 'citizen', unit: '', age: 19 },
    { handle: 'poul', name: ['Poul', 'Kjær'], role: 'citizen', unit: '', age: 58 },
    { handle: 'liv', name: ['Liv', 'Dahl'], role: 'citizen', unit: '', age: 31 },
    { handle: 'mette', name: ['Mette', 'Friis'], role: 'contactPerson', unit: 'Birkely' },
    { handle: 'ali', name: ['Ali', 'Demir'], role: 'contactPerson', unit: 'Bostøtten Solby' },
    { handle: 'bodil', name: ['Bodil', 'Krogh'], role: 'providerLead', unit: 'Birkely' },
    { handle: 'susanne', name: ['Susanne', 'Beck'], role: 'providerLead', unit: 'Værkstedet' },
    { handle: 'karin', name: ['Karin', 'Munk'], role: 'caseworker', unit: 'Voksenhandicap' },
    { handle: 'henrik', name: ['Henrik', 'Toft'], role: 'caseworker', unit: 'Voksenhandicap' },
    { handle: 'lone', name: ['Lone', 'Lund'], role: 'relative', unit: '' },
    { handle: 'erik', name: ['Erik', 'Dahl'], role: 'relative', unit: '' },
    { handle: 'freja', name: ['Freja', 'Winther'], role: 'peerGuide', unit: '', age: 29 },
    { handle: 'tobias', name: ['Tobias', 'Bruun'], role: 'facilitator', unit: 'Drømmeværkstedet' },
    { handle: 'niels', name: ['Niels', 'Aagaard'], role: 'manager', unit: 'Voksenhandicap' },
  ],
  relations: [
    { person: 'mette', citizen: 'jonas', kind: 'contactPerson', offer: 'birkely' },
    { person: 'bodil', citizen: 'jonas', kind: 'providerLead', offer: 'birkely' },
    { person: 'susanne', citizen: 'jonas', kind: 'otherProvider', offer: 'vaerkstedet' },
    { person: 'karin', citizen: 'jonas', kind: 'caseworker' },
    { person: 'lone', citizen: 'jonas', kind: 'relative', kinship: 'mor' },
    { person: 'ali', citizen: 'amina', kind: 'contactPerson', offer: 'bostotten' },
    { person: 'karin', citizen: 'amina', kind: 'caseworker' },
    { person: 'ali', citizen: 'poul', kind: 'contactPerson', offer: 'bostotten' },
    { person: 'henrik', citizen: 'poul', kind: 'caseworker' },
    { person: 'ali', citizen: 'liv', kind: 'contactPerson', offer: 'bostotten' },
    { person: 'bodil', citizen: 'liv', kind: 'providerLead', offer: 'birkely' },
    { person: 'karin', citizen: 'liv', kind: 'caseworker' },
    { person: 'erik', citizen: 'liv', kind: 'guardian', kinship: 'far', guardianScope: 'both' },
  ],
} as const satisfies SeedMunicipality;

export const havby = {
  name: 'Havby Kommune',
  administrator: {
    handle: 'havby-administrator',
    name: ['Inge', 'Skov'],
    role: 'administrator',
    unit: 'Digitalisering',
  },
  offers: [],
  people: [
    { handle: 'gitte', name: ['Gitte', 'Vang'], role: 'caseworker', unit: 'Voksne' },
    { handle: 'oskar', name: ['Oskar', 'Riis'], role: 'citizen', unit: '', age: 45 },
  ],
  relations: [{ person: 'gitte', citizen: 'oskar', kind: 'caseworker' }],
} as const satisfies SeedMunicipality;

export interface SeedMunicipality {
  readonly name: string;
  readonly administrator: SeedPerson;
  readonly offers: readonly {
    readonly key: string;
    readonly name: string;
    readonly kind: 'residentialHome' | 'supportAtHome' | 'dayOffer';
  }[];
  readonly people: readonly SeedPerson[];
  readonly relations: readonly SeedRelation[];
}
