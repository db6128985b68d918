import { withoutStop } from '../../../../content/wording/sentences.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { WhoGetsPlan } from '../use-cases/who-gets.ts';

/** Dreams in one line of text; `unnamed` stands for one that is drawn, said or pictured alone. */
export const namesOfDreams = (dreams: readonly string[], unnamed: string): string =>
  dreams.map((words) => withoutStop(words) || unnamed).join(', ');

/**
 * Who reads the agreed plan, and why, in the citizen's easy words: on their own screen of the meeting, and on the closing page to
 * be read aloud (§ 5, R-M2, R-T2). One line each: nothing that somebody wrote stands in the middle of a sentence.
 */
export const WhoGetsPlanList = ({ page, gets }: { page: PageContext; gets: WhoGetsPlan }) => {
  const words = page.words.meetings.plan.gets;
  return (
    <ul class="gets-plan">
      {gets.offers.map(({ offer, because, names, without }) => (
        <li>
          {(without.length > 0 ? words.offerMost : words.offer)(offer)} {words.because[because](names)}
          {without.length > 0 && <Told lead={words.without(without.length)} lines={without} />}
        </li>
      ))}
      {gets.guardians.map((name) => (
        <li>{words.guardian(name)}</li>
      ))}
      {gets.network.map(({ name, isShown }) => (
        <li>{isShown ? words.networkSees(name) : words.network(name)}</li>
      ))}
      {gets.further.map(({ offer, goals, dreams }) => (
        <li>
          {words.further(offer)}
          {goals.length > 0 && <Told lead={words.furtherGoals(goals.length)} lines={goals} />}
          {dreams.length > 0 && (
            <Told
              lead={words.furtherDreams(dreams.length)}
              lines={dreams.map((one) => one.trim() || words.dreamWithoutWords)}
            />
          )}
          {goals.length > 0 && words.furtherMore.map((line) => <p>{line}</p>)}
        </li>
      ))}
    </ul>
  );
};

/** What somebody gets or does not get, one line each. */
const Told = ({ lead, lines }: { readonly lead: string; readonly lines: readonly string[] }) => (
  <>
    <p>{lead}</p>
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  </>
);
