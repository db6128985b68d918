import type { AskedHelp } from '../domain/plan/asked-help.ts';
import { askedWords } from './change-refused.tsx';
import { dayFor } from './dates.ts';
import type { PageContext } from './page-context.ts';
import { StatusPill } from './status-pill.tsx';

/**
 * What of granted help somebody asks to be otherwise, beside the help as it is: named as a wish, with who asked and when (R-O2,
 * R-F4). In the professionals' words; that nobody has answered only where the reader is told of decisions (§ 5).
 */
export const WishBesideHelp = ({
  page,
  asked,
  by = null,
  isAnswerTold = true,
}: {
  readonly page: PageContext;
  readonly asked: AskedHelp;
  /** Who made the help over last, and on which ISO day; null where that is not known. */
  readonly by?: { readonly name: string; readonly on: string } | null;
  readonly isAnswerTold?: boolean;
}) => {
  const words = page.words.plan.staff.wishBesideHelp;
  const whoAndWhen = by === null ? '' : words.askedBy(by.name, dayFor(page, by.on));
  const says = [whoAndWhen, isAnswerTold ? words.notDecided : ''].filter((part) => part !== '');
  return (
    <div class="wish-beside-help">
      <StatusPill kind="waiting">{words.asked(askedWords(page, asked))}</StatusPill>
      {says.length > 0 && <p class="note">{says.join(' ')}</p>}
    </div>
  );
};
