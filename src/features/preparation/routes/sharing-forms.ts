import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { id } from '../../../web/forms.ts';
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

/** True for "Videre" where nothing was changed. With a change it saves first, and says who sees it: nothing is shown unsaid (R-P6). */
export function goesOn(form: {
  readonly chosen: readonly string[];
  readonly was: readonly string[];
  readonly to?: string | undefined;
}): boolean {
  const { added, removed } = changes(form.chosen, form.was);
  return form.to === 'next' && added.length + removed.length === 0;
}

/** What was done, as the query of the page that is shown next. `hiddenAt` is given where it can be taken back. */
export function whatWasDone({
  staysInThePlan,
  hidden,
  hiddenAt,
}: {
  readonly staysInThePlan: readonly LifeArea[];
  readonly hidden: readonly LifeArea[];
  readonly hiddenAt?: string | null;
}): string {
  return new URLSearchParams({
    saved: '',
    ...(hiddenAt && { hidden: hiddenAt }),
    ...(staysInThePlan.length > 0 && { stays: staysInThePlan.join(' ') }),
    ...(hidden.length > 0 && { less: hidden.join(' ') }),
  }).toString();
}

/** What the page has to say about what was just done. */
export function doneOf(c: WebContext): SharingDone {
  const areasIn = (name: string) => (c.req.query(name) ?? '').split(' ').filter(isArea);
  return {
    isSaved: c.req.method === 'GET' && c.req.query('saved') !== undefined,
    staysInPlan: areasIn('stays'),
    hidden: areasIn('less'),
    takenOut: (c.req.query('out') ?? '').split(' ').filter((one) => id.safeParse(one).success),
    hiddenAt: c.req.query('hidden') ?? null,
  };
}
