import { NotFound } from '../../../database/visit.ts';
import { type PictureName, pictureNamed } from '../../../domain/dream-board/own-picture.ts';
import type { ShownCard } from '../../../domain/dream-board/showing.ts';
import { isStrength } from '../../../domain/dream-board/strengths.ts';
import { type LifeArea, lifeAreas } from '../../../domain/preparation/life-areas.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { pictureSrcOf } from '../../../ui/word-pictures.tsx';
import type { WebContext } from '../../../web/request.ts';
import { areaPicture } from '../../preparation/public.ts';
import { symbolById, symbolPath } from '../../symbols/public.ts';
import { strengthPicture } from '../strength-pictures.ts';
import { addresses } from '../views/addresses.ts';
import type { CardView, Picture } from '../views/parts.tsx';

/** The picture of the address. Throws NotFound for any other word, and NotSignedIn to nobody before that. */
export async function pictureParam(c: WebContext): Promise<PictureName> {
  const name = pictureNamed(c.req.param('picture'));
  if (name !== null) return name;
  await c.var.visit.whoAmI();
  throw new NotFound();
}

/** A symbol as the page shows it, in its language. */
export function symbolIn(page: PageContext, id: string): Picture {
  return { id, src: symbolPath(id), label: symbolById(id)?.label[page.language] ?? '' };
}

/** The sentence for a refusal of the domain. */
export function sentenceOf(page: PageContext, refusal: Refusal): string {
  const { faults } = page.words.dreamBoard;
  return refusal.refused in faults ? faults[refusal.refused as keyof typeof faults] : faults.notSaved;
}

function isArea(key: string | null): key is LifeArea {
  return (lifeAreas as readonly string[]).includes(key ?? '');
}

/** The symbol on a card, and the product's word for it: of a strength, of a life area, of the symbol itself. */
export function symbolOfCard(
  page: PageContext,
  { key, symbol }: Pick<ShownCard, 'key' | 'symbol'>,
): Picture | null {
  if (isStrength(key))
    return { ...symbolIn(page, strengthPicture[key]), label: page.words.strengths[key].name };
  if (isArea(key))
    return { ...symbolIn(page, areaPicture[key]), label: page.words.preparation.citizen.areas[key].name };
  return symbol === null ? null : symbolIn(page, symbol);
}

const isOwnPhoto = (symbol: Picture | null) => symbol !== null && symbolById(symbol.id)?.set === 'photo';

/** A card as a page shows it. Takes the address of a card's photo. */
export function cardView(page: PageContext, card: ShownCard, photoOf: (cardId: string) => string): CardView {
  const symbol = symbolOfCard(page, card);
  const label = card.words.trim() || (card.photo === null ? (symbol?.label ?? '') : '');
  return {
    id: card.id,
    key: card.key,
    place: card.place,
    src: card.photo === null ? (symbol?.src ?? null) : photoOf(card.id),
    wordSrc: card.photo === null && symbol === null ? pictureSrcOf(page, card.words) : null,
    isPhoto: card.photo !== null || isOwnPhoto(symbol),
    label,
    name: label || page.words.dreamBoard.citizen.photo,
  };
}

/** The citizen's own cards as their pages show them. A photo's address changes with the photo. */
export function ownCards(
  page: PageContext,
  citizenId: string,
  cards: readonly ShownCard[],
): readonly CardView[] {
  return cards.map((card) =>
    cardView(page, card, (id) => `${addresses.ownPhoto(citizenId, id)}?v=${card.photo?.slice(0, 8)}`),
  );
}

/** A photo as an answer: for this person only, and kept nowhere on the way. */
export function photoAnswer(c: WebContext, bytes: Uint8Array): Response {
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'image/webp',
    'cache-control': 'private, no-store',
    'content-disposition': 'inline',
    'content-security-policy': "default-src 'none'",
  });
}
