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
  };
  /** Rows hold goals inside: what must hold for a column that sees goals for named providers only where it is named. */
  readonly holdsGoals?: string;
  /** Columns an update may touch; absent: all but those that say whose the row is. */
  readonly updateColumns?: readonly string[];
}

/** Narrows nothing. */
export const every = 'true';
/** Narrows a reach to citizens in whose open meeting the actor takes part. */
export const inMyMeeting = 'citizen_id = any (access.citizens_in_open_meeting())';
const iAmAuthor = 'author_id = access.me()';
const iAmParty = 'party_id = access.me()';
const forMyOffer = 'only_offer_ids && access.my_offers()';
const ofMyOffer = 'offer_id = any (access.my_offers())';
// "RW own effort" (§ 5): another provider meets the staircase of the goals in which their offer has an effort.
const ofAGoalWithMyEffort = (table: string) =>
  `exists (select from public.effort e where e.municipality_id = ${table}.municipality_id and e.goal_id = ${table}.goal_id
     and e.offer_id = any (access.my_offers()))`;
const adjustedForMyOffer = `${ofAGoalWithMyEffort('adjustment')} or exists (select from public.effort e
  where e.municipality_id = adjustment.municipality_id and e.id = adjustment.subject_id and e.${ofMyOffer})`;
const ofAnEffortOfMyOffer = `exists (select from public.effort e where e.municipality_id = effort_decision.municipality_id
  and e.id = effort_decision.effort_id and e.offer_id = any (access.my_offers()))`;
// A version that holds a goal for named providers is whole only for those who see every goal; others get their part.
const holdsNoGoalForOthers = `not exists (select from jsonb_array_elements(snapshot -> 'goals') g
  where jsonb_array_length(coalesce(g -> 'onlyFor', '[]')) > 0 and not exists (select from public.offer o
    where o.municipality_id = plan_version.municipality_id and o.id = any (access.my_offers())
      and g -> 'onlyFor' ? o.name))`;
/** Narrows a reach to citizens who show the actor their plan. */
export const planIsShownToMe = 'citizen_id = any (access.plans_shown_to_me())';
const itemIsShownToMe = `exists (select from public.showing s where s.municipality_id = shared_item.municipality_id
  and s.citizen_id = shared_item.citizen_id and s.subject_id = shared_item.id and s.what = 'sharedItem'
  and s.person_id = access.me() and s.withdrawn_at is null) and withdrawn_at is null`;
const communicationIsShownToMe = (table: string) =>
  `exists (select from public.showing s where s.municipality_id = ${table}.municipality_id
    and s.citizen_id = ${table}.citizen_id and s.what = 'communication' and s.person_id = access.me() and s.withdrawn_at is null)`;
const communicationSeen = (table: string): readonly Way[] => [
  { resource: 'howICommunicate', reaches: { all: every, shown: communicationIsShownToMe(table) } },
];
const communicationOfTheCitizen: readonly Way[] = [
  { resource: 'howICommunicate', reaches: { all: every }, when: 'citizen_id = access.me()' },
];
const pictureIsShownToMe = `exists (select from public.showing s where s.municipality_id = shown_picture.municipality_id
  and s.citizen_id = shown_picture.citizen_id and s.subject_id = shown_picture.id and s.what = 'ownPicture'
  and s.person_id = access.me() and s.withdrawn_at is null) and withdrawn_at is null`;
const ofAGoalISee = `exists (select from public.goal g where g.municipality_id = dream.municipality_id and g.dream_id = dream.id)`;
const notAsCitizen = `view <> 'citizen'`;
const myOffersOrMine = `offer_id is null or ${ofMyOffer}`;
// What the citizen drew or said is seen with the words that it stands beside, and with the version that holds it (R-M8).
const besideWhatISee = ['dream', 'goal_words', 'help_received', 'goal_review']
  .map(
    (table) => `exists (select from public.${table} w where w.municipality_id = answer_file.municipality_id
      and w.id = answer_file.${table}_id)`,
  )
  .join(' or ');
