import {
  dreamsOfPlan,
  every,
  iAmAuthor,
  inMyMeeting,
  inThePlanMade,
  ofMyOffer,
  onGoal,
  onStairs,
  type ProtectedTable,
  planIsShownToMe,
  planParts,
  type Way,
} from './ways-to-rows.ts';

const iAmParty = 'party_id = access.me()';
const forMyOffer = 'only_offer_ids && access.my_offers()';
// A version that holds a goal for named providers is whole only for those who see every goal; others get their part.
const holdsNoGoalForOthers = `not exists (select from jsonb_array_elements(snapshot -> 'goals') g
  where jsonb_array_length(coalesce(g -> 'onlyFor', '[]')) > 0 and not exists (select from public.offer o
    where o.municipality_id = plan_version.municipality_id and o.id = any (access.my_offers())
      and g -> 'onlyFor' ? o.name))`;
const notAsCitizen = `view <> 'citizen'`;
// § 5, meeting: voices. One of the network in the open meeting, about a goal, in their own name (R-M5, R-P7).
const asNetworkVoice = `view = 'network' and spoken_by = ''
  and citizen_id = any (access.citizens_as('relative') || access.citizens_as('companion') || access.citizens_as('guardian'))`;
const myOffersOrMine = `offer_id is null or ${ofMyOffer}`;
const formalRows: Way = { resource: 'planBeingMade', reaches: { all: every, inMeeting: inMyMeeting } };

/** The plan being made, and its agreed versions with what everybody answered. */
export const tablesOfPlan: readonly ProtectedTable[] = [
  {
    table: 'dream',
    author: 'author_id',
    saidBy: true,
    confirmedBy: 'citizen_id',
    ofRound: 'round_id',
    select: [dreamsOfPlan],
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
    hangsOn: { table: 'goal', column: 'id', follows: true },
    select: [
      { ...planParts, when: 'only_offer_ids is null' },
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
    // By the citizen no more than that it goes out or comes in with their answer: `access.refuse_writing_goal`.
    update: inThePlanMade('all', 'ownWords'),
  },
  {
    table: 'goal_words',
    author: 'author_id',
    saidBy: true,
    confirmedBy: 'citizen_id',
    hangsOn: onGoal,
    select: [planParts],
    insert: inThePlanMade('all', 'ownWords'),
    update: [
      { resource: 'planBeingMade', reaches: { ownWords: every } },
      { resource: 'planBeingMade', reaches: { all: every }, when: `${iAmAuthor} and confirmed_at is null` },
    ],
  },
  {
    // "Passer målet stadig?": seen with the goal, answered by the citizen alone and never changed (R-M5, R-P8).
    table: 'goal_fit',
    author: 'author_id',
    hangsOn: onGoal,
    select: [planParts],
    insert: inThePlanMade('ownWords'),
  },
  {
    table: 'perspective',
    author: 'author_id',
    hangsOn: onGoal,
    select: [planParts],
    // R-P8: the citizen's perspective is the citizen's, or written down by the caseworker; never another provider's.
    insert: [
      {
        resource: 'planBeingMade',
        reaches: { all: every, ownWords: every, ownPerspective: notAsCitizen, ownContribution: notAsCitizen },
      },
      { resource: 'meetingRoom', reaches: { inMeeting: inMyMeeting }, when: asNetworkVoice },
    ],
    update: [
      {
        resource: 'planBeingMade',
        reaches: { all: every, ownWords: every, ownPerspective: every, ownContribution: every },
        when: iAmAuthor,
      },
      {
        resource: 'meetingRoom',
        reaches: { inMeeting: inMyMeeting },
        when: `${iAmAuthor} and ${asNetworkVoice}`,
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
    hangsOn: onStairs,
    ofRound: 'meeting_id',
    select: [{ resource: 'scores', reaches: { all: every, shown: planIsShownToMe, relevant: every } }],
    insert: [{ resource: 'scores', reaches: { all: every, own: every } }],
    // R-M7: nobody alters another's score, the citizen's least of all.
    update: [{ resource: 'scores', reaches: { all: every, own: every }, when: iAmAuthor }],
  },
  {
    // What makes the difference between places: seen with the scores it is about, written in one's own name (R-M6).
    table: 'score_difference',
    author: 'author_id',
    hangsOn: onStairs,
    ofRound: 'meeting_id',
    select: [{ resource: 'scores', reaches: { all: every, shown: planIsShownToMe, relevant: every } }],
    insert: [{ resource: 'scores', reaches: { all: every, own: every } }],
    update: [{ resource: 'scores', reaches: { all: every, own: every }, when: iAmAuthor }],
  },
  {
    table: 'disagreement',
    hangsOn: onStairs,
    ofRound: 'meeting_id',
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
    select: [planParts],
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
  {
    table: 'answer_talk',
    author: 'author_id',
    select: [{ resource: 'agreements', reaches: { all: every, own: iAmParty } }],
    insert: [{ resource: 'agreements', reaches: { all: every } }],
    // R-M8: the party alone says whether the talk was as another tells it.
    update: [{ resource: 'agreements', reaches: { all: every, own: every }, when: iAmParty }],
    updateColumns: ['was_there', 'version'],
  },
];
