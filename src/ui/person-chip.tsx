import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';
import { PictureOf } from './word-pictures.tsx';

/** Props of {@link PersonChip}. */
export interface PersonChipProps {
  readonly name: string;
  /** Role or relation in the words of the screen ("kontaktperson"). */
  readonly relation?: string;
  /** Given where the relation is a word of the product ("din kontaktperson · Birkely"): it has a picture for those who want more. */
  readonly page?: PageContext;
  readonly photoSrc?: string | null;
  /** Paid helpers have a square frame, as on the network map. */
  readonly paid?: boolean;
  /** The same in one word; a house stands for a place, never the first letter of its name, and words are drawn as nobody. */
  readonly drawnAs?: 'paid' | 'network' | 'place' | 'words';
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');

/** The initials of a person in the frame of their photo; paid helpers have a square one. */
export const PersonFace = ({ name, paid }: { readonly name: string; readonly paid?: boolean }) => (
  <span class={classes('person-face', paid && 'paid')} aria-hidden="true">
    {initials(name)}
  </span>
);

/** The relation without the name of the offer: a name has no picture. */
export const relationWord = (relation: string): string => relation.split(' · ')[0] ?? '';

/** A person: photo (or initials), name, relation. */
export const PersonChip = ({ name, relation, page, photoSrc, paid, drawnAs }: PersonChipProps) => (
  <span class={classes('person', (paid || drawnAs === 'paid' || drawnAs === 'place') && 'paid')}>
    {photoSrc ? (
      <img class="person-face" src={photoSrc} alt="" width="48" height="48" />
    ) : drawnAs === 'words' ? null : drawnAs === 'place' ? (
      <span class="person-face" aria-hidden="true">
        <Icon name="building-2" />
      </span>
    ) : (
      <PersonFace name={name} />
    )}
    <span class="person-words">
      <span class="person-name">{name}</span>
      {relation && (
        <span class="person-role">
          {page && <PictureOf page={page} text={relationWord(relation)} />}
          {relation}
        </span>
      )}
    </span>
  </span>
);
