import { dayFor } from './dates.ts';
import type { PageContext } from './page-context.ts';

/** "I dag" for what was said today, else the day on which it was said. */
export function sayWhen(
  page: Pick<PageContext, 'words' | 'today' | 'language' | 'actor'>,
  saidOn: string | undefined,
): string {
  const isToday = saidOn === undefined || saidOn === page.today;
  return isToday ? page.words.plan.citizen.today : dayFor(page, saidOn);
}
