import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isClockTime } from '../../../domain/meetings/meeting-time.ts';
import { waysOfTelling } from '../../../domain/meetings/notice-clock.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { conflictPage } from '../../../web/conflict-page.tsx';
import { day, id, readForm, requiredText, type Typed, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { callMeeting } from '../use-cases/call-meeting.ts';
import { changeParticipants } from '../use-cases/change-participants.ts';
import { moveMeeting } from '../use-cases/move-meeting.ts';
import { openMeeting } from '../use-cases/open-meeting.ts';
import { recordTold } from '../use-cases/record-told.ts';
import { type CallingView, type MeetingShown, seeCalling, seeMeeting } from '../use-cases/see-meeting.ts';
import { isConflict } from '../use-cases/the-meeting.ts';
import { addresses } from '../views/addresses.ts';
import { CallPage, MovePage, PeoplePage } from '../views/call-pages.tsx';
import { CitizenMeetingPage } from '../views/citizen-meeting-page.tsx';
import type { Came } from '../views/forms.ts';
import { StaffMeetingPage } from '../views/staff-meeting-page.tsx';
import { ToldPage } from '../views/told-page.tsx';
import { cameBack, notFilledIn, sentenceOf } from './parts.ts';

/** The meeting of a citizen, for whoever looks. */
export const showMeeting: Handler = (c) => meetingPage(c);

async function meetingPage(
  c: WebContext,
  error?: (page: ReturnType<typeof pageOf>) => string,
): Promise<Response> {
  const view = await seeMeeting(c.var.visit, idParam(c, 'citizenId'));
  const page = pageOf(c);
  const status = error === undefined ? 200 : 422;
  if (view.isCitizen) return c.html(<CitizenMeetingPage page={page} view={view} />, status);
  return c.html(<StaffMeetingPage page={page} view={view} error={error?.(page)} />, status);
}

const whenAndWhere = {
  on: day,
  time: text(5).refine(isClockTime),
  length: z.coerce.number().int().min(10).max(480),
  place: requiredText(500),
  form: z.enum(['onSite', 'video', 'both']),
  shortNoticeReason: text(2000),
};

/** The rules' own sentences for what is not filled in; no day is another fault than one that does not exist. */
const callFaults = ({ words }: ReturnType<typeof pageOf>, typed: Typed) => ({
  on: typed.on ? words.meetings.refusals.meetingDayMissing : words.meetings.refusals.meetingDayEmpty,
  time: words.meetings.refusals.meetingTimeMissing,
  place: words.meetings.refusals.placeMissing,
});

const callForm = z.object({ ...whenAndWhere, people: z.array(id).default([]) });

/** The form to call a meeting. */
export const showCall: Handler = async (c) => {
  const view = await calling(c);
  if (!view.may.call) return c.redirect(addresses.meeting(view.citizen.id), 303);
  return c.html(<CallPage page={pageOf(c)} view={view} came={null} />);
};

/** Calls the meeting. */
export const call: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, callForm);
  const again = async (came: (page: ReturnType<typeof pageOf>) => Came) => {
    const view = await calling(c);
    const page = pageOf(c);
    return c.html(<CallPage page={page} view={view} came={came(page)} />, 422);
  };
  if (!form.ok) return again((page) => notFilledIn(page, form, callFaults(page, form.typed)));
  const { length: lengthMinutes, ...rest } = form.values;
  const called = await callMeeting(c.var.visit, form.command, { ...rest, lengthMinutes, citizenId });
  if (isRefusal(called)) return again((page) => cameBack(page, form, called));
  return c.redirect(addresses.meeting(citizenId), 303);
};

const moveForm = z.object({ ...whenAndWhere, meeting: id, version });

/** The form to move a meeting. */
export const showMove: Handler = async (c) => {
  const view = await calling(c);
  const { meeting } = view;
  if (meeting?.state !== 'called') return c.redirect(addresses.meeting(view.citizen.id), 303);
  return c.html(<MovePage page={pageOf(c)} view={view} meeting={meeting} came={null} />);
};

/** Moves a meeting; both texts when two did (R-T5). */
export const move: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, moveForm);
  const again = async (came: (page: ReturnType<typeof pageOf>) => Came) => {
    const { view, meeting } = await callingOf(c);
    const page = pageOf(c);
    return c.html(<MovePage page={page} view={view} meeting={meeting} came={came(page)} />, 422);
  };
  if (!form.ok) return again((page) => notFilledIn(page, form, callFaults(page, form.typed)));
  const { length: lengthMinutes, meeting: meetingId, ...rest } = form.values;
  const moved = await moveMeeting(c.var.visit, form.command, {
    ...rest,
    lengthMinutes,
    meetingId,
    citizenId,
  });
  if (isRefusal(moved)) return again((page) => cameBack(page, form, moved));
  if (isConflict(moved)) {
    const labels = pageOf(c).words.meetings.staff.conflictFields;
    const names = ['on', 'time', 'place', 'shortNoticeReason'] as const;
    const fields = names
      .filter((name) => moved.now[name] !== rest[name])
      .map((name) => ({ name, label: labels[name], theirs: moved.now[name] }));
    return conflictPage(c, { fields, currentVersion: moved.currentVersion, typed: form.typed });
  }
  return c.redirect(addresses.meeting(citizenId), 303);
};

