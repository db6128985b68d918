import { noticeTargetDays } from '../../../domain/meetings/notice-clock.ts';
import { Card } from '../../../ui/card.tsx';
import { longDay, shortDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { type StatusKind, StatusPill } from '../../../ui/status-pill.tsx';
import type { MeetingView } from '../use-cases/see-meeting.ts';

type Shown = MeetingView & {
  readonly notice: NonNullable<MeetingView['notice']>;
  readonly meeting: NonNullable<MeetingView['meeting']>;
};

const pillKinds: Readonly<Record<Shown['notice']['state'], StatusKind>> = {
  notToldYet: 'waiting',
  inTime: 'done',
  withinTolerance: 'done',
  short: 'attention',
};

/** The clock in sentences (R-P1): what has happened, what the target is, and what is missing. */
function sentences(
  page: PageContext,
  { notice, meeting, toleranceDays, tellings, citizen }: Shown,
): readonly string[] {
  const words = page.words.meetings.staff.clock;
  const least = noticeTargetDays - toleranceDays;
  const { told, days } = notice;
  const name = citizen.givenName;
  const said: string[] = [];
  if (told === null) {
    said.push(days < 0 ? words.passed(name) : words.notTold(name, days));
    if (tellings.length > 0) said.push(words.moved);
    if (days > noticeTargetDays) said.push(words.tellBy(shortDay(notice.tellBy, page.language)));
  } else {
    const how = page.words.meetings.staff.how[told.how];
    said.push(words.told(name, shortDay(told.on, page.language), told.by, how, days));
  }
  if (notice.state === 'inTime') said.push(words.targetMet);
  else if (notice.isShort) said.push(words.target, words.short(least));
  else said.push(words.tolerated(least));
  if (meeting.lateReason.trim() !== '') said.push(`${words.reason}: ${meeting.lateReason}`);
  if (notice.reasonMissing) said.push(words.reasonMissing);
  return said;
}

/** The notice of a meeting, for those who answer for it. */
export const Clock = ({ page, view }: { page: PageContext; view: MeetingView }) => {
  const { notice, meeting } = view;
  if (notice === null || meeting === null) return null;
  const words = page.words.meetings.staff;
  return (
    <Card title={words.clockTitle} icon="clock">
      <div>
        <StatusPill kind={pillKinds[notice.state]}>{words.pills[notice.state]}</StatusPill>
      </div>
      {sentences(page, { ...view, notice, meeting }).map((sentence) => (
        <p>{sentence}</p>
      ))}
    </Card>
  );
};

/** Every time the citizen was told a date of this meeting, and how one could see that they understood (R-P1). */
export const Tellings = ({ page, view }: { page: PageContext; view: MeetingView }) => {
  const words = page.words.meetings.staff;
  if (view.tellings.length === 0) return null;
  return (
    <Card title={words.tellingsTitle} icon="message-circle">
      <ul class="plain stack tight">
        {view.tellings.map((telling) => (
          <li>
            <p>
              {telling.toldOn === null
                ? words.notReached(shortDay(telling.ofMeetingOn, page.language), telling.by)
                : words.telling(
                    shortDay(telling.ofMeetingOn, page.language),
                    shortDay(telling.toldOn, page.language),
                    telling.by,
                    words.how[telling.how],
                  )}
            </p>
            {telling.words.trim() !== '' && (
              <p>
                {words.understood}: <span class="verbatim">{telling.words}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** For the citizen: who told them, and when. */
export const ToldToCitizen = ({ page, view }: { page: PageContext; view: MeetingView }) => {
  const words = page.words.meetings.citizen;
  const told = view.notice?.told ?? null;
  return <p>{told === null ? words.notTold : words.told(told.by, longDay(told.on, page.language))}</p>;
};
