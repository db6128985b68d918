import type { PageContext } from '../../../ui/page-context.ts';
import { symbolById, symbolPath } from '../../symbols/public.ts';

/** Address of a symbol's picture; null where there is none, and for what is no symbol. */
export const pictureOf = (symbol: string | null): string | null =>
  symbol === null || symbolById(symbol) === undefined ? null : symbolPath(symbol);

/** The word of a symbol; '' for what is none. */
export const wordOf = (symbol: string, language: PageContext['language']): string =>
  symbolById(symbol)?.label[language] ?? '';
