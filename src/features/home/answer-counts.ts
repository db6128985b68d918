import { type RawBuilder, sql } from 'kysely';
import { answerIsTheirs } from '../../database/answer-is-theirs.ts';

/**
 * True for an answer to the plan that counts, as `agreementStatus` has it (R-M8): one's own, one that was confirmed, or that
 * nobody could speak for the party. Stands in a statement where the answer is called `a`.
 */
export const answerCounts: RawBuilder<boolean> = sql`(${answerIsTheirs} or a.answer = 'couldNotAnswer')`;
