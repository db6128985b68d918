import {
  type Action,
  cellOf,
  type Reach,
  type RelationKind,
  relationKinds,
  rolesWithoutRelation,
} from '../domain/access/access-table.ts';
import { type Member, reachedCitizens, type Within } from './reached-citizens.ts';
import { every, inMyMeeting, type ProtectedTable, planIsShownToMe, type Way } from './ways-to-rows.ts';

/** The three commands the application may be given; rows are withdrawn, never deleted. */
export const commands = ['select', 'insert', 'update'] as const;
export type SqlCommand = (typeof commands)[number];

/** Columns of the access table that see goals for named providers without being named. */
export const kindsThatSeeEveryGoal = relationKinds.filter(
  (kind) => cellOf('goalsForNamedProviders', kind)?.read === 'all',
);

/** Columns that see some plans and not others, whatever goals they hold: what is agreed, or what is given to their offer. */
export const kindsWithKeptRounds = relationKinds.filter((kind) =>
  ['shown', 'relevant'].includes(cellOf('planVersion', kind)?.read ?? ''),
);

/** Columns that see them where their offer is named, and columns that see everything else of a plan (§ 5). */
const kindsThatSeeGoalsOfTheirOffer = relationKinds.filter(
  (kind) => cellOf('goalsForNamedProviders', kind)?.read === 'relevant',
);

/** Citizens, and which of their rows: one of the ways that lead to the rows of a table. */
interface Alternative {
  /** Rows that the way is open to at all; undefined: every row. */
  readonly when: string | undefined;
  /** Rows of those citizens; `every` is all of them. */
  readonly rows: string;
  readonly members: readonly Member[];
}

/** Reaches that depend on the citizen alone, and not on the row. */
const withinOf: Readonly<Record<string, Within>> = {
  [every]: 'everywhere',
  [inMyMeeting]: 'openMeeting',
  [planIsShownToMe]: 'plansShown',
};

function alternativesOf(table: ProtectedTable, way: Way, action: Action): readonly Alternative[] {
  return (Object.entries(way.reaches) as [Reach, string][]).flatMap(([reach, reached]) => {
    const kinds = relationKinds.filter((kind) => cellOf(way.resource, kind)?.[action] === reach);
    const within = withinOf[reached];
    const inGroup = (among: readonly RelationKind[], rows: string): readonly Alternative[] =>
      among.length === 0
        ? []
        : [
            {
              when: way.when,
              rows:
                [within === undefined ? `(${reached})` : every, rows, roundOf(table)]
                  .filter((one) => one !== every)
                  .join(' and ') || every,
              members: among.map((kind) => ({ kind, within: within ?? 'everywhere' })),
            },
          ];
    const [wholly, partly, part] = partedByGoals(table, kinds);
    return [...inGroup(wholly, every), ...inGroup(partly, part)];
  });
}

/** Rows of a round whose plan is not kept from the actor. */
function roundOf({ ofRound }: ProtectedTable): string {
  return ofRound === undefined ? every : `${ofRound} <> all (access.rounds_kept_from_me())`;
}

/** Who of these sees the rows of every goal, who sees some of them, and which (R-M3). */
function partedByGoals(
  { table, hangsOn, holdsGoals }: ProtectedTable,
  kinds: readonly RelationKind[],
): readonly [readonly RelationKind[], readonly RelationKind[], string] {
  const orNone = hangsOn?.mayBeNone ? `${table}.${hangsOn.column} is null or ` : '';
  // Goals are kept from those who do not see them, so that nobody else needs to be told apart.
  if (hangsOn?.table === 'goal')
    return [
      [],
      kinds,
      `(${orNone}${hangsOn.column} <> all (access.${hangsOn.follows ? 'stairs' : 'goals'}_kept_from_me()))`,
    ];
  if (hangsOn !== undefined) {
    const ofSeen = `(${orNone}exists (select from public.${hangsOn.table} h where h.municipality_id = ${table}.municipality_id and h.id = ${table}.${hangsOn.column}))`;
    const seesAll = (kind: RelationKind) => kindsThatSeeEveryGoal.includes(kind);
    return [kinds.filter(seesAll), kinds.filter((kind) => !seesAll(kind)), ofSeen];
  }
  if (holdsGoals !== undefined) {
    const seesSome = (kind: RelationKind) => kindsThatSeeGoalsOfTheirOffer.includes(kind);
    return [kinds.filter((kind) => !seesSome(kind)), kinds.filter(seesSome), holdsGoals];
  }
  return [kinds, [], every];
}

/** Alternatives that open the same rows, as one. */
function joined(alternatives: readonly Alternative[]): readonly Alternative[] {
  const byRows = new Map<string, Alternative>();
  for (const one of alternatives) {
    const key = `${one.when} | ${one.rows}`;
    byRows.set(key, { ...one, members: [...(byRows.get(key)?.members ?? []), ...one.members] });
  }
  return [...byRows.values()];
}

/**
 * The ways into a table by one command, each as an SQL condition: any one of them opens the row. None: nobody may.
 */
export function conditionsOf(table: ProtectedTable, command: SqlCommand): readonly string[] {
  const action: Action = command === 'select' ? 'read' : 'write';
  const ways = (table[command] ?? []).map((way) => ({ way, action: way.action ?? action }));
  const byRelation = joined(ways.flatMap(({ way, action }) => alternativesOf(table, way, action))).map(
    ({ when, rows, members }) => {
      const reached = reachedCitizens.condition(members, `${table.table}_${command}`);
      return [reached, ...(when === undefined ? [] : [`(${when})`]), ...(rows === every ? [] : [rows])].join(
        ' and ',
      );
    },
  );
  const byRole = ways.flatMap(({ way, action }) =>
    (Object.entries(way.reaches) as [Reach, string][]).flatMap(([reach, rows]) =>
      rolesWithoutRelation
        .filter((role) => cellOf(way.resource, role)?.[action] === reach)
        .map((role) =>
          [
            `access.role() = '${role}'`,
            ...(way.when === undefined ? [] : [`(${way.when})`]),
            ...(rows === every ? [] : [`(${rows})`]),
          ].join(' and '),
        ),
    ),
  );
  return [...byRelation, ...byRole];
}
