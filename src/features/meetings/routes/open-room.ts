import { NotFound } from '../../../database/visit.ts';
import { idParam } from '../../../web/params.ts';
import type { WebContext } from '../../../web/request.ts';
import { type RoomView, seeRoom } from '../use-cases/see-room.ts';

/** The room of the address while its meeting is open. Throws NotFound otherwise. */
export async function openRoom(c: WebContext): Promise<RoomView> {
  const room = await seeRoom(c.var.visit, idParam(c, 'citizenId'));
  if (room.meeting.state !== 'open') throw new NotFound();
  return room;
}
