import { localTimeOf } from '../../../domain/meetings/meeting-time.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { longDay } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PictureOf } from '../../../ui/word-pictures.tsx';
import type { MeetingShown, MeetingView } from '../use-cases/see-meeting.ts';
import { addresses } from './addresses.ts';
import { ToldToCitizen } from './clock.tsx';
import { DayTile } from './day-tile.tsx';
import { People } from './people.tsx';
import { phaseOf } from './phase.ts';

interface Props {
  readonly page: PageContext;
  readonly view: MeetingView;
}

/** The meeting on the citizen's own screen: day, time, place, who comes, what one may bring (R-C2). */
export const CitizenMeetingPage = ({ page, view }: Props) => {
  const words = page.words.meetings.citizen;
  const { meeting } = view;
  return (
    <CitizenPage page={page} title={words.title} phase={phaseOf(meeting)}>
      {meeting === null && (
        <>
          <p class="lead">{words.none}</p>
          <p>{words.noneMore}</p>
        </>
      )}
      {meeting?.state === 'closed' && <Over page={page} view={view} meeting={meeting} />}
      {meeting !== null && meeting.state !== 'closed' && <Ahead page={page} view={view} meeting={meeting} />}
    </CitizenPage>
  );
};

const Ahead = ({ page, view, meeting }: Props & { readonly meeting: MeetingShown }) => {
  const words = page.words.meetings.citizen;
  const isOpen = meeting.state === 'open';
  const isPast = meeting.daysUntil < 0 && !isOpen;
  const citizenId = view.citizen.id;
  return (
    <>
      <p class="lead">
        {isOpen ? words.openNow : isPast ? words.notHeldYet : words.meetingIs(meeting.daysUntil)}
      </p>
      {view.dayChanged !== null && (
        <Notice kind="info">
          <p>
            {words.dayChanged(
              longDay(view.dayChanged.from, page.language),
              longDay(view.dayChanged.to, page.language),
            )}
          </p>
        </Notice>
      )}
      {isPast ? (
        <p>
          {words.dayWas(longDay(meeting.on, page.language))} {words.notHeldMore}
        </p>
      ) : (
        <>
          <DayTile
            page={page}
            day={meeting.on}
            {...(meeting.on === meeting.calledFor && { time: localTimeOf(meeting.startsAt) })}
          />
          <p>{words.lasts(meeting.lengthMinutes)}</p>
        </>
      )}
      {!isOpen && !isPast && <ToldToCitizen page={page} view={view} />}
      <div class="row">
        <LinkButton
          href={addresses.room(citizenId)}
          kind="primary"
          icon={isOpen ? 'users' : 'message-circle'}
        >
          {isOpen ? words.enter : words.myPoints}
        </LinkButton>
      </div>
      {!isPast && <WhereAndWho page={page} view={view} meeting={meeting} />}
    </>
  );
};

/** Where the meeting is, who comes, and what one may bring: of a meeting that lies ahead or is on. */
const WhereAndWho = ({ page, view, meeting }: Props & { readonly meeting: MeetingShown }) => {
  const words = page.words.meetings.citizen;
  return (
    <>
      <div class="columns">
        <Card meaning="meeting" tag={words.placeTitle} title={meeting.place}>
          <p>{words.forms[meeting.form]}</p>
        </Card>
        <Card meaning="network" tag={words.whoComes}>
          <People page={page} people={view.people} />
        </Card>
      </div>
      <section>
        <h2>{words.bringTitle}</h2>
        <ul class="pictured">
          {words.bring.split('\n').map((line) => (
            <li>
              <PictureOf page={page} text={line} />
              {line}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};

const Over = ({ page, view, meeting }: Props & { readonly meeting: MeetingShown }) => {
  const words = page.words.meetings.citizen;
  const citizenId = view.citizen.id;
  return (
    <>
      <p class="lead">{words.over}</p>
      {meeting.nextMeetingOn !== null && (
        <>
          <p>{words.nextMeetingIs(longDay(meeting.nextMeetingOn, page.language))}</p>
          <DayTile page={page} day={meeting.nextMeetingOn} />
        </>
      )}
      <div class="row">
        <LinkButton href={addresses.plan(citizenId)} kind="primary" icon="flag">
          {words.seePlan}
        </LinkButton>
        <LinkButton href={addresses.myAnswer(citizenId)} icon="thumbs-up">
          {words.myAnswer}
        </LinkButton>
      </div>
    </>
  );
};
