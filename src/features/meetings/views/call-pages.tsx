import { daysAfter } from '../../../domain/day.ts';
import { localTimeOf } from '../../../domain/meetings/meeting-time.ts';
import { noticeTargetDays } from '../../../domain/meetings/notice-clock.ts';
import { officeDayFrom } from '../../../domain/meetings/office-days.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CheckCards } from '../../../ui/check-cards.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { longDay } from '../../../ui/dates.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { CallingView, MeetingShown } from '../use-cases/see-meeting.ts';
import { addresses } from './addresses.ts';
import { capital } from './days.ts';
import { type Came, summaryOf, tickedOr, typedOr } from './forms.ts';
import { StaffFrame } from './frame.tsx';
import { namesOf, roleForStaff } from './people.tsx';

/** The lengths a meeting is offered in, in minutes. */
export const lengths = [30, 45, 60, 90, 120, 180] as const;

interface Props {
  readonly page: PageContext;
  readonly view: CallingView;
  readonly came: Came | null;
}

/** Calls the next plan meeting (R-P1, R-M2). */
export const CallPage = ({ page, view, came }: Props) => {
  const words = page.words.meetings.staff;
  const { citizen } = view;
  const expected = view.around
    .map(({ personId }) => personId)
    .filter((personId) => !view.askFirst.includes(personId));
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={words.callTitle(citizen.name)} tab="meeting">
      <ErrorSummary page={page} errors={summaryOf(came)} />
      {view.plannedOn !== null && (
        <Notice kind="info">
          <p>{words.plannedOn(longDay(view.plannedOn, page.language))}</p>
        </Notice>
      )}
      <Form page={page} action={addresses.call(citizen.id)} {...commandOf(came)}>
        <div class="columns">
          <div class="stack">
            <WhenAndWhere page={page} view={view} came={came} stands={null} />
          </div>
          <WhoComes page={page} view={view} chosen={tickedOr(came, 'people', expected)} came={came} />
        </div>
        <Sending page={page} view={view} label={words.callSend} />
      </Form>
    </StaffFrame>
  );
};

/** Moves a called meeting, or changes where and how it is held. */
export const MovePage = ({ page, view, came, meeting }: Props & { readonly meeting: MeetingShown }) => {
  const words = page.words.meetings.staff;
  const { citizen } = view;
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={words.moveTitle(citizen.name)} tab="meeting">
      <ErrorSummary page={page} errors={summaryOf(came)} />
      <Notice kind="info">
        <p>{words.movedMeansTold}</p>
      </Notice>
      <Form page={page} action={addresses.move(citizen.id)} {...commandOf(came)}>
        <MeetingFields came={came} meeting={meeting} />
        <WhenAndWhere page={page} view={view} came={came} stands={meeting} />
        <Sending page={page} view={view} label={words.save} />
      </Form>
    </StaffFrame>
  );
};

/** Changes who takes part. `conflictWith`: the names another has put there meanwhile (R-T5). */
export const PeoplePage = ({
  page,
  view,
  came,
  meeting,
  conflictWith,
}: Props & { readonly meeting: MeetingShown; readonly conflictWith: readonly string[] | null }) => {
  const words = page.words.meetings.staff;
  const { citizen } = view;
  const present = view.people.map(({ personId }) => personId);
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={words.peopleTitle(citizen.name)} tab="meeting">
      <ErrorSummary page={page} errors={summaryOf(came)} />
      {conflictWith !== null && (
        <Notice kind="warning" live>
          <p>{words.peopleConflict}</p>
          <p>{words.peopleNow(conflictWith.join(', '))}</p>
        </Notice>
      )}
      <Form page={page} action={addresses.people(citizen.id)}>
        <MeetingFields came={conflictWith === null ? came : null} meeting={meeting} />
        <WhoComes page={page} view={view} chosen={tickedOr(came, 'people', present)} came={came} />
        <Sending page={page} view={view} label={words.save} />
      </Form>
    </StaffFrame>
  );
};

