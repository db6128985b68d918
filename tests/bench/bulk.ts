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
    // Ids that look like the application's own (version 7), the same in every run.
    await client.query(`create function pg_temp.made(what text) returns uuid language sql immutable as
      $$ select overlay(overlay(md5(what) placing '7' from 13 for 1) placing '8' from 17 for 1)::uuid $$`);
    await client.query(`create temp table c as select n, pg_temp.made('citizen' || n) as id, pg_temp.made('municipality' || n % ${municipalities}) as m,
      pg_temp.made('caseworker' || n / ${citizensACaseworker}) as caseworker, pg_temp.made('contact' || n / 5) as contact,
      pg_temp.made('lead' || n / 25) as lead, pg_temp.made('other' || n / 50) as other, pg_temp.made('relative' || n) as relative,
      pg_temp.made('guardian' || n) as guardian, pg_temp.made('offer' || n % ${municipalities}) as offer from generate_series(0, ${citizens - 1}) n`);
    // A caseworker belongs to one municipality: citizens are dealt out in blocks of 60.
    await client.query(`update c set m = pg_temp.made('municipality' || (n / ${citizensACaseworker * 5}) % ${municipalities}),
      offer = pg_temp.made('offer' || (n / ${citizensACaseworker * 5}) % ${municipalities})`);
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
   select m, pg_temp.made('${kind}' || n), id, ${column}, '${kind}', ${offer}, '2020-01-01' from c`;

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
   select m, pg_temp.made('round' || n || '-' || r), id, r, date '2022-01-01' + r * 365, case when r > 1 then pg_temp.made('round' || n || '-' || r - 1) end
   from c, generate_series(1, 4) r`,
  `insert into plan_meeting (municipality_id, id, citizen_id, round_id, kind, starts_at, held_on, length_minutes, place, called_by, opened_at, closed_at, next_meeting_on)
   select m, pg_temp.made('meeting' || n || '-' || r), id, pg_temp.made('round' || n || '-' || r), case when r = 1 then 'plan' else 'status' end,
     timestamptz '2022-02-01 09:00Z' + r * interval '365 days', date '2022-02-01' + r * 365, 90, 'Rådhuset', caseworker,
     timestamptz '2022-02-01 09:00Z' + r * interval '365 days', timestamptz '2022-02-01 10:30Z' + r * interval '365 days', date '2023-01-25' + r * 365
   from c, generate_series(1, 4) r`,
  `insert into meeting_participant (municipality_id, id, citizen_id, meeting_id, person_id, kind)
   select m, pg_temp.made('participant' || n || who.kind), id, pg_temp.made('meeting' || n || '-4'), who.person, who.kind
   from c, lateral (values (id, 'citizen'), (caseworker, 'caseworker'), (contact, 'contactPerson'), (lead, 'providerLead'), (other, 'otherProvider'), (relative, 'relative')) who (person, kind)`,
  `insert into dream (municipality_id, id, citizen_id, round_id, author_id, said_by, is_most_important, words, symbols)
   select m, pg_temp.made('dream' || n || '-' || d), id, pg_temp.made('round' || n || '-4'), id, 'self', d = 1,
     'Jeg vil gerne bo i min egen lejlighed og have venner på besøg', '{1F3E1}' from c, generate_series(1, 3) d`,
  `insert into goal (municipality_id, id, citizen_id, round_id, dream_id, author_id, title, smarte, symbol, position)
   select m, pg_temp.made('goal' || n || '-' || g), id, pg_temp.made('round' || n || '-4'), pg_temp.made('dream' || n || '-' || g), caseworker,
     'Jeg tager bussen selv til min ven', 'Jonas kører alene med bus 3A fra Birkely til Søndergade to gange om ugen inden den 1. marts.', '1F68C', g
   from c, generate_series(1, 3) g`,
  `insert into goal_words (municipality_id, id, citizen_id, goal_id, author_id, said_by, words)
   select m, pg_temp.made('words' || n || '-' || g), id, pg_temp.made('goal' || n || '-' || g), id, 'self', 'Jeg vil køre selv. Det er fedt at kunne.' from c, generate_series(1, 3) g`,
  `insert into step (municipality_id, id, citizen_id, goal_id, author_id, words, symbol, why, position, done_at)
   select m, pg_temp.made('step' || n || '-' || g || '-' || s), id, pg_temp.made('goal' || n || '-' || g), contact, 'Jeg finder bussen på min telefon', '1F4F1',
     'Så ved jeg, hvornår den kører', (s)::text, case when s < 3 then timestamptz '2026-01-01 12:00Z' end from c, generate_series(1, 3) g, generate_series(1, 5) s`,
  `insert into score (municipality_id, id, citizen_id, goal_id, meeting_id, author_id, view, written_as, mastery_now, expected_mastery, support_need)
   select m, pg_temp.made('score' || n || '-' || s), id, pg_temp.made('goal' || n || '-' || 1 + s % 3), pg_temp.made('meeting' || n || '-' || 1 + s % 4),
     case when s % 2 = 0 then id else caseworker end, case when s % 2 = 0 then 'citizen' else 'professional' end,
     case when s % 2 = 0 then 'citizen' else 'caseworker' end, 'withSomeHelp', 'withLittleHelp', case when s % 2 = 1 then 'moderate' end
   from c, generate_series(0, 7) s`,
  `insert into goal_contribution (municipality_id, id, citizen_id, goal_id, author_id, offer_id, words)
   select m, pg_temp.made('contribution' || n || '-' || g), id, pg_temp.made('goal' || n || '-' || g), contact, offer, 'Mette øver ruten med dig hver tirsdag' from c, generate_series(1, 3) g`,
  `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, offer_id, what, how, who, how_often, from_on)
   select m, pg_temp.made('effort' || n || '-' || g), id, pg_temp.made('goal' || n || '-' || g), contact, offer, 'Øve ruten', 'Sammen, så bagved, så alene', 'Mette', 'Tirsdage', '2026-02-01' from c, generate_series(1, 3) g`,
  // The plan of the newest round is agreed, as the plans are that are looked at every day. Nothing here reads what is in it.
  `insert into plan_version (municipality_id, id, citizen_id, round_id, number, snapshot, hash, made_by, made_on)
   select m, pg_temp.made('version' || n), id, pg_temp.made('round' || n || '-4'), 1, jsonb_build_object('goals', '[]'::jsonb, 'words', repeat(md5(n::text), 100)),
     md5(n::text), caseworker, date '2026-02-01' from c`,
  `insert into agreement (municipality_id, id, citizen_id, version_id, party_id, author_id, answer)
   select m, pg_temp.made('agreement' || n || party::text), id, pg_temp.made('version' || n), party, party, 'agree'
   from c, unnest(array[id, caseworker, contact, lead, other, relative]) party`,
];

async function openSessions(client: pg.Client, hashOf: (token: string) => Buffer): Promise<Bulk> {
  const { rows: citizens } = await client.query<{ id: string; m: string; n: number }>(
    'select id, m, n from c order by pg_temp.made(n::text) limit 400',
  );
  const { rows: caseworkers } = await client.query<{ id: string; m: string }>(
    `select caseworker as id, (array_agg(m))[1] as m from c group by caseworker having count(*) = ${citizensACaseworker} order by pg_temp.made(caseworker::text) limit 40`,
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
      `select pg_temp.made('step' || $1::int || '-1-3') as id`,
      [n],
    );
    found.citizens.push({ id, municipalityId: m, token: await open(m, id), stepId: rows[0]?.id ?? '' });
  }
  for (const { id, m } of caseworkers) found.caseworkers.push({ id, token: await open(m, id) });
  return found;
}
