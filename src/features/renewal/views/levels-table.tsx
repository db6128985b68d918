import { viewOf } from '../../../domain/plan/scores.ts';
import type { LevelsOf } from '../../../domain/renewal/three-times.ts';
import { type DataColumn, DataTable } from '../../../ui/data-table.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { MasteryMark } from '../../../ui/mastery.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { GoalOfStatus, StatusView } from '../use-cases/see-status.ts';

/**
 * Last time, expected and now, one line a person and place; the recorded one never alone (R-M7). What is expected at the next
 * meeting stands last, once somebody has said it (R-M6).
 */
export const LevelsTable = ({
  page,
  view,
  one,
}: {
  page: PageContext;
  view: Pick<StatusView, 'seesAnswers' | 'seesAllScores' | 'formerKept'>;
  one: GoalOfStatus;
}) => {
  const words = page.words.renewal.staff;
  const now = {
    label: words.now,
    cell: ({ as, now: level, doesntKnowNow }: LevelsOf) =>
      doesntKnowNow ? (
        page.words.common.citizen.dontKnow
      ) : (
        <MasteryMark page={page} level={level} view={viewOf(as)} />
      ),
  };
  const ahead = {
    label: words.next,
    cell: ({ as, next, doesntKnowNext }: LevelsOf) => (
      <MasteryMark page={page} level={next} view={viewOf(as)} doesntKnow={doesntKnowNext} />
    ),
  };
  const isAheadSaid = one.levels.some(({ next, doesntKnowNext }) => next !== null || doesntKnowNext);
  const before: readonly DataColumn<LevelsOf>[] = [
    {
      label: words.former,
      cell: ({ as, former, doesntKnowFormer, formerOn }) => (
        <span class="stacked">
          <MasteryMark page={page} level={former} view={viewOf(as)} doesntKnow={doesntKnowFormer} />
          {formerOn !== null && <span class="note">{shortDay(formerOn, page.language)}</span>}
        </span>
      ),
    },
    {
      label: words.expected,
      cell: ({ as, expected, doesntKnowExpected }) => (
        <span class="stacked">
          <MasteryMark page={page} level={expected} view={viewOf(as)} doesntKnow={doesntKnowExpected} />
        </span>
      ),
    },
  ];
  const name = ({ as, by, place }: LevelsOf): string => {
    const who = as === 'caseworker' ? words.recordedView(by) : by;
    return place === null ? who : words.atPlace(who, place);
  };
  return (
    <DataTable
      caption={words.levelsOf(one.goal.title)}
      captionHidden
      rows={one.levels}
      empty={view.seesAllScores ? words.noLevels : words.noLevelsShown}
      columns={[
        { label: words.view, cell: name },
        ...(view.formerKept === null ? before : []),
        ...(view.seesAnswers ? [now] : []),
        ...(view.seesAnswers && isAheadSaid ? [ahead] : []),
      ]}
    />
  );
};
