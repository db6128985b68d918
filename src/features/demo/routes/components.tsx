import { NotFound } from '../../../database/visit.ts';
import type { Theme } from '../../../ui/document.tsx';
import { examples } from '../../../ui/examples.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { ComponentsPage, themes } from '../views/component-pages.tsx';

/** Every component of the house by name, open without login: they show made-up people only. */
export const showComponents: Handler = (c) => c.html(<ComponentsPage page={pageOf(c)} examples={examples} />);

/** One component in use, in the layout of those whose screen it is; `?theme=` chooses the colours. */
export const showComponent: Handler = (c) => {
  const example = examples.find(({ name }) => name === c.req.param('name'));
  if (example === undefined) throw new NotFound();
  const theme = themeOf(c);
  return c.html(example.render(asIfSignedIn(pageOf(c), theme), theme));
};

function themeOf(c: WebContext): Theme | undefined {
  return themes.find((theme) => theme === c.req.query('theme'));
}

/** A page as a made-up citizen sees it; the language switch leads back to the same colours. */
function asIfSignedIn(page: PageContext, theme: Theme | undefined): PageContext {
  return {
    ...page,
    actor: { personId: 'jonas', givenName: 'Jonas', isCitizen: true },
    path: theme === undefined ? page.path : `${page.path}?theme=${theme}`,
  };
}