const inAVersionISee = ['plan_version', 'plan_version_part']
  .map(
    (table) => `exists (select from public.${table} v where v.municipality_id = answer_file.municipality_id
      and v.citizen_id = answer_file.citizen_id and strpos(v.snapshot::text, answer_file.id::text) > 0)`,
  )
  .join(' or ');
// Who brings what the citizen showed into the plan brings its files along, and no others (R-P8).
const ofTheItemBrought = `exists (select from public.dream d
  join public.shared_item s on s.municipality_id = d.municipality_id and s.id = d.from_shared_item_id
  where d.municipality_id = answer_file.municipality_id and d.id = answer_file.dream_id
    and answer_file.file_hash = case answer_file.kind when 'photo' then s.photo_hash when 'drawing' then s.drawing_hash
      else s.recording_hash end)`;
const onGoal = { table: 'goal', column: 'goal_id' } as const;

const planParts = (table: string): Way => ({
  resource: 'planBeingMade',
  reaches: { all: every, inMeeting: inMyMeeting, relevant: every },
  ...(table === 'dream' ? { reaches: { all: every, inMeeting: inMyMeeting, relevant: ofAGoalISee } } : {}),
});
const everydayParts = (own: string): Way => ({
  resource: 'staircaseAndEfforts',
  reaches: { all: every, shown: planIsShownToMe, own },
});
const onOwnEfforts = (own: string): readonly Way[] => [
  { resource: 'staircaseAndEfforts', reaches: { all: every, own } },
];
const inThePlanMade = (
  ...reaches: ('all' | 'ownWords' | 'ownPerspective' | 'ownContribution')[]
): readonly Way[] => [
  { resource: 'planBeingMade', reaches: Object.fromEntries(reaches.map((reach) => [reach, every])) },
];
const ownAnswers = inThePlanMade('all', 'ownWords', 'ownPerspective', 'ownContribution');
const meetingRoom: Way = { resource: 'meetingRoom', reaches: { all: every, inMeeting: inMyMeeting } };
// R-M1: the citizen's own answer is nobody else's to change; who recorded one may take the recording back.
const heardRows: Way = { ...meetingRoom, when: `citizen_id = access.me() or ${iAmAuthor}` };
const formalRows: Way = { resource: 'planBeingMade', reaches: { all: every, inMeeting: inMyMeeting } };

