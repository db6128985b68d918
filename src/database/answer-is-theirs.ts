import { type RawBuilder, sql } from 'kysely';

/**
 * True for an answer to the plan that is the party's own: given by themselves, or confirmed by them (R-M8). Stands in a statement
 * where the answer is called `a`.
 */
export const answerIsTheirs: RawBuilder<boolean> = sql`(a.author_id = a.party_id or a.confirmed_at is not null)`;
