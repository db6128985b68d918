import { expect, test } from 'vitest';
import { roleInLanguage, roleToCitizen } from './official-role.ts';

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

test.each([
  { role: 'sagsbehandler', paper: 'fra kommunen', screen: 'fra kommunen', english: 'from the municipality' },
  {
    role: 'udfører, Værkstedet',
    paper: 'hjælper mig, Værkstedet',
    screen: 'hjælper dig, Værkstedet',
    english: 'helps you, Værkstedet',
  },
  { role: 'pårørende', paper: 'tæt på mig', screen: 'tæt på dig', english: 'close to you' },
  {
    role: 'kontaktperson, Birkely',
    paper: 'kontaktperson, Birkely',
    screen: 'kontaktperson, Birkely',
    english: 'contact person, Birkely',
  },
  { role: 'mor', paper: 'mor', screen: 'mor', english: 'mother' },
  { role: '', paper: '', screen: '', english: '' },
])('§ 4: the citizen reads "$role" as "$paper" on paper', ({ role, paper, screen, english }) => {
  expect(roleToCitizen(role, 'da', 'paper')).toBe(paper);
  expect(roleToCitizen(role, 'da', 'screen')).toBe(screen);
  expect(roleToCitizen(role, 'en', 'screen')).toBe(english);
});
