import { v7 as uuidv7 } from 'uuid';
import type { Command, Visit, Work } from '../../../database/visit.ts';
import { roundToCall } from '../../../domain/cycle/round-to-call.ts';
import { instantAt } from '../../../domain/meetings/meeting-time.ts';
import { chooseParticipants } from '../../../domain/meetings/participants.ts';
import { callMeeting as decideCall } from '../../../domain/meetings/plan-meeting.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import {
  insertMeeting,
  insertRound,
  type MeetingPlace,
  meetingOfRound,
  newestRound,
  toleranceDays,
} from '../store/meeting-rows.ts';
import { peopleAround, setParticipants } from '../store/people-rows.ts';
import { onlyWhoManages, stateOf } from './the-meeting.ts';

/** When, how long, where and how a meeting is held. */
export interface MeetingForm {
  /** Local ISO day, and local time HH:MM. */
  readonly on: string;
  readonly time: string;
  readonly lengthMinutes: number;
  readonly place: string;
  readonly form: 'onSite' | 'video' | 'both';
  /** Asked where notice is short (R-P1). */
  readonly shortNoticeReason: string;
}

export interface MeetingCalled {
  readonly meetingId: string;
  readonly roundId: string;
}

/**
 * The caseworker calls the plan meeting of a citizen (R-P1, R-M2): the first starts plan round 1, the one after a closed
 * meeting starts the next. `people` are ids of persons around the citizen; the citizen and the caller always take part.
 * Refuses a day that is past or does not exist, a missing time or place, short notice without a reason, a person who is
 * not around the citizen, and a second meeting beside one that is called. Throws NotFound for everybody but the caseworker.
 */
export function callMeeting(
  visit: Visit,
  command: Command,
  call: MeetingForm & { readonly citizenId: string; readonly people: readonly string[] },
): Promise<MeetingCalled | Refusal> {
  const { citizenId } = call;
  const purpose = { event: 'meeting.called', citizenId, subjectId: command.id } as const;
  return visit.write(purpose, command, async (work) => {
    onlyWhoManages(work);
    const place = decidePlace(call, await toleranceDays(work), work.today);
    if (isRefusal(place)) return place;
    const people = chooseParticipants(await peopleAround(work, citizenId), call.people, work.actor.personId);
    if (isRefusal(people)) return people;
    const round = await roundFor(work, citizenId);
    if (isRefusal(round)) return round;
    const meeting = { id: command.id, citizenId, roundId: round.id, kind: round.kind };
    if (!(await insertMeeting(work, { ...place, ...meeting }))) return refuse('meetingAlreadyCalled');
    await setParticipants(work, meeting, people);
    return { meetingId: command.id, roundId: round.id };
  });
}

/** What a form says about when and where, by the rules of a call. Refuses as `callMeeting`. */
export function decidePlace(form: MeetingForm, tolerance: number, today: string): MeetingPlace | Refusal {
  const { on, place, shortNoticeReason, lengthMinutes } = form;
  const call = decideCall(
    { isStatus: false, on, place, form: form.form, shortNoticeReason },
    tolerance,
    today,
  );
  if (isRefusal(call)) return call;
  const startsAt = instantAt(on, form.time);
  if (startsAt === null) return refuse('meetingTimeMissing', 'time');
  return { startsAt, on, lengthMinutes, place: place.trim(), form: form.form, lateReason: shortNoticeReason };
}

async function roundFor(
  work: Work,
  citizenId: string,
): Promise<{ readonly id: string; readonly kind: 'plan' | 'status' } | Refusal> {
  const newest = await newestRound(work, citizenId);
  const meeting = newest === null ? null : await meetingOfRound(work, citizenId, newest.id);
  const toCall = roundToCall(
    newest === null
      ? null
      : { number: newest.number, meeting: meeting === null ? 'notCalled' : stateOf(meeting) },
  );
  if (isRefusal(toCall)) return toCall;
  if (!toCall.isNew && newest !== null) return { id: newest.id, kind: toCall.kind };
  const id = uuidv7({ msecs: Date.parse(work.now) });
  const round = { id, citizenId, number: toCall.number, previousRoundId: newest?.id ?? null };
  if (!(await insertRound(work, round))) return refuse('meetingAlreadyCalled');
  work.also('round.started', id);
  return { id, kind: toCall.kind };
}
