import { summedAnswers, type TickSum } from '../domain/follow-up/tick-sum.ts';
import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';
import { tickIcons } from './tick-icons.ts';

/**
 * How many times each was answered to "Lykkedes det?": icon, number and word, what worked first, nothing in red (R-F5). Where
 * another than the citizen told, it says so (R-P8). Nothing at all without a sum.
 */
export const TickSumFigure = ({
  page,
  sum,
  label,
  name,
}: {
  readonly page: PageContext;
  readonly sum: TickSum | null;
  /** Of which days, e.g. "Sidste 14 dage". */
  readonly label: string;
  /** The citizen's name on the screens of others; null on their own. */
  readonly name: string | null;
}) => {
  if (sum === null) return null;
  const words = page.words.followUp;
  const times = name === null ? words.citizen.times : words.staff.times;
  return (
    <div class="tick-sum">
      <p>{label}</p>
      <ul class="plain">
        {summedAnswers
          .filter((answer) => sum[answer] > 0)
          .map((answer) => (
            <li>
              <Icon name={tickIcons[answer]} />
              <span>{times[answer](sum[answer])}</span>
            </li>
          ))}
      </ul>
      {sum.toldByOthers > 0 && (
        <p class="note">
          {name === null
            ? words.citizen.othersTold(sum.toldByOthers)
            : words.staff.othersTold(sum.toldByOthers, name)}
        </p>
      )}
    </div>
  );
};
