import type { Work } from '../../database/visit.ts';
import type { InPlan } from '../../domain/preparation/in-the-plan.ts';
import type { LifeArea } from '../../domain/preparation/life-areas.ts';

/** The citizen's words that stand in the plan being made of a round, oldest first; none once it is agreed (R-P6). For the citizen. */
export async function wordsInPlan(
  { tx, actor }: Work,
  citizenId: string,
  roundId: string,
): Promise<readonly InPlan[]> {
  const rows = await tx
    .selectFrom('dream')
    .leftJoin('sharedItem as item', (join) =>
      join
        .onRef('item.municipalityId', '=', 'dream.municipalityId')
        .onRef('item.id', '=', 'dream.fromSharedItemId'),
    )
    .select(['dream.id', 'dream.words', 'dream.authorId', 'item.area'])
    .where('dream.municipalityId', '=', actor.municipalityId)
    .where('dream.citizenId', '=', citizenId)
    .where('dream.roundId', '=', roundId)
    .where('dream.withdrawnAt', 'is', null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('planMeeting')
            .select('planMeeting.id')
            .whereRef('planMeeting.municipalityId', '=', 'dream.municipalityId')
            .whereRef('planMeeting.roundId', '=', 'dream.roundId')
            .where('planMeeting.closedAt', 'is not', null),
        ),
      ),
    )
    .orderBy('dream.createdAt')
    .orderBy('dream.id')
    .execute();
  return rows.map(({ id, words, area, authorId }) => ({
    id,
    words,
    area: area as LifeArea | null,
    isByOwnHand: authorId === citizenId,
  }));
}
