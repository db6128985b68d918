import type { PlanGoal } from '../../../domain/plan/plan.ts';
import { fileNamesOf } from '../../../ui/answer-files.tsx';
import { FilesOfWords, filesInWords } from '../../../ui/answer-ways.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { Whose } from './parts.tsx';

/** What the citizen says against a score, for those around them: words, drawing, recording and photo (R-M7). */
export const SaidAgainst = ({
  page,
  citizen: { id, givenName },
  goal: { disagreement },
}: {
  readonly page: PageContext;
  readonly citizen: Whose;
  readonly goal: PlanGoal;
}) => {
  const words = page.words.plan.staff;
  if (disagreement === null) return null;
  const { since, files } = disagreement;
  return (
    <>
      <p class="goal-own">
        <Icon name="message-circle" />
        <span>
          <strong>
            {since === null
              ? words.disagrees(givenName)
              : words.disagreesSince(givenName, shortDay(since, page.language))}
          </strong>
          :{' '}
          <span class="verbatim">
            {disagreement.words.trim() !== ''
              ? disagreement.words
              : filesInWords(page, files) || words.disagreesWithoutWords}
          </span>
        </span>
      </p>
      <FilesOfWords citizenId={id} files={files} names={fileNamesOf(page, givenName)} />
    </>
  );
};
