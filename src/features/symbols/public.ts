/** What other rooms may use of the symbols. */
export { symbolPicture } from './picture.ts';
export { type FoundSymbol, longestQuery, searchSymbols } from './search.ts';
export { isSymbolId, type SymbolEntry, type SymbolSet, symbolById, symbolPath } from './symbol-index.ts';
