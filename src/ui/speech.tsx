import type { Child } from 'hono/jsx';
import type { Said, SaidBy } from '../domain/plan/plan-snapshot.ts';
import { isTakenDownOnly } from '../domain/plan/said.ts';
import { classes } from './classes.ts';
import { dayFor } from './dates.ts';
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
  /** True where it is said in one's own name about the citizen, and not for them (R-P7). */
  readonly isOwn?: boolean;
  /** The symbols that belong to the words; each is shown with its word. */
  readonly symbols?: readonly { readonly src: string; readonly label: string }[];
  /** What was drawn, said or photographed beside the words, or instead of them. */
  readonly children?: Child;
  /** Another wrote them down, and the citizen has not answered; or what they answered since, and when. */
  readonly awaitsCitizen?: boolean | undefined;
  readonly answered?: Said['answered'] | undefined;
}

/**
 * Whose words they are, for the one who reads: nobody is spoken of in the third person on their own screen (R-P8). A drawing,
 * pictures, a photo or a recording without words was made, not said. What another
 * wrote down says so until the citizen has answered; an answer that came after the plan was agreed stands with its day (R-M8).
 */
export function whoseWords(
  page: PageContext,
  name: string,
  said: Pick<Said, 'words' | 'saidBy' | 'awaitsCitizen' | 'answered'>,
): string {
  const { citizen, staff } = page.words.common;
  const { saidBy, answered } = said;
  const isMine = page.actor?.isAboutMe === true;
  const by = page.actor && !page.actor.isCitizen ? staff.speech : citizen.speech;
  if (saidBy.how === 'self') {
    const isMade = said.words.trim() === '';
    if (isMine) return isMade ? citizen.speech.mineMade : citizen.speech.mine;
    return isMade ? by.selfMade(name) : by.self(name);
  }
  const { recordedBy } = saidBy;
  if (answered !== undefined) {
    const wrote = saidBy.how === 'withHelp' ? by.wroteDown(recordedBy) : onBehalf(page, name, recordedBy);
    const day = dayFor(page, answered.on);
    const said = isMine ? citizen.speech.iAnswered : by.theyAnswered;
    return `${wrote}. ${said(name, day, answered.fits)}`;
  }
  if (saidBy.how === 'onBehalf') return onBehalf(page, name, recordedBy);
  if (isTakenDownOnly(said))
    return isMine ? citizen.speech.notYetMine(recordedBy) : by.notYetTheirs(name, recordedBy);
  return isMine ? citizen.speech.mineWithHelp(recordedBy) : by.withHelp(name, recordedBy);
}

function onBehalf(page: PageContext, name: string, recordedBy: string): string {
  const { citizen, staff } = page.words.common;
  if (page.actor?.isAboutMe) return citizen.speech.onMyBehalf(recordedBy);
  return (page.actor && !page.actor.isCitizen ? staff.speech : citizen.speech).onBehalf(name, recordedBy);
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
  isOwn = false,
  symbols = [],
  children,
  awaitsCitizen = false,
  answered,
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
          {isOwn && saidBy.how === 'onBehalf' && !page.actor?.isAboutMe
            ? by.says(saidBy.recordedBy)
            : whoseWords(page, name, { words, saidBy, awaitsCitizen, ...(answered && { answered }) })}
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
