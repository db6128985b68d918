import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { addresses } from './addresses.ts';
import { CardFace, type CardView } from './parts.tsx';

/** What was taken away, each with the way back for 30 days (design § Errors). */
export const TakenAway = ({
  page,
  citizenId,
  name,
  cards,
}: {
  page: PageContext;
  citizenId: string;
  name: PictureName;
  cards: readonly CardView[];
}) => {
  const words = page.words.dreamBoard.citizen;
  if (cards.length === 0) return null;
  return (
    <details class="pic-taken">
      <summary>{words.takenAway}</summary>
      <Form page={page} action={addresses.of(citizenId, name, 'back')} id="taken-away">
        <ul class="plain prep-row">
          {cards.map((card) => (
            <li>
              <button type="submit" class="prep-taken-tile" name="card" value={card.id}>
                <CardFace card={card} size={48} />
                <span class="visually-hidden">. </span>
                <span class="prep-taken-back">{words.bringBack}</span>
              </button>
            </li>
          ))}
        </ul>
      </Form>
    </details>
  );
};
