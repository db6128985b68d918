import { type Row, theDay, type World } from '../people.ts';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly array: boolean;
  /** The words that a check allows. */
  readonly allowed: readonly string[];
  /** The table that a foreign key leads to. */
  readonly leads_to: string | null;
}

/**
 * Fills in what a row needs and its maker did not give: the columns that may not be empty and have no default. So a
 * column added elsewhere breaks no test of access. Takes the ids of named rows; gives a function of table and values.
 */
export async function fillerFor(
  world: World,
  idOf: (name: string) => string,
): Promise<(table: string, given: Row) => Row> {
  const columns = (await world.prepare(requiredColumns)) as unknown as readonly Column[];
  const jonas = world.id('jonas');
  const value = (column: Column): unknown => {
    if (column.column === 'municipality_id') return world.municipalityOf('jonas');
    if (column.column === 'citizen_id') return jonas;
    if (column.array) return [];
    if (column.leads_to === 'person') return jonas;
    if (column.leads_to !== null) return idOf(mainRows[column.leads_to] ?? `${column.leads_to} one`);
    if (column.allowed.length > 0) return column.allowed[0];
    const plain: Record<string, unknown> = {
      uuid: jonas,
      date: theDay,
      bool: false,
      jsonb: {},
      bytea: '\\x00',
      timestamptz: `${theDay}T08:00:00Z`,
    };
    return plain[column.type] ?? (column.type === 'text' ? 'Ord' : 1);
  };
  return (table, given) => {
    const needed = columns.filter((column) => column.table === table && !(column.column in given));
    return { ...Object.fromEntries(needed.map((column) => [column.column, value(column)])), ...given };
  };
}

/** The row of each table that others hang on when nothing else is said. */
const mainRows: Record<string, string> = {
  plan_round: 'plan_round this round',
  answer: 'answer home',
  own_picture: 'own_picture one',
  plan_meeting: 'plan_meeting the meeting',
  goal: 'goal common',
  effort: 'effort Birkely in the common goal',
  step: 'step goal common',
  plan_version: 'plan_version without named goals',
  contribution: 'contribution by lone',
  meeting_card: 'meeting_card by jonas',
};

const requiredColumns = `
  select c.relname as table, a.attname as column, t.typname as type, t.typcategory = 'A' as array,
    coalesce((select array_agg(m[1]) from pg_constraint k,
      regexp_matches(pg_get_constraintdef(k.oid), '''([A-Za-z]+)''::text', 'g') m
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]), '{}') as allowed,
    (select f.relname from pg_constraint k join pg_class f on f.oid = k.confrelid
      where k.conrelid = c.oid and k.contype = 'f' and k.conkey[cardinality(k.conkey)] = a.attnum limit 1) as leads_to
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  where n.nspname in ('public', 'private_preparation') and c.relkind = 'r' and a.attnotnull and not a.atthasdef`;
