/** What other rooms may use of the symbols. */

export { emojiPictures } from './emoji-pictures.ts';
export { symbolPicture } from './picture.ts';
export { type FoundSymbol, longestQuery, searchSymbols } from './search.ts';
export { isSymbolId, type SymbolEntry, type SymbolSet, symbolById, symbolPath } from './symbol-index.ts';
export { findPictures } from './use-cases/find-pictures.ts';
export { addOwnPhoto, photoForPaper, photosAmong } from './use-cases/own-photos.ts';
