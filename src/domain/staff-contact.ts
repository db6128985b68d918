import { type Refusal, refuse } from './refusal.ts';

/** How somebody is reached at work; an empty text is not known. */
export interface StaffContact {
  readonly phone: string;
  readonly mail: string;
}

const fewestDigits = 8;
const mostDigits = 15;

/**
 * Whether a work phone and mail can be kept: both may be empty; a phone is 8 to 15 digits with spaces and perhaps a + in
 * front, a mail has one @ and a domain. Refuses `notAPhone` (phone) and `notAMail` (mail).
 */
export function checkStaffContact({ phone, mail }: StaffContact): Refusal<'notAPhone' | 'notAMail'> | null {
  const digits = phone.replace(/\D/g, '').length;
  const isPhone = /^\+?[\d ]*$/.test(phone.trim()) && digits >= fewestDigits && digits <= mostDigits;
  if (phone.trim() !== '' && !isPhone) return refuse('notAPhone', 'phone');
  if (mail.trim() !== '' && !/^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/.test(mail.trim()))
    return refuse('notAMail', 'mail');
  return null;
}

/** The digits to dial, for `tel:` and `sms:`. */
export function dialled(phone: string): string {
  return phone.replace(/[^\d+]/g, '');
}
