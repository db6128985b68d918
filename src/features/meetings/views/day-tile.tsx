import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { capital, clockTime, dayParts } from './days.ts';

/** Angles of the two hands at a local time. */
function hands(time: string): { readonly hour: number; readonly minute: number } {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { hour: ((hour % 12) + minute / 60) * 30, minute: minute * 6 };
}

function handEnd(angle: number, length: number): { readonly x: number; readonly y: number } {
  const radians = ((angle - 90) * Math.PI) / 180;
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(50 + length * Math.cos(radians)), y: round(50 + length * Math.sin(radians)) };
}

/** A clock face at a local time, HH:MM. The words beside it say the same. */
const ClockFace = ({ time }: { time: string }) => {
  const { hour, minute } = hands(time);
  const hourEnd = handEnd(hour, 24);
  const minuteEnd = handEnd(minute, 36);
  return (
    <svg class="clock-face" viewBox="0 0 100 100" width="96" height="96" aria-hidden="true" focusable="false">
      <circle cx="50" cy="50" r="46" />
      {Array.from({ length: 12 }, (_, at) => {
        const from = handEnd(at * 30, 38);
        const to = handEnd(at * 30, 43);
        return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
      })}
      <line class="hand hour" x1="50" y1="50" x2={hourEnd.x} y2={hourEnd.y} />
      <line class="hand" x1="50" y1="50" x2={minuteEnd.x} y2={minuteEnd.y} />
    </svg>
  );
};

/** Props of {@link DayTile}. */
export interface DayTileProps {
  readonly page: PageContext;
  /** Local ISO day, and local time HH:MM; without a time only the leaf of the calendar. */
  readonly day: string;
  readonly time?: string;
}

/** A day as a leaf of a calendar and a clock: the date in words and picture. */
export const DayTile = ({ page, day, time }: DayTileProps) => {
  const { weekday, date, month, year } = dayParts(day, page.language);
  return (
    <div class="day-tile">
      <p class="calendar-leaf">
        <span class="leaf-weekday">
          <Icon name="calendar-days" />
          {capital(weekday)}
        </span>{' '}
        <span class="leaf-date">{date}</span>{' '}
        <span class="leaf-month">
          {month} {year}
        </span>
      </p>
      {time !== undefined && (
        <p class="clock-tile">
          <ClockFace time={time} />
          <span>{page.words.meetings.citizen.clock(clockTime(time, page.language))}</span>
        </p>
      )}
    </div>
  );
};
