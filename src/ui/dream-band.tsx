import type { Child } from 'hono/jsx';
import { MeaningTag } from './card.tsx';
import type { PageContext } from './page-context.ts';
import { planWords } from './plan-words.ts';
import { WordPictures } from './word-pictures.tsx';

/** A dream as the plan's picture shows it. */
export interface ShownDream {
  readonly words: string;
  readonly symbols: readonly { readonly src: string; readonly label: string }[];
  /** What was drawn, spoken or photographed, beside the words. */
  readonly files?: Child;
  /** The citizen's own words, also when somebody helped; false where somebody speaks for the citizen (R-P7). */
  readonly isOwn: boolean;
  /** Another wrote it down, and the citizen has not said yes to it: it is not called theirs (R-P8). */
  readonly isNotTheirsYet?: boolean;
  /** Whose words they are, where they are not simply the citizen's own (R-P8). */
  readonly whose?: string | undefined;
}

/** Props of {@link DreamBand}. */
export interface DreamBandProps {
  readonly page: PageContext;
  readonly dreams: readonly ShownDream[];
  /** What stands there when the citizen has said no dream. */
  readonly none: string;
  /** The citizen's given name: to another who reads it is their dream, not "my" (R-P8). */
  readonly of: string;
  readonly children?: Child;
}

const OneDream = ({ page, dream }: { page: PageContext; dream: ShownDream }) => (
  <div class="dream-one">
    {dream.symbols.map(({ src, label }) => (
      <img class="symbol" src={src} alt={dream.words === '' ? label : ''} width="96" height="96" />
    ))}
    <div>
      {page.actor?.isAboutMe && dream.isOwn && (
        <WordPictures page={page} text={dream.words} without={dream.symbols.map(({ src }) => src)} />
      )}
      {dream.words !== '' && <p class="dream-words">{dream.words}</p>}
      {dream.files}
      {dream.whose !== undefined && <p class="note">{dream.whose}</p>}
    </div>
  </div>
);

/** The dream on top of the plan's picture. What others say for the citizen stands apart from it (R-P7). */
export const DreamBand = ({ page, dreams, none, of, children }: DreamBandProps) => {
  const words = planWords(page, of);
  const own = dreams.filter(({ isOwn }) => isOwn);
  const forMe = dreams.filter(({ isOwn }) => !isOwn);
  return (
    <section class="card dream dream-band">
      <MeaningTag meaning="dream" level={2}>
        {own.length > 0 && own.every(({ isNotTheirsYet }) => isNotTheirsYet)
          ? page.words.common.citizen.stairs.dreamWaits
          : own.length > 1
            ? words.dreams
            : words.dream}
      </MeaningTag>
      {own.length === 0 && <p class="muted">{none}</p>}
      {own.map((dream) => (
        <OneDream page={page} dream={dream} />
      ))}
      {forMe.length > 0 && (
        <MeaningTag meaning="network" level={2}>
          {words.saidForMe}
        </MeaningTag>
      )}
      {forMe.map((dream) => (
        <OneDream page={page} dream={dream} />
      ))}
      {children}
    </section>
  );
};
