import type { Child } from 'hono/jsx';
import type { SaidBy } from '../domain/plan/plan-snapshot.ts';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';
import { SymbolRow } from './symbol-tile.tsx';
import { WordPictures } from './word-pictures.tsx';

/** Props of {@link Speech}. */
export interface SpeechProps {
  readonly page: PageContext;
  /** The citizen's words exactly as they came (R-P8). */
  readonly words: string;
  /** The citizen's given name. */
  readonly name: string;
  readonly saidBy: SaidBy;
  /** The symbols that belong to the words; each is shown with its word. */
  readonly symbols?: readonly { readonly src: string; readonly label: string }[];
  /** What was drawn, said or photographed beside the words, or instead of them. */
  readonly children?: Child;
  /** Another wrote them down, and the citizen has not said yes to them. */
  readonly isTakenDownOnly?: boolean;
}

/** What another wrote down, before the citizen has said that it fits (R-P8). Takes the citizen's given name and who wrote. */
export function notYetTheirs(page: PageContext, name: string, recordedBy: string): string {
  const { citizen, staff } = page.words.common;
  if (page.actor?.isAboutMe) return citizen.speech.notYetMine(recordedBy);
  const by = page.actor && !page.actor.isCitizen ? staff.speech : citizen.speech;
  return by.notYetTheirs(name, recordedBy);
}

/** Whose words they are, for the one who reads: nobody is spoken of in the third person on their own screen (R-P8). */
function speakerIn(page: PageContext, name: string, saidBy: SaidBy): string {
  const { citizen, staff } = page.words.common;
  const { mine, mineWithHelp } = citizen.speech;
  if (page.actor?.isAboutMe && saidBy.how === 'self') return mine;
  if (page.actor?.isAboutMe && saidBy.how === 'withHelp') return mineWithHelp(saidBy.recordedBy);
  if (page.actor?.isAboutMe && saidBy.how === 'onBehalf') return citizen.speech.onMyBehalf(saidBy.recordedBy);
  const by = page.actor && !page.actor.isCitizen ? staff.speech : citizen.speech;
  return saidBy.how === 'self' ? by.self(name) : by[saidBy.how](name, saidBy.recordedBy);
}

/**
 * What somebody said, verbatim, and who said it. Words on behalf of the citizen look different and say so,
 * so that they never pass for the citizen's own (R-P7, R-P8).
 */
export const Speech = ({
  page,
  words,
  name,
  saidBy,
  symbols = [],
  children,
  isTakenDownOnly = false,
}: SpeechProps) => {
  const common = page.words.common;
  const by = page.actor && !page.actor.isCitizen ? common.staff.speech : common.citizen.speech;
  return (
    <figure class={classes('speech', saidBy.how)}>
      <SymbolRow symbols={symbols} size={56} />
      {page.actor?.isAboutMe && saidBy.how !== 'onBehalf' && (
        <WordPictures page={page} text={words} without={symbols.map(({ src }) => src)} />
      )}
      {words && (
        <blockquote>
          <p>{words}</p>
        </blockquote>
      )}
      {children}
      <figcaption>
        <Icon name={saidBy.how === 'onBehalf' ? 'users' : 'message-circle'} />
        <span>
          {isTakenDownOnly && saidBy.how === 'withHelp'
            ? notYetTheirs(page, name, saidBy.recordedBy)
            : speakerIn(page, name, saidBy)}
          {saidBy.how === 'onBehalf' && (
            <span class="speech-source">
              {by.howTheyKnow}: {saidBy.howTheyKnow}
            </span>
          )}
        </span>
      </figcaption>
    </figure>
  );
};
