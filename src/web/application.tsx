import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { findInPacks } from '../features/symbols/public.ts';
import { symbolRoutes } from '../features/symbols/routes.ts';
import { routesFor } from '../routes.ts';
import { places } from '../ui/places.ts';
import type { AppTools } from './app-tools.ts';
import { assetRoutes } from './assets.ts';
import { easierAfterSaving } from './easier.ts';
import { errorPage, notFoundPage, tooLargePage } from './error-pages.tsx';
import { isReadable, UnreadableText } from './forms.ts';
import { healthOf } from './health.ts';
import { packedPages } from './packed-pages.ts';
import { waysToForms } from './page-of-form.ts';
import { photoForms, takesPhoto } from './photo-forms.ts';
import { sessionToken, visitFor, type WebEnv } from './request.ts';
import { refuseForgery, securityHeaders } from './security.ts';

/** The largest form: a drawing with many lines, and the words beside it. */
const largestForm = 11 * 1024 * 1024;
/** The largest form that carries a recording, which may have 20 MB. */
const largestTalk = 21 * 1024 * 1024;

/** The largest form that carries a symbol pack, which may have 50 MB. */
const largestPack = 51 * 1024 * 1024;

/** The web application: what every request passes, and the table of routes. */
export function application(tools: AppTools, clientFolder: string): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.use(async (c, next) => {
    c.set('tools', tools);
    c.set('visit', visitFor(tools, sessionToken(c)));
    await next();
  });
  app.get('/healthz', async (c) => {
    const health = await healthOf(tools.database);
    return c.json(health, health.reason === undefined ? 200 : 503);
  });
  app.use(securityHeaders);
  app.route('/', assetRoutes(clientFolder));
  app.route(
    '/',
    symbolRoutes((c, query) => findInPacks(c.var.visit, query)),
  );
  app.use(packedPages);
  app.use(async (c, next) => {
    if (!isReadable(decodedOrEmpty(c.req.url))) throw new UnreadableText();
    await next();
  });
  const onError = (c: unknown) => tooLargePage(c as never);
  const most = (maxSize: number): MiddlewareHandler => bodyLimit({ maxSize, onError });
  const [elsewhere, whereOneTalks, whereAPackIsSent] = [
    most(largestForm),
    most(largestTalk),
    most(largestPack),
  ];
  const whereAPhotoIsSent = photoForms(largestForm);
  app.use((c, next) => {
    if (c.req.path === `${places.symbolPacks}/new`) return whereAPackIsSent(c, next);
    if (takesPhoto(c.req.path)) return whereAPhotoIsSent(c, next);
    return (c.req.path.endsWith('/talk') ? whereOneTalks : elsewhere)(c, next);
  });
  app.use(refuseForgery);
  app.use(easierAfterSaving);
  const routes = routesFor(tools.configuration.mode);
  // The pages first: an address that a page has is never taken by the way to a form.
  for (const { method, path, handler } of [...routes, ...waysToForms(routes)]) app.on(method, path, handler);
  app.notFound((c) => notFoundPage(c as never));
  app.onError((error, c) => errorPage(error, c as never));
  return app;
}

function decodedOrEmpty(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    throw new UnreadableText();
  }
}
