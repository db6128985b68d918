import { places } from '../../../ui/places.ts';
import { idParam } from '../../../web/params.ts';
import type { WebContext } from '../../../web/request.ts';
import { StandsElsewhere } from '../../../web/stands-elsewhere.ts';
import { type ClosingView, type RoomView, seeClosing, seeRoom } from '../use-cases/see-room.ts';
import { RoomNotOpen } from '../use-cases/the-meeting.ts';
import { addresses } from '../views/addresses.ts';

/** The room of the address, for those who are in it. Leads others who know of the meeting to it: there it says that it is over. */
export function roomOf(c: WebContext): Promise<RoomView> {
  return seeRoom(c.var.visit, idParam(c, 'citizenId')).catch((error) => leadOn(c, error));
}

/** As `roomOf`, while the meeting is open; leads to the meeting otherwise. */
export async function openRoom(c: WebContext): Promise<RoomView> {
  const room = await roomOf(c);
  return room.meeting.state === 'open' ? room : leadOn(c, new RoomNotOpen());
}

/** The last page of the meeting of the address, as `openRoom`. Throws NotFound for those who do not close it. */
export function openClosing(c: WebContext): Promise<ClosingView> {
  return seeClosing(c.var.visit, idParam(c, 'citizenId')).catch((error) => leadOn(c, error, 'plan'));
}

/**
 * What a write on the closing page gives; leads to the meeting where it is over, and a form that is sent to the plan that the
 * meeting made.
 */
export function whileOpen<T>(c: WebContext, write: Promise<T>): Promise<T> {
  return write.catch((error) => leadOn(c, error, 'plan'));
}

function leadOn(c: WebContext, error: unknown, to: 'meeting' | 'plan' = 'meeting'): never {
  const citizenId = idParam(c, 'citizenId');
  if (error instanceof RoomNotOpen) throw tooLateFor(citizenId, to);
  throw error;
}

/** Says that the meeting of a citizen is over; what is sent to it is told where it stands now. */
export function tooLateFor(citizenId: string, to: 'meeting' | 'plan' = 'meeting'): StandsElsewhere {
  const page = addresses.meeting(citizenId);
  return new StandsElsewhere(
    page,
    to === 'meeting' ? { to } : { to, page: places.ofCitizen.plan(citizenId) },
  );
}
