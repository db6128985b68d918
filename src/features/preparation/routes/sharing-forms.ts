import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import type { WebContext } from '../../../web/request.ts';
import type { SharingDone } from '../views/sharing-parts.tsx';
import { isArea } from './parts.ts';

/** What was ticked and unticked on a page of sharing. */
export interface Changes<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** Takes what is ticked, and what was ticked when the page was made: an older page takes nothing back. */
export function changes<T>(chosen: readonly T[], was: readonly T[]): Changes<T> {
  return {
    added: chosen.filter((one) => !was.includes(one)),
    removed: was.filter((one) => !chosen.includes(one)),
  };
}

/** What was done, as the query of the page that is shown next. `hiddenAt` is given where it can be taken back. */
export function whatWasDone({
  staysInThePlan,
  hiddenAt,
}: {
  readonly staysInThePlan: readonly LifeArea[];
  readonly hiddenAt?: string | null;
}): string {
  return new URLSearchParams({
    saved: '',
    ...(hiddenAt && { hidden: hiddenAt }),
    ...(staysInThePlan.length > 0 && { stays: staysInThePlan.join(' ') }),
  }).toString();
}

/** What the page has to say about what was just done. */
export function doneOf(c: WebContext): SharingDone {
  const stays = (c.req.query('stays') ?? '').split(' ').filter(isArea);
  return {
    isSaved: c.req.method === 'GET' && c.req.query('saved') !== undefined,
    staysInPlan: stays,
    hiddenAt: c.req.query('hidden') ?? null,
  };
}
