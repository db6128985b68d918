import { NotFound, type Visit } from '../../../database/visit.ts';
import { type StaffMember, staffMembers } from '../store-contacts.ts';

/** Everybody who works with citizens, with phone and mail at work. Throws NotFound for all but administrator and manager. */
export function listStaff(visit: Visit): Promise<readonly StaffMember[]> {
  return visit.read({ event: 'people.contactsListed', citizenId: null }, (work) => staffMembers(work));
}

/** One of them. Throws NotFound when there is nobody of that id. */
export function seeStaffMember(visit: Visit, personId: string): Promise<StaffMember> {
  return visit.read(
    { event: 'people.contactsListed', citizenId: null, subjectId: personId },
    async (work) => {
      const [found] = await staffMembers(work, personId);
      if (found === undefined) throw new NotFound();
      return found;
    },
  );
}
