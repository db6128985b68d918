import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import { type Command, Visit } from '../../../database/visit.ts';
import { type Clock, zone } from '../../../outside/clock.ts';
import type { AppTools } from '../../../web/app-tools.ts';
import { hashOfToken } from '../../../web/request.ts';
import { createOffer, createPerson, createRelation, writeStaffContact } from '../../admin/public.ts';
import { startSession } from '../../identity/sessions.ts';
import type { SeedMunicipality, SeedPerson } from './solby.ts';

/** A founded municipality: ids by handle, and a way to act as anybody on any day. */
export interface Founded {
  readonly municipalityId: string;
  readonly ids: ReadonlyMap<string, string>;
  readonly offers: ReadonlyMap<string, string>;
}

/** Acts as one of the demo's people, `daysAgo` days before the day of seeding, at a local time HH:MM. */
export type ActAs = (handle: string, daysAgo: number, time?: string) => Promise<Visit>;

/** A fresh command for a write of the seed. */
export const seedCommand = (): Command => ({ id: uuidv7(), content: 'seed' });

/** Relations of the demo have lasted for years, so that earlier rounds can be walked. */
const yearsOfRelations = 4;

/**
 * Founds a municipality and lets its administrator create people, offers and relations, as in the application. Its people
 * stand on the page of the demo from `firstPosition` on; null lists nobody, for `listForDemo` later.
 */
export async function found(
  owner: pg.ClientConfig,
  tools: AppTools,
  municipality: SeedMunicipality,
  firstPosition: number | null,
): Promise<Founded> {
  const municipalityId = uuidv7();
  const administratorId = uuidv7();
  const today = Temporal.PlainDate.from(tools.clock.today());
  const since = today.subtract({ years: yearsOfRelations }).toString();
  const ids = new Map<string, string>([[municipality.administrator.handle, administratorId]]);
  const offers = new Map<string, string>();
  await foundAsOwner(owner, municipalityId, municipality, administratorId);
  const administrator = await visitAs(tools, municipalityId, administratorId, tools.clock);
  for (const offer of municipality.offers) {
    const id = uuidv7();
    offers.set(offer.key, id);
    await createOffer(administrator, seedCommand(), { id, name: offer.name, kind: offer.kind });
  }
  for (const person of municipality.people) {
    const id = uuidv7();
    ids.set(person.handle, id);
    await createPerson(administrator, seedCommand(), {
      ...namesOf(person, today),
      id,
      since,
      selfRelationId: uuidv7(),
    });
  }
  await giveContacts(administrator, municipality, ids);
  for (const relation of municipality.relations) {
    await createRelation(administrator, seedCommand(), {
      id: uuidv7(),
      citizenId: ids.get(relation.citizen) ?? '',
      personId: ids.get(relation.person) ?? '',
      kind: relation.kind,
      offerId: relation.offer === undefined ? null : (offers.get(relation.offer) ?? null),
      kinship: relation.kinship ?? null,
      guardianScope: relation.guardianScope ?? null,
      startsOn: since,
      endsOn: null,
    });
  }
  const founded = { municipalityId, ids, offers };
  if (firstPosition !== null) await listForDemo(owner, founded, municipality, firstPosition);
  return founded;
}

const works: readonly SeedPerson['role'][] = ['contactPerson', 'providerLead', 'caseworker', 'facilitator'];

/** Everybody of the staff gets a number and an address that can belong to nobody. */
async function giveContacts(
  administrator: Visit,
  { people, name }: SeedMunicipality,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const domain = `${name.split(' ')[0]?.toLowerCase()}.example`;
  for (const [at, { handle }] of people.filter(({ role }) => works.includes(role)).entries()) {
    const number = String(at + 1).padStart(2, '0');
    await writeStaffContact(administrator, seedCommand(), {
      personId: ids.get(handle) ?? '',
      phone: `00 00 00 ${number}`,
      mail: `${handle}@${domain}`,
      version: 0,
    });
  }
}

/** When people act if nothing else is said. */
const officeTime = '10:00';

/**
 * A way to act as the people of a founded municipality. All days are counted from the day on which this is called, also
 * when the seeding passes midnight; a second passes from one thing to the next, so that they keep their order.
 */
export function actingIn(tools: AppTools, founded: Founded): ActAs {
  const today = Temporal.PlainDate.from(tools.clock.today());
  const visits = new Map<string, Promise<Visit>>();
  const done = new Map<string, number>();
  const clockOf = (daysAgo: number, time: string): Clock => {
    const day = today.subtract({ days: daysAgo });
    const begins = day.toZonedDateTime({ timeZone: zone, plainTime: time });
    return {
      now: () => {
        const seconds = (done.get(begins.toString()) ?? 0) + 1;
        done.set(begins.toString(), seconds);
        return begins.add({ seconds }).toInstant().toString({ smallestUnit: 'millisecond' });
      },
      today: () => day.toString(),
    };
  };
  return (handle, daysAgo, time = officeTime) => {
    const personId = founded.ids.get(handle);
    if (personId === undefined) throw new Error(`The demo knows nobody called ${handle}.`);
    const key = `${handle} ${daysAgo} ${time}`;
    const visit = visits.get(key) ?? visitAs(tools, founded.municipalityId, personId, clockOf(daysAgo, time));
    visits.set(key, visit);
    return visit;
  };
}

function namesOf(person: SeedPerson, today: Temporal.PlainDate) {
  const bornOn =
    person.age === undefined ? null : today.subtract({ years: person.age, months: 5 }).toString();
  return {
    givenName: person.name[0],
    familyName: person.name[1],
    role: person.role,
    unit: person.unit,
    bornOn,
  };
}

async function visitAs(
  tools: AppTools,
  municipalityId: string,
  personId: string,
  clock: Clock,
): Promise<Visit> {
  const tokenHash = hashOfToken(randomBytes(32).toString('base64url'));
  await startSession(tools.database, { municipalityId, personId, tokenHash, now: clock.now(), seconds: 600 });
  return new Visit(tools.database, clock, tokenHash);
}

async function foundAsOwner(
  owner: pg.ClientConfig,
  municipalityId: string,
  municipality: SeedMunicipality,
  administratorId: string,
): Promise<void> {
  const [given, family] = municipality.administrator.name;
  await asOwner(owner, 'select access.found_municipality($1, $2, $3, $4, $5)', [
    municipalityId,
    municipality.name,
    administratorId,
    given,
    family,
  ]);
}

/** Puts the people of a founded municipality on the page of the demo, the administrator last. */
export async function listForDemo(
  owner: pg.ClientConfig,
  { municipalityId, ids }: Founded,
  { people, administrator }: SeedMunicipality,
  firstPosition: number,
): Promise<void> {
  const handles = [...people, administrator].map(({ handle }) => handle);
  await asOwner(
    owner,
    `insert into demo_person (municipality_id, handle, person_id, position)
     select $1, handle, person_id, $4 + place - 1 from unnest($2::text[], $3::uuid[]) with ordinality as listed (handle, person_id, place)`,
    [municipalityId, handles, handles.map((handle) => ids.get(handle) ?? ''), firstPosition],
  );
}

async function asOwner(owner: pg.ClientConfig, statement: string, values: unknown[]): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query(statement, values);
  } finally {
    await client.end();
  }
}
