import { theDay } from '../people.ts';
import {
  by,
  type GoalName,
  inAnothersName,
  type KindOfRows,
  type PartsOfRows,
  type Place,
} from './kinds-of-rows.ts';
import { drawnAndShown } from './rows-around-jonas.ts';

const goals: readonly { readonly goal: GoalName }[] = [
  { goal: 'common' },
  { goal: 'commonForBirkely' },
  { goal: 'onlyBirkely' },
  { goal: 'onlyVaerkstedet' },
  { goal: 'draft' },
  { goal: 'followed' },
  { goal: 'notGiven' },
];
/** What is said at the next meeting, on which nobody has agreed yet, about a goal that was agreed. */
const saidNext = { goal: 'common', round: 'the next round' } as const;
const goalsBy = (handle: string) => goals.map((place) => ({ ...place, by: handle }));
const goalAttempts: readonly Place[] = [...goals, { ...inAnothersName, goal: 'common' }];
const efforts: readonly Place[] = [
  { of: 'Birkely in the common goal', goal: 'common', offer: 'birkely' },
  { of: 'Værkstedet in the common goal', goal: 'common', offer: 'vaerkstedet' },
  { of: 'no offer in the common goal', goal: 'common' },
  { of: 'Birkely in its common goal', goal: 'commonForBirkely', offer: 'birkely' },
  { of: 'Birkely alone', goal: 'onlyBirkely', offer: 'birkely' },
  { of: 'Værkstedet alone', goal: 'onlyVaerkstedet', offer: 'vaerkstedet' },
  { of: 'Birkely without a goal', offer: 'birkely' },
  { of: 'Værkstedet without a goal', offer: 'vaerkstedet' },
  { of: 'Birkely in the draft', goal: 'draft', offer: 'birkely' },
  { of: 'Birkely without a goal in the draft', offer: 'birkely', round: 'the next round' },
  { of: 'Værkstedet in the goal followed', goal: 'followed', offer: 'vaerkstedet' },
  { of: 'Birkely in the goal not given', goal: 'notGiven', offer: 'birkely' },
];

/** The column that ties a file to the row it stands beside, which is named by table and name. */
function besideOf(idOf: (name: string) => string, of: string): Record<string, string> {
  return { [`${of.split(' ')[0]}_id`]: idOf(of) };
}

