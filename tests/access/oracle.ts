import { type Place, roundOf } from './kinds-of-rows.ts';
import type { Scene } from './scenes.ts';
import { shownTo } from './scenes.ts';
import { whoMayWhat } from './who-may-what.ts';

export type SqlCommand = 'select' | 'insert' | 'update';

/** Whose offer somebody works for. */
const offerOf: Record<string, Place['offer']> = {
  mette: 'birkely',
  bodil: 'birkely',
  susanne: 'vaerkstedet',
};
const namedFor = {
  common: undefined,
  commonForBirkely: undefined,
  onlyBirkely: 'birkely',
  onlyVaerkstedet: 'vaerkstedet',
  draft: undefined,
  followed: undefined,
  notGiven: undefined,
};

/** Somebody, before a row, in a scene. */
interface Case {
  readonly who: string;
  readonly place: Place;
  readonly scene: Scene;
}

/** The words in which the cells are written. Each says of a row whether it is among those the cell means. */
const words: Record<string, (one: Case) => boolean> = {
  yes: () => true,
  /** S: the plan is shown to them. */
  shown: ({ who, scene }) => scene.shown === 'shown' && isShownTo(who),
  /** S: that item is shown to them. */
  item: ({ who, scene, place }) =>
    scene.shown === 'shown' && isShownTo(who) && place.name === 'the item he shows',
  /** S: that picture is shown to them. */
  picture: ({ who, scene, place }) =>
    scene.shown === 'shown' && isShownTo(who) && place.name === 'the picture he shows',
  /** While a meeting they are invited to is open. */
  meeting: ({ scene }) => scene.meeting === 'open' && scene.invited,
  /** The meeting they are invited to. */
  invited: ({ scene, place }) => scene.invited && place.meeting === 'the meeting',
  /** O: what they wrote themselves. */
  own: ({ who, place }) => place.by === who,
  /** Their own answer, invitation, showing, name. */
  self: ({ who, place }) => (place.party ?? place.by) === who,
  /** Not a goal for other named providers. */
  theirs: ({ who, place }) => goalIsCommon(place) || namedFor[place.goal ?? 'common'] === offerOf[who],
  /** A goal that all contribute to. */
  common: ({ place }) => goalIsCommon(place),
  /** It belongs to their offer. */
  mine: ({ who, place }) => place.offer !== undefined && place.offer === offerOf[who],
  /** It belongs to no offer. */
  nobodys: ({ place }) => place.offer === undefined,
  /** Under a goal in which their offer has an effort. */
  effort: ({ who, place }) =>
    offerOf[who] === 'vaerkstedet' && ['common', 'onlyVaerkstedet', 'followed'].includes(place.goal ?? ''),
  /** About the staircase of a goal, and no help. */
  onStairs: ({ place }) => place.of === undefined,
  /** In a round of whose plan there is a version (R-M8). */
  agreed: ({ place }) => goalRound(place) !== 'the next round' && place.round !== 'the next round',
  /** Not of an agreed plan of which their offer was given no part (R-M2). */
  given: ({ place }) => goalRound(place) !== 'the earlier round',
  /** Not said in a round of whose agreed plan their offer was given no part. */
  saidSince: ({ place }) => (place.round ?? 'this round') !== 'the earlier round',
  /** As that, where what is said belongs to the meeting of its goal’s round unless it says another. */
  scoredSince: ({ place }) => (place.round ?? goalRound(place)) !== 'the earlier round',
  /** Nobody took it back. */
  stands: ({ place }) => !place.name?.startsWith('taken back'),
  whenInvited: ({ scene }) => scene.invited,
  /** The citizen has not said yes to it. */
  unconfirmed: ({ place }) => place.confirmed !== true,
  /** Not in the citizen’s view. */
  notAsCitizen: ({ place }) => place.asCitizen !== true,
  /** As one of the network. */
  asNetwork: ({ place }) => place.asNetwork === true,
  /** In the municipality of the rows. */
  home: ({ who }) => !['gitte', 'oskar'].includes(who),
  goal: ({ place }) => place.goal !== undefined,
};

function goalRound({ goal }: Place): Place['round'] {
  return roundOf[goal ?? 'common'];
}
function goalIsCommon({ goal }: Place): boolean {
  return goal === undefined || namedFor[goal] === undefined;
}
function isShownTo(who: string): boolean {
  return (shownTo as readonly string[]).includes(who);
}

interface Line {
  readonly table: string;
  /** Only the row of this name; every row when absent. */
  readonly row: string | undefined;
  readonly command: SqlCommand;
  readonly cells: ReadonlyMap<string, string>;
  /** Holds without a relation to Jonas. */
  readonly withoutRelation: boolean;
}

const lines: readonly Line[] = whoMayWhat.split('\n').flatMap(readLine);

/** `table [row] command  who who words; who words`, or nothing for headings and empty lines. */
function readLine(text: string): Line[] {
  const match = /^\s+([a-z_]+)(?: \[(.+)\])? (select|insert|update)\s+(always )?(.*)$/.exec(text);
  if (match === null) {
    if (text.trim() !== '' && !text.startsWith('§')) throw new Error(`The oracle cannot read: ${text}`);
    return [];
  }
  const [, table = '', row, command, always, rest = ''] = match;
  const cells = new Map<string, string>();
  for (const part of rest === '–' ? [] : rest.split(';')) {
    const said = part.trim().split(/\s+/);
    const cell = said.pop() ?? '';
    for (const who of said) cells.set(who, cell);
  }
  return [{ table, row, command: command as SqlCommand, cells, withoutRelation: always !== undefined }];
}

/** The tables the oracle speaks of. */
export const tablesOfTheOracle: ReadonlySet<string> = new Set(lines.map(({ table }) => table));

/** People with a column of their own; everybody else has no relation to Jonas and gets nothing. */
export const peopleOfTheOracle = [
  'jonas',
  'lone',
  'bent',
  'vera',
  'mette',
  'bodil',
  'susanne',
  'karin',
  'freja',
  'tobias',
  'dorte',
  'niels',
] as const;
/** People without a relation to Jonas: another caseworker, contact person, citizen, guardian; a guardian of money only; Havby. */
export const outsiders = ['henrik', 'ali', 'amina', 'erik', 'egon', 'gitte', 'oskar'] as const;

/** What § 5 says: whether somebody may do this to this row about Jonas in this scene. A missing cell is denied. */
export function mayBy5(
  who: string,
  command: SqlCommand,
  table: string,
  row: { readonly name: string; readonly place: Place },
  scene: Scene,
): boolean {
  return lines
    .filter(
      (line) =>
        line.table === table && line.command === command && (line.row === undefined || line.row === row.name),
    )
    .some((line) => holds(line, { who, place: row.place, scene }));
}

function holds(line: Line, one: Case): boolean {
  const isTied =
    one.who === 'jonas' || ['dorte', 'niels'].includes(one.who) || one.scene.relations === 'living';
  if (!line.withoutRelation && !isTied) return false;
  const cell = line.cells.get(one.who) ?? line.cells.get('everybody');
  if (cell === undefined) return false;
  return cell.split('|').some((any) => any.split('&').every((word) => (words[word] ?? unknown(word))(one)));
}

function unknown(word: string): never {
  throw new Error(`The oracle knows no word "${word}".`);
}

/** Whether § 5 gives a command on a table (`select goal`) to anybody at all. */
export function anybodyMay(cell: string): boolean {
  return lines.some((line) => `${line.command} ${line.table}` === cell && line.cells.size > 0);
}
