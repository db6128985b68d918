import type { Child } from 'hono/jsx';
import type { PageContext } from './page-context.ts';

/** Props of {@link WordPictures}. */
export interface WordPicturesProps {
  readonly page: PageContext;
  /** What the person who looks wrote or said themselves; never the private text of somebody else. */
  readonly text: string;
  /** Addresses of pictures that stand beside it already: those that the person chose for these words. */
  readonly without?: readonly string[];
}

/**
 * A small row of pictures over the person's own words, each with the word it is for, for those who chose more pictures. The
 * words themselves stand below as they were written; so the row is hidden from screen readers and not read aloud.
 */
export const WordPictures = ({ page, text, without = [] }: WordPicturesProps) => {
  const pictures = (page.wordPictures?.(text) ?? []).filter(({ src }) => !without.includes(src));
  if (pictures.length === 0) return null;
  return (
    <span class="word-pictures" aria-hidden="true">
      {pictures.map(({ word, src }) => (
        <span class="word-picture">
          <img src={src} alt="" width="48" height="48" />
          <span>{word}</span>
        </span>
      ))}
    </span>
  );
};

/**
 * The address of the one picture for a heading, a title or a card: that of its first word that has one. Null without one, for
 * those who did not choose more pictures, and for a text that says no: one picture would say the opposite.
 */
export function pictureSrcOf(page: PageContext, text: string): string | null {
  const pictures = page.wordPictures?.(text) ?? [];
  return pictures.some(({ saysNo }) => saysNo) ? null : (pictures[0]?.src ?? null);
}

/** {@link pictureSrcOf} as a small picture that adorns; null without one. */
export function pictureOf(page: PageContext, text: string): Child | null {
  const src = pictureSrcOf(page, text);
  return src === null ? null : <img class="word-sign" src={src} alt="" width="44" height="44" />;
}

/** {@link pictureOf} as an element. */
export const PictureOf = ({ page, text }: { readonly page: PageContext; readonly text: string }) =>
  pictureOf(page, text);

/** The pictures of things that a sentence names, in a row, for those who chose more pictures; each once. They adorn. */
export const WordSigns = ({
  page,
  srcs,
}: {
  readonly page: PageContext;
  readonly srcs: readonly string[];
}) =>
  page.wordPictures === undefined || srcs.length === 0 ? null : (
    <span class="word-signs">
      {[...new Set(srcs)].map((src) => (
        <img class="word-sign" src={src} alt="" width="44" height="44" />
      ))}
    </span>
  );
