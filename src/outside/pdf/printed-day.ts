import { Temporal } from 'temporal-polyfill';

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** "3. november 2026" or "3 November 2026". Takes an ISO day (a time after it is ignored); gives other text back as it is. */
export function printedDay(iso: string, language: 'da' | 'en'): string {
  return format(iso, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "tirsdag den 3. november 2026" or "Tuesday 3 November 2026". Takes an ISO day; gives other text back as it is. */
export function printedWeekday(iso: string, language: 'da' | 'en'): string {
  return format(iso, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "1.12.2026" or "1 Dec 2026", for narrow table cells. Takes an ISO day; gives other text back as it is. */
export function printedShortDay(iso: string, language: 'da' | 'en'): string {
  return format(iso, language, {
    day: 'numeric',
    month: language === 'da' ? 'numeric' : 'short',
    year: 'numeric',
  });
}

function format(iso: string, language: 'da' | 'en', parts: Intl.DateTimeFormatOptions): string {
  try {
    const day = Temporal.PlainDate.from(iso.slice(0, 10)).toLocaleString(locales[language], parts);
    // A day and its month stay on one line.
    return day.replace(/(\d\.?) (?=\p{L})/u, '$1\u00a0');
  } catch {
    return iso;
  }
}
