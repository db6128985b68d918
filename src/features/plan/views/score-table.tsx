import type { PlanScore } from '../../../domain/plan/plan.ts';
import { isRecordedScore, viewOf } from '../../../domain/plan/scores.ts';
import { masteryWords } from '../../../ui/mastery.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { SaidOfFormer } from './parts.tsx';

/** What a score says of now or of the next meeting, in the words of the one whose view it is. */
export function level(page: PageContext, score: PlanScore, which: 'now' | 'next'): string {
  const words = page.words.plan.staff;
  const value = which === 'now' ? score.masteryNow : score.expectedMastery;
  const doesntKnow = which === 'now' ? score.doesntKnow : score.doesntKnowExpected;
  if (value !== null) return masteryWords(page, value, viewOf(score.as));
  return doesntKnow === true ? words.doesntKnow : words.notScored;
}

/** Whose view a score is, the recorded one by that name, and who wrote it down for the citizen called `name`. */
export function sayerOf(page: PageContext, score: PlanScore, name: string): string {
  const words = page.words.plan.staff;
  if (isRecordedScore(score)) return `${words.recorded}: ${score.by}`;
  if (score.as !== 'citizen') return score.by;
  const says = words.citizenSays(name);
  return typeof score.recordedBy === 'string' ? `${says} (${words.recordedFor(score.recordedBy)})` : says;
}

/** Views of a goal under each other, one line a person. */
export const ScoreTable = ({
  page,
  caption,
  scores,
  name,
  withPlaces = false,
}: {
  readonly page: PageContext;
  readonly caption: string;
  readonly scores: readonly PlanScore[];
  /** The citizen's. */
  readonly name: string;
  /** True: each line says which place it is about, where it is about one. */
  readonly withPlaces?: boolean;
}) => {
  const words = page.words.plan.staff;
  const labels = [words.view, words.masteryNow, words.supportNeed, words.expectedMastery, words.words];
  return (
    <table class="scores">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {labels.map((label) => (
            <th scope="col">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scores.map((score) => (
          <tr>
            <th scope="row">
              {sayerOf(page, score, name)}
              {withPlaces && score.place !== null && ` – ${score.place}`}
              <SaidOfFormer page={page} score={score} />
            </th>
            <td data-label={words.masteryNow}>{level(page, score, 'now')}</td>
            <td data-label={words.supportNeed}>
              {score.supportNeed !== null && words.supportLevels[score.supportNeed]}
            </td>
            <td data-label={words.expectedMastery}>{level(page, score, 'next')}</td>
            <td data-label={words.words} class="verbatim">
              {score.words}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
