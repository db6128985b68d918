import { z } from 'zod';
import { NotFound, NotSignedIn } from '../../../database/visit.ts';
import { chooseCitizens, listOrders } from '../../../domain/cycle/citizen-list.ts';
import { readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, sessionToken, type WebContext } from '../../../web/request.ts';
import { seePackCredits } from '../../symbols/public.ts';
import { seeMyCitizens } from '../use-cases/list-my-citizens.ts';
import { offerPreparation } from '../use-cases/offer-preparation.ts';
import { seeCitizen } from '../use-cases/see-citizen.ts';
import { seeHome } from '../use-cases/see-home.ts';
import { whoHasLooked } from '../use-cases/see-who-has-looked.ts';
import { startRound } from '../use-cases/start-round.ts';
import { CitizenHomePage } from '../views/citizen-home.tsx';
import { CitizensPage } from '../views/citizens-page.tsx';
import { LandingPage } from '../views/landing-page.tsx';
import { AboutPage, DoorPage } from '../views/public-pages.tsx';
import { CitizenOverviewPage } from '../views/staff-pages.tsx';
import { WhoHasLookedPage } from '../views/who-has-looked-page.tsx';

/** Home: the ring for a citizen, the list for everybody else, the door for nobody. */
export const showHome: Handler = async (c) => {
  if (sessionToken(c) === undefined) return c.html(<DoorPage page={pageOf(c)} />);
  const { visit } = c.var;
  try {
    const actor = await visit.whoAmI();
    // Tied to nobody: the list is not theirs to read, and home must never lead back to itself.
    if (actor.kinds.length === 0) return c.html(<LandingPage page={pageOf(c)} landing={actor} />);
    if (!actor.kinds.includes('citizen')) return c.redirect('/citizens', 303);
    const home = await seeHome(visit, actor.personId);
    return c.html(<CitizenHomePage page={pageOf(c)} home={home} />);
  } catch (error) {
    if (error instanceof NotSignedIn) return c.html(<DoorPage page={pageOf(c)} />);
    throw error;
  }
};

/** So many citizens stand on one page. */
const mostRows = 200;

const listQuery = z.object({
  search: z.string().max(100).catch(''),
  order: z.enum(listOrders).catch('urgent'),
  mine: z.literal('1').optional().catch(undefined),
});

/** Null to somebody tied to nobody, who has another first page; everybody else meets what went wrong. */
const nobodyIsMine =
  (c: WebContext) =>
  async (error: unknown): Promise<null> => {
    if (error instanceof NotFound && (await c.var.visit.whoAmI()).kinds.length === 0) return null;
    throw error;
  };

/** "Mine borgere", in the order and with the narrowing that the address asks for. */
export const showCitizens: Handler = async (c) => {
  const all = await seeMyCitizens(c.var.visit).catch(nobodyIsMine(c));
  if (all === null) return c.redirect('/', 303);
  const { rows: everybody, ...told } = all;
  const { search, order, mine } = listQuery.parse(c.req.query());
  const choice = { search: search.trim(), order, onlyMine: mine !== undefined };
  const found = chooseCitizens(everybody, choice, c.var.visit.clock.today());
  const rows = found.slice(0, mostRows);
  const view = { rows, choice, all: everybody.length, found: found.length, ...told };
  return c.html(<CitizensPage page={pageOf(c)} view={view} />);
};

/** One citizen's overview; the citizen's own is the ring. */
export const showCitizen: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const actor = await c.var.visit.whoAmI();
  if (actor.personId === citizenId) return c.redirect('/', 303);
  const citizen = await seeCitizen(c.var.visit, citizenId);
  return c.html(
    <CitizenOverviewPage
      page={pageOf(c)}
      citizen={citizen}
      justOffered={c.req.query('offered') !== undefined}
    />,
  );
};

/** Records that the citizen has been offered preparation (R-P2). */
export const recordOffer: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, z.object({}));
  await offerPreparation(c.var.visit, form.command, citizenId);
  return c.redirect(`/citizens/${citizenId}?offered`, 303);
};

/** Begins the first plan round. */
export const beginRound: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, z.object({}));
  await startRound(c.var.visit, form.command, citizenId);
  return c.redirect(`/citizens/${citizenId}`, 303);
};

/** Who has looked (R-T2, R-T3). */
export const showWhoHasLooked: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const before = z.uuid().safeParse(c.req.query('before'));
  const looked = await whoHasLooked(c.var.visit, citizenId, before.success ? before.data : null);
  return c.html(<WhoHasLookedPage page={pageOf(c)} looked={looked} citizenId={citizenId} />);
};

/** About the product; for whoever is signed in also whose pictures their municipality added. */
export const showAbout: Handler = async (c) => {
  const packs = await seePackCredits(c.var.visit);
  return c.html(<AboutPage page={pageOf(c)} packs={packs} />);
};