const commandOf = (came: Came | null) => (came?.command === undefined ? {} : { command: came.command });

const MeetingFields = ({ came, meeting }: { came: Came | null; meeting: MeetingShown }) => (
  <>
    <input type="hidden" name="meeting" value={typedOr(came, 'meeting', meeting.id)} />
    <input type="hidden" name="version" value={typedOr(came, 'version', String(meeting.version))} />
  </>
);

const WhenAndWhere = ({ page, view, came, stands }: Props & { readonly stands: MeetingShown | null }) => {
  const words = page.words.meetings.staff;
  const errors = came?.errors ?? {};
  const earliest = longDay(officeDayFrom(daysAfter(page.today, noticeTargetDays)), page.language);
  const length = String(stands?.lengthMinutes ?? 60);
  const offered = lengths.some((minutes) => String(minutes) === length)
    ? lengths
    : [...lengths, Number(length)];
  return (
    <>
      <DateField
        page={page}
        name="on"
        label={words.day}
        hint={words.dayHint(earliest)}
        value={typedOr(came, 'on', stands?.on ?? view.plannedOn ?? '')}
        error={errors.on}
      />
      <TextField
        page={page}
        name="time"
        type="time"
        short
        label={words.time}
        value={typedOr(came, 'time', stands === null ? '' : localTimeOf(stands.startsAt))}
        error={errors.time}
      />
      <Select
        page={page}
        name="length"
        label={words.length}
        options={offered.map((minutes) => ({
          value: String(minutes),
          label: capital(words.lengthIs(minutes)),
        }))}
        value={typedOr(came, 'length', length)}
        error={errors.length}
      />
      <TextField
        page={page}
        name="place"
        label={words.place}
        hint={words.placeHint}
        maxlength={500}
        value={typedOr(came, 'place', stands?.place ?? '')}
        error={errors.place}
      />
      <RadioCards
        page={page}
        name="form"
        label={words.form}
        oneColumn
        options={(['onSite', 'video', 'both'] as const).map((value) => ({
          value,
          label: words.forms[value],
        }))}
        value={typedOr(came, 'form', stands?.form ?? 'onSite')}
        error={errors.form}
      />
      <TextArea
        page={page}
        name="shortNoticeReason"
        readByCitizen
        rows={2}
        label={words.reason}
        hint={words.reasonHint(noticeTargetDays - view.toleranceDays)}
        value={typedOr(came, 'shortNoticeReason', stands?.lateReason ?? '')}
        error={errors.shortNoticeReason}
      />
    </>
  );
};

const WhoComes = ({ page, view, chosen, came }: Props & { readonly chosen: readonly string[] }) => {
  const words = page.words.meetings.staff;
  const me = page.actor?.personId;
  const others = view.around.filter(({ personId }) => personId !== me && personId !== view.citizen.id);
  const isInvited = (personId: string) =>
    view.meeting?.state !== 'closed' && view.people.some((one) => one.personId === personId);
  const hintFor = (person: CallingView['around'][number]): string =>
    view.askFirst.includes(person.personId) && !isInvited(person.personId)
      ? `${roleForStaff(page, person)}. ${words.askFirst}`
      : roleForStaff(page, person);
  return (
    <CheckCards
      page={page}
      name="people"
      label={words.whoComes}
      hint={words.whoHint}
      oneColumn
      values={chosen}
      error={came?.errors.people}
      options={others.map((person) => ({
        value: person.personId,
        label: namesOf([person]),
        hint: hintFor(person),
      }))}
    />
  );
};

const Sending = ({ page, view, label }: { page: PageContext; view: CallingView; label: string }) => (
  <div class="row">
    <Button kind="primary">{label}</Button>
    <LinkButton href={addresses.meeting(view.citizen.id)}>{page.words.common.staff.cancel}</LinkButton>
  </div>
);
