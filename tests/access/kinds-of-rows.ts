import { type Row, theDay, type World } from '../people.ts';
import { rowsAroundJonas } from './rows-around-jonas.ts';
import { rowsOfThePlan } from './rows-of-the-plan.ts';

/**
 * The goals of Jonas. Common goals concern all offers, but only in the first of them has Værkstedet an effort; the others
 * are for named providers only (R-M3). `draft` stands in the next round, on which nobody has agreed yet; `followed` and
 * `notGiven` in the earlier one, of whose agreed plan Værkstedet was given no part: it has an effort in the first (R-M2).
 */
export type GoalName =
  | 'common'
  | 'commonForBirkely'
  | 'onlyBirkely'
  | 'onlyVaerkstedet'
  | 'draft'
  | 'followed'
  | 'notGiven';

/** The round in which each goal stands. */
export const roundOf = {
  common: 'this round',
  commonForBirkely: 'this round',
  onlyBirkely: 'this round',
  onlyVaerkstedet: 'this round',
  draft: 'the next round',
  followed: 'the earlier round',
  notGiven: 'the earlier round',
} as const satisfies Record<GoalName, Place['round']>;
const meetingOf = {
  'the earlier round': 'the earlier meeting',
  'this round': 'the meeting',
  'the next round': 'the next meeting',
} as const;

/** What makes a row special for the access table; people and offers by handle. */
export interface Place {
  readonly name?: string;
  /** Who wrote it. */
  readonly by?: string;
  readonly goal?: GoalName;
  readonly offer?: 'birkely' | 'vaerkstedet';
  /** Whose answer, invitation or showing it is; whom a person or relation is about. */
  readonly party?: string;
  readonly meeting?: 'the meeting' | 'the earlier meeting' | 'the next meeting';
  /** The round it belongs to or was said in, where that is another than its goal’s, or it has none. */
  readonly round?: 'the earlier round' | 'this round' | 'the next round';
  /** The citizen has said yes to what another wrote down. */
  readonly confirmed?: boolean;
  /** Written as the citizen's own, whoever wrote it. */
  readonly asCitizen?: boolean;
  /** Said in one's own name as one of the network. */
  readonly asNetwork?: boolean;
  /** The row it hangs on, by name. */
  readonly of?: string;
}

/** How rows of one table are made, which ones lie there, and which ones somebody could try to add. */
export interface KindOfRows {
  readonly table: string;
  make(place: Place): Row;
  readonly rows: readonly Place[];
  readonly attempts?: readonly Place[];
  /** The rows come from the founding; they are not put there. */
  readonly isThere?: true;
}

/** Every table that somebody may see something of, in the order in which rows can be put. */
export function kindsOfRows(world: World, idOf: (name: string) => string): readonly KindOfRows[] {
  const parts = partsOfRows(world, idOf);
  return [...rowsAroundJonas(parts), ...rowsOfThePlan(parts)];
}

/** The columns that a place stands for. `idOf` gives the id of a row by its table and name. */
export function partsOfRows(world: World, idOf: (name: string) => string) {
  return {
    world,
    idOf,
    author: ({ by = 'karin' }: Place) => ({ author_id: world.id(by) }),
    ofGoal: ({ goal = 'common' }: Place) => ({ goal_id: idOf(`goal ${goal}`) }),
    ofOffer: ({ offer }: Place) => (offer === undefined ? {} : { offer_id: world.offer(offer) }),
    ofMeeting: ({ meeting = 'the meeting' }: Place) => ({ meeting_id: idOf(`plan_meeting ${meeting}`) }),
    ofEffort: ({ of }: Place) => ({ effort_id: idOf(`effort ${of}`) }),
    ofRound: ({ goal, round }: Place) => ({
      round_id: idOf(`plan_round ${round ?? roundOf[goal ?? 'common']}`),
    }),
    ofThisRound: ({ round = 'this round' }: Place) => ({ round_id: idOf(`plan_round ${round}`) }),
    ofMeetingOfRound: ({ goal, round }: Place) => ({
      meeting_id: idOf(`plan_meeting ${meetingOf[round ?? roundOf[goal ?? 'common']]}`),
    }),
    confirmed: ({ confirmed }: Place) => ({ confirmed_at: confirmed ? `${theDay}T08:00:00Z` : null }),
    /** Whose words: the citizen's own login, or somebody who wrote them down. */
    saidBy: ({ by, asCitizen }: Place) => ({ said_by: by === 'jonas' || asCitizen ? 'self' : 'withHelp' }),
    party: ({ party = 'jonas' }: Place) => world.id(party),
  };
}
export type PartsOfRows = ReturnType<typeof partsOfRows>;

export const inAnothersName = { name: 'in another’s name', by: 'henrik' } as const;
export const by = (...handles: string[]): readonly Place[] => handles.map((handle) => ({ by: handle }));
