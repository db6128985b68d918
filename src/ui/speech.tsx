import type { SaidBy } from '../domain/plan/plan-snapshot.ts';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';

/** Props of {@link Speech}. */
export interface SpeechProps {
  readonly page: PageContext;
  /** The citizen's words exactly as they came (R-P8). */
  readonly words: string;
  /** The citizen's given name. */
  readonly name: string;
  readonly saidBy: SaidBy;
  /** Addresses of the symbols that belong to the words. */
  readonly symbols?: readonly { readonly src: string; readonly label: string }[];
}

/**
 * What somebody said, verbatim, and who said it. Words on behalf of the citizen look different and say so,
 * so that they never pass for the citizen's own (R-P7, R-P8).
 */
export const Speech = ({ page, words, name, saidBy, symbols = [] }: SpeechProps) => {
  const common = page.words.common;
  const by = page.actor && !page.actor.isCitizen ? common.staff.speech : common.citizen.speech;
  return (
    <figure class={classes('speech', saidBy.how)}>
      {symbols.length > 0 && (
        <span class="speech-symbols">
          {symbols.map((symbol) => (
            <img class="symbol" src={symbol.src} alt={symbol.label} width="56" height="56" />
          ))}
        </span>
      )}
      {words && (
        <blockquote>
          <p>{words}</p>
        </blockquote>
      )}
      <figcaption>
        <Icon name={saidBy.how === 'onBehalf' ? 'users' : 'message-circle'} />
        <span>
          {saidBy.how === 'self' ? by.self(name) : by[saidBy.how](name, saidBy.recordedBy)}
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