/** Every table about a citizen. A table that is in neither this list nor `structural-tables.ts` fails a test. */
export const protectedTables: readonly ProtectedTable[] = [
  {
    schema: 'private_preparation',
    table: 'answer',
    select: [{ resource: 'privatePreparation', reaches: { all: every } }],
    insert: [{ resource: 'privatePreparation', reaches: { all: every } }],
    update: [{ resource: 'privatePreparation', reaches: { all: every } }],
  },
  {
    schema: 'private_preparation',
    table: 'put_aside',
    select: [{ resource: 'privatePreparation', reaches: { all: every } }],
    insert: [{ resource: 'privatePreparation', reaches: { all: every } }],
    update: [{ resource: 'privatePreparation', reaches: { all: every } }],
  },
  ...['own_picture', 'own_picture_card', 'own_picture_change'].map((table): ProtectedTable => {
    const citizensAlone: readonly Way[] = [{ resource: 'privatePreparation', reaches: { all: every } }];
    return {
      schema: 'private_preparation',
      table,
      select: citizensAlone,
      insert: citizensAlone,
      update: citizensAlone,
    };
  }),
  {
    table: 'shown_picture',
    select: [{ resource: 'ownPictures', reaches: { all: every, shown: pictureIsShownToMe } }],
    insert: [{ resource: 'ownPictures', reaches: { all: every } }],
    update: [{ resource: 'ownPictures', reaches: { all: every } }],
  },
  {
    table: 'shared_item',
    select: [{ resource: 'sharedPreparation', reaches: { all: every, shown: itemIsShownToMe } }],
    insert: [{ resource: 'sharedPreparation', reaches: { all: every } }],
    update: [{ resource: 'sharedPreparation', reaches: { all: every } }],
  },
  // A photo goes with what it is used in: whoever sees that sees the photo, and nobody else (docs/decisions/0011).
  {
    table: 'own_photo',
    select: [
      {
        resource: 'sharedPreparation',
        reaches: { all: every, shown: 'access.photo_is_seen(municipality_id, citizen_id, id)' },
      },
    ],
    insert: [{ resource: 'sharedPreparation', reaches: { all: every } }],
    update: [{ resource: 'sharedPreparation', reaches: { all: every } }],
  },
  {
    table: 'contribution',
    author: 'author_id',
    select: [{ resource: 'contributions', reaches: { all: every, own: iAmAuthor } }],
    insert: [{ resource: 'contributions', reaches: { own: every } }],
    update: [{ resource: 'contributions', reaches: { own: iAmAuthor } }],
  },
  {
    table: 'contribution_objection',
    select: [
      {
        resource: 'contributions',
        reaches: {
          all: every,
          own: `exists (select from public.contribution c where c.municipality_id = contribution_objection.municipality_id
            and c.id = contribution_objection.contribution_id)`,
        },
      },
    ],
    insert: [{ resource: 'contributions', reaches: { ownWords: every } }],
    update: [{ resource: 'contributions', reaches: { ownWords: every } }],
  },
  {
    table: 'communication_entry',
    author: 'author_id',
    select: communicationSeen('communication_entry'),
    insert: [{ resource: 'howICommunicate', reaches: { all: every } }],
    // R-P8: nobody edits the citizen's words, nor the citizen another's; they object, and write their own.
    update: [{ resource: 'howICommunicate', reaches: { all: every }, when: iAmAuthor }],
  },
  {
    table: 'communication_objection',
    select: communicationSeen('communication_objection'),
    insert: communicationOfTheCitizen,
    update: communicationOfTheCitizen,
  },
  {
    table: 'communication_choice',
    select: communicationSeen('communication_choice'),
    insert: communicationOfTheCitizen,
    update: communicationOfTheCitizen,
  },
  {
    table: 'plan_meeting',
    select: [
      {
        resource: 'datesAndInvitations',
        reaches: { all: every, own: 'id = any (access.my_meetings())' },
      },
    ],
    insert: [{ resource: 'datesAndInvitations', reaches: { all: every } }],
    update: [{ resource: 'datesAndInvitations', reaches: { all: every } }],
  },
  {
    table: 'meeting_participant',
    select: [
      {
        resource: 'datesAndInvitations',
        reaches: { all: every, own: 'meeting_id = any (access.my_meetings())' },
      },
    ],
    insert: [{ resource: 'datesAndInvitations', reaches: { all: every } }],
    update: [{ resource: 'datesAndInvitations', reaches: { all: every } }],
  },
  {
    table: 'told',
    author: 'author_id',
    select: [{ resource: 'datesAndInvitations', reaches: { all: every } }],
    insert: [{ resource: 'datesAndInvitations', reaches: { all: every, own: every } }],
  },
  {
    table: 'preparation_offered',
    author: 'author_id',
    select: [{ resource: 'datesAndInvitations', reaches: { all: every } }],
    insert: [{ resource: 'datesAndInvitations', reaches: { all: every, own: every } }],
  },
  {
    table: 'preparation_end',
    select: [{ resource: 'datesAndInvitations', reaches: { all: every } }],
    insert: [
      {
        resource: 'datesAndInvitations',
        reaches: { ownWords: every },
        when: 'citizen_id = access.me()',
      },
    ],
    update: [
      {
        resource: 'datesAndInvitations',
        reaches: { ownWords: every },
        when: 'citizen_id = access.me()',
      },
    ],
  },
  {
    table: 'meeting_card',
    author: 'author_id',
    saidBy: true,
    // R-M10: what the citizen hides is hidden here too, not only on the screen.
    select: [
      { resource: 'meetingRoom', reaches: { all: every }, when: 'citizen_id = access.me()' },
      { ...meetingRoom, when: `withdrawn_at is null or ${iAmAuthor}` },
    ],
    insert: [meetingRoom],
    // The citizen rules over every card about them; others over the cards they placed (R-P8, R-M10).
    update: [
      { resource: 'meetingRoom', reaches: { all: every }, when: 'citizen_id = access.me()' },
      { resource: 'meetingRoom', reaches: { all: every, inMeeting: inMyMeeting }, when: iAmAuthor },
    ],
  },
  {
    table: 'heard_answer',
    author: 'author_id',
    saidBy: true,
    select: [meetingRoom],
    insert: [meetingRoom],
    update: [heardRows],
  },
  {
    table: 'heard_point',
    author: 'author_id',
    select: [meetingRoom],
    insert: [meetingRoom],
    update: [heardRows],
  },
  {
    table: 'dream',
    author: 'author_id',
    saidBy: true,
    confirmedBy: 'citizen_id',
    select: [planParts('dream')],
    insert: inThePlanMade('all', 'ownWords'),
    // R-P8: staff never edit the citizen's words; who recorded them may take their recording back until it is confirmed.
    update: [
      { resource: 'planBeingMade', action: 'write', reaches: { ownWords: every } },
      {
        resource: 'planBeingMade',
        action: 'write',
        reaches: { all: every },
        when: `${iAmAuthor} and confirmed_at is null`,
      },
    ],
  },
  {
    table: 'goal',
    author: 'author_id',
    select: [
      { ...planParts('goal'), when: 'only_offer_ids is null' },
      {
        resource: 'staircaseAndEfforts',
        reaches: { all: every, shown: planIsShownToMe },
        when: 'only_offer_ids is null',
      },
      {
        resource: 'goalsForNamedProviders',
        reaches: { all: every, shown: planIsShownToMe, relevant: forMyOffer },
        when: 'only_offer_ids is not null',
      },
    ],
    insert: inThePlanMade('all'),
    update: inThePlanMade('all'),
  },
  {
    table: 'goal_words',
    author: 'author_id',
    saidBy: true,
    confirmedBy: 'citizen_id',
    hangsOn: onGoal,
    select: [planParts('goal_words')],
    insert: inThePlanMade('all', 'ownWords'),
    update: [
      { resource: 'planBeingMade', reaches: { ownWords: every } },
      { resource: 'planBeingMade', reaches: { all: every }, when: `${iAmAuthor} and confirmed_at is null` },
    ],
  },
  {
    table: 'perspective',
    author: 'author_id',
    hangsOn: onGoal,
    select: [planParts('perspective')],
    // R-P8: the citizen's perspective is the citizen's, or written down by the caseworker; never another provider's.
    insert: [
      {
        resource: 'planBeingMade',
        reaches: { all: every, ownWords: every, ownPerspective: notAsCitizen, ownContribution: notAsCitizen },
      },
    ],
    update: [
      {
        resource: 'planBeingMade',
        reaches: { all: every, ownWords: every, ownPerspective: every, ownContribution: every },
        when: iAmAuthor,
      },
    ],
  },
  {
    table: 'wish_not_followed',
    author: 'author_id',
    select: [formalRows],
    insert: inThePlanMade('all'),
    update: inThePlanMade('all'),
  },
  {
    table: 'score',
    author: 'author_id',
    hangsOn: onGoal,
    select: [{ resource: 'scores', reaches: { all: every, shown: planIsShownToMe, relevant: every } }],
    insert: [{ resource: 'scores', reaches: { all: every, own: every } }],
    // R-M7: nobody alters another's score, the citizen's least of all.
    update: [{ resource: 'scores', reaches: { all: every, own: every }, when: iAmAuthor }],
  },
  {
    table: 'disagreement',
    hangsOn: onGoal,
    select: [
      {
        resource: 'disagreement',
        reaches: { all: every, shown: planIsShownToMe, relevant: every },
      },
    ],
    insert: [{ resource: 'disagreement', reaches: { all: every } }],
    update: [{ resource: 'disagreement', reaches: { all: every } }],
  },
  {
    table: 'goal_contribution',
    author: 'author_id',
    hangsOn: onGoal,
    select: [planParts('goal_contribution')],
    insert: [
      {
        resource: 'planBeingMade',
        reaches: { all: every, ownPerspective: myOffersOrMine, ownContribution: myOffersOrMine },
      },
    ],
    update: [
      {
        resource: 'planBeingMade',
        reaches: { all: every, ownPerspective: every, ownContribution: every },
        when: iAmAuthor,
      },
    ],
  },
  {
    table: 'formal_text',
    author: 'author_id',
    select: [{ resource: 'planBeingMade', reaches: { all: every } }],
    insert: inThePlanMade('all'),
    update: inThePlanMade('all'),
  },
  {
    table: 'effort',
    author: 'author_id',
    hangsOn: { ...onGoal, mayBeNone: true },
    select: [everydayParts(ofMyOffer)],
    insert: onOwnEfforts(ofMyOffer),
    update: onOwnEfforts(ofMyOffer),
  },
  {
    table: 'effort_decision',
    author: 'author_id',
    hangsOn: { table: 'effort', column: 'effort_id' },
    select: [{ resource: 'effortDecisions', reaches: { all: every, relevant: ofAnEffortOfMyOffer } }],
    insert: [{ resource: 'effortDecisions', reaches: { all: every } }],
  },
  {
    table: 'step',
    author: 'author_id',
    hangsOn: onGoal,
    select: [everydayParts(ofAGoalWithMyEffort('step'))],
    insert: onOwnEfforts(ofAGoalWithMyEffort('step')),
    update: onOwnEfforts(`${iAmAuthor} and ${ofAGoalWithMyEffort('step')}`),
  },
  {
    table: 'adjustment',
    author: 'author_id',
    hangsOn: { ...onGoal, mayBeNone: true },
    select: [everydayParts(adjustedForMyOffer)],
    insert: onOwnEfforts(adjustedForMyOffer),
  },
  {
    table: 'tick',
    author: 'author_id',
    hangsOn: { table: 'step', column: 'step_id' },
    select: [everydayParts(every)],
    insert: onOwnEfforts(every),
  },
  {
    table: 'plan_version',
    author: 'made_by',
    holdsGoals: holdsNoGoalForOthers,
    select: [{ resource: 'planVersion', reaches: { all: every, shown: planIsShownToMe } }],
    insert: inThePlanMade('all'),
  },
  {
    table: 'plan_version_part',
    author: 'made_by',
    holdsGoals: ofMyOffer,
    select: [
      {
        resource: 'planVersion',
        reaches: { all: every, relevant: ofMyOffer },
      },
    ],
    insert: inThePlanMade('all'),
  },
  {
    table: 'agreement',
    author: 'author_id',
    confirmedBy: 'party_id',
    select: [{ resource: 'agreements', reaches: { all: every, own: iAmParty } }],
    insert: [{ resource: 'agreements', reaches: { all: every, own: iAmParty } }],
    // R-M8: what another registered awaits the party's own yes.
    update: [{ resource: 'agreements', reaches: { all: every, own: every }, when: iAmParty }],
  },
  // R-S2: everybody who works for the plan answers for themselves, from their own login.
  {
    table: 'help_received',
    author: 'author_id',
    hangsOn: { table: 'effort', column: 'effort_id' },
    select: [planParts('help_received')],
    insert: ownAnswers,
    update: ownAnswers.map((way) => ({ ...way, when: iAmAuthor })),
  },
  {
    table: 'goal_review',
    author: 'author_id',
    hangsOn: onGoal,
    select: [planParts('goal_review')],
    insert: ownAnswers,
    update: ownAnswers.map((way) => ({ ...way, when: iAmAuthor })),
  },
  {
    table: 'answer_file',
    select: [
      {
        resource: 'planBeingMade',
        reaches: { all: besideWhatISee, inMeeting: besideWhatISee, relevant: besideWhatISee },
        when: 'withdrawn_at is null or citizen_id = access.me()',
      },
      {
        resource: 'planVersion',
        reaches: { all: inAVersionISee, shown: inAVersionISee, relevant: inAVersionISee },
      },
    ],
    // R-P8: the citizen alone gives it and takes it back.
    insert: [...inThePlanMade('ownWords'), { resource: 'planBeingMade', reaches: { all: ofTheItemBrought } }],
    update: inThePlanMade('ownWords'),
    updateColumns: ['withdrawn_at', 'version'],
  },
  {
    table: 'person_identity',
    select: [{ resource: 'birthDate', reaches: { all: every } }],
    insert: [{ resource: 'birthDate', reaches: { all: every } }],
    update: [{ resource: 'birthDate', reaches: { all: every } }],
  },
];
