/** What other rooms may use of the symbols. */

export { longestQuery, searchable } from '../../domain/symbols/search.ts';
export { browse } from './browse.ts';
export { emojiPictures } from './emoji-pictures.ts';
export { nameOfPoint } from './name-of-point.ts';
export { offlineAddresses } from './offline-files.ts';
export { symbolPicture } from './picture.ts';
export { type FoundSymbol, searchSymbols } from './search.ts';
export {
  isSymbolId,
  picturesToChoose,
  type SymbolEntry,
  type SymbolSet,
  startingSymbols,
  symbolById,
  symbolPath,
} from './symbol-index.ts';
export { packDrawer } from './use-cases/draw-packs.ts';
export { findInPacks } from './use-cases/find-in-packs.ts';
export { findPictures, findPicturesAndUsed } from './use-cases/find-pictures.ts';
export { addOwnPhoto } from './use-cases/own-photos.ts';
export {
  addPack,
  listPacks,
  seePackCredits,
  switchPack,
} from './use-cases/packs.ts';
export {
  type KeptPictures,
  keptPicturesAmong,
  printedSymbols,
  svgForPaper,
} from './use-cases/pictures-for-paper.ts';
export { wordPictures } from './word-pictures.ts';
