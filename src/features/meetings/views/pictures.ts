import type { PageContext } from '../../../ui/page-context.ts';
import { symbolById, symbolPath } from '../../symbols/public.ts';

/** A content symbol as a page shows it. */
export interface Picture {
  readonly id: string;
  readonly src: string;
  readonly label: string;
}

/** Symbols as pictures with their names in the language of the page; those no longer in the library are left out. */
export function picturesOf(page: PageContext, ids: readonly string[]): readonly Picture[] {
  return ids.flatMap((id) => {
    const symbol = symbolById(id);
    return symbol === undefined ? [] : [{ id, src: symbolPath(id), label: symbol.label[page.language] }];
  });
}

/** The words of symbols in a row: "Bus, Hund". Empty where there are none. */
export function picturesIn(page: PageContext, ids: readonly string[]): string {
  return picturesOf(page, ids)
    .map(({ label }) => label)
    .join(', ');
}
