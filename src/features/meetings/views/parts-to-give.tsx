import { withoutStop } from '../../../../content/wording/sentences.ts';
import type { PartToGive } from '../../../domain/meetings/parts-to-give.ts';
import { CheckCards } from '../../../ui/check-cards.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { type Came, tickedOr } from './forms.ts';
import { namesOfDreams } from './who-gets-plan.tsx';

/** Props of {@link PartsToGive}. */
export interface PartsToGiveProps {
  readonly page: PageContext;
  /** The citizen's given name. */
  readonly name: string;
  readonly parts: readonly PartToGive[];
  readonly came: Came | null;
}

/**
 * What each further provider is given, to be agreed with the citizen one by one: nothing is ticked beforehand but what they
 * agreed to before (R-M2).
 */
export const PartsToGive = ({ page, name, parts, came }: PartsToGiveProps) => {
  const words = page.words.meetings.staff;
  if (parts.length === 0) return null;
  const agreed = parts.filter(({ isAgreed }) => isAgreed).map(({ offerId }) => offerId);
  return (
    <CheckCards
      page={page}
      name="parts"
      label={words.parts(name)}
      hint={words.partsHint}
      oneColumn
      values={tickedOr(came, 'parts', agreed)}
      options={parts.map(({ offerId, offer, goals, dreams, ownEfforts }) => ({
        value: offerId,
        label: words.partAgreed(offer, name),
        hint: [
          ownEfforts.length === 0 ? '' : words.partHasEfforts(ownEfforts.map(withoutStop).join(', ')),
          goals.length === 0 ? words.partNoGoals : words.partGoals(goals.map(withoutStop).join(', ')),
          dreams.length === 0 ? '' : words.partDreams(namesOfDreams(dreams, words.dreamWithoutWords)),
        ]
          .filter(Boolean)
          .join(' '),
      }))}
    />
  );
};
