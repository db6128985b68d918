import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { daysBetween } from '../../../domain/day.ts';
import { formBody } from '../../../web/forms.ts';
import { localPath } from '../../../web/local-path.ts';
import {
  giveSessionCookie,
  type Handler,
  hashOfToken,
  pageOf,
  sessionSeconds,
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
  const token = giveSessionCookie(c);
  await startSession(tools.database, {
    municipalityId: found.municipalityId,
    personId: found.personId,
    tokenHash: hashOfToken(token),
    now: tools.clock.now(),
    seconds: sessionSeconds,
  });
  return c.redirect(localPath(back), 303);
};

/** The day of the demo. */
export const showClock: Handler = async (c) => {
  const days = await demoDaysAhead(c.var.tools.database);
  return c.html(<ClockPage page={pageOf(c)} isMoved={days !== 0} />);
};

const clockForm = z.object({
  day: z.iso.date().optional().catch(undefined),
  reset: z.string().optional().catch(undefined),
});

/** Moves the day of the demo, and everything that hangs on it. */
export const moveClock: Handler = async (c) => {
  const { tools } = c.var;
  const { day, reset } = clockForm.parse(await formBody(c));
  const now = await demoDaysAhead(tools.database);
  const wanted = reset !== undefined || day === undefined ? 0 : now + daysBetween(tools.clock.today(), day);
  await tools.moveClock?.(Math.max(-3650, Math.min(3650, wanted)));
  return c.redirect('/demo/clock', 303);
};
