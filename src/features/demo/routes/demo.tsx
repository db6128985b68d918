import { z } from 'zod';
import { NotFound, NotSignedIn } from '../../../database/visit.ts';
import { daysBetween } from '../../../domain/day.ts';
import { formBody } from '../../../web/forms.ts';
import { localPath } from '../../../web/local-path.ts';
import {
  giveSessionCookie,
  type Handler,
  hashOfToken,
  pageOf,
  sessionSeconds,
  type WebContext,
} from '../../../web/request.ts';
import { startSession } from '../../identity/sessions.ts';
import { demoDaysAhead, demoPeople } from '../demo-people.ts';
import { ClockPage, PeoplePage } from '../views/demo-pages.tsx';

/** Everybody in the demo, one button each; `?back=` is where signing in leads. */
export const showPeople: Handler = async (c) => {
  const people = await demoPeople(c.var.tools.database);
  return c.html(<PeoplePage page={pageOf(c)} people={people} back={localPath(c.req.query('back'))} />);
};

const loginForm = z.object({
  person: z.string().max(100).catch(''),
  back: z.string().optional().catch(undefined),
});

/** Signs in as one of the demo's people. */
export const signInAs: Handler = async (c) => {
  const { tools } = c.var;
  const { person, back } = loginForm.parse(await formBody(c));
  const found = (await demoPeople(tools.database)).find((one) => one.handle === person);
  if (found === undefined) throw new NotFound();
  await signIn(c, found);
  return c.redirect(localPath(back), 303);
};

/** The day of the demo. */
export const showClock: Handler = async (c) => {
  const days = await demoDaysAhead(c.var.tools.database);
  return c.html(<ClockPage page={pageOf(c)} isMoved={days !== 0} />);
};

const clockForm = z.object({
  day: z.string().max(100).catch(''),
  reset: z.string().optional().catch(undefined),
});

/** How far the demo may stand from the real day (days, either way). */
const furthest = 3650;

/**
 * Moves the day of the demo, and everything that hangs on it. Sessions end by the clock too, so whoever moves the day is
 * given a new one. A day that is none, or is further than ten years away, comes back beside the field as it was typed.
 */
export const moveClock: Handler = async (c) => {
  const { tools } = c.var;
  const { day, reset } = clockForm.parse(await formBody(c));
  const now = await demoDaysAhead(tools.database);
  const isDay = reset !== undefined || z.iso.date().safeParse(day).success;
  const wanted = reset !== undefined || !isDay ? 0 : now + daysBetween(tools.clock.today(), day);
  if (!isDay || Math.abs(wanted) > furthest)
    return c.html(<ClockPage page={pageOf(c)} isMoved={now !== 0} refused={day} />, 422);
  const actor = await c.var.visit.whoAmI().catch(nobodyWhenSignedOut);
  await tools.moveClock?.(wanted);
  if (actor !== null) await signIn(c, actor);
  return c.redirect('/demo/clock', 303);
};

function nobodyWhenSignedOut(error: unknown): null {
  if (error instanceof NotSignedIn) return null;
  throw error;
}

/** A new session for a person of the demo, from the demo's own now. */
async function signIn(
  c: WebContext,
  person: { readonly municipalityId: string; readonly personId: string },
): Promise<void> {
  const { tools } = c.var;
  await startSession(tools.database, {
    municipalityId: person.municipalityId,
    personId: person.personId,
    tokenHash: hashOfToken(giveSessionCookie(c)),
    now: tools.clock.now(),
    seconds: sessionSeconds,
  });
}
