import { expect, test } from 'vitest';
import { roleInLanguage } from './official-role.ts';

test.each([
  { role: 'sagsbehandler', says: 'caseworker' },
  { role: 'kontaktperson, Birkely', says: 'contact person, Birkely' },
  { role: 'mor og værge', says: 'mother and guardian' },
  { role: 'Mor', says: 'mother' },
  { role: 'min gode ven Kaj', says: 'min gode ven Kaj' },
  { role: '', says: '' },
])(
  'a version’s "$role" is "$says" to a reader of English, and stays as it is to one of Danish',
  ({ role, says }) => {
    expect(roleInLanguage(role, 'en')).toBe(says);
    expect(roleInLanguage(role, 'da')).toBe(role);
  },
);
