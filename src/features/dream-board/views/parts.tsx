import {
  areaOfMat,
  kindOf,
  type MatColumn,
  type PictureName,
} from '../../../domain/dream-board/own-picture.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { WhoSees } from '../../../ui/who-sees.tsx';
import type { OwnPicture } from '../use-cases/see-picture.ts';

/** What every page of one mat takes. */
export interface MatProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly name: PictureName;
}

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

/** Where a card lies on a mat. */
export type MatPlace = MatColumn | 'dontKnow' | 'skipped';

/** A picture for each place of a mat: a full star, an empty one, one crossed out; not known, skipped. */
const columnIcons = {
  important: 'star',
  little: 'star',
  notImportant: 'star-off',
  dontKnow: 'circle-question-mark',
  skipped: 'skip-forward',
} as const satisfies Readonly<Record<MatPlace, IconName>>;

/** Sets of names for the columns, to choose with a tap (R-W6); the first is the product's own. */
export const columnSets = ['important', 'like', 'more'] as const;
export type ColumnSet = (typeof columnSets)[number];

const iconsOfSets: Readonly<Record<Exclude<ColumnSet, 'important'>, Readonly<Record<MatColumn, IconName>>>> =
  {
    like: { important: 'smile', little: 'meh', notImportant: 'frown' },
    more: { important: 'arrow-up', little: 'check', notImportant: 'arrow-down' },
  };

/** The set that the names of a mat's columns are of; null where the citizen found names of their own. */
export function columnSetOf(page: PageContext, own: readonly string[]): ColumnSet | null {
  const { columnSets: sets } = page.words.dreamBoard.citizen;
  const names = columnNamesOf(page, own);
  return columnSets.find((set) => names.every((name, at) => name === sets[set].names[at])) ?? null;
}

/** What a set is kept as: the product's own words are no names of one's own. */
export function namesOfSet(page: PageContext, set: ColumnSet): readonly string[] {
  return set === 'important' ? [] : page.words.dreamBoard.citizen.columnSets[set].names;
}

/** What a mat asks about each card: of importance, unless its columns are called something else. */
export function matQuestionOf(page: PageContext, own: readonly string[]): string {
  const { columnSets: sets, matQuestionOfOwn } = page.words.dreamBoard.citizen;
  const set = columnSetOf(page, own);
  return set === null ? matQuestionOfOwn : sets[set].question;
}

/** The picture of a place of a mat, beside its words: of the set of names, or stars where there is none. */
export const ColumnIcon = ({ place, set }: { place: MatPlace; set?: ColumnSet | null }) => {
  if (place !== 'dontKnow' && place !== 'skipped' && set && set !== 'important')
    return <Icon name={iconsOfSets[set][place]} />;
  return place === 'important' ? (
    <Icon name={columnIcons[place]} class="filled" />
  ) : (
    <Icon name={columnIcons[place]} />
  );
};

/** The names of a mat's columns: the citizen's own, else the product's. */
export function columnNamesOf(page: PageContext, own: readonly string[]): readonly [string, string, string] {
  const [important, little, notImportant] = page.words.dreamBoard.citizen.columnSets.important.names;
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

/** Who sees a picture as it is, and who sees how it was before. */
export const Seen = ({
  page,
  picture,
}: {
  page: PageContext;
  picture: Pick<OwnPicture, 'seenBy' | 'seeOlder'>;
}) => (
  <div class="stack tight">
    <WhoSees page={page} seenBy={picture.seenBy} seeOlder={picture.seeOlder} />
  </div>
);

/** Whether anybody sees a picture, as it is now or as it was. */
export function isShown({ seenBy, seeOlder }: Pick<OwnPicture, 'seenBy' | 'seeOlder'>): boolean {
  return seenBy.length + seeOlder.length > 0;
}
