import { masteryLevels, supportNeedLevels } from '../../../domain/plan/mastery.ts';
import type { Plan, PlanGoal, PlanScore } from '../../../domain/plan/plan.ts';
import { masteryWords } from '../../../ui/mastery.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { addresses } from './addresses.ts';
import { type Refused, SaidOfFormer, typedOr, type ViewProps } from './parts.tsx';
import { ScoresBeside } from './scores-beside.tsx';
import { StaffFormPage } from './staff-form-page.tsx';

/** A score with words: one's own view, or what the citizen says, written down (R-M6, R-M7). It changes no help (R-O3). */
export const ScoreFormPage = ({
  page,
  plan,
  goal,
  kept,
  place,
  forCitizen,
  isCaseworker,
  isProfessional,
  isFromClosing,
  refused,
}: ViewProps & {
  readonly plan: Plan;
  readonly goal: PlanGoal;
  readonly kept: PlanScore | undefined;
  /** The place of a score that is written anew; '' for everywhere. */
  readonly place: string;
  readonly forCitizen: boolean;
  readonly isCaseworker: boolean;
  readonly isProfessional: boolean;
  readonly isFromClosing: boolean;
  readonly refused?: Refused | undefined;
}) => {
  const words = page.words.plan.staff;
  const { id, givenName } = plan.citizen;
  const levels = masteryLevels.map((value) => ({
    value,
    label: masteryWords(page, value, forCitizen ? 'citizen' : 'professional'),
  }));
  const dontKnow = forCitizen ? [{ value: 'dontKnow', label: words.doesntKnow }] : [];
  const now = kept?.doesntKnow === true ? 'dontKnow' : (kept?.masteryNow ?? '');
  const next = kept?.doesntKnowExpected === true ? 'dontKnow' : (kept?.expectedMastery ?? '');
  return (
    <StaffFormPage
      page={page}
      plan={plan}
      title={forCitizen ? words.scoreForCitizenTitle(goal.title) : words.scoreTitle(goal.title)}
      {...(forCitizen && { intro: words.scoreForCitizenIntro(givenName) })}
      action={forCitizen ? addresses.scoreForCitizen(id, goal.id) : addresses.score(id, goal.id)}
      back={addresses.goalOnPlan(id, goal.id)}
      isFromClosing={isFromClosing}
      version={kept?.version ?? 0}
      hidden={kept !== undefined ? { place } : {}}
      refused={refused}
    >
      <ScoresBeside page={page} plan={plan} goal={goal} forCitizen={forCitizen} />
      <Notice kind="info">
        <p>{words.scoreChangesNothing}</p>
        {isCaseworker && !forCitizen && <p>{words.recordedIsYours}</p>}
      </Notice>
      {kept === undefined ? (
        <TextField
          page={page}
          name="place"
          label={words.place}
          hint={words.placeHint}
          optional
          value={typedOr(refused?.typed, 'place', place)}
          maxlength={200}
          error={refused?.errors.place}
        />
      ) : (
        <p>{`${words.place}: ${place === '' ? words.everywhere : place}`}</p>
      )}
      <SaidOfFormer page={page} score={kept} />
      <Select
        page={page}
        name="masteryNow"
        label={words.masteryNow}
        placeholder={words.notScored}
        options={[...levels, ...dontKnow]}
        value={typedOr(refused?.typed, 'masteryNow', now)}
        error={refused?.errors.masteryNow}
      />
      {isProfessional && !forCitizen && (
        <Select
          page={page}
          name="supportNeed"
          label={words.supportNeed}
          placeholder={words.notScored}
          options={supportNeedLevels.map((value) => ({ value, label: words.supportLevels[value] }))}
          value={typedOr(refused?.typed, 'supportNeed', kept?.supportNeed ?? '')}
          error={refused?.errors.supportNeed}
        />
      )}
      <Select
        page={page}
        name="expectedMastery"
        label={words.expectedMastery}
        placeholder={words.notScored}
        options={[...levels, ...dontKnow]}
        value={typedOr(refused?.typed, 'expectedMastery', next)}
        error={refused?.errors.expectedMastery}
      />
      <TextArea
        page={page}
        name="words"
        label={words.scoreWords}
        hint={words.scoreWordsHint}
        optional
        value={typedOr(refused?.typed, 'words', kept?.words ?? '')}
        maxlength={4000}
        error={refused?.errors.words}
      />
    </StaffFormPage>
  );
};
