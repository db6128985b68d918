import type { RelationKind } from '../access/access-table.ts';
import type { FormalHeading } from './formal-content.ts';

/**
 * The names that law and VUM 2.0 give, in Danish whatever language the screen has: a plan version keeps the words of its
 * day (R-M8), and its headings are those of serviceloven § 141 stk. 3 and of VUM 2.0 (R-M9).
 */
export const officialHeadings: Record<FormalHeading, string> = {
  purpose: 'Formålet med indsatsen',
  neededEffort: 'Den indsats, der er nødvendig for at nå formålet',
  expectedDuration: 'Indsatsens forventede varighed',
  housing: 'Særlige forhold: boform',
  employment: 'Særlige forhold: beskæftigelse',
  personalHelp: 'Særlige forhold: personlig hjælp',
  treatment: 'Særlige forhold: behandling',
  aids: 'Særlige forhold: hjælpemidler',
  background: 'Baggrundsoplysninger',
  wishesAndPurpose: 'Borgerens ønsker og indsatsformål',
  goals: 'Indsatsmål',
  efforts: 'Indsatser',
  specialConditions: 'Særlige forhold og aftaler',
  coordination: 'Koordinering i myndighed',
};

/** The law that a plan for an adult rests on. */
export const legalBasisOfPlan = 'Serviceloven § 141';

const kinds: Record<RelationKind, string> = {
  citizen: '',
  relative: 'pårørende',
  companion: 'bisidder',
  guardian: 'værge',
  contactPerson: 'kontaktperson',
  providerLead: 'leder',
  otherProvider: 'leder',
  caseworker: 'sagsbehandler',
  peerGuide: 'borgerguide',
  facilitator: 'tovholder',
};

/** What somebody is to the citizen, as a version writes it: "mor", "leder, Birkely". Empty for the citizen. */
export function officialRole(tie: {
  readonly kind: RelationKind;
  readonly kinship: string | null;
  readonly offer: string | null;
}): string {
  if (tie.kinship !== null && tie.kinship.trim() !== '') {
    return tie.kind === 'guardian' ? `${tie.kinship} og ${kinds.guardian}` : tie.kinship;
  }
  return tie.offer === null ? kinds[tie.kind] : `${kinds[tie.kind]}, ${tie.offer}`;
}
