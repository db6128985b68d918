import { Icon } from '../../../ui/icon.tsx';
import { masteryWords } from '../../../ui/mastery.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { symbolPath } from '../../symbols/public.ts';
import type { GoalOfStatus, StatusView } from '../use-cases/see-status.ts';
import { addresses } from './addresses.ts';

/** What the citizen says they hope for; null while they have said nothing. */
function hopeOf(page: PageContext, one: GoalOfStatus): string | null {
  const own = one.levels.find(({ as, place }) => as === 'citizen' && place === null);
  if (own === undefined || (own.next === null && !own.doesntKnowNext)) return null;
  return masteryWords(page, own.next, 'citizen', own.doesntKnowNext);
}

/** True when the citizen said what they hope for at the next meeting. */
export const isHoped = ({ levels }: GoalOfStatus): boolean =>
  levels.some(({ as, next, doesntKnowNext }) => as === 'citizen' && (next !== null || doesntKnowNext));

/** The next question about the next meeting (R-M6); null when there is none. */
export function questionAhead({ citizenId, goals }: StatusView): string | null {
  const goal = goals.find((one) => one.asksExpected && !isHoped(one));
  return goal === undefined ? null : addresses.goal(citizenId, goal.goal.id, 'next');
}

/** What the citizen hopes for at the next meeting, a tile for each goal that goes on (R-M6); nothing while none does. */
export const Hopes = ({ page, view }: { readonly page: PageContext; readonly view: StatusView }) => {
  const words = page.words.renewal.citizen;
  const asked = view.goals.filter((one) => one.asksExpected && (view.mayAnswer || isHoped(one)));
  if (asked.length === 0) return null;
  return (
    <section>
      <h2>{words.hopes}</h2>
      <ul class="plain part-tiles">
        {asked.map((one) => (
          <li>
            <Hope page={page} view={view} one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Hope = ({
  page,
  view,
  one,
}: {
  readonly page: PageContext;
  readonly view: StatusView;
  readonly one: GoalOfStatus;
}) => {
  const hope = hopeOf(page, one);
  const look = hope === null ? 'part-tile' : 'part-tile told';
  const content = (
    <>
      {one.goal.symbol === null ? (
        <Icon name="calendar-check" />
      ) : (
        <img class="symbol" src={symbolPath(one.goal.symbol)} alt="" width="56" height="56" />
      )}
      <span class="part-words">
        <span class="part-name">{one.goal.title}</span>
        <span>{hope ?? page.words.renewal.citizen.notAnswered}</span>
      </span>
    </>
  );
  return view.mayAnswer ? (
    <a class={look} href={addresses.goal(view.citizenId, one.goal.id, 'next')}>
      {content}
    </a>
  ) : (
    <div class={look}>{content}</div>
  );
};
