import { areaOfMat, kindOf, type PictureName } from '../../../domain/dream-board/own-picture.ts';
import { Button } from '../../../ui/button.tsx';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { WhoSees } from '../../../ui/who-sees.tsx';
import type { OwnPicture } from '../use-cases/see-picture.ts';
import { addresses } from './addresses.ts';

/** A card as a page shows it. */
export interface CardView {
  readonly id: string;
  /** Which card of a dealt deck it is; null for one the citizen made. */
  readonly key: string | null;
  readonly place: string;
  /** Address of the symbol or photo; null where the card holds words only. */
  readonly src: string | null;
  readonly isPhoto: boolean;
  /** A picture for words that lie there alone, where more pictures are wanted; null otherwise. */
  readonly wordSrc: string | null;
  /** The word below the picture: the citizen's own, or the symbol's. Empty for a photo without words. */
  readonly label: string;
  /** What the card is called where only words are heard. */
  readonly name: string;
}

/** A symbol to choose. */
export interface Picture {
  readonly id: string;
  readonly src: string;
  readonly label: string;
}

/** What a picture is called to the citizen. */
export function titleOf(page: PageContext, name: PictureName): string {
  const words = page.words.dreamBoard.citizen;
  const area = areaOfMat(name);
  if (area !== null) return words.matOf(page.words.preparation.citizen.areas[area].name);
  return words.names[
    kindOf(name) === 'dreamBoard' ? 'dream-board' : kindOf(name) === 'mat' ? 'mat' : 'strengths'
  ];
}

/** The names of a mat's columns: the citizen's own, else the product's. */
export function columnNamesOf(page: PageContext, own: readonly string[]): readonly [string, string, string] {
  const { important, little, notImportant } = page.words.dreamBoard.citizen.columns;
  return [own[0] || important, own[1] || little, own[2] || notImportant];
}

/** What stands on a card: the picture, and the word below it. */
export const CardFace = ({ card, size = 72 }: { card: CardView; size?: number }) => (
  <span class={card.src === null ? 'pic-face words' : 'pic-face'}>
    {card.src !== null && (
      <img
        class={card.isPhoto ? 'pic-photo' : 'symbol'}
        src={card.src}
        alt={card.label === '' ? card.name : ''}
        width={String(size)}
        height={String(size)}
        draggable={false}
      />
    )}
    {card.wordSrc !== null && <img class="word-sign" src={card.wordSrc} alt="" width="44" height="44" />}
    {card.label !== '' && <span class="pic-word">{card.label}</span>}
  </span>
);

/** Who sees a picture, who sees how it was before, and the way to let those see the new. */
export const Seen = ({
  page,
  citizenId,
  picture,
}: {
  page: PageContext;
  citizenId: string;
  picture: Pick<OwnPicture, 'name' | 'cards' | 'seenBy' | 'seeOlder'>;
}) => {
  const words = page.words.dreamBoard.citizen;
  return (
    <div class="stack tight">
      <WhoSees page={page} seenBy={picture.seenBy} seeOlder={picture.seeOlder} />
      {picture.seeOlder.length > 0 && picture.cards.length > 0 && (
        <Form
          page={page}
          action={addresses.of(citizenId, picture.name, 'sharing')}
          id="show-new"
          class="prep-inline"
        >
          <Button name="to" value="showNew" icon="refresh-cw">
            {words.showNew}
          </Button>
          <span class="note">{words.mayBeKept}</span>
        </Form>
      )}
    </div>
  );
};

/** Whether anybody sees a picture, as it is now or as it was. */
export function isShown({ seenBy, seeOlder }: Pick<OwnPicture, 'seenBy' | 'seeOlder'>): boolean {
  return seenBy.length + seeOlder.length > 0;
}
