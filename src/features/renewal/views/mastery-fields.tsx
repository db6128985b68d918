import { masteryLevelWords } from '../../../../content/wording/mastery-level.ts';
import { masteryLevels, supportNeedLevels } from '../../../domain/plan/mastery.ts';
import { Card } from '../../../ui/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Select } from '../../../ui/select.tsx';
import type { GoalOfStatus } from '../use-cases/see-status.ts';
import type { WrittenFor } from './addresses.ts';
import type { RefusedForm } from './parts.tsx';

interface MasteryFieldsProps {
  readonly page: PageContext;
  readonly one: GoalOfStatus;
  readonly whose: WrittenFor;
  readonly refused?: RefusedForm | undefined;
}

function levelsToChoose(page: PageContext, whose: WrittenFor) {
  const mastery = page.words.common.citizen.mastery;
  return masteryLevels.map((value) => ({
    value,
    label: masteryLevelWords(mastery, value, whose === 'citizen' ? 'citizen' : 'professional'),
  }));
}

/** What the form's person says of the next meeting until now; '' where nothing is said. */
function expectedBefore(one: GoalOfStatus, whose: WrittenFor): string {
  if (whose === 'network') return '';
  const ofCitizen = one.levels.find(({ as, place }) => as === 'citizen' && place === null);
  const [level, isUnknown] =
    whose === 'own'
      ? [one.myNow?.expectedMastery, one.myNow?.doesntKnowExpected]
      : [ofCitizen?.next, ofCitizen?.doesntKnowNext];
  return isUnknown === true ? 'dontKnow' : (level ?? '');
}

/** What is expected at the next meeting, where the goal goes on (R-M6); the citizen may not know. */
export const ExpectedFields = ({ page, whose, one, refused }: MasteryFieldsProps) => {
  const words = page.words.renewal.staff;
  const before = expectedBefore(one, whose);
  return (
    <Card title={words.nextTitle}>
      <input type="hidden" name="expectedBefore" value={before} />
      <Select
        page={page}
        name="expected"
        label={words.expectedNext}
        hint={words.expectedNextHint}
        placeholder={words.choose}
        optional
        options={[
          ...levelsToChoose(page, whose),
          ...(whose === 'citizen' || before === 'dontKnow'
            ? [{ value: 'dontKnow', label: words.doesntKnow }]
            : []),
        ]}
        value={refused?.typed.expected ?? before}
        error={refused?.errors.expected}
      />
    </Card>
  );
};

/** How it goes now. Its own command: it is kept as a score. */
export const NowFields = ({ page, whose, one, refused }: MasteryFieldsProps) => {
  const words = page.words.renewal.staff;
  const options = levelsToChoose(page, whose);
  const ofCitizen = one.levels.find(({ as, place }) => as === 'citizen' && place === null);
  const level = whose === 'own' ? one.myNow?.masteryNow : ofCitizen?.now;
  const supportNeed = whose === 'own' ? one.myNow?.supportNeed : undefined;
  return (
    <Card title={words.nowTitle}>
      <p class="note">{words.scoreChangesNothing}</p>
      <input type="hidden" name="nowCommand" value={refused?.typed.nowCommand ?? page.newCommand()} />
      <input type="hidden" name="levelBefore" value={level ?? ''} />
      <input type="hidden" name="supportNeedBefore" value={supportNeed ?? ''} />
      <Select
        page={page}
        name="level"
        label={words.mastery}
        placeholder={words.choose}
        options={options}
        value={refused?.typed.level ?? level}
        error={refused?.errors.level}
      />
      {whose === 'own' && (
        <Select
          page={page}
          name="supportNeed"
          label={words.supportNeed}
          placeholder={words.choose}
          optional
          options={supportNeedLevels.map((value) => ({ value, label: words.supportNeeds[value] }))}
          value={refused?.typed.supportNeed ?? supportNeed}
          error={refused?.errors.supportNeed}
        />
      )}
    </Card>
  );
};
