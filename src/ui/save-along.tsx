import type { Child } from 'hono/jsx';
import type { PageContext } from './page-context.ts';

/** Props of {@link SaveAlong}. */
export interface SaveAlongProps {
  readonly page: PageContext;
  /**
   * One {@link Form}; give it a hidden input `version` where the server counts versions, and a hidden input `shown` with
   * `data-shown-of` and the name of the text it holds where the server merges: it stays the text the screen was known to show.
   */
  readonly children: Child;
  /** True where others write the same text. Where only oneself can, nobody else is named (R-P6). */
  readonly othersWriteToo?: boolean;
}

/**
 * Saves the form inside while the person writes (R-T5). The route answers a request with the header `X-Save-Along: 1` with JSON:
 * 200 `{version}`, or 409 `{conflict: true, url}` where url shows both texts. Without JavaScript the form is an ordinary one.
 */
export const SaveAlong = ({ page, children, othersWriteToo = false }: SaveAlongProps) => {
  const words = page.words.common.citizen;
  return (
    <save-along
      data-saving={words.saving}
      data-saved={words.saved}
      data-not-saved={words.notSaved}
      data-conflict={othersWriteToo ? words.someoneElseWrote : words.wroteInTwoPlaces}
      data-see-both={words.seeBoth}
    >
      {children}
      <div class="row save-row">
        <p class="save-status" role="status"></p>
        <button type="button" class="button secondary" data-retry hidden>
          {words.tryAgain}
        </button>
      </div>
    </save-along>
  );
};
