import { givenNameOf } from '../../../database/given-name.ts';
import { NotFound, type Visit } from '../../../database/visit.ts';
import { isAnswered, type PreparationAnswer } from '../../../domain/preparation/answer.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import type { FileStore } from '../../../outside/files.ts';
import { photoAsSvg } from '../../../outside/pictures.ts';
import { drawingAsSvg, keptFile } from '../../answer-files/public.ts';
import { emojiPictures, keptPicturesAmong, svgForPaper } from '../../symbols/public.ts';
import { answersOf, currentRound } from '../store.ts';

/** The citizen's own answers for paper. */
export interface AnsweredSheet {
  readonly givenName: string;
  readonly answers: ReadonlyMap<LifeArea, PreparationAnswer>;
  /** SVG text by the id of a symbol, of an emoji in the words, or of a file ({@link fileOnPaper}). */
  readonly pictures: Readonly<Record<string, string>>;
  /** Makers and licences of the municipality's own pictures on it. */
  readonly packCredit: string;
}

/** Under which id the photo or drawing of an area lies among the pictures of a sheet. */
export const fileOnPaper = (area: LifeArea, file: 'photo' | 'drawing'): string => `${file} ${area}`;

/**
 * The citizen takes what they answered on paper: words, pictures, photo and drawing of the newest round. Throws NotFound
 * for everybody else, guardian and contact person included (R-P6, R-P7), and while nothing is answered.
 */
export async function takeOwnSheet(
  visit: Visit,
  citizenId: string,
  files: FileStore,
): Promise<AnsweredSheet> {
  const { kept, ...sheet } = await visit.read(
    { event: 'privatePreparation.printed', citizenId },
    async (work) => {
      const round = await currentRound(work, citizenId);
      const saved = round === null ? [] : await answersOf(work, round.id);
      const givenName = await givenNameOf(work, citizenId);
      const answers = new Map(saved.map(({ area, answer }) => [area, answer]));
      if (givenName === null || ![...answers.values()].some(isAnswered)) throw new NotFound();
      const symbols = new Set([...answers.values()].flatMap((answer) => answer.symbols));
      return { givenName, answers, kept: await keptPicturesAmong(work, citizenId, symbols) };
    },
  );
  const pictures: Record<string, string> = {};
  const keep = (id: string, svg: string | undefined) => {
    if (svg !== undefined) pictures[id] = svg;
  };
  for (const [area, answer] of sheet.answers) {
    Object.assign(pictures, await emojiPictures(answer.words));
    Object.assign(pictures, await svgForPaper(answer.symbols, kept, files));
    const photo = await keptFile(answer.photo, files);
    keep(fileOnPaper(area, 'photo'), photo && (await photoAsSvg(photo)));
    const drawing = await keptFile(answer.drawing, files);
    keep(fileOnPaper(area, 'drawing'), drawing && drawingAsSvg(drawing));
  }
  return { ...sheet, packCredit: kept.credit, pictures };
}

/**
 * Whose sheet to fill in it is; nothing of what they prepare is on it. For the citizen and those around them. Throws
 * NotFound for whoever has nothing to do with the citizen.
 */
export function takeEmptySheet(visit: Visit, citizenId: string): Promise<{ readonly givenName: string }> {
  return visit.read({ event: 'preparationSheet.taken', citizenId }, async (work) => {
    const givenName = await givenNameOf(work, citizenId);
    if (givenName === null) throw new NotFound();
    return { givenName };
  });
}
