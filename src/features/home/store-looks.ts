import type { Work } from '../../database/visit.ts';

/** One view of or change to the citizen's data (R-T2): role, unit, when and what; the name where the municipality shows it. */
export interface Look {
  readonly id: string;
  readonly happenedAt: string;
  readonly role: string;
  /** What the person was to the citizen; null when nothing. */
  readonly relation: string | null;
  /** mor, far …; null where they are not family. */
  readonly kinship: string | null;
  readonly unit: string;
  readonly name: string | null;
  readonly event: string;
  /** True when they looked for it, and nothing was there for them to see. */
  readonly sawNothing: boolean;
  readonly isMe: boolean;
}

/** At most `most` looks at a citizen's data, newest first, older than the key `before`; the citizen's own and refused ones are left out. */
export async function looksOf(
  { tx, actor }: Work,
  citizenId: string,
  before: string | null,
  most: number,
): Promise<readonly Look[]> {
  const rows = await tx
    .selectFrom('auditEvent as event')
    .innerJoin('municipality', 'municipality.municipalityId', 'event.municipalityId')
    .leftJoin('person', (join) =>
      join
        .onRef('person.municipalityId', '=', 'event.municipalityId')
        .onRef('person.id', '=', 'event.actorId'),
    )
    .select([
      'event.id',
      'event.happenedAt',
      'event.actorRole as role',
      'event.actorRelation as relation',
      'event.event',
      'event.sawNothing',
      'event.actorId',
    ])
    .select(['person.unit', 'person.givenName', 'person.familyName', 'municipality.showNamesOfLookers'])
    .select((select) =>
      select
        .selectFrom('relation')
        .select('relation.kinship')
        .whereRef('relation.municipalityId', '=', 'event.municipalityId')
        .whereRef('relation.citizenId', '=', 'event.citizenId')
        .whereRef('relation.personId', '=', 'event.actorId')
        .where('relation.kinship', 'is not', null)
        .orderBy('relation.startsOn', 'desc')
        .limit(1)
        .as('kinship'),
    )
    .where('event.municipalityId', '=', actor.municipalityId)
    .where('event.citizenId', '=', citizenId)
    .where('event.actorId', '<>', citizenId)
    .where('event.decision', '=', 'allowed')
    .$if(before !== null, (query) => query.where('event.id', '<', before))
    .orderBy('event.id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    happenedAt: row.happenedAt,
    role: row.role,
    relation: row.relation,
    kinship: row.kinship ?? null,
    unit: row.unit ?? '',
    name: row.showNamesOfLookers && row.givenName !== null ? `${row.givenName} ${row.familyName}` : null,
    event: row.event,
    sawNothing: row.sawNothing,
    isMe: row.actorId === actor.personId,
  }));
}
