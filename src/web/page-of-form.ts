import type { Handler } from './request.ts';
import { get, type Route } from './routing.ts';

/**
 * The page that a form's address lies under: the nearest address above it that shows something, as a pattern; null where there is
 * none. Takes the pattern of the form's address and those of all pages; what a parameter is called makes no difference.
 */
export function pageOfForm(path: string, pages: readonly string[]): string | null {
  const shown = new Set(pages.map(nameless));
  const parts = path.split('/').slice(0, -1);
  for (; parts.length > 1; parts.pop()) {
    const above = parts.join('/');
    if (shown.has(nameless(above))) return above;
  }
  return shown.has('/') ? '/' : null;
}

const nameless = (path: string): string => path.replaceAll(/:\w+(\{[^}]*\})?/g, ':');

/**
 * For every address that only takes a form, one that leads to its page: whoever opens it by itself – after a refused form, from a
 * bookmark or a tab that is opened again – stands where the form is, and not before a page that is not there (R-T5). Takes all
 * routes. What may be seen there is the page's own to say.
 */
export function waysToForms(routes: readonly Route[]): readonly Route[] {
  const pages = routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
  const shown = new Set(pages.map(nameless));
  const alone = routes.filter(({ method, path }) => method === 'POST' && !shown.has(nameless(path)));
  return alone.flatMap(({ path }) => {
    const page = pageOfForm(path, pages);
    return page === null ? [] : [get(path, leadTo(page))];
  });
}

function leadTo(page: string): Handler {
  const depth = page === '/' ? 0 : page.split('/').length;
  return async (c) => c.redirect(c.req.path.split('/').slice(0, depth).join('/') || '/', 303);
}
