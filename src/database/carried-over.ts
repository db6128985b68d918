import { cellOf, relationKinds } from '../domain/access/access-table.ts';

/** What a row may be carried from, and which columns say the same as they did there. */
interface CarriedTable {
  readonly from: string;
  readonly same: readonly string[];
  /** What the row hangs on, one of these: it follows that row into the new round, and comes under no other. */
  readonly hangsOn?: readonly ('goal' | 'effort' | 'dream' | 'goal_words' | 'step' | 'disagreement')[];
}

const said = ['author_id', 'said_by', 'how_they_know', 'words', 'symbols', 'confirmed_at'];

/**
 * Tables whose rows keep the author they had when a caseworker carries them into the next round (R-S3): the citizen's
 * words, what others said for them, what a provider contributes, decisions and scores stay whose they are (R-P8, R-M7).
 */
const carriedTables: Readonly<Record<string, CarriedTable>> = {
  dream: { from: 'from_dream_id', same: [...said, 'is_most_important'] },
  goal_words: { from: 'from_goal_words_id', same: said, hangsOn: ['goal'] },
  goal_contribution: {
    from: 'from_contribution_id',
    same: ['author_id', 'offer_id', 'words', 'spoken_by'],
    hangsOn: ['goal'],
  },
  // Whose wish an effort under a goal is, stays (R-P8); what carries no goal is written anew by who carries it.
  effort: {
    from: 'from_effort_id',
    same: ['author_id', 'offer_id', 'what', 'how', 'who', 'how_often', 'from_on', 'to_on'],
    hangsOn: ['goal'],
  },
  effort_decision: {
    from: 'from_decision_id',
    same: ['author_id', 'outcome', 'decided_on', 'reason', 'how_to_complain', 'decided', 'refuses_change'],
    hangsOn: ['effort'],
  },
  score: {
    from: 'from_score_id',
    same: [
      'author_id',
      'written_as',
      'meeting_id',
      'view',
      'place',
      'mastery_now',
      'support_need',
      'doesnt_know',
      'expected_mastery',
      'expected_doesnt_know',
      'words',
      'said_at',
    ],
    hangsOn: ['goal'],
  },
  // It follows the goal into the meeting whose score it stands beside (R-M7).
  disagreement: { from: 'from_disagreement_id', same: ['words', 'said_at'], hangsOn: ['goal'] },
  answer_file: {
    from: 'from_answer_file_id',
    same: ['kind', 'file_hash'],
    hangsOn: ['dream', 'goal_words', 'step', 'disagreement'],
  },
};

/**
 * The SQL condition under which a row may come into a table without being its author's own doing: it is a faithful copy of
 * the row it was carried from, about the same citizen, made by whoever writes the whole plan. Undefined where nothing is
 * carried so.
 */
export function carriedFaithfully(table: string): string | undefined {
  if (carriedTables[table] === undefined) return undefined;
  const kinds = relationKinds.filter((kind) => cellOf('planBeingMade', kind)?.write === 'all');
  const citizens = kinds.map((kind) => `access.citizens_as('${kind}')`).join(' || ');
  return `citizen_id = any ((select ${citizens})::uuid[]) and access.is_faithful_copy(${table})`;
}

/**
 * The SQL functions that compare a row with the one it was carried from. Functions, because a policy that asks its own
 * table is refused as an infinite recursion; they run as whoever asks, so the row before must be one they see.
 */
export function faithfulCopies(): readonly string[] {
  return Object.entries(carriedTables).map(([table, { from, same, hangsOn }]) => {
    const equal = ['citizen_id', ...same].map((column) => `o.${column} is not distinct from copy.${column}`);
    const follows = (hangsOn ?? []).map(
      (on) => `exists (select from public.${on} h where h.municipality_id = copy.municipality_id
          and h.id = copy.${on}_id and h.from_${on}_id = o.${on}_id)`,
    );
    return `create or replace function access.is_faithful_copy(copy public.${table}) returns boolean language sql stable as $$
      select exists (select from public.${table} o
        where o.municipality_id = copy.municipality_id and o.id = copy.${from} and ${equal.join(' and ')}
          and ${follows.length === 0 ? 'true' : `(${follows.join(' or ')})`}) $$;`;
  });
}
