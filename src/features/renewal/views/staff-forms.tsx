import { isCitizensAnswer } from '../../../domain/renewal/citizens-answer.ts';
import { helpAskedAbout } from '../../../domain/renewal/help-asked-about.ts';
import { goalDecisions, goalOutcomes, helpAnswers } from '../../../domain/renewal/status.ts';
import type { GoalWish } from '../../../domain/renewal/wish.ts';
import { BackToClosing, fromClosing } from '../../../ui/back-to-closing.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { AnswerRow } from '../store/answers.ts';
import type { EffortAtStatus, GoalOfStatus, StatusView } from '../use-cases/see-status.ts';
import { addresses, type WrittenFor, writtenFor } from './addresses.ts';
import { AnsweredSince } from './answered-since.tsx';
import { Climbed } from './climbed.tsx';
import { LevelsTable } from './levels-table.tsx';
import { ExpectedFields, NowFields } from './mastery-fields.tsx';
import { AskedSince, Disagreement, type RefusedForm, RoomStaffPage, summaryOf } from './parts.tsx';
import { SaidReviews } from './said-reviews.tsx';

interface StaffFormProps {
  readonly page: PageContext;
  readonly view: StatusView;
  /** Whose answer is written: one's own, the citizen's, or that of somebody around them. */
  readonly whose: WrittenFor;
  readonly refused?: RefusedForm | undefined;
}

/** The row that the form changes: the reader's own writing for the same person. */
export function rowBefore<Row extends AnswerRow>(
  page: PageContext,
  rows: readonly Row[],
  whose: WrittenFor,
): Row | null {
  return (
    rows.find((row) => row.authorId === page.actor?.personId && row.whose === whose && whose !== 'network') ??
    null
  );
}

const Whose = ({ page, view, whose }: StaffFormProps) => {
  const words = page.words.renewal.staff;
  const said = {
    own: words.yourAnswer,
    citizen: words.citizensAnswer(view.givenName),
    network: words.networksAnswer,
  };
  return <p class="note">{said[whose]}</p>;
};

/** "Blev den aftalte hjælp givet?" – one effort, one answer, in whose name it is. */
export const HelpForm = (props: StaffFormProps & { readonly one: EffortAtStatus }) => {
  const { page, view, whose, one, refused } = props;
  const words = page.words.renewal.staff;
  const { citizenId, givenName } = view;
  const before = rowBefore(page, one.answers, whose);
  return (
    <RoomStaffPage {...{ page, citizenId, givenName }} title={words.question} tab="status">
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <p class="lead">{helpAskedAbout(one.effort).agreed.what}</p>
      <AskedSince page={page} effort={one.effort} forCitizen={false} />
      <Whose {...props} />
      <Form
        page={page}
        action={writtenFor(addresses.help(citizenId, one.effort.id), whose)}
        {...(refused !== undefined && { command: refused.command })}
      >
        <input type="hidden" name="version" value={refused?.typed.version ?? String(before?.version ?? 0)} />
        {whose === 'network' && (
          <TextField
            page={page}
            name="spokenBy"
            label={words.spokenBy}
            value={refused?.typed.spokenBy}
            error={refused?.errors.spokenBy}
          />
        )}
        <RadioCards
          page={page}
          name="answer"
          label={words.question}
          value={refused?.typed.answer ?? before?.answer}
          error={refused?.errors.answer}
          options={helpAnswers.map((value) => ({ value, label: words.helpAnswers[value] }))}
        />
        <TextArea
          page={page}
          name="words"
          label={words.words}
          optional
          rows={3}
          value={refused?.typed.words ?? before?.words}
          error={refused?.errors.words}
        />
        <Ending page={page} view={view} />
      </Form>
    </RoomStaffPage>
  );
};

const Ending = ({
  page,
  view,
  isFromClosing = false,
}: {
  readonly page: PageContext;
  readonly view: StatusView;
  readonly isFromClosing?: boolean;
}) => (
  <div class="actions">
    <Button kind="primary" icon="check">
      {page.words.common.staff.save}
    </Button>
    {isFromClosing ? (
      <BackToClosing page={page} citizenId={view.citizenId} />
    ) : (
      <LinkButton href={addresses.status(view.citizenId)} icon="arrow-left">
        {page.words.renewal.staff.back}
      </LinkButton>
    )}
  </div>
);

/**
 * How it goes now, the status of one goal, and what is expected of it: one form, so that saving the one never loses the other
 * (R-T5). Who came from the closing of the meeting goes back there.
 */
