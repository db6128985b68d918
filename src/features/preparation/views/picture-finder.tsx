import type { Child } from 'hono/jsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PictureTiles } from './parts.tsx';

/** What the search needs without a connection. */
export interface OfflineSearch {
  /** Addresses of the words and of the pictures. */
  readonly words: string;
  readonly pictures: string;
  /** What the citizen used lately, newest first. */
  readonly recent: readonly string[];
}

/**
 * Around a form with pictures to tick, those found in an element with `data-found`: without a connection pictures are found
 * in the page, and what is chosen is kept until it can be saved (R-T5). Without JavaScript an ordinary form.
 */
export const PictureFinder = ({
  page,
  offline,
  children,
}: {
  page: PageContext;
  offline: OfflineSearch;
  children: Child;
}) => {
  const words = page.words.preparation.citizen;
  const { noNet } = words;
  return (
    <picture-finder
      data-words={offline.words}
      data-pictures={offline.pictures}
      data-recent={offline.recent.join(' ')}
      data-no-net={noNet.find}
      data-no-net-kept={noNet.kept}
      data-no-words={noNet.noWords}
      data-net-back={noNet.back}
      data-saved={noNet.saved}
      data-not-saved={page.words.common.citizen.notSaved}
      data-found-title={words.picturesFor('{q}')}
      data-nothing={words.noPictures('{q}')}
      data-chosen-title={words.chosen}
    >
      {children}
      <div class="row save-row">
        <p class="save-status" role="status"></p>
      </div>
      <template>
        <PictureTiles
          page={page}
          id="found-here"
          legend=""
          pictures={[{ id: '', src: '', label: '' }]}
          chosen={[]}
          roomy
        />
      </template>
    </picture-finder>
  );
};
