import type { Page } from '@playwright/test';

/**
 * What does not count among a citizen's choices (design § Numbers to hold, decision 0013): discs of the ring, tiles of a
 * board – whatever stands once for each picture, goal, step, day or person of a list –, the two ways round a question, and
 * the way back. The four ways to answer stand for the one answer they lead to, and a paint box holds what one draws with.
 */
const notCounted = [
  '.ring-badge',
  '.prep-way',
  // A recording is played where it stands; its player never counted.
  '[data-hear]',
  '.draw-tools input',
  'li, article, .prep-tile, .plan-tile, .picture-choice, .table-pictures .answer, .prep-own-answers .answer',
  '.answer.of-person',
  // Shown only when something did not arrive.
  '[data-retry]',
].join(', ');
const notCountedWords = '^(Jeg ved det ikke|Spring over|Tilbage)\\b';

const most = 5;

/**
 * More than five answers or actions on a citizen's screen. Counted are the answers of each question and the links and
 * buttons of `main`; Hjem, Læs op and Hjælp stand outside it.
 */
export function choiceFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ([leftOut, leftOutWords, limit]) => {
      const called = (element: HTMLElement) =>
        // biome-ignore lint/performance/useDomNodeTextContent: a hidden "Valgt" stands glued to the words
        (element.closest('label') ?? element).innerText.trim().replace(/\s+/g, ' ').slice(0, 40);
      const inMain = 'main :is(a[href], button, input[type=radio], input[type=checkbox])';
      const choices = [...document.querySelectorAll<HTMLElement>(inMain)].filter(
        (element) =>
          element.checkVisibility() &&
          element.closest('label')?.checkVisibility() !== false &&
          !element.matches(leftOut) &&
          element.closest(leftOut) === null &&
          !new RegExp(leftOutWords).test(called(element)),
      );
      return choices.length <= limit
        ? []
        : [`${choices.length} choices: ${choices.map((one) => `“${called(one)}”`).join(', ')}`];
    },
    [notCounted, notCountedWords, most] as const,
  );
}
