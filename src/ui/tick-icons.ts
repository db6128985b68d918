import type { TickAnswer } from '../domain/follow-up/tick.ts';
import type { IconName } from './icon.tsx';

/**
 * An answer to "Lykkedes det?" as a picture: a full and a half ring, another day, none in red (R-F5). None is the broken ring that
 * says elsewhere that nothing was answered yet.
 */
export const tickIcons: Readonly<Record<TickAnswer, IconName>> = {
  yes: 'circle-check',
  little: 'contrast',
  notToday: 'clock',
  dontKnow: 'circle-question-mark',
  skipped: 'skip-forward',
};
