import type { Language } from '../../content/wording/wording.ts';

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** A calendar day in words: "tirsdag den 9. marts 2027". Takes an ISO day. */
export function longDay(day: string, language: Language): string {
  const at = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}

/** A calendar day for tables: "9. mar. 2027". Takes an ISO day. */
export function shortDay(day: string, language: Language): string {
  const at = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}

/** The local clock time of an instant: "10.00" in Danish, "10:00" in English. Takes an ISO instant. */
export function clockTime(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(instant));
}
