import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { CommandConflict, NotFound, NotSignedIn } from '../database/visit.ts';
import { LinkButton } from '../ui/button.tsx';
import { PublicPage } from '../ui/public-page.tsx';
import { MissingCommand, UnreadableText } from './forms.ts';
import { pageOf, type WebContext } from './request.ts';
import { Forged } from './security.ts';

interface Sentence {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly sentence: string;
  readonly signIn?: true;
}

function sentenceFor(error: Error, c: WebContext): Sentence {
  const words = pageOf(c).words.errors.citizen;
  if (error instanceof NotFound) return { status: 404, title: words.notFoundTitle, sentence: words.notFound };
  if (error instanceof NotSignedIn)
    return { status: 401, title: words.signInTitle, sentence: words.signIn, signIn: true };
  if (error instanceof Forged) return { status: 403, title: words.forgedTitle, sentence: words.forged };
  if (error instanceof MissingCommand)
    return { status: 400, title: words.forgedTitle, sentence: words.forged };
  if (error instanceof UnreadableText)
    return { status: 400, title: words.unreadableTitle, sentence: words.unreadable };
  if (error instanceof CommandConflict)
    return { status: 409, title: words.repeatedTitle, sentence: words.repeated };
  return { status: 500, title: words.faultTitle, sentence: words.fault };
}

/** The plain page for something that went wrong; a fault of ours is also told to the operator, without content. */
export function errorPage(error: Error, c: WebContext): Response | Promise<Response> {
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
          <LinkButton href={page.isDemo ? '/demo' : '/'} kind="primary">
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
