import type { GivenFile } from '../../answer-files/public.ts';
import { addFile, endPreparation, saveAnswer, shareItems } from '../../preparation/public.ts';
import { seedCommand } from './people.ts';
import { must, type Stage } from './stage.ts';
import type { PreparedText } from './texts.ts';

/** A citizen prepares, area by area, alone and on a day of their own. Nobody else sees any of it yet (R-P6). */
export async function prepare(
  stage: Stage,
  citizen: string,
  texts: readonly PreparedText[],
  daysAgo: number,
): Promise<void> {
  const visit = await stage.as(citizen, daysAgo, '16:20');
  for (const { area, words, symbols, instead, drawing, recording } of texts) {
    await must(
      saveAnswer(visit, seedCommand(), {
        citizenId: stage.id(citizen),
        area,
        version: 0,
        words,
        symbols,
        instead: instead ?? null,
      }),
    );
    const place = { citizenId: stage.id(citizen), area };
    const given: readonly (GivenFile | undefined)[] = [
      drawing === undefined ? undefined : { kind: 'drawing', text: drawing },
      recording && { kind: 'recording', bytes: recording },
    ];
    for (const one of given)
      if (one) await must(addFile(visit, seedCommand(), { ...place, given: one }, stage.files));
  }
}

/** The citizen shows each area to those it is meant for, and says that they are ready. */
export async function showAndEnd(
  stage: Stage,
  citizen: string,
  texts: readonly PreparedText[],
  daysAgo: number,
): Promise<void> {
  const visit = await stage.as(citizen, daysAgo, '16:45');
  const citizenId = stage.id(citizen);
  for (const { area, shownTo } of texts.filter((text) => text.shownTo.length > 0))
    await must(
      shareItems(visit, seedCommand(), {
        citizenId,
        show: { areas: [area], personIds: shownTo.map((handle) => stage.id(handle)) },
      }),
    );
  await must(endPreparation(visit, seedCommand(), citizenId, 'finished'));
}
