import { masteryLevelWords } from '../../../../content/wording/mastery-level.ts';
import { masteryLevels, supportNeedLevels } from '../../../domain/plan/mastery.ts';
import type { LevelsOf } from '../../../domain/renewal/three-times.ts';
import { Card } from '../../../ui/card.tsx';
import { MasteryMark } from '../../../ui/mastery.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Select } from '../../../ui/select.tsx';
import type { GoalOfStatus, StatusView } from '../use-cases/see-status.ts';
import type { WrittenFor } from './addresses.ts';
import type { RefusedForm } from './parts.tsx';

interface MasteryFieldsProps {
  readonly page: PageContext;
  readonly view: StatusView;
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

/**
 * What the citizen says, beside the question to others (R-M6, R-M7): that is talked about before anybody writes. Where they may
 * have said something that is kept from the reader, their silence is not told either (§ 5).
 */
const CitizenSays = ({ page, view, one, which }: MasteryFieldsProps & { readonly which: 'now' | 'next' }) => {
  const words = page.words.renewal.staff;
  const said = one.levels.filter((levels) => levels.as === 'citizen' && isSaid(levels, which));
  if (said.length === 0) {
    const isKnown = which === 'now' && view.seesAnswers && view.seesAllScores;
    return isKnown ? <p>{words.askFirst(view.givenName)}</p> : null;
  }
  return (
    <dl class="said-beside">
      {said.map((levels) => (
        <div>
          <dt>
            {levels.place === null ? words.says(view.givenName) : words.saysAt(view.givenName, levels.place)}
          </dt>
          <dd>
            <MasteryMark
              page={page}
              level={levels[which]}
              view="citizen"
              doesntKnow={which === 'now' ? levels.doesntKnowNow : levels.doesntKnowNext}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
};

function isSaid({ now, doesntKnowNow, next, doesntKnowNext }: LevelsOf, which: 'now' | 'next'): boolean {
  return which === 'now' ? now !== null || doesntKnowNow : next !== null || doesntKnowNext;
}

/** What is expected at the next meeting, where the goal goes on (R-M6); the citizen may not know. */
export const ExpectedFields = (props: MasteryFieldsProps) => {
  const { page, whose, one, refused } = props;
  const words = page.words.renewal.staff;
  const before = expectedBefore(one, whose);
  return (
    <Card title={words.nextTitle}>
      {whose === 'own' && <CitizenSays {...props} which="next" />}
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

/** How it goes now. */
export const NowFields = (props: MasteryFieldsProps) => {
  const { page, whose, one, refused } = props;
  const words = page.words.renewal.staff;
  const options = levelsToChoose(page, whose);
  const ofCitizen = one.levels.find(({ as, place }) => as === 'citizen' && place === null);
  const level = whose === 'own' ? one.myNow?.masteryNow : ofCitizen?.now;
  const supportNeed = whose === 'own' ? one.myNow?.supportNeed : undefined;
  return (
    <Card title={words.nowTitle}>
      {whose === 'own' && <CitizenSays {...props} which="now" />}
      <p class="note">{words.scoreChangesNothing}</p>
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
