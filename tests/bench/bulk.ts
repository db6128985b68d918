import pg from 'pg';

/** What the bulk data gives the measurements to work with. */
export interface Bulk {
  readonly citizens: readonly {
    readonly id: string;
    readonly municipalityId: string;
    readonly token: string;
    readonly stepId: string;
  }[];
  readonly caseworkers: readonly { readonly id: string; readonly token: string }[];
}

const citizensACaseworker = 60;

/**
 * Fills a migrated, seeded database with so many citizens, each with 4 rounds and meetings, 3 goals, 15 steps, 8 scores and
 * 6 people around them. Written by the superuser in bulk: only the amount matters here. One municipality up to 5,000
 * citizens; else the 98 of Denmark. `hashOf` makes the hash under which a session token is kept.
 */
export async function fillWithCitizens(
  superuser: pg.ClientConfig,
  citizens: number,
  hashOf: (token: string) => Buffer,
): Promise<Bulk> {
  const client = new pg.Client(superuser);
  await client.connect();
  try {
    const municipalities = citizens > 5_000 ? 98 : 1;
    // Triggers and foreign keys are checked row by row otherwise; the rows below are consistent by construction.
    await client.query("set session_replication_role = 'replica'");
    await client.query(`create temp table c as select n, md5('citizen' || n)::uuid as id, md5('municipality' || n % ${municipalities})::uuid as m,
      md5('caseworker' || n / ${citizensACaseworker})::uuid as caseworker, md5('contact' || n / 5)::uuid as contact,
      md5('lead' || n / 25)::uuid as lead, md5('other' || n / 50)::uuid as other, md5('relative' || n)::uuid as relative,
      md5('guardian' || n)::uuid as guardian, md5('offer' || n % ${municipalities})::uuid as offer from generate_series(0, ${citizens - 1}) n`);
    // A caseworker belongs to one municipality: citizens are dealt out in blocks of 60.
    await client.query(`update c set m = md5('municipality' || (n / ${citizensACaseworker * 5}) % ${municipalities})::uuid,
      offer = md5('offer' || (n / ${citizensACaseworker * 5}) % ${municipalities})::uuid`);
    for (const statement of statements) await client.query(statement);
    await client.query("set session_replication_role = 'origin'");
    const bulk = await openSessions(client, hashOf);
    await client.query('vacuum analyze');
    await client.query('checkpoint');
    return bulk;
  } finally {
    await client.end();
  }
}

const person = (column: string, role: string, name: string) =>
  `insert into person (municipality_id, id, given_name, family_name, role, unit) select distinct m, ${column}, '${name}', 'Prøve' || left(${column}::text, 4), '${role}', '' from c`;
const relation = (column: string, kind: string, offer = 'null::uuid') =>
  `insert into relation (municipality_id, id, citizen_id, person_id, kind, offer_id, starts_on)
   select m, md5('${kind}' || n)::uuid, id, ${column}, '${kind}', ${offer}, '2020-01-01' from c`;

