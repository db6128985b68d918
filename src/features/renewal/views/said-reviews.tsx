import { type GoalDirection, isToKeep } from '../../../domain/plan/mastery.ts';
import { isCitizensAnswer } from '../../../domain/renewal/citizens-answer.ts';
import { fileNamesOf } from '../../../ui/answer-files.tsx';
import { FilesOfWords } from '../../../ui/answer-ways.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { ReviewRow } from '../store/answers.ts';
import type { StatusView, WithFiles } from '../use-cases/see-status.ts';
import { speakerOf } from './parts.tsx';

/** What has been said about one goal at the status, one line a person, in the order of the rows (R-S2). */
export const SaidReviews = ({
  page,
  view,
  rows,
  direction,
  decided,
}: {
  readonly page: PageContext;
  readonly view: StatusView;
  readonly rows: readonly WithFiles<ReviewRow>[];
  /** What the goal is to do: whoever keeps is asked whether they still can. */
  readonly direction: GoalDirection;
  /** The row that is the recorded decision. */
  readonly decided: string | null;
}) => {
  const words = page.words.renewal.staff;
  if (rows.length === 0) return null;
  return (
    <ul class="plain said-by-others">
      {rows.map((row) => (
        <li>
          <strong>
            {onlySkips(row) ? row.author : speakerOf(page, row, view.givenName)}
            {row.id === decided && ` (${words.decided.toLowerCase()})`}
          </strong>
          {': '}
          {[outcomeIn(page, row, direction), whatNowIn(page, row), skippedIn(page, row, direction)]
            .filter((text) => text !== '')
            .join(' – ')}
          {row.whatHelped !== '' && (
            <span class="verbatim">
              {' '}
              ({words.whatHelped} {row.whatHelped})
            </span>
          )}
          <FilesOfWords
            citizenId={view.citizenId}
            files={row.files.standing}
            names={fileNamesOf(page, view.givenName)}
          />
        </li>
      ))}
    </ul>
  );
};

/** How far the goal got; '' where it is not said. */
function outcomeIn(page: PageContext, row: ReviewRow, direction: GoalDirection): string {
  const { citizen, staff } = page.words.renewal;
  if (row.outcome === null || row.outcome === 'skipped') return '';
  if (!isCitizensAnswer(row)) return staff.outcomes[row.outcome];
  return (isToKeep(direction) ? citizen.outcomesToKeep : citizen.outcomes)[row.outcome];
}

/** What is to happen; '' where it is not said. */
function whatNowIn(page: PageContext, row: ReviewRow): string {
  return row.whatNow === null || row.whatNow === 'skipped' ? '' : wordsOf(page, row).decisions[row.whatNow];
}

/** The questions that the citizen went past, by name: other questions about the goal they may have answered (R-S2). */
function skippedIn(page: PageContext, row: ReviewRow, direction: GoalDirection): string {
  const { citizen, staff } = page.words.renewal;
  const questions = [
    row.outcome !== 'skipped' ? '' : isToKeep(direction) ? citizen.keepQuestion : citizen.outcomeQuestion,
    row.whatNow === 'skipped' ? citizen.whatNowQuestion : '',
  ].filter((question) => question !== '');
  return questions.length === 0 ? '' : staff.skippedQuestions(questions);
}

/** True where an own answer says nothing but that it was skipped: nobody "says" that. */
function onlySkips({ whose, outcome, whatNow, whatHelped }: ReviewRow): boolean {
  const said = [outcome, whatNow].filter((one) => one !== null);
  return whose === 'own' && whatHelped === '' && said.length > 0 && said.every((one) => one === 'skipped');
}

/** What the citizen tapped stands in the words they tapped (R-P8). */
function wordsOf(page: PageContext, row: ReviewRow) {
  return isCitizensAnswer(row) ? page.words.renewal.citizen : page.words.renewal.staff;
}
