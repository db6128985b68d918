import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { CardSaidBy } from '../../../domain/meetings/cards.ts';
import type { SaidFile } from '../../../domain/plan/plan-snapshot.ts';

/** What a version holds beside the plan itself: the birth date and how the meeting went. */
export interface SnapshotExtras {
  readonly bornOn: string | null;
  readonly heard: {
    readonly answer: 'yes' | 'partly' | 'no' | 'couldNotAnswer';
    readonly words: string;
    readonly authorId: string;
    readonly saidBy: 'self' | 'withHelp' | 'onBehalf';
    readonly reaction: string | null;
    readonly files: readonly SaidFile[];
    readonly points: readonly {
      readonly what: string;
      readonly cardId: string | null;
      readonly reaction: string | null;
      readonly authorId: string;
    }[];
  } | null;
  /** The citizen's table as the actor sees it, in its order. */
  readonly cards: readonly {
    readonly id: string;
    readonly saidBy: CardSaidBy;
    readonly authorId: string;
    readonly words: string;
    readonly symbols: readonly string[];
    readonly isDone: boolean;
    readonly isHidden: boolean;
  }[];
}

/** Reads what a version holds beside the plan. The birth date is null for those who may not see it. */
export async function readSnapshotExtras(
  { tx, actor }: Work,
  citizenId: string,
  meetingId: string,
): Promise<SnapshotExtras> {
  const m = actor.municipalityId;
  const { rows } = await sql<SnapshotExtras>`
    select
      (select born_on from person_identity where municipality_id = ${m} and citizen_id = ${citizenId}) as "bornOn",
      (select json_build_object('answer', h.answer, 'words', h.words, 'authorId', h.author_id, 'saidBy', h.said_by,
        'reaction', h.described_reaction, 'files', (select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind,
          'hash', f.file_hash) order by array_position(array['photo','drawing','recording'], f.kind)), '[]') from answer_file f
          where f.municipality_id = ${m} and f.heard_answer_id = h.id and f.withdrawn_at is null), 'points', (select coalesce(json_agg(json_build_object('what', p.what, 'cardId', p.card_id,
          'reaction', p.described_reaction, 'authorId', p.author_id) order by p.created_at, p.id), '[]') from heard_point p
          where p.municipality_id = ${m} and p.meeting_id = h.meeting_id and p.withdrawn_at is null))
        from heard_answer h where h.municipality_id = ${m} and h.meeting_id = ${meetingId} and h.withdrawn_at is null) as heard,
      (select coalesce(json_agg(json_build_object('id', c.id, 'saidBy', c.said_by, 'authorId', c.author_id, 'words', c.words,
          'symbols', c.symbols, 'isDone', c.done_at is not null, 'isHidden', c.withdrawn_at is not null)
          order by c.position, c.id), '[]')
        from meeting_card c where c.municipality_id = ${m} and c.meeting_id = ${meetingId}) as cards`.execute(
    tx.withoutPlugins(),
  );
  return rows[0] ?? { bornOn: null, heard: null, cards: [] };
}