const statements: readonly string[] = [
  "insert into municipality (municipality_id, name) select distinct m, 'Prøve Kommune' from c",
  "insert into offer (municipality_id, id, name, kind) select distinct m, offer, 'Birkely', 'residentialHome' from c",
  person('id', 'citizen', 'Jonas'),
  person('caseworker', 'caseworker', 'Karin'),
  person('contact', 'contactPerson', 'Mette'),
  person('lead', 'providerLead', 'Bodil'),
  person('other', 'providerLead', 'Susanne'),
  person('relative', 'relative', 'Lone'),
  relation('id', 'citizen'),
  relation('caseworker', 'caseworker'),
  relation('contact', 'contactPerson', 'offer'),
  relation('lead', 'providerLead', 'offer'),
  relation('other', 'otherProvider', 'offer'),
  relation('relative', 'relative'),
  `insert into plan_round (municipality_id, id, citizen_id, number, started_on, previous_round_id)
   select m, md5('round' || n || '-' || r)::uuid, id, r, date '2022-01-01' + r * 365, case when r > 1 then md5('round' || n || '-' || r - 1)::uuid end
   from c, generate_series(1, 4) r`,
  `insert into plan_meeting (municipality_id, id, citizen_id, round_id, kind, starts_at, held_on, length_minutes, place, called_by, opened_at, closed_at, next_meeting_on)
   select m, md5('meeting' || n || '-' || r)::uuid, id, md5('round' || n || '-' || r)::uuid, case when r = 1 then 'plan' else 'status' end,
     timestamptz '2022-02-01 09:00Z' + r * interval '365 days', date '2022-02-01' + r * 365, 90, 'Rådhuset', caseworker,
     timestamptz '2022-02-01 09:00Z' + r * interval '365 days', timestamptz '2022-02-01 10:30Z' + r * interval '365 days', date '2023-01-25' + r * 365
   from c, generate_series(1, 4) r`,
  `insert into meeting_participant (municipality_id, id, citizen_id, meeting_id, person_id, kind)
   select m, md5('participant' || n || who.kind)::uuid, id, md5('meeting' || n || '-4')::uuid, who.person, who.kind
   from c, lateral (values (id, 'citizen'), (caseworker, 'caseworker'), (contact, 'contactPerson'), (lead, 'providerLead'), (other, 'otherProvider'), (relative, 'relative')) who (person, kind)`,
  `insert into dream (municipality_id, id, citizen_id, round_id, author_id, said_by, is_most_important, words, symbols)
   select m, md5('dream' || n || '-' || d)::uuid, id, md5('round' || n || '-4')::uuid, id, 'self', d = 1,
     'Jeg vil gerne bo i min egen lejlighed og have venner på besøg', '{1F3E1}' from c, generate_series(1, 3) d`,
  `insert into goal (municipality_id, id, citizen_id, round_id, dream_id, author_id, title, smarte, symbol, position)
   select m, md5('goal' || n || '-' || g)::uuid, id, md5('round' || n || '-4')::uuid, md5('dream' || n || '-' || g)::uuid, caseworker,
     'Jeg tager bussen selv til min ven', 'Jonas kører alene med bus 3A fra Birkely til Søndergade to gange om ugen inden den 1. marts.', '1F68C', g
   from c, generate_series(1, 3) g`,
  `insert into goal_words (municipality_id, id, citizen_id, goal_id, author_id, said_by, words)
   select m, md5('words' || n || '-' || g)::uuid, id, md5('goal' || n || '-' || g)::uuid, id, 'self', 'Jeg vil køre selv. Det er fedt at kunne.' from c, generate_series(1, 3) g`,
  `insert into step (municipality_id, id, citizen_id, goal_id, author_id, words, symbol, why, position, done_at)
   select m, md5('step' || n || '-' || g || '-' || s)::uuid, id, md5('goal' || n || '-' || g)::uuid, contact, 'Jeg finder bussen på min telefon', '1F4F1',
     'Så ved jeg, hvornår den kører', (s)::text, case when s < 3 then timestamptz '2026-01-01 12:00Z' end from c, generate_series(1, 3) g, generate_series(1, 5) s`,
  `insert into score (municipality_id, id, citizen_id, goal_id, meeting_id, author_id, view, written_as, mastery_now, expected_mastery, support_need)
   select m, md5('score' || n || '-' || s)::uuid, id, md5('goal' || n || '-' || 1 + s % 3)::uuid, md5('meeting' || n || '-' || 1 + s % 4)::uuid,
     case when s % 2 = 0 then id else caseworker end, case when s % 2 = 0 then 'citizen' else 'professional' end,
     case when s % 2 = 0 then 'citizen' else 'caseworker' end, 'withSomeHelp', 'withLittleHelp', case when s % 2 = 1 then 'moderate' end
   from c, generate_series(0, 7) s`,
  `insert into goal_contribution (municipality_id, id, citizen_id, goal_id, author_id, offer_id, words)
   select m, md5('contribution' || n || '-' || g)::uuid, id, md5('goal' || n || '-' || g)::uuid, contact, offer, 'Mette øver ruten med dig hver tirsdag' from c, generate_series(1, 3) g`,
  `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, offer_id, what, how, who, how_often, from_on)
   select m, md5('effort' || n || '-' || g)::uuid, id, md5('goal' || n || '-' || g)::uuid, contact, offer, 'Øve ruten', 'Sammen, så bagved, så alene', 'Mette', 'Tirsdage', '2026-02-01' from c, generate_series(1, 3) g`,
];

async function openSessions(client: pg.Client, hashOf: (token: string) => Buffer): Promise<Bulk> {
  const { rows: citizens } = await client.query<{ id: string; m: string; n: number }>(
    'select id, m, n from c order by md5(n::text) limit 400',
  );
  const { rows: caseworkers } = await client.query<{ id: string; m: string }>(
    `select caseworker as id, (array_agg(m))[1] as m from c group by caseworker having count(*) = ${citizensACaseworker} order by md5(caseworker::text) limit 40`,
  );
  const open = async (municipalityId: string, personId: string): Promise<string> => {
    const token = `bench-${personId}`;
    await client.query(
      `insert into session (municipality_id, id, person_id, token_hash, expires_at) values ($1, gen_random_uuid(), $2, $3, now() + interval '1 day')`,
      [municipalityId, personId, hashOf(token)],
    );
    return token;
  };
  const found = {
    citizens: [] as { id: string; municipalityId: string; token: string; stepId: string }[],
    caseworkers: [] as { id: string; token: string }[],
  };
  for (const { id, m, n } of citizens) {
    const { rows } = await client.query<{ id: string }>(
      `select md5('step' || $1::int || '-1-3')::uuid as id`,
      [n],
    );
    found.citizens.push({ id, municipalityId: m, token: await open(m, id), stepId: rows[0]?.id ?? '' });
  }
  for (const { id, m } of caseworkers) found.caseworkers.push({ id, token: await open(m, id) });
  return found;
}
