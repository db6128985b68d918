import type { matColumns } from '../../../domain/dream-board/own-picture.ts';
import { type Strength, strengthScreens } from '../../../domain/dream-board/strengths.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { photoSymbol } from '../../../domain/symbols/own-photo.ts';
import {
  chooseOwnStrengths,
  dealtFor,
  layDeckCard,
  layOwnCard,
  showPicture,
} from '../../dream-board/public.ts';
import { addOwnPhoto } from '../../symbols/public.ts';
import { seedCommand } from './people.ts';
import { picture } from './pictures.ts';
import { must, type Stage } from './stage.ts';

/** A card of the dream board: own words, or a picture whose word says enough. */
interface CardText {
  readonly place: string;
  readonly words: string;
  /** A symbol of the library, or the word of a photo of one's own. */
  readonly symbol: string | { readonly photo: string };
}

type MatAnswer = (typeof matColumns)[number] | 'dontKnow' | 'skipped';

/** What a citizen has made in pictures, and the handles of those they show each to. */
export interface PicturesText {
  readonly photos?: readonly { readonly name: string; readonly bytes: () => Promise<Uint8Array> }[];
  readonly board: readonly CardText[];
  readonly mat?: Readonly<Record<LifeArea, MatAnswer>>;
  readonly strengths: readonly Strength[];
  readonly shownTo: Readonly<Record<'dream-board' | 'mat' | 'strengths', readonly string[]>>;
}

/** What Poul made in pictures. His own words stand on the board, a few at a time. */
export const poulsPictures: PicturesText = {
  board: [
    { place: '5', words: 'Bygge noget igen', symbol: picture.sawing },
    { place: '1', words: 'Mit hus', symbol: picture.house },
    { place: '3', words: 'Fuglene', symbol: picture.bird },
    { place: '4', words: 'Kaffe med Kurt', symbol: picture.coffee },
    { place: '8', words: '', symbol: picture.tree },
  ],
  strengths: ['keepsOn', 'strong', 'handy'],
  shownTo: { 'dream-board': ['ali', 'henrik'], mat: [], strengths: ['ali'] },
};

/** A citizen lays a board and a mat and chooses strengths, on one day, and shows each on another (R-P6). */
export async function makePictures(
  stage: Stage,
  citizen: string,
  text: PicturesText,
  { made, shown }: { readonly made: number; readonly shown: number },
): Promise<void> {
  const citizenId = stage.id(citizen);
  const visit = await stage.as(citizen, made, '15:10');
  const photos = new Map<string, string>();
  for (const { name, bytes } of text.photos ?? []) {
    const command = seedCommand();
    await must(addOwnPhoto(visit, command, { citizenId, name, bytes: await bytes() }, stage.files));
    photos.set(name, photoSymbol({ citizenId, photoId: command.id, name }));
  }
  for (const { place, words, symbol } of text.board) {
    const laid = typeof symbol === 'string' ? symbol : (photos.get(symbol.photo) ?? null);
    const content = { words, symbol: laid, photo: null };
    await must(layOwnCard(visit, seedCommand(), { citizenId, name: 'dream-board', place, content }));
  }
  const dealt = dealtFor('mat');
  for (const [key, place] of Object.entries(text.mat ?? {}))
    await must(layDeckCard(visit, seedCommand(), { citizenId, name: 'mat', dealt, card: { key }, place }));
  for (const offered of strengthScreens) {
    const chosen = text.strengths.filter((one) => offered.includes(one));
    if (chosen.length > 0)
      await must(chooseOwnStrengths(visit, seedCommand(), { citizenId, offered, chosen }));
  }
  await show(stage, citizen, text.shownTo, shown);
}

async function show(
  stage: Stage,
  citizen: string,
  shownTo: PicturesText['shownTo'],
  daysAgo: number,
): Promise<void> {
  const visit = await stage.as(citizen, daysAgo, '16:50');
  for (const name of ['dream-board', 'mat', 'strengths'] as const) {
    const chosen = shownTo[name].map((handle) => stage.id(handle));
    if (chosen.length === 0) continue;
    const showing = { citizenId: stage.id(citizen), name, was: [], chosen, isRenewed: false };
    await must(showPicture(visit, seedCommand(), showing));
  }
}