const peopleForm = z.object({ meeting: id, version, people: z.array(id).default([]) });

/** The form to change who takes part. */
export const showPeople: Handler = async (c) => {
  const view = await calling(c);
  const { meeting } = view;
  if (meeting === null || meeting.state === 'closed')
    return c.redirect(addresses.meeting(view.citizen.id), 303);
  return c.html(
    <PeoplePage page={pageOf(c)} view={view} meeting={meeting} came={null} conflictWith={null} />,
  );
};

/** Changes who takes part. */
export const changePeople: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, peopleForm);
  const again = async (
    came: (page: ReturnType<typeof pageOf>) => Came,
    conflictWith: readonly string[] | null = null,
  ) => {
    const { view, meeting } = await callingOf(c);
    const page = pageOf(c);
    const status = conflictWith === null ? 422 : 409;
    return c.html(
      <PeoplePage page={page} view={view} meeting={meeting} came={came(page)} conflictWith={conflictWith} />,
      status,
    );
  };
  if (!form.ok) return again((page) => notFilledIn(page, form));
  const { meeting: meetingId, ...rest } = form.values;
  const changed = await changeParticipants(c.var.visit, form.command, { ...rest, meetingId, citizenId });
  if (isRefusal(changed)) return again((page) => cameBack(page, form, changed));
  if (isConflict(changed)) return again(() => ({ typed: form.typed, errors: {} }), changed.now);
  return c.redirect(addresses.meeting(citizenId), 303);
};

const toldForm = z.object({
  meeting: id,
  ofMeetingOn: text(10),
  toldBy: requiredText(200),
  toldOn: day,
  how: z.enum(waysOfTelling),
  words: text(2000),
});

/** The form that says that the citizen was told. */
export const showTold: Handler = async (c) => {
  const { view, meeting } = await telling(c);
  if (meeting === null) return c.redirect(addresses.meeting(view.citizen.id), 303);
  return c.html(<ToldPage page={pageOf(c)} view={view} meeting={meeting} came={null} />);
};

/** Records that the citizen was told (R-P1). */
export const tell: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, toldForm);
  const again = async (came: (page: ReturnType<typeof pageOf>) => Came) => {
    const { view, meeting } = await telling(c);
    if (meeting === null) throw new NotFound();
    const page = pageOf(c);
    return c.html(<ToldPage page={page} view={view} meeting={meeting} came={came(page)} />, 422);
  };
  if (!form.ok) {
    return again((page) => {
      const {
        whoToldMissing: toldBy,
        toldDayMissing: toldOn,
        howToldMissing: how,
      } = page.words.meetings.refusals;
      return notFilledIn(page, form, { toldBy, toldOn, how });
    });
  }
  const { meeting: meetingId, ...rest } = form.values;
  const told = await recordTold(c.var.visit, form.command, { ...rest, meetingId, citizenId });
  if (isRefusal(told)) return again((page) => cameBack(page, form, told, { by: 'toldBy' }));
  return c.redirect(addresses.meeting(citizenId), 303);
};

const openForm = z.object({ meeting: id });

/** Opens the meeting and goes in. */
export const open: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, openForm);
  if (!form.ok) throw new NotFound();
  const opened = await openMeeting(c.var.visit, form.command, { citizenId, meetingId: form.values.meeting });
  if (isRefusal(opened)) return meetingPage(c, (page) => sentenceOf(page, opened));
  return c.redirect(addresses.room(citizenId), 303);
};

async function calling(c: WebContext): Promise<CallingView> {
  const view = await seeCalling(c.var.visit, idParam(c, 'citizenId'));
  if (view === null) throw new NotFound();
  return view;
}

async function callingOf(
  c: WebContext,
): Promise<{ readonly view: CallingView; readonly meeting: MeetingShown }> {
  const view = await calling(c);
  if (view.meeting === null) throw new NotFound();
  return { view, meeting: view.meeting };
}

/** The meeting, for those who may say that the citizen was told; null once it has begun. */
async function telling(c: WebContext) {
  const view = await seeMeeting(c.var.visit, idParam(c, 'citizenId'));
  if (!view.mayTell) throw new NotFound();
  return { view, meeting: view.may.tell ? view.meeting : null };
}
