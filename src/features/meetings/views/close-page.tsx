import { daysAfter, localDayOf, monthsAfter } from '../../../domain/day.ts';
import { monthsToNextMeeting } from '../../../domain/meetings/plan-meeting.ts';
import { officialHeadings } from '../../../domain/plan/official-words.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CheckCards } from '../../../ui/check-cards.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { longDay } from '../../../ui/dates.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { ClosingView } from '../use-cases/see-room.ts';
import { addresses } from './addresses.ts';
import { type Came, summaryOf, tickedOf, typedOr } from './forms.ts';
import { StaffFrame } from './frame.tsx';
import { Gaps } from './gaps.tsx';
import { HeardAtClosing } from './heard-at-closing.tsx';
import { NotReached } from './not-reached.tsx';
import { PartsToGive } from './parts-to-give.tsx';
import { namesOf, roleForStaff } from './people.tsx';
import { WhoGetsPlanList } from './who-gets-plan.tsx';

interface Props {
  readonly page: PageContext;
  readonly view: ClosingView;
  readonly came: Came | null;
  /** Something the page asked for was written elsewhere just now. */
  readonly isWritten?: boolean;
}

/**
 * The end of a meeting: the citizen's answer, what carries it, the next day (R-M1, R-M10), and what is still missing. One
 * form: every button of the page sends all of it, so that none loses what was typed for another (R-T5).
 */
export const ClosePage = ({ page, view, came, isWritten = false }: Props) => {
  const words = page.words.meetings.staff;
  const { citizen } = view;
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={words.closeTitle(citizen.givenName)} tab="meeting">
      <ErrorSummary page={page} errors={summaryOf(came)} />
      {isWritten && (
        <Notice kind="success" live>
          <p>{words.gapWritten}</p>
        </Notice>
      )}
      <Form
        page={page}
        action={addresses.close(citizen.id)}
        class="columns"
        label={words.closeTitle(citizen.givenName)}
        keptAs={addresses.close(citizen.id)}
        handsBack={came !== null}
        {...(came?.command !== undefined && { command: came.command })}
      >
        <input type="hidden" name="meeting" value={view.meeting.id} />
        <div class="stack">
          <HeardAtClosing page={page} view={view} came={came} />
          <NotReached page={page} view={view} />
          <WhoCame page={page} view={view} came={came} />
        </div>
        <div class="stack">
          <Card title={words.partsTitle} icon="file-text">
            {view.getsPlan !== null && (
              <>
                <p>{words.getsRead(citizen.givenName)}</p>
                <WhoGetsPlanList page={page} gets={view.getsPlan} />
                <p class="note">{words.getsByRule}</p>
              </>
            )}
            <PartsToGive page={page} name={citizen.givenName} parts={view.partsToGive} came={came} />
          </Card>
          <NextMeeting page={page} view={view} came={came} />
          <Formal page={page} view={view} />
          <Closing page={page} view={view} />
        </div>
      </Form>
    </StaffFrame>
  );
};

/** Goals of the plan before that a goal of this one stands in the place of (R-S2). */
const Replaced = ({ page, view }: { page: PageContext; view: ClosingView }) => {
  const words = page.words.meetings.staff;
  const { goals = [], replacedGoals = [] } = view.plan ?? {};
  const ties = replacedGoals.flatMap(({ id, title }) => {
    const by = goals.filter(({ insteadOf }) => insteadOf?.id === id);
    return by.length === 0 ? [] : [words.replacedBy(title, by.map((goal) => goal.title).join(' · '))];
  });
  if (ties.length === 0) return null;
  return (
    <section class="stack tight">
      <h3>{words.replacedTitle}</h3>
      <ul>
        {ties.map((tie) => (
          <li>{tie}</li>
        ))}
      </ul>
    </section>
  );
};

/** The day of the next meeting (R-M10). */
const NextMeeting = ({ page, view, came }: Props) => {
  const words = page.words.meetings.staff;
  const { openedAt } = view.meeting;
  const opened = openedAt === null ? page.today : localDayOf(openedAt);
  const latest = monthsAfter(opened, monthsToNextMeeting);
  return (
    <Card title={words.closeNext} icon="calendar-check">
      <DateField
        page={page}
        name="nextMeetingOn"
        label={words.closeNextDay}
        hint={words.closeNextHint(longDay(latest, page.language))}
        min={daysAfter(opened, 1)}
        max={latest}
        value={typedOr(came, 'nextMeetingOn', '')}
        error={came?.errors.nextMeetingOn}
      />
    </Card>
  );
};

/** What is missing before it can be closed, what the plan would lack, what closing means, and the button. */
const Closing = ({ page, view }: { page: PageContext; view: ClosingView }) => {
  const words = page.words.meetings.staff;
  const open = view.missing.filter(({ refused }) => refused !== 'nextMeetingMissing');
  return (
    <Card title={words.close} icon="lock">
      {open.length > 0 ? (
        <Notice kind="warning">
          <p>{words.closeMissing}:</p>
          <ul>
            {open.map(({ refused }) => (
              <li>{page.words.meetings.refusals[refused as keyof typeof page.words.meetings.refusals]}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        view.gaps.length === 0 && <p>{words.closeReady}</p>
      )}
      <Gaps page={page} view={view} />
      <Replaced page={page} view={view} />
      <p class="note">{words.closeMeans}</p>
      <p class="note">{words.closeGrants}</p>
      <div class="row">
        <Button kind="primary" icon="lock">
          {words.closeSend}
        </Button>
        <LinkButton href={addresses.room(view.citizen.id)}>{page.words.common.staff.cancel}</LinkButton>
      </div>
    </Card>
  );
};

/**
 * Everybody who is invited, those ticked who came into the room from their own login: a name on the plan says that somebody was
 * there, so nobody gets it by being invited.
 */
const WhoCame = ({ page, view, came }: Props) => {
  const words = page.words.meetings.staff;
  const ids = view.invited.map(({ personId }) => personId);
  if (ids.length === 0) return null;
  return (
    <Card title={words.whoCame} icon="users">
      {ids.map((id) => (
        <input type="hidden" name="invited" value={id} />
      ))}
      <CheckCards
        page={page}
        name="came"
        label={words.whoCame}
        labelHidden
        hint={words.whoCameHint(view.citizen.givenName)}
        oneColumn
        values={tickedOf(came, 'came', { of: ids, shown: 'invited', stands: view.cameIn })}
        options={view.invited.map((person) => ({
          value: person.personId,
          label: namesOf([person]),
          hint: roleForStaff(page, person),
        }))}
      />
    </Card>
  );
};

/** What the formal part lacks: what the law names first, the rest folded away (R-M9). */
const Formal = ({ page, view }: { page: PageContext; view: ClosingView }) => {
  const words = page.words.meetings.staff;
  const demanded = view.formalMissing.filter(({ isDemandedByLaw }) => isDemandedByLaw);
  const others = view.formalMissing.filter(({ isDemandedByLaw }) => !isDemandedByLaw);
  if (view.formalMissing.length === 0) return null;
  return (
    <Card title={words.formalMissing} icon="file-text">
      <p class="note">{words.formalMissingMore}</p>
      {demanded.length > 0 && (
        <ul>
          {demanded.map(({ heading }) => (
            <li>
              <span lang="da">{officialHeadings[heading]}</span>
              <span class="muted"> · {words.formalLaw}</span>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details>
          <summary>{words.formalOthers(others.length, demanded.length > 0)}</summary>
          <ul lang="da">
            {others.map(({ heading }) => (
              <li>{officialHeadings[heading]}</li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
};
