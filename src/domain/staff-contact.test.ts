import { expect, test } from 'vitest';
import { checkStaffContact, dialled } from './staff-contact.ts';

test.each([
  ['', '', null],
  ['00 00 00 01', 'mette@solby.example', null],
  ['+45 00 00 00 01', '', null],
  [' 00000001 ', ' mette@solby.example ', null],
  ['1234567', '', 'notAPhone'],
  ['ring bare', '', 'notAPhone'],
  ['00 00 00 01; 02', '', 'notAPhone'],
  ['1234567890123456', '', 'notAPhone'],
  ['', 'mette', 'notAMail'],
  ['', 'mette@solby', 'notAMail'],
  ['', 'mette@solby.example?bcc=en@anden.example', 'notAMail'],
])('phone %j and mail %j: %s', (phone, mail, refused) => {
  expect(checkStaffContact({ phone, mail })?.refused ?? null).toBe(refused);
});

test('what is dialled has no spaces', () => {
  expect(dialled('+45 00 00 00 01')).toBe('+4500000001');
});
