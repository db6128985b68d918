import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { CommandConflict, NotFound, NotSignedIn } from '../database/visit.ts';
import { LinkButton } from '../ui/button.tsx';
import { PublicPage } from '../ui/public-page.tsx';
import { BrokenOff, MissingCommand, UnreadableForm, UnreadableText } from './forms.ts';
import { localPath } from './local-path.ts';
import { pageOf, sessionToken, type WebContext } from './request.ts';
import { Forged } from './security.ts';
import { StandsElsewhere } from './stands-elsewhere.ts';
import { tooLatePage } from './too-late-page.tsx';

interface Sentence {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly sentence: string;
  readonly signIn?: true;
}

function sentenceFor(error: Error, c: WebContext): Sentence {
  const words = pageOf(c).words.errors.citizen;
  if (error instanceof NotFound) return { status: 404, title: words.notFoundTitle, sentence: words.notFound };
  if (error instanceof NotSignedIn) return signedOut(c, 401);
  // The cookie ends with the session, and the token with the cookie: a form without both is one from before.
  if (error instanceof Forged && sessionToken(c) === undefined) return signedOut(c, 403);
  if (error instanceof Forged) return { status: 403, title: words.forgedTitle, sentence: words.forged };
  if (error instanceof MissingCommand)
    return { status: 400, title: words.forgedTitle, sentence: words.forged };
  if (error instanceof UnreadableText)
    return { status: 400, title: words.unreadableTitle, sentence: words.unreadable };
  if (error instanceof UnreadableForm || error instanceof BrokenOff)
    return { status: 400, title: words.brokenFormTitle, sentence: words.brokenForm };
  if (error instanceof CommandConflict)
    return { status: 409, title: words.repeatedTitle, sentence: words.repeated };
  return { status: 500, title: words.faultTitle, sentence: words.fault };
}

/** Somebody who was signed out. What was typed in a form is kept by the browser and stands there again (R-T5). */
function signedOut(c: WebContext, status: ContentfulStatusCode): Sentence {
  const words = pageOf(c).words.errors.citizen;
  const sentence = c.req.method === 'POST' ? words.signInKept : words.signIn;
  return { status, title: words.signInTitle, sentence, signIn: true };
}

/** The page to go back to after signing in: this one, or the one that the form stood on. */
function cameFrom(c: WebContext): string {
  if (c.req.method !== 'POST') return localPath(new URL(c.req.url).pathname + new URL(c.req.url).search);
  const referer = c.req.header('referer');
  if (referer === undefined || !URL.canParse(referer)) return '/';
  const { host, pathname, search } = new URL(referer);
  return host === c.req.header('host') ? localPath(pathname + search) : '/';
}

/** Whoever is signed in meets a fault in their own language, letters and colours too, unless the database is the fault. */
async function rememberWho(error: Error, c: WebContext): Promise<void> {
  if (error instanceof NotFound || error instanceof Forged) await c.var.visit.whoAmI().catch(() => null);
}

/** The plain page for something that went wrong; a fault of ours is also told to the operator, without content. */
export async function errorPage(error: Error, c: WebContext): Promise<Response> {
  if (error instanceof StandsElsewhere && c.req.method === 'GET' && error.page !== c.req.path)
    return c.redirect(error.page, 303);
  await rememberWho(error, c);
  if (error instanceof StandsElsewhere && c.req.method === 'POST') return tooLatePage(c, error);
  const { status, title, sentence, signIn } = sentenceFor(error, c);
  if (status === 500)
    process.stderr.write(`${c.req.method} ${c.req.path}: ${error.stack ?? error.message}\n`);
  return plainPage(c, status, title, sentence, signIn);
}

/** The page for an address that does not exist. */
export function notFoundPage(c: WebContext): Response | Promise<Response> {
  return errorPage(new NotFound(), c);
}

/** The page for a form larger than anything a person types. */
export function tooLargePage(c: WebContext): Response | Promise<Response> {
  const words = pageOf(c).words.errors.citizen;
  return plainPage(c, 413, words.tooLargeTitle, words.tooLarge);
}

function plainPage(
  c: WebContext,
  status: ContentfulStatusCode,
  title: string,
  sentence: string,
  signIn?: true,
) {
  const page = pageOf(c);
  const words = page.words.errors.citizen;
  return c.html(
    <PublicPage page={page} title={title} notSaved={c.req.method === 'POST'}>
      <p class="lead">{sentence}</p>
      <p>
        {signIn ? (
          <LinkButton
            href={page.isDemo ? `/demo?${new URLSearchParams({ back: cameFrom(c) })}` : '/'}
            kind="primary"
          >
            {words.signInButton}
          </LinkButton>
        ) : (
          <LinkButton href="/" kind="primary" icon="house">
            {page.words.common.citizen.home}
          </LinkButton>
        )}
      </p>
    </PublicPage>,
    status,
  );
}
