import { localTimeOf } from '../../../domain/meetings/meeting-time.ts';
import { whoWasThere } from '../../../domain/meetings/participants.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { longDay } from '../../../ui/dates.ts';
import { Dialog, DialogLink } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { isNotAtWork } from '../../../ui/relation-words.ts';
import { type StatusKind, StatusPill } from '../../../ui/status-pill.tsx';
import type { MeetingShown, MeetingView } from '../use-cases/see-meeting.ts';
import { addresses } from './addresses.ts';
import { Clock, Tellings } from './clock.tsx';
import { capital, clockTime } from './days.ts';
import { Frame } from './frame.tsx';
import { People } from './people.tsx';

const stateKinds: Readonly<Record<MeetingShown['state'], StatusKind>> = {
  called: 'waiting',
  open: 'now',
  closed: 'done',
};

interface Props {
  readonly page: PageContext;
  readonly view: MeetingView;
  readonly error?: string | undefined;
}

/** The words for what a meeting is: easy ones for family and others who are not at work. */
function wordsFor(page: PageContext) {
  const { staff } = page.words.meetings;
  return isNotAtWork(page) ? { ...staff, ...staff.ofNetwork } : staff;
}

/** The meeting for everybody but the citizen: what stands, the clock, and what falls to the one who looks. */
export const StaffMeetingPage = ({ page, view, error }: Props) => {
  const words = page.words.meetings.staff;
  const { citizen, meeting } = view;
  return (
    <Frame page={page} citizenId={citizen.id} title={words.title(citizen.name)} tab="meeting">
      <ErrorSummary page={page} errors={error === undefined ? [] : [{ sentence: error }]} />
      {meeting === null ? (
        <None page={page} view={view} />
      ) : (
        <Stands page={page} view={view} meeting={meeting} />
      )}
    </Frame>
  );
};

const None = ({ page, view }: Props) => {
  const words = page.words.meetings.staff;
  if (!view.seesDates) return <p>{words.noneForYou}</p>;
  return (
    <>
      <p>{words.noneCalled}</p>
      {view.may.call && (
        <div class="row">
          <LinkButton href={addresses.call(view.citizen.id)} kind="primary" icon="calendar-days">
            {words.call}
          </LinkButton>
        </div>
      )}
    </>
  );
};

const Stands = ({ page, view, meeting }: Props & { readonly meeting: MeetingShown }) => {
  const words = wordsFor(page);
  return (
    <>
      <Doing page={page} view={view} meeting={meeting} />
      <div class="columns">
        <Card title={words.kinds[meeting.kind]} icon="calendar-days">
          <div>
            <StatusPill kind={stateKinds[meeting.state]}>{words.states[meeting.state]}</StatusPill>
          </div>
          {!view.isLatest && <p class="note">{words.latestForYou}</p>}
          <Facts page={page} view={view} meeting={meeting} />
        </Card>
        <div class="stack">
          {meeting.state === 'called' && <Clock page={page} view={view} />}
          <Tellings page={page} view={view} />
          {whoWasThere(view.people, meeting.state).map(({ how, people }) => (
            <Card title={words.people[how]} icon="users">
              <People page={page} people={people} />
            </Card>
          ))}
          {view.offersMissing.length > 0 && meeting.state !== 'closed' && (
            <Notice kind="warning">
              <p>{words.offerMissing(view.offersMissing.join(', '))}</p>
            </Notice>
          )}
        </div>
      </div>
    </>
  );
};

