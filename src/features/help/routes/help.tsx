import { NotFound, NotSignedIn } from '../../../database/visit.ts';
import { localPath } from '../../../web/local-path.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { screenOf } from '../screens.ts';
import type { Helper } from '../store.ts';
import { seeWhomToAsk } from '../use-cases/see-whom-to-ask.ts';
import { HelpPage, StaffHelpPage } from '../views/help-pages.tsx';

/** Help: about the screen that `?from=` names, and for a citizen whom to call or write to. */
export const showHelp: Handler = async (c) => {
  const helper = await helperOfVisitor(c);
  const page = pageOf(c);
  if (page.actor !== null && !page.actor.isCitizen && !page.actor.isRelative)
    return c.html(<StaffHelpPage page={page} />);
  const from = localPath(c.req.query('from'));
  const isTheirScreen = page.actor?.isCitizen === true && c.req.query('from') !== undefined;
  return c.html(
    <HelpPage page={page} from={from} screen={isTheirScreen ? screenOf(from) : null} helper={helper} />,
  );
};

async function helperOfVisitor(c: WebContext): Promise<Helper | null> {
  try {
    const actor = await c.var.visit.whoAmI();
    return actor.kinds.includes('citizen') ? await seeWhomToAsk(c.var.visit, actor.personId) : null;
  } catch (error) {
    if (error instanceof NotSignedIn || error instanceof NotFound) return null;
    throw error;
  }
}
