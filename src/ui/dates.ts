import type { Language } from '../../content/wording/wording.ts';
import type { PageContext } from './page-context.ts';

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter of days in a language. Kept: making one costs a third of a page. */
function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options });
  formatters.set(key, made);
  return made;
}

/** A calendar day in the parts that are asked for. Takes an ISO day. */
export function dayIn(day: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  return formatter(language, parts).format(new Date(`${day.slice(0, 10)}T12:00:00Z`));
}

/** A calendar day in words: "tirsdag den 9. marts 2027". Takes an ISO day. */
export function longDay(day: string, language: Language): string {
  return dayIn(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day that is mostly near: "tirsdag den 9. marts", with its year where that is not this one. Takes an ISO day. */
export function nearDay({ today, language }: Pick<PageContext, 'today' | 'language'>, day: string): string {
  const named = longDay(day, language);
  return day.slice(0, 4) === today.slice(0, 4) ? named.replace(/,? \d{4}$/, '') : named;
}

/** A calendar day for tables: "9. mar. 2027". Takes an ISO day. */
export function shortDay(day: string, language: Language): string {
  return dayIn(day, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A day beside other words: its month spelled out for citizens, who meet no abbreviations, short for others. Takes an ISO day. */
export function dayFor({ actor, language }: Pick<PageContext, 'actor' | 'language'>, day: string): string {
  return actor?.isCitizen
    ? dayIn(day, language, { day: 'numeric', month: 'long', year: 'numeric' })
    : shortDay(day, language);
}

/** The local day of an instant, ISO: after midnight here it is tomorrow although it is not in UTC. Takes an ISO instant. */
export function localDay(instant: string): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'Europe/Copenhagen' } as const;
  const [day, month, year] = formatter('en', parts).format(new Date(instant)).split('/');
  return `${year}-${month}-${day}`;
}

/** The local clock time of an instant: "10.00" in Danish, "10:00" in English. Takes an ISO instant. */
export function clockTime(instant: string, language: Language): string {
  return formatter(language, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Copenhagen' }).format(
    new Date(instant),
  );
}