/** Rows of the plan of Jonas: being made, agreed, lived with and renewed. */
export function rowsOfThePlan(parts: PartsOfRows): readonly KindOfRows[] {
  const { world, idOf, author, ofGoal, ofOffer, ofEffort, ofRound, ofThisRound, ofMeetingOfRound } = parts;
  const { confirmed, party, saidBy } = parts;
  return [
    {
      table: 'dream',
      make: (place) => ({
        ...author(place),
        ...confirmed(place),
        ...saidBy(place),
        ...ofRound(place),
        from_shared_item_id:
          place.name === 'from the item he shows' ? idOf('shared_item the item he shows') : null,
      }),
      rows: [
        { name: 'of jonas', by: 'jonas', goal: 'common' },
        { name: 'written down', by: 'karin', goal: 'onlyBirkely' },
        { name: 'written down and confirmed', by: 'karin', confirmed: true, goal: 'onlyVaerkstedet' },
        { name: 'without a goal', by: 'jonas' },
        { name: 'from the item he shows', by: 'karin' },
        { name: 'of the draft', by: 'jonas', goal: 'draft' },
        { name: 'of the goal followed', by: 'jonas', goal: 'followed' },
      ],
      attempts: [{}, { confirmed: true }, { asCitizen: true }, inAnothersName],
    },
    {
      table: 'goal',
      make: (place) => {
        const dreams: Record<GoalName, string | null> = {
          common: 'of jonas',
          commonForBirkely: null,
          onlyBirkely: 'written down',
          onlyVaerkstedet: 'written down and confirmed',
          draft: 'of the draft',
          followed: 'of the goal followed',
          notGiven: null,
        };
        const offers: Record<GoalName, string | null> = {
          common: null,
          commonForBirkely: null,
          onlyBirkely: 'birkely',
          onlyVaerkstedet: 'vaerkstedet',
          draft: null,
          followed: null,
          notGiven: null,
        };
        const goal = place.goal ?? 'common';
        const [dream, only] = [dreams[goal], offers[goal]];
        return {
          ...author(place),
          ...ofRound(place),
          position: 1,
          dream_id: dream && idOf(`dream ${dream}`),
          only_offer_ids: only && [world.offer(only)],
        };
      },
      rows: goals.map(({ goal }) => ({ name: goal, goal })),
      attempts: goalAttempts,
    },
    {
      table: 'goal_words',
      make: (place) => ({ ...author(place), ...ofGoal(place), ...confirmed(place), ...saidBy(place) }),
      rows: [
        ...goalsBy('jonas'),
        { by: 'karin', goal: 'common' },
        { by: 'karin', goal: 'common', confirmed: true },
      ],
      attempts: [...goalAttempts, { goal: 'common', confirmed: true }, { goal: 'common', asCitizen: true }],
    },
    {
      table: 'goal_fit',
      make: (place) => ({ ...author(place), ...ofGoal(place), fits: true }),
      rows: goalsBy('jonas'),
      attempts: goalAttempts,
    },
    {
      table: 'perspective',
      make: (place) => ({
        ...author(place),
        ...ofGoal(place),
        view:
          place.by === 'jonas' || place.asCitizen ? 'citizen' : place.asNetwork ? 'network' : 'professional',
        words: 'Sådan ser jeg målet',
      }),
      rows: [
        ...goalsBy('karin'),
        ...by('jonas', 'mette').map((place) => ({ ...place, goal: 'common' as const })),
        ...by('lone', 'bent', 'vera').map((place) => ({
          ...place,
          goal: 'common' as const,
          asNetwork: true,
        })),
      ],
      attempts: [
        ...goalAttempts,
        { goal: 'common', asCitizen: true },
        { goal: 'common', asNetwork: true },
        { goal: 'onlyVaerkstedet', asNetwork: true },
        { ...inAnothersName, goal: 'common', asNetwork: true },
      ],
    },
    { table: 'wish_not_followed', make: author, rows: by('karin'), attempts: [{}, inAnothersName] },
    {
      table: 'score',
      make: (place) => ({
        ...author(place),
        ...ofGoal(place),
        ...ofMeetingOfRound(place),
        view: place.by === 'jonas' ? 'citizen' : 'professional',
      }),
      rows: [
        ...goalsBy('karin'),
        ...by('jonas', 'vera', 'mette', 'bodil', 'susanne').map((place) => ({
          ...place,
          goal: 'common' as const,
        })),
        { ...saidNext, by: 'karin' },
        { goal: 'followed', round: 'the next round', by: 'karin' },
      ],
      attempts: [...goalAttempts, { goal: 'followed', round: 'the next round' }],
    },
    {
      table: 'disagreement',
      make: (place) => ({ ...ofGoal(place), ...ofMeetingOfRound(place) }),
      rows: [...goals, saidNext],
      attempts: goals,
    },
    {
      table: 'score_difference',
      make: (place) => ({
        ...author(place),
        ...ofGoal(place),
        ...ofMeetingOfRound(place),
      }),
      rows: [
        { ...saidNext, by: 'karin' },
        ...goalsBy('karin'),
        ...by('jonas', 'vera', 'mette', 'bodil', 'susanne').map((place) => ({
          ...place,
          goal: 'common' as const,
        })),
      ],
      attempts: goalAttempts,
    },
    {
      table: 'goal_contribution',
      make: (place) => ({ ...author(place), ...ofGoal(place), ...ofOffer(place) }),
      rows: [
        ...goalsBy('karin'),
        ...by('bodil', 'susanne').map((place) => ({ ...place, goal: 'common' as const })),
      ],
      attempts: [
        ...goalAttempts,
        { goal: 'common', offer: 'birkely' },
        { goal: 'common', offer: 'vaerkstedet' },
      ],
    },
    {
      table: 'formal_text',
      make: (place) => ({ ...author(place), heading: place.name ?? 'purpose' }),
      rows: [{ name: 'purpose' }],
      attempts: [{ name: 'background' }, inAnothersName],
    },
    {
      table: 'effort',
      make: (place) => ({
        ...author(place),
        ...(place.goal === undefined ? ofThisRound(place) : ofGoal(place)),
        ...ofOffer(place),
      }),
      rows: efforts.map((place) => ({ ...place, name: place.of ?? '' })),
      attempts: [...efforts, { ...inAnothersName, goal: 'common', offer: 'birkely' }],
    },
    {
      table: 'effort_decision',
      make: (place) => ({ ...author(place), ...ofEffort(place), outcome: 'granted' }),
      rows: efforts,
      attempts: [...efforts, { ...efforts[0], ...inAnothersName }],
    },
    {
      table: 'step',
      make: (place) => ({ ...author(place), ...ofGoal(place), position: 1 }),
      rows: [...goals, ...by('jonas', 'susanne').map((place) => ({ ...place, goal: 'common' as const }))],
      attempts: goalAttempts,
    },
    {
      table: 'adjustment',
      make: (place) => ({
        ...author(place),
        ...(place.of !== undefined && place.goal === undefined ? {} : ofGoal(place)),
        ...(place.of === undefined
          ? { what: 'step' }
          : { what: 'effort', subject_id: idOf(`effort ${place.of}`) }),
      }),
      rows: [...goals, ...efforts],
      attempts: [...goalAttempts, ...efforts],
    },
    {
      table: 'tick',
      make: (place) => ({ ...author(place), step_id: idOf(`step goal ${place.goal}`) }),
      rows: goals,
      attempts: goalAttempts,
    },
    {
      table: 'plan_version',
      make: (place) => {
        const onlyFor =
          place.goal === 'onlyBirkely' ? ['Birkely'] : place.goal === 'onlyVaerkstedet' ? ['Værkstedet'] : [];
        const number = 1 + ['without named goals', 'for Birkely', 'for Værkstedet'].indexOf(place.name ?? '');
        return {
          made_by: world.id(place.by ?? 'karin'),
          ...ofThisRound(place),
          number: number || 9,
          snapshot: {
            goals: [{ onlyFor: [] }, { onlyFor }],
            ...(place.name === 'without named goals' && { files: [idOf('answer_file in a version')] }),
          },
        };
      },
      rows: [
        { name: 'without named goals' },
        { name: 'for Birkely', goal: 'onlyBirkely' },
        { name: 'for Værkstedet', goal: 'onlyVaerkstedet' },
        { name: 'of the earlier round', round: 'the earlier round' },
      ],
      attempts: [{}, inAnothersName],
    },
    {
      table: 'plan_version_part',
      make: (place) => ({
        ...ofOffer(place),
        made_by: world.id(place.by ?? 'karin'),
        version_id: idOf('plan_version for Værkstedet'),
      }),
      rows: [{ offer: 'birkely' }, { offer: 'vaerkstedet' }],
      attempts: [{ offer: 'birkely' }, { ...inAnothersName, offer: 'birkely' }],
    },
    {
      table: 'agreement',
      make: (place) => ({
        ...author(place),
        ...confirmed(place),
        party_id: world.id(place.party ?? place.by ?? 'karin'),
        version_id: idOf('plan_version without named goals'),
      }),
      rows: [
        ...by('jonas', 'vera', 'mette', 'bodil', 'susanne', 'karin').map((place) => ({
          ...place,
          party: place.by ?? '',
        })),
        { by: 'karin', party: 'lone' },
      ],
      attempts: [{}, { party: 'poul' }, { party: 'poul', confirmed: true }, inAnothersName],
    },
    {
      table: 'answer_talk',
      make: (place) => ({
        ...author(place),
        party_id: party(place),
        agreement_id: idOf(`agreement ${place.of}`),
        words: 'Vi talte om taxaen.',
        was_there: null,
      }),
      rows: [
        { party: 'jonas', of: 'by jonas, party jonas' },
        { party: 'susanne', of: 'by susanne, party susanne' },
        { party: 'lone', of: 'by karin, party lone' },
      ],
      attempts: [
        // Nobody tells of a talk with themselves: somebody who tries nothing else here.
        { party: 'poul', of: 'by karin, party lone' },
        { party: 'poul', of: 'by karin, party lone', ...inAnothersName },
      ],
    },
    {
      table: 'help_received',
      make: (place) => ({ ...author(place), ...ofEffort(place), ...ofThisRound(place) }),
      rows: [
        ...efforts.flatMap(({ round: _, ...place }) =>
          by('jonas', 'karin').map((who) => ({ ...place, ...who })),
        ),
        {
          of: 'Værkstedet in the goal followed',
          goal: 'followed',
          offer: 'vaerkstedet',
          by: 'jonas',
          round: 'the earlier round',
        },
      ],
      attempts: efforts,
    },
    {
      table: 'goal_review',
      make: (place) => ({ ...author(place), ...ofGoal(place), ...ofThisRound(place) }),
      rows: [
        ...goalsBy('jonas'),
        ...goalsBy('karin'),
        { by: 'jonas', goal: 'followed', round: 'the earlier round' },
      ],
      attempts: goalAttempts,
    },
    {
      table: 'answer_file',
      make: ({ of = '', name }) => ({
        ...besideOf(idOf, of),
        kind: 'drawing',
        file_hash: name === 'the item he shows' ? drawnAndShown : `the file ${name}`,
        withdrawn_at: name?.startsWith('taken back') ? theDay : null,
      }),
      rows: [
        { name: 'beside a dream', of: 'dream of jonas', goal: 'common' },
        { name: 'beside a dream without a goal', of: 'dream without a goal' },
        { name: 'beside words on a goal', of: 'goal_words goal onlyBirkely, by jonas', goal: 'onlyBirkely' },
        {
          name: 'beside an answer about help',
          of: 'help_received of Værkstedet alone, goal onlyVaerkstedet, offer vaerkstedet, by jonas',
          goal: 'onlyVaerkstedet',
          offer: 'vaerkstedet',
        },
        {
          name: 'beside an answer about a goal',
          of: 'goal_review goal onlyBirkely, by jonas',
          goal: 'onlyBirkely',
        },
        { name: 'beside an answer to the plan', of: 'agreement by jonas, party jonas' },
        { name: 'beside whether he was heard', of: 'heard_answer by jonas' },
        { name: 'taken back, beside whether he was heard', of: 'heard_answer by jonas' },
        { name: 'beside a step', of: 'step goal common', goal: 'common' },
        { name: 'beside an objection', of: 'contribution_objection by lone', by: 'lone' },
        { name: 'beside how he communicates', of: 'communication_entry by jonas' },
        { name: 'beside a disagreement', of: 'disagreement goal onlyBirkely', goal: 'onlyBirkely' },
        {
          name: 'beside what makes the difference',
          of: 'score_difference by jonas, goal common',
          goal: 'common',
        },
        { name: 'beside what he thinks', of: 'perspective by jonas, goal common', goal: 'common' },
        { name: 'taken back, beside a step', of: 'step goal common', goal: 'common' },
        { name: 'taken back, beside a dream', of: 'dream of jonas', goal: 'common' },
        { name: 'in a version', of: 'dream written down and confirmed', goal: 'onlyVaerkstedet' },
      ],
      attempts: [
        { of: 'dream of jonas' },
        { of: 'goal_review goal common, by jonas' },
        { name: 'the item he shows', of: 'dream from the item he shows' },
        { name: 'another file than the item’s', of: 'dream from the item he shows' },
      ],
    },
  ];
}
