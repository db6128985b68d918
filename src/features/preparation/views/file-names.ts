import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import type { FileNames } from '../../../ui/answer-files.tsx';
import * as ways from '../../../ui/answer-ways.tsx';
import type { PageContext } from '../../../ui/page-context.ts';

/** The names on the citizen's own screen; a photo is named by their own words where there are some. */
export function ownFileNames(page: PageContext, area: LifeArea, said: string): FileNames {
  const first = said.trim().split('\n')[0] ?? '';
  const names = ways.ownFileNames(page, page.words.preparation.citizen.areas[area].name);
  if (first === '') return names;
  return { ...names, photo: page.words.answerForms.citizen.photoShows(first.slice(0, 120)) };
}
