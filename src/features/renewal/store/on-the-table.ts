import type { Work } from '../../../database/visit.ts';

/** The words of the actor's own cards that lie on the table of a meeting, hidden ones too: what need not be laid there again (R-M1). */
export async function wordsOnTable({ tx, actor }: Work, meetingId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('meetingCard')
    .select('words')
    .where('municipalityId', '=', actor.municipalityId)
    .where('meetingId', '=', meetingId)
    .where('authorId', '=', actor.personId)
    .where('withdrawnAt', 'is', null)
    .execute();
  return rows.map(({ words }) => words);
}
