import type { Action, Reach, Resource } from '../domain/access/access-table.ts';

/** What one reach of a cell means for the rows of one table, in SQL; a reach that is not named gives no rows. */
type Reaches = { readonly [reach in Reach]?: string };

/** A way to rows: the cells of one resource (row of the access table), and which rows each reach gives. */
export interface Way {
  readonly resource: Resource;
  readonly action?: Action;
  readonly reaches: Reaches;
  /** Narrows the way to some rows of the table. */
  readonly when?: string;
}

/** A table about a citizen, and the ways to its rows. A command without ways is denied to everybody. */
export interface ProtectedTable {
  readonly schema?: string;
  readonly table: string;
  readonly select: readonly Way[];
  readonly insert?: readonly Way[];
  readonly update?: readonly Way[];
  /** Column that must hold the person asking whenever a row is added: nobody writes in another's name. */
  readonly author?: string;
  /** `said_by` 'self' comes from the citizen's own login only, whoever may add rows (R-P8). */
  readonly saidBy?: true;
  /** Whose yes `confirmed_at` is: nobody adds a row that another has already confirmed (R-P8, R-M8). */
  readonly confirmedBy?: 'citizen_id' | 'party_id';
  /** Rows hang on a goal: who may not see the goal (named providers only, R-M3) does not see them either. */
  readonly hangsOn?: {
    readonly table: string;
    readonly column: string;
    /** True: a row may hang on nothing, and then it is like a row about the whole plan. */
    readonly mayBeNone?: true;
    /** True: of a plan that is kept from them, an offer follows the rows of goals in which it has an effort (R-M2). */
    readonly follows?: true;
  };
  /** Column with the round a row belongs to, or its meeting: a plan that is kept from somebody keeps its rows (R-M2, R-M8). */
  readonly ofRound?: 'round_id' | 'meeting_id';
  /** Rows hold goals inside: what must hold for a column that sees goals for named providers only where it is named. */
  readonly holdsGoals?: string;
  /** Columns an update may touch; absent: all but those that say whose the row is. */
  readonly updateColumns?: readonly string[];
}

/** Narrows nothing. */
export const every = 'true';
/** Narrows a reach to citizens in whose open meeting the actor takes part. */
export const inMyMeeting = 'citizen_id = any (access.citizens_in_open_meeting())';
/** Narrows to rows that the actor wrote. */
export const iAmAuthor = 'author_id = access.me()';
/** Narrows to rows of an offer that the actor works for. */
export const ofMyOffer = 'offer_id = any (access.my_offers())';
/** Narrows a reach to citizens who show the actor their plan. */
export const planIsShownToMe = 'citizen_id = any (access.plans_shown_to_me())';
const ofAGoalISee = `exists (select from public.goal g where g.municipality_id = dream.municipality_id and g.dream_id = dream.id)`;
/** Rows that hang on a goal and are what was made and agreed of it. */
export const onGoal = { table: 'goal', column: 'goal_id' } as const;
/** Rows of the staircase of a goal, and what is said about it at a meeting: these are followed where the rest is kept. */
export const onStairs = { ...onGoal, follows: true } as const;
/** Of what is shown, the rows on whose condition something else depends than the citizen alone. */
export const shownAnd = (rows: string): string => `${planIsShownToMe} and (${rows})`;
/** Narrows to rows that carry no round, or one whose plan is not kept. */
export const ofNoKeptRound = 'round_id is null or round_id <> all (access.rounds_kept_from_me())';
/** The way to the parts of the plan being made. */
export const planParts: Way = {
  resource: 'planBeingMade',
  reaches: { all: every, inMeeting: inMyMeeting, relevant: every },
};
/**
 * The way to dreams: for those with relevant parts by a goal of it that they see; and to what another brought from the
 * preparation while it is shown to who asks (R-P6, docs/decisions/0026).
 */
export const dreamsOfPlan: Way = {
  resource: 'planBeingMade',
  reaches: { all: every, inMeeting: inMyMeeting, relevant: ofAGoalISee },
  when: `from_shared_item_id is null or author_id = citizen_id or citizen_id = access.me() or access.is_shown_still(dream)`,
};
/** The way to write in the plan being made for these reaches. */
export const inThePlanMade = (
  ...reaches: ('all' | 'ownWords' | 'ownPerspective' | 'ownContribution')[]
): readonly Way[] => [
  { resource: 'planBeingMade', reaches: Object.fromEntries(reaches.map((reach) => [reach, every])) },
];
