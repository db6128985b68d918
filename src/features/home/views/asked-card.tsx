import type { AskedOfReader } from '../../../domain/cycle/asked-first.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { places } from '../../../ui/places.ts';

/** The one thing that is asked of the reader alone, above everything else until it is answered (R-C1, R-M6, R-M8). */
export const AskedCard = ({ page, asked }: { page: PageContext; asked: AskedOfReader | null }) => {
  if (asked === null) return null;
  const words = page.words.home.asked;
  const about = places.ofCitizen.overview(asked.citizenId);
  const href =
    asked.what === 'difference' && asked.goal !== null
      ? `${about}/plan/goals/${asked.goal.id}/difference`
      : `${about}/plan/answer`;
  return (
    <Card title={words.title} icon="arrow-right">
      <p>
        {asked.what === 'difference' && words.difference(asked.givenName, asked.goal?.title ?? '')}
        {asked.what === 'confirmation' && words.confirmation(asked.givenName)}
        {asked.what === 'answer' && words[asked.isNewEdition ? 'answerAnew' : 'answer'](asked.givenName)}
      </p>
      <div>
        <LinkButton href={href} kind="primary" icon="arrow-right">
          {words.actions[asked.what]}
        </LinkButton>
      </div>
    </Card>
  );
};
