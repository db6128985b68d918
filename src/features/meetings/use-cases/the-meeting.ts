import { NotFound, type Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import { localDayOf } from '../../../domain/day.ts';
import type { Heard, HeardPoint } from '../../../domain/meetings/heard.ts';
import type { PlanMeeting } from '../../../domain/meetings/plan-meeting.ts';
import type { HeardPointRow, HeardRow } from '../store/heard-rows.ts';
import { type MeetingRow, meetingById } from '../store/meeting-rows.ts';
import { participantsOf } from '../store/people-rows.ts';

/** A form was filled in on something that has changed since: what stands now (R-T5). */
export interface Conflict<Now> {
  readonly conflict: true;
  readonly currentVersion: number;
  readonly now: Now;
}

/** True when a use case met what another wrote in the meantime. */
export function isConflict(outcome: unknown): outcome is Conflict<unknown> {
  return typeof outcome === 'object' && outcome !== null && 'conflict' in outcome;
}

/** The room of a meeting that the one who looks knows of is not open to them now: it is over, or has not begun. */
export class RoomNotOpen extends NotFound {}

/** Where a meeting is on its way. */
export function stateOf(meeting: MeetingRow): 'called' | 'open' | 'closed' {
  if (meeting.closedAt !== null) return 'closed';
  return meeting.openedAt === null ? 'called' : 'open';
}

/** True for those who call, move, open and close meetings: the caseworker (§ 5). */
export function managesMeetings({ actor }: Work): boolean {
  return canAll(actor, 'datesAndInvitations', 'write');
}

/** Goes on for the caseworker only. Throws NotFound for everybody else. */
export function onlyWhoManages(work: Work): void {
  if (!managesMeetings(work)) throw new NotFound();
}

/** The meeting; throws NotFound when there is none or it is not seen. */
export async function theMeeting(work: Work, citizenId: string, meetingId: string): Promise<MeetingRow> {
  const meeting = await meetingById(work, citizenId, meetingId);
  if (meeting === null) throw new NotFound();
  return meeting;
}

/**
 * True for those whose reach of the table holds now (§ 5): the citizen and the caseworker, others who take part while the
 * meeting is open.
 */
export async function isInTheRoom(work: Work, meeting: MeetingRow): Promise<boolean> {
  if (canAll(work.actor, 'meetingRoom', 'write')) return true;
  if (stateOf(meeting) !== 'open') return false;
  return (await participantsOf(work, meeting.id)).some(({ personId }) => personId === work.actor.personId);
}

/** The meeting, for somebody in its room while it is open. Throws NotFound otherwise; RoomNotOpen where it is over. */
export async function theOpenMeeting(work: Work, citizenId: string, meetingId: string): Promise<MeetingRow> {
  const meeting = await theMeeting(work, citizenId, meetingId);
  if (stateOf(meeting) === 'closed') throw new RoomNotOpen();
  if (stateOf(meeting) !== 'open' || !(await isInTheRoom(work, meeting))) throw new NotFound();
  return meeting;
}

/** A called or open meeting as the rules know it. */
export function asPlanMeeting(meeting: MeetingRow): PlanMeeting {
  const called = {
    isStatus: meeting.kind === 'status',
    calledOn: localDayOf(meeting.calledAt),
    on: meeting.on,
    place: meeting.place,
    form: meeting.form,
    shortNoticeReason: meeting.lateReason,
  };
  if (meeting.openedAt === null) return { ...called, state: 'called' };
  return { ...called, state: 'open', openedOn: localDayOf(meeting.openedAt) };
}

/** The citizen's answer and its points as the rules know them (R-M1). */
export function asHeard(row: HeardRow | null, points: readonly HeardPointRow[]): Heard | null {
  if (row === null) return null;
  return { answer: row.answer, words: row.words, saidBy: saidByOf(row), points: points.map(asPoint) };
}

function saidByOf({ saidBy, authorName, describedReaction }: HeardRow): Heard['saidBy'] {
  if (saidBy === 'self') return { how: 'self' };
  if (saidBy === 'withHelp') return { how: 'withHelp', recordedBy: authorName };
  return { how: 'onBehalf', recordedBy: authorName, howTheyKnow: describedReaction };
}

function asPoint({ what, cardId, describedReaction, authorName }: HeardPointRow): HeardPoint {
  return cardId === null
    ? { what, shownBy: { kind: 'reaction', description: describedReaction, describedBy: authorName } }
    : { what, shownBy: { kind: 'card', cardId } };
}
