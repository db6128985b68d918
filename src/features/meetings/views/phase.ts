import type { CyclePlace } from '../../../ui/citizen-page.tsx';
import type { MeetingRow } from '../store/meeting-rows.ts';

/** To which step of the circle a page of a meeting belongs: a status meeting is the new meeting (product § 2); null before any is called. */
export const phaseOf = (meeting: Pick<MeetingRow, 'kind'> | null): CyclePlace =>
  meeting?.kind === 'status' ? 'newMeeting' : 'meeting';
