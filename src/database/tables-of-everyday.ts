import {
  every,
  iAmAuthor,
  inThePlanMade,
  ofMyOffer,
  ofNoKeptRound,
  onStairs,
  type ProtectedTable,
  planIsShownToMe,
  planParts,
  shownAnd,
  type Way,
} from './ways-to-rows.ts';

// "RW own effort" (§ 5): another provider meets the staircase of the goals in which their offer has an effort.
const ofAGoalWithMyEffort = (table: string) =>
  `exists (select from public.effort e where e.municipality_id = ${table}.municipality_id and e.goal_id = ${table}.goal_id
     and e.offer_id = any (access.my_offers()))`;
// Of what is adjusted too: the steps of those goals, and no effort but their own, whatever goal it stands under.
const adjustedForMyOffer = `(what <> 'effort' and ${ofAGoalWithMyEffort('adjustment')} or exists (select from public.effort e
  where e.municipality_id = adjustment.municipality_id and e.id = adjustment.subject_id and e.${ofMyOffer}))`;
// That help was put back tells that a change of it was refused: whoever sees that decision reads it, and nobody else (§ 5).
const ofNoDecisionKeptFromMe = `decision_id is null or exists (select from public.effort_decision d
  where d.municipality_id = adjustment.municipality_id and d.id = adjustment.decision_id)`;
const ofAnEffortOfMyOffer = `exists (select from public.effort e where e.municipality_id = effort_decision.municipality_id
  and e.id = effort_decision.effort_id and e.offer_id = any (access.my_offers()))`;
// What the citizen drew or said is seen with the words that it stands beside, and with the version that holds it (R-M8).
const besideWhatISee = ['dream', 'goal_words', 'help_received', 'goal_review']
  .map(
    (table) => `exists (select from public.${table} w where w.municipality_id = answer_file.municipality_id
      and w.id = answer_file.${table}_id)`,
  )
  .concat(
    // What the citizen took back of what they think about a goal is theirs alone, with all that stood beside it.
    `exists (select from public.perspective w where w.municipality_id = answer_file.municipality_id
      and w.id = answer_file.perspective_id and (w.withdrawn_at is null or w.citizen_id = access.me()))`,
  )
  .join(' or ');
// Beside the citizen's own answer to the plan.
const besideAnAnswerISee = `exists (select from public.agreement w where w.municipality_id = answer_file.municipality_id
  and w.id = answer_file.agreement_id) and (withdrawn_at is null or citizen_id = access.me())`;
// Beside the answer to "Blev du hørt?" that stands; one that was replaced is the citizen's own to see.
const besideTheHeardAnswer = `exists (select from public.heard_answer w where w.municipality_id = answer_file.municipality_id
  and w.id = answer_file.heard_answer_id
  and (w.withdrawn_at is null and answer_file.withdrawn_at is null or w.citizen_id = access.me()))`;
// Beside a step, an objection, an answer about how one communicates, a disagreement, or what makes the difference between
// places: seen by whoever sees that.
const besideOne = (table: string): string =>
  `exists (select from public.${table} w where w.municipality_id = answer_file.municipality_id and w.id = answer_file.${table}_id)
    and (withdrawn_at is null or citizen_id = access.me())`;
const besideAStep = besideOne('step');
const besideAnObjection = `exists (select from public.contribution_objection w where w.municipality_id = answer_file.municipality_id
  and w.id = answer_file.contribution_objection_id and (w.withdrawn_at is null or w.citizen_id = access.me()))
  and (withdrawn_at is null or citizen_id = access.me())`;
const besideCommunication = besideOne('communication_entry');
const besideADisagreement = besideOne('disagreement');
const besideADifference = besideOne('score_difference');
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
const everydayParts = (own: string, shown: string = planIsShownToMe): Way => ({
  resource: 'staircaseAndEfforts',
  reaches: { all: every, shown, own },
});
// What carries no goal is shown with its round, and an adjustment of it with the effort that it is about.
const shownEffort = shownAnd(ofNoKeptRound);
const shownAdjustment = shownAnd(`goal_id is not null or exists (select from public.effort e
  where e.municipality_id = adjustment.municipality_id and e.id = adjustment.subject_id)`);
const onOwnEfforts = (own: string): readonly Way[] => [
  { resource: 'staircaseAndEfforts', reaches: { all: every, own } },
];
const ownAnswers = inThePlanMade('all', 'ownWords', 'ownPerspective', 'ownContribution');

/** Efforts, steps and ticks of everyday life, and what was said about them at the status. */
export const tablesOfEveryday: readonly ProtectedTable[] = [
  {
    table: 'effort',
    author: 'author_id',
    hangsOn: { ...onStairs, mayBeNone: true },
    select: [everydayParts(ofMyOffer, shownEffort)],
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
    hangsOn: onStairs,
    select: [everydayParts(ofAGoalWithMyEffort('step'))],
    insert: onOwnEfforts(ofAGoalWithMyEffort('step')),
    update: onOwnEfforts(`${iAmAuthor} and ${ofAGoalWithMyEffort('step')}`),
  },
  {
    table: 'adjustment',
    author: 'author_id',
    hangsOn: { ...onStairs, mayBeNone: true },
    select: [{ ...everydayParts(adjustedForMyOffer, shownAdjustment), when: ofNoDecisionKeptFromMe }],
    insert: onOwnEfforts(adjustedForMyOffer),
    // The citizen alone answers what was changed without them; all else of it stands.
    update: [
      {
        resource: 'staircaseAndEfforts',
        action: 'write',
        reaches: { all: every },
        when: 'citizen_id = access.me()',
      },
    ],
    updateColumns: ['answer', 'answered_at', 'was_there', 'was_there_at', 'version'],
  },
  {
    table: 'tick',
    author: 'author_id',
    hangsOn: { table: 'step', column: 'step_id' },
    select: [everydayParts(every)],
    insert: onOwnEfforts(every),
  },
  // R-S2: everybody who works for the plan answers for themselves, from their own login.
  {
    table: 'help_received',
    author: 'author_id',
    hangsOn: { table: 'effort', column: 'effort_id' },
    ofRound: 'round_id',
    select: [planParts],
    insert: ownAnswers,
    update: ownAnswers.map((way) => ({ ...way, when: iAmAuthor })),
  },
  {
    table: 'goal_review',
    author: 'author_id',
    hangsOn: onStairs,
    ofRound: 'round_id',
    select: [planParts],
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
      { resource: 'agreements', reaches: { all: besideAnAnswerISee } },
      { resource: 'meetingRoom', reaches: { all: besideTheHeardAnswer, inMeeting: besideTheHeardAnswer } },
      {
        resource: 'staircaseAndEfforts',
        reaches: { all: besideAStep, shown: besideAStep, own: besideAStep },
      },
      { resource: 'contributions', reaches: { all: besideAnObjection, own: besideAnObjection } },
      { resource: 'howICommunicate', reaches: { all: besideCommunication, shown: besideCommunication } },
      {
        resource: 'disagreement',
        reaches: { all: besideADisagreement, shown: besideADisagreement, relevant: besideADisagreement },
      },
      {
        resource: 'scores',
        reaches: { all: besideADifference, shown: besideADifference, relevant: besideADifference },
      },
    ],
    // R-P8: the citizen alone gives it and takes it back.
    insert: [...inThePlanMade('ownWords'), { resource: 'planBeingMade', reaches: { all: ofTheItemBrought } }],
    update: inThePlanMade('ownWords'),
    updateColumns: ['withdrawn_at', 'version'],
  },
];
