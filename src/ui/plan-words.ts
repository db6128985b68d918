import type { PageContext } from './page-context.ts';

/**
 * The words of the plan's picture for the one who reads: "my" and "I" on the citizen's own screen alone; to all others the same
 * is told of the citizen by name, as nobody speaks as the citizen but the citizen (R-P8). `name` is the citizen's given name.
 */
export function planWords({ words, actor }: Pick<PageContext, 'words' | 'actor'>, name: string) {
  const { ofAnother, ...own } = words.plan.citizen;
  if (actor?.isAboutMe === true) return own;
  return {
    ...own,
    dream: ofAnother.dream(name),
    dreams: ofAnother.dream(name),
    important: ofAnother.important(name),
    goalInMyWords: ofAnother.goalInMyWords(name),
    noOwnWords: ofAnother.noOwnWords(name),
    saidForMe: ofAnother.saidForMe(name),
    iSay: ofAnother.iSay(name),
    mySide: ofAnother.iSay(name),
    networkSide: ofAnother.networkSide(name),
    recordedFor: (who: string): string => ofAnother.recordedFor(name, who),
    disagree: ofAnother.disagree(name),
    disagreesSince: (day: string): string => ofAnother.disagreesSince(name, day),
    help: ofAnother.help,
    seeHelp: ofAnother.seeHelp,
  };
}