const Facts = ({ page, view, meeting }: Props & { readonly meeting: MeetingShown }) => {
  const words = wordsFor(page);
  const time = clockTime(localTimeOf(meeting.startsAt), page.language);
  const day = longDay(meeting.on, page.language);
  const onItsDay = meeting.on === meeting.calledFor;
  return (
    <dl class="facts">
      <dt>{words.when}</dt>
      <dd>
        {capital(onItsDay ? words.whenIs(day, time) : day)}
        {meeting.state === 'called' && <span class="muted"> · {words.daysUntil(meeting.daysUntil)}</span>}
      </dd>
      {!onItsDay && (
        <>
          <dt>{words.calledFor}</dt>
          <dd>{capital(words.whenIs(longDay(meeting.calledFor, page.language), time))}</dd>
        </>
      )}
      <dt>{words.length}</dt>
      <dd>{capital(words.lengthIs(meeting.lengthMinutes))}</dd>
      <dt>{words.place}</dt>
      <dd>{meeting.place}</dd>
      <dt>{words.form}</dt>
      <dd>{words.forms[meeting.form]}</dd>
      {!isNotAtWork(page) && (
        <>
          <dt>{words.round}</dt>
          <dd>{meeting.roundNumber}</dd>
        </>
      )}
      {view.isLatest && meeting.nextMeetingOn !== null && (
        <>
          <dt>{words.nextMeeting}</dt>
          <dd>{capital(longDay(meeting.nextMeetingOn, page.language))}</dd>
        </>
      )}
    </dl>
  );
};

/** What the one who looks can do now; the next thing first. */
const Doing = ({ page, view, meeting }: Props & { readonly meeting: MeetingShown }) => {
  const words = page.words.meetings.staff;
  const { may, citizen, notice } = view;
  const about = citizen.id;
  const isCalled = meeting.state === 'called';
  const tellFirst = may.tell && notice?.told === null;
  return (
    <div class="row">
      {meeting.state === 'open' && may.enter && (
        <LinkButton href={addresses.room(about)} kind="primary" icon="users">
          {words.enter}
        </LinkButton>
      )}
      {may.tell && (
        <LinkButton
          href={addresses.told(about)}
          kind={tellFirst ? 'primary' : 'secondary'}
          icon="message-circle"
        >
          {tellFirst ? words.recordTold : words.recordToldAgain}
        </LinkButton>
      )}
      {isCalled && may.manage && (
        <Open page={page} about={about} meeting={meeting} isNext={!tellFirst && meeting.daysUntil <= 0} />
      )}
      {isCalled && may.enter && <LinkButton href={addresses.room(about)}>{words.prepareTable}</LinkButton>}
      {isCalled && may.manage && <LinkButton href={addresses.move(about)}>{words.move}</LinkButton>}
      {meeting.state !== 'closed' && may.manage && (
        <LinkButton href={addresses.people(about)}>{words.changePeople}</LinkButton>
      )}
      {meeting.state === 'open' && may.manage && (
        <LinkButton href={addresses.close(about)}>{words.close}</LinkButton>
      )}
      {meeting.state === 'closed' && (
        <>
          {may.answer && (
            <LinkButton href={addresses.myAnswer(about)} icon="thumbs-up">
              {words.myAnswer}
            </LinkButton>
          )}
          <LinkButton href={addresses.versions(about)} icon="flag">
            {words.tabVersions}
          </LinkButton>
        </>
      )}
      {may.call && (
        <LinkButton href={addresses.call(about)} icon="calendar-days">
          {words.callNext}
        </LinkButton>
      )}
    </div>
  );
};

/** Opens the meeting; before its day it is asked once more, because everybody who takes part is in the room from then on. */
const Open = ({
  page,
  about,
  meeting,
  isNext,
}: {
  page: PageContext;
  about: string;
  meeting: MeetingShown;
  isNext: boolean;
}) => {
  const words = page.words.meetings.staff;
  const form = (
    <Form page={page} action={addresses.open(about)} class="inline-form">
      <input type="hidden" name="meeting" value={meeting.id} />
      <Button kind={isNext || meeting.daysUntil > 0 ? 'primary' : 'secondary'} icon="lock-open">
        {words.open}
      </Button>
    </Form>
  );
  if (meeting.daysUntil <= 0) return form;
  return (
    <>
      <DialogLink dialog="open-early" icon="lock-open">
        {words.open}
      </DialogLink>
      <Dialog page={page} id="open-early" title={words.open}>
        <p>{words.openEarly(longDay(meeting.on, page.language))}</p>
        {form}
      </Dialog>
    </>
  );
};
