import { type RawBuilder, sql } from 'kysely';

/**
 * True for an answer to the plan that counts, as `agreementStatus` has it (R-M8): one's own, one that was confirmed, or that
 * nobody could speak for the party. Stands in a statement where the answer is called `a`.
 */
export const answerCounts: RawBuilder<boolean> = sql`(a.author_id = a.party_id or a.confirmed_at is not null or a.answer = 'couldNotAnswer')`;