export const ReviewPage = (
  props: StaffFormProps & { readonly one: GoalOfStatus; readonly isFromClosing: boolean },
) => {
  const { page, view, whose, one, isFromClosing, refused } = props;
  const words = page.words.renewal.staff;
  const { citizenId, givenName } = view;
  const before = rowBefore(page, one.reviews, whose);
  // Beside what the citizen says stands nobody else's answer; what is written in this form stands in it.
  const beside = one.reviews.filter(
    (row) => row.id !== before?.id && (whose !== 'citizen' || isCitizensAnswer(row)),
  );
  return (
    <RoomStaffPage {...{ page, citizenId, givenName }} title={one.goal.title} tab="status">
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <Whose {...props} />
      <Climbed page={page} view={view} one={one} level={2} />
      <AnsweredSince page={page} view={view} one={one} />
      <LevelsTable page={page} view={view} one={one} />
      <Disagreement page={page} citizenId={citizenId} said={one.disagreement} givenName={givenName} />
      <Form
        page={page}
        action={fromClosing(writtenFor(addresses.review(citizenId, one.goal.id), whose), isFromClosing)}
        {...(refused !== undefined && { command: refused.command })}
      >
        <input type="hidden" name="version" value={refused?.typed.version ?? String(before?.version ?? 0)} />
        <NowFields {...props} />
        <Card title={words.review}>
          <SaidReviews
            page={page}
            view={view}
            rows={beside}
            direction={one.goal.direction}
            decided={one.recorded?.id ?? null}
          />
          {whose === 'own' && view.records && <p class="note">{words.recordedNote}</p>}
          <RadioCards
            page={page}
            name="outcome"
            label={words.outcome}
            value={refused?.typed.outcome ?? before?.outcome}
            error={refused?.errors.outcome}
            options={goalOutcomes.map((value) => ({ value, label: words.outcomes[value] }))}
          />
          <TextArea
            page={page}
            name="whatHelped"
            readByCitizen
            label={words.whatHelped}
            optional
            rows={3}
            value={refused?.typed.whatHelped ?? before?.whatHelped}
            error={refused?.errors.whatHelped}
          />
          <RadioCards
            page={page}
            name="whatNow"
            label={words.whatNow}
            value={refused?.typed.whatNow ?? before?.whatNow}
            error={refused?.errors.whatNow}
            options={goalDecisions.map((value) => ({
              value,
              label: words.decisions[value],
              hint: words.decisionHints[value],
            }))}
          />
          {whose === 'own' && view.records && <InNewPlan {...props} />}
          {whose === 'own' && view.records && <WhyNotFollowed {...props} />}
        </Card>
        <ExpectedFields {...props} />
        <Ending page={page} view={view} isFromClosing={isFromClosing} />
      </Form>
    </RoomStaffPage>
  );
};

/** What a decision does in the new plan, where the goal was carried into it first (R-S3). */
const InNewPlan = ({ page, one }: StaffFormProps & { readonly one: GoalOfStatus }) => {
  const words = page.words.renewal.staff;
  if (one.carriedInto !== null) return <p class="note">{words.endTakesOut}</p>;
  return one.isTakenOutOfNew ? <p class="note">{words.goingOnPutsBack}</p> : null;
};

/** Where the citizen wishes something: what it is, and the place for why it is not followed (R-M5). */
const WhyNotFollowed = ({ page, view, one, refused }: StaffFormProps & { readonly one: GoalOfStatus }) => {
  const words = page.words.renewal.staff;
  if (one.wish === null) return null;
  const isSilent = one.wish === 'notAnswered';
  return (
    <div class="stack tight">
      {one.wish === 'notAnswered' ? (
        <Notice kind="warning">
          <p>{words.hasNotAnswered(view.givenName)}</p>
        </Notice>
      ) : (
        <p>{words.citizenSays(view.givenName, wishWords(page, one.wish))}</p>
      )}
      <TextArea
        page={page}
        name="why"
        readByCitizen
        label={isSilent ? words.whyWithoutAnswer(view.givenName) : words.whyNotFollowed}
        hint={(isSilent ? words.whyWithoutAnswerHint : words.whyNotFollowedHint)(view.givenName)}
        rows={3}
        value={refused?.typed.why ?? one.recorded?.notFollowed?.why}
        error={refused?.errors.why}
      />
    </div>
  );
};

/** A wish about a goal in the citizen's own form. */
function wishWords(page: PageContext, wish: GoalWish): string {
  const { outcomes, decisions } = page.words.renewal.citizen;
  return wish === 'noLongerWanted' ? outcomes[wish] : decisions[wish];
}
