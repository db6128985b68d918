import { helpAskedAbout } from '../../../domain/renewal/help-asked-about.ts';
import { dayFor } from '../../../ui/dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import { MiniStairs } from '../../../ui/mini-stairs.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { symbolById, symbolPath } from '../../symbols/public.ts';
import type { GoalOfStatus, StatusView } from '../use-cases/see-status.ts';
import { isOwn } from './parts.tsx';

interface ClimbedProps {
  readonly page: PageContext;
  readonly view: Pick<StatusView, 'citizenId' | 'efforts' | 'givenName'>;
  readonly one: Pick<GoalOfStatus, 'goal' | 'stairs'>;
}

type Stairs = GoalOfStatus['stairs'];

const picture = (symbol: string | null): string | null =>
  symbol === null || symbolById(symbol) === undefined ? null : symbolPath(symbol);

/**
 * The steps that were climbed to a goal: a staircase in little, with pictures, the day and who told where that was another (R-P8).
 * It stands before all that is said of what did not work (R-F5, R-S2), with the agreed help to the goal, for nobody climbs
 * alone. The help stands there also where there are no steps, or the reader sees none (§ 5). `level` is that of its heading.
 */
export const Climbed = ({ page, view, one, level }: ClimbedProps & { readonly level: 2 | 4 }) => {
  const { shape, steps } = one.stairs;
  if (steps.length === 0) return <HelpToGoal page={page} view={view} one={one} />;
  const Heading = `h${level}` as 'h2' | 'h4';
  return (
    <section class="climbed">
      <Heading>{climbedWords(page, view, one.stairs)}</Heading>
      <MiniStairs
        page={page}
        shape={shape}
        steps={steps.map((step) => ({
          words: step.words === '' ? page.words.followUp.citizen.stepWithPicture : step.words,
          symbolSrc: picture(step.symbol),
          state: step.state,
          height: step.height,
          says: stepWords(page, view, step),
        }))}
      />
      <HelpToGoal page={page} view={view} one={one} />
    </section>
  );
};

/** How many of the steps to a goal were climbed; how many there are where none was: nobody is told what they have not done. */
export function climbedWords(
  page: PageContext,
  view: ClimbedProps['view'],
  { doneCount, steps }: Pick<Stairs, 'doneCount' | 'steps'>,
): string {
  const { citizen, staff } = page.words.renewal;
  const own = isOwn({ page, citizenId: view.citizenId });
  const words = own ? citizen.climbed : staff.climbed(view.givenName);
  if (doneCount === 0) return words.none(steps.length);
  return doneCount === steps.length ? words.all(doneCount) : words.some(doneCount, steps.length);
}

/** "Trin 1: Klaret 9. marts 2027". */
function stepWords(page: PageContext, view: ClimbedProps['view'], step: Stairs['steps'][number]): string {
  const { citizen, staff } = page.words.renewal;
  const words = isOwn({ page, citizenId: view.citizenId }) ? citizen.step : staff.step;
  const { number, state, doneOn, toldBy } = step;
  if (doneOn === null) return words[state === 'now' ? 'now' : 'later'](number);
  const day = dayFor(page, doneOn);
  return toldBy === null ? words.done(number, day) : words.doneAsToldBy(number, day, toldBy);
}

/** What help was agreed to the goal, and from whom. */
const HelpToGoal = ({ page, view, one }: ClimbedProps) => {
  const help = view.efforts.filter(({ effort }) => effort.goalId === one.goal.id);
  if (help.length === 0) return null;
  const { citizen, staff } = page.words.renewal;
  return (
    <div class="climbed-help">
      <p>{isOwn({ page, citizenId: view.citizenId }) ? citizen.helpToGoal : staff.helpToGoal}</p>
      <ul class="plain">
        {help.map(({ effort, giver }) => (
          <li>
            <Icon name="users" />
            <span>
              {[helpAskedAbout(effort).agreed.what, giver].filter((text) => text !== '').join(' – ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
