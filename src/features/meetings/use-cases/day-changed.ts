import type { Work } from '../../../database/visit.ts';
import { type DayChanged, dayChangedSinceTold } from '../../../domain/meetings/notice-clock.ts';
import { newestMeeting, tellingsOf } from '../store/meeting-rows.ts';
import { stateOf } from './the-meeting.ts';

/**
 * The day of the coming meeting that the citizen was told, where it is another now and they have not been told that (R-P1); null
 * otherwise, and once the meeting has begun. For use inside a visit of the citizen.
 */
export async function dayChanged(work: Work, citizenId: string): Promise<DayChanged | null> {
  const meeting = await newestMeeting(work, citizenId);
  if (meeting === null || stateOf(meeting) !== 'called') return null;
  return dayChangedSinceTold(meeting.calledFor, await tellingsOf(work, meeting.id), work.today);
}
