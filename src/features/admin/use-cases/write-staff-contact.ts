import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { checkStaffContact, type StaffContact } from '../../../domain/staff-contact.ts';
import { insertContact, type StaffMember, staffMembers, updateContact } from '../store-contacts.ts';

/** Somebody else has written meanwhile. */
export interface ContactConflict {
  readonly conflict: true;
  readonly now: StaffMember;
}

/**
 * The administrator writes how somebody of the staff is reached at work. `version` is 0 for the first time. Refuses
 * `notAPhone`, `notAMail`; tells of a conflict, nothing lost (R-T5). Throws NotFound for all but the administrator.
 */
export function writeStaffContact(
  visit: Visit,
  command: Command,
  input: StaffContact & { readonly personId: string; readonly version: number },
): Promise<undefined | Refusal | ContactConflict> {
  const { personId, version } = input;
  const contact = { phone: input.phone.trim(), mail: input.mail.trim() };
  return visit.write(
    { event: 'people.contactWritten', citizenId: null, subjectId: personId },
    command,
    async (work) => {
      const [member] = await staffMembers(work, personId);
      if (member === undefined) throw new NotFound();
      const fault = checkStaffContact(contact);
      if (fault !== null) return fault;
      const isWritten =
        version === 0
          ? await insertContact(work, command.id, personId, contact)
          : await updateContact(work, personId, version, contact);
      return isWritten ? undefined : { conflict: true as const, now: member };
    },
  );
}
