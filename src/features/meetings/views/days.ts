import type { Language } from '../../../../content/wording/wording.ts';

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** The parts of a local day in words: weekday, date, month, year. Takes an ISO day. */
export function dayParts(
  day: string,
  language: Language,
): { readonly weekday: string; readonly date: string; readonly month: string; readonly year: string } {
  const at = new Date(`${day}T12:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(at);
  return {
    weekday: part({ weekday: 'long' }),
    date: String(Number(day.slice(8))),
    month: part({ month: 'long' }),
    year: day.slice(0, 4),
  };
}

/** A local time as people write it: "10" for the whole hour, else "10.30" in Danish and "10:30" in English. */
export function clockTime(time: string, language: Language): string {
  const [hour = '0', minute = '00'] = time.split(':');
  if (minute === '00' && language === 'da') return String(Number(hour));
  return `${Number(hour)}${language === 'da' ? '.' : ':'}${minute}`;
}

/** The same words with a capital at the beginning, where they stand alone. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
