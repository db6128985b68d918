import { z } from 'zod';
import { NotFound, NotSignedIn } from '../../../database/visit.ts';
import { readForm } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, sessionToken } from '../../../web/request.ts';
import { listMyCitizens } from '../use-cases/list-my-citizens.ts';
import { offerPreparation } from '../use-cases/offer-preparation.ts';
import { seeHome } from '../use-cases/see-home.ts';
import { looksAPage, whoHasLooked } from '../use-cases/see-who-has-looked.ts';
import { startRound } from '../use-cases/start-round.ts';
import { CitizenHomePage } from '../views/citizen-home.tsx';
import { AboutPage, DoorPage, HelpPage } from '../views/public-pages.tsx';
import { CitizenOverviewPage, CitizensPage } from '../views/staff-pages.tsx';
import { WhoHasLookedPage } from '../views/who-has-looked-page.tsx';

/** Home: the ring for a citizen, the list for everybody else, the door for nobody. */
export const showHome: Handler = async (c) => {
  if (sessionToken(c) === undefined) return c.html(<DoorPage page={pageOf(c)} />);
  const { visit } = c.var;
  try {
    const actor = await visit.whoAmI();
    if (!actor.kinds.includes('citizen')) return c.redirect('/citizens', 303);
    const home = await seeHome(visit, actor.personId);
    return c.html(<CitizenHomePage page={pageOf(c)} home={home} />);
  } catch (error) {
    if (error instanceof NotSignedIn) return c.html(<DoorPage page={pageOf(c)} />);
    throw error;
  }
};

/** "Mine borgere". */
export const showCitizens: Handler = async (c) => {
  const rows = await listMyCitizens(c.var.visit);
  return c.html(<CitizensPage page={pageOf(c)} rows={rows} />);
};

/** One citizen's overview; the citizen's own is the ring. */
export const showCitizen: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const actor = await c.var.visit.whoAmI();
  if (actor.personId === citizenId) return c.redirect('/', 303);
  const [row] = await listMyCitizens(c.var.visit, citizenId);
  if (row === undefined) throw new NotFound();
  return c.html(<CitizenOverviewPage page={pageOf(c)} row={row} />);
};

/** Records that the citizen has been offered preparation (R-P2). */
export const recordOffer: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, z.object({}));
  await offerPreparation(c.var.visit, form.command, citizenId);
  return c.redirect(`/citizens/${citizenId}`, 303);
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
  const looks = await whoHasLooked(c.var.visit, citizenId, before.success ? before.data : null);
  return c.html(
    <WhoHasLookedPage
      page={pageOf(c)}
      looks={looks}
      citizenId={citizenId}
      hasMore={looks.length === looksAPage}
    />,
  );
};

/** Help, with the name of the contact person for a citizen who is signed in. */
export const showHelp: Handler = async (c) => {
  const contactPerson = await contactPersonOfVisitor(c).catch(() => null);
  return c.html(<HelpPage page={pageOf(c)} contactPerson={contactPerson} />);
};

/** About the product. */
export const showAbout: Handler = async (c) => {
  await c.var.visit.whoAmI().catch(() => null);
  return c.html(<AboutPage page={pageOf(c)} />);
};

async function contactPersonOfVisitor(c: Parameters<Handler>[0]): Promise<string | null> {
  const actor = await c.var.visit.whoAmI();
  return actor.kinds.includes('citizen') ? (await seeHome(c.var.visit, actor.personId)).contactPerson : null;
}
