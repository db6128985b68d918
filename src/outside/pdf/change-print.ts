import type { AskedHelp } from '../../domain/plan/asked-help.ts';
import { refusedChangeIn } from '../../domain/plan/efforts.ts';
import { endBeforeRefusal, type HelpWithEnd } from '../../domain/plan/end-of-help.ts';
import type { PlanDocumentInput } from './print-types.ts';
import { printedShortDay } from './printed-day.ts';

/**
 * "Nej til ændringen: … Du beholder hjælpen, som den var.", where a decision says so (R-O2), and that it ended where it was over
 * already (R-F3); '' where nothing was refused. Takes the help, and the words and the language of the paper.
 */
export function printedChange(
  help: HelpWithEnd,
  { words: { citizen }, language }: Pick<PlanDocumentInput, 'words' | 'language'>,
): string {
  const change = refusedChangeIn(help.decision);
  if (change === undefined) return '';
  const says = printedAsked(change.asked, { words: { citizen }, language });
  const end = endBeforeRefusal(help);
  return end === null
    ? citizen.changeRefused(says)
    : citizen.helpAgainRefused(says, printedShortDay(end.lastDay, language));
}

/** What of help is asked to be otherwise, in one line. */
export function printedAsked(
  { what, howOften, from, to, isEndless, offer }: AskedHelp,
  {
    words: { citizen },
    language,
  }: Pick<PlanDocumentInput, 'language'> & {
    readonly words: Pick<PlanDocumentInput['words'], 'citizen'>;
  },
): string {
  const days = [
    from === null ? '' : citizen.from(printedShortDay(from, language)),
    to === null ? '' : citizen.to(printedShortDay(to, language)),
    isEndless ? citizen.endless : '',
  ];
  const asked = [what, howOften, days.filter((day) => day !== '').join(' '), offer];
  return asked.filter((part) => part !== '').join(', ');
}
