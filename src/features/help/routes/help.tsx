import { NotFound, NotSignedIn } from '../../../database/visit.ts';
import { localPath } from '../../../web/local-path.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { openScreenOf, screenOf, screenOfOthers } from '../screens.ts';
import type { Helper } from '../store.ts';
import { seeWhomToAsk } from '../use-cases/see-whom-to-ask.ts';
import { HelpPage, OthersHelpPage } from '../views/help-pages.tsx';

/** Help: about the screen that `?from=` names, for whoever looks at it, and for a citizen whom to call or write to. */
export const showHelp: Handler = async (c) => {
  const helper = await helperOfVisitor(c);
  const page = pageOf(c);
  const from = localPath(c.req.query('from'));
  const isAsked = c.req.query('from') !== undefined;
  if (page.actor !== null && !page.actor.isCitizen)
    return c.html(<OthersHelpPage page={page} from={from} screen={isAsked ? screenOfOthers(from) : null} />);
  const screen = page.actor === null ? openScreenOf(from) : screenOf(from);
  return c.html(<HelpPage page={page} from={from} screen={isAsked ? screen : null} helper={helper} />);
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
