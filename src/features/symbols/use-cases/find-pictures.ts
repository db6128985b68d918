import type { Language } from '../../../../content/wording/wording.ts';
import type { Visit } from '../../../database/visit.ts';
import { inOrderShown } from '../../../domain/symbols/found-order.ts';
import { pictureIn } from '../../../domain/symbols/meant-symbol.ts';
import { meetsName } from '../../../domain/symbols/name-search.ts';
import { photoSymbol, readPhotoSymbol } from '../../../domain/symbols/own-photo.ts';
import { readPackSymbol } from '../../../domain/symbols/pack.ts';
import { meantSymbols } from '../search.ts';
import { ownPhotos, recentSymbols } from '../store.ts';
import { commonOf, packsOn } from '../store-packs.ts';
import { isLibrarySymbol } from '../symbol-index.ts';
import { searchPacks } from './find-in-packs.ts';

/** What somebody looks for among the pictures. */
export interface PicturesAsked {
  readonly citizenId: string;
  /** Empty: what is offered before anybody searched. */
  readonly query: string;
  readonly language: Language;
  readonly limit: number;
  /** Pictures the page offers by itself while nothing is searched. */
  readonly offered: readonly string[];
}

/** Finds pictures as {@link findPicturesAndUsed} does; gives them alone. */
export async function findPictures(visit: Visit, asked: PicturesAsked): Promise<readonly string[]> {
  return (await findPicturesAndUsed(visit, asked)).found;
}

/** What was found, best first, and which of the library's pictures the one who looks used lately, newest first. */
export interface FoundAndUsed {
  readonly found: readonly string[];
  readonly used: readonly string[];
}

/**
 * Finds pictures about a citizen, one's own first: the citizen's own photos by their word, then the municipality's
 * packs, then what the one who looks used lately, then the library. Nobody but the one who looks learns what they used. Throws NotFound where there is no
 * relation to the citizen.
 */
export async function findPicturesAndUsed(visit: Visit, asked: PicturesAsked): Promise<FoundAndUsed> {
  const { citizenId, query, language, limit, offered } = asked;
  const { photos, recent, ofPacks } = await visit.read(
    { event: 'symbols.searched', citizenId },
    async (work) => {
      const isCitizen = work.actor.personId === citizenId;
      const kept = isCitizen ? await ownPhotos(work, citizenId) : [];
      const common = commonOf(work);
      const isSearch = query.trim() !== '';
      const on = new Set((isSearch ? [] : await packsOn(common)).map(({ id }) => id));
      const isFound = (id: string) => isSearch || on.has(readPackSymbol(id)?.packId ?? '');
      return {
        ofPacks: isSearch ? (await searchPacks(common, query)).map(({ id }) => id) : [],
        photos: kept.filter(({ isWithdrawn }) => !isWithdrawn),
        // What is switched off is offered no more, however lately it was used.
        recent: (await recentSymbols(work, citizenId)).filter(
          (id) => readPackSymbol(id) === undefined || isFound(id),
        ),
      };
    },
  );
  const usedOfLibrary = [...new Set(recent.map(pictureIn).filter(isLibrarySymbol))];
  const asSymbol = ({ id, name }: (typeof photos)[number]) => photoSymbol({ citizenId, photoId: id, name });
  if (query.trim() === '') {
    const offeredPhotos = new Set(photos.map(asSymbol));
    const used = recent.filter((id) => readPhotoSymbol(id) === undefined || offeredPhotos.has(id));
    // Half of what is offered stays the page's own, so that there is always something new to choose.
    const mine = [...new Set([...used, ...offeredPhotos])].slice(0, Math.ceil(limit / 2));
    return { found: [...new Set([...mine, ...offered])].slice(0, limit), used: usedOfLibrary };
  }
  const own = photos.filter(({ name }) => meetsName(query, name, language)).map(asSymbol);
  const ofLibrary = meantSymbols(query, language, limit);
  return { found: inOrderShown({ own, ofPacks, ofLibrary, recent }, limit), used: usedOfLibrary };
}
