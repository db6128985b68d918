import type { admin as da } from '../da/admin.ts';
import type { SameKeys } from '../same-keys.ts';

/** What the administrator keeps: how staff are reached. */
export const admin: SameKeys<typeof da> = {
  staff: {
    title: 'Staff',
    intro: 'Citizens see phone and mail of those they have a relation to. They use them from Help.',
    name: 'Name',
    role: 'Role',
    phone: 'Work phone',
    mail: 'Work mail',
    mayBeEmpty: 'Both fields may stay empty.',
    change: 'Change',
    changeOf: (name) => `Change: ${name}`,
    whoReads: 'Seen by the citizens around the member of staff, and by others with a relation to them.',
    faults: {
      notAPhone: 'Write a phone number of 8 to 15 digits, or leave the field empty.',
      notAMail: 'Write a mail address such as name@municipality.dk, or leave the field empty.',
      tooLong: 'That is too long. Make it shorter.',
      notValid: 'It could not be saved. Load the page again and try once more.',
    },
  },
};
