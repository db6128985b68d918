import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import type { FileNames } from '../../../ui/answer-files.tsx';
import type { PageContext } from '../../../ui/page-context.ts';

/** The names on the citizen's own screen; a photo is named by their own words where there are some. */
export function ownFileNames(page: PageContext, area: LifeArea, said: string): FileNames {
  const words = page.words.answerForms.citizen;
  const { name } = page.words.preparation.citizen.areas[area];
  const first = said.trim().split('\n')[0] ?? '';
  return {
    photo: first === '' ? words.photoAlt(name) : words.photoShows(first.slice(0, 120)),
    drawing: words.drawingAlt(name),
    recording: words.recordingName(name),
  };
}
