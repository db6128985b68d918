import { creditedOnPaper } from '../../../../content/wording/credited-on-paper.ts';
import { answerState, noAnswer, type PreparationAnswer } from '../../../domain/preparation/answer.ts';
import { type LifeArea, lifeAreas } from '../../../domain/preparation/life-areas.ts';
import type { PaperSize, PreparationPrint, SheetArea } from '../../../outside/pdf/preparation-document.ts';
import { dayFor } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { symbolById } from '../../symbols/public.ts';
import { areaPicture, suggestedPictures } from '../area-pictures.ts';
import { type AnsweredSheet, fileOnPaper } from '../use-cases/take-sheet.ts';
import { ownFileNames } from './file-names.ts';

/** What is on a sheet to fill in: pictures to tick, or only room. */
export type EmptySheet = 'pictures' | 'empty';

/** The pictures that a sheet to fill in shows. */
export function picturesOfEmpty(sheet: EmptySheet): readonly string[] {
  const offered = sheet === 'pictures' ? lifeAreas.flatMap((area) => suggestedPictures[area]) : [];
  return [...new Set([...Object.values(areaPicture), ...offered])];
}

/** A sheet to fill in, in the citizen's words whoever prints it. Takes the SVG of its pictures by id. */
export function emptyOnPaper(
  page: PageContext,
  sheet: EmptySheet,
  paper: PaperSize,
  givenName: string,
  pictures: PreparationPrint['pictures'],
): PreparationPrint {
  const areas = lifeAreas.map((area) => ({
    ...asked(page, area),
    tiles: sheet === 'pictures' ? suggestedPictures[area].map((id) => tileOf(page, id)) : [],
  }));
  return { ...common(page, paper, givenName), answered: false, areas, pictures };
}

/** The citizen's own answers on paper: what the screen shows, in its order; not knowing and skipping are told as answers. */
export function answeredOnPaper(
  page: PageContext,
  paper: PaperSize,
  { givenName, answers, pictures, packCredit }: AnsweredSheet,
): PreparationPrint {
  const areas = lifeAreas.map((area) => ({
    ...asked(page, area),
    ...said(page, area, answers.get(area) ?? noAnswer),
  }));
  const { foot, ...rest } = common(page, paper, givenName);
  const { credit } = creditedOnPaper(page.words.document, packCredit).staff;
  return { ...rest, foot: { ...foot, credit }, answered: true, areas, pictures };
}

function asked(page: PageContext, area: LifeArea): SheetArea {
  const { name, question } = page.words.preparation.citizen.areas[area];
  const picture = { id: areaPicture[area], alt: tileOf(page, areaPicture[area]).alt };
  return { name, question, picture, tiles: [], instead: '', words: '', files: [], recording: '' };
}

function said(page: PageContext, area: LifeArea, answer: PreparationAnswer): Partial<SheetArea> {
  const words = page.words.preparation.citizen;
  switch (answerState(answer)) {
    case 'dontKnow':
      return { instead: words.insteadDontKnow };
    case 'skipped':
      return { instead: words.states.skipped };
    case 'unanswered':
      return { instead: words.states.unanswered };
    case 'told': {
      const names = ownFileNames(page, area, answer.words);
      return {
        tiles: answer.symbols.map((id) => tileOf(page, id)),
        words: answer.words.trim(),
        files: (['photo', 'drawing'] as const)
          .filter((file) => answer[file] !== null)
          .map((file) => ({ id: fileOnPaper(area, file), alt: names[file] })),
        recording: answer.recording === null ? '' : words.paper.recording,
      };
    }
  }
}

function tileOf(page: PageContext, id: string) {
  const label = symbolById(id)?.label[page.language] ?? '';
  return { id, alt: label === '' ? page.words.document.citizen.picture : label, label };
}

function common(page: PageContext, paper: PaperSize, givenName: string) {
  const words = page.words.preparation.citizen;
  const { citizen, staff } = page.words.document;
  return {
    paper,
    language: page.language,
    title: words.title,
    intro: words.intro,
    yours: words.yours,
    ways: { pictures: words.pictures, write: words.words, draw: page.words.answerForms.citizen.ways.draw },
    unsure: [page.words.common.citizen.dontKnow, page.words.common.citizen.skip],
    unreadableSign: citizen.unreadableSign,
    foot: {
      sheet: `${words.title} · ${givenName}`,
      printed: staff.printed(dayFor(page, page.today)),
      page: staff.page,
      of: staff.of,
      credit: staff.credit,
    },
  };
}
