import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { v7 as uuidv7 } from 'uuid';
import { type Language, wordingIn } from '../../content/wording/wording.ts';
import { type Actor, Visit } from '../database/visit.ts';
import { readEasier } from '../domain/easy-language.ts';
import { choicesThatHold, type OwnChoices, readChoices } from '../domain/own-choices.ts';
import type { PageContext } from '../ui/page-context.ts';
import type { AppTools } from './app-tools.ts';

/** What every request carries. */
export interface WebEnv {
  Variables: {
    tools: AppTools;
    visit: Visit;
    nonce: string;
    /** What somebody wrote in the form that was read. */
    written?: readonly string[];
    /** The form was larger than a photo may be, and its file is not whole. */
    isCut?: boolean;
  };
}
export type WebContext = Context<WebEnv>;
/** A handler: parses, calls one use case, renders or redirects. */
export type Handler = (c: WebContext) => Response | Promise<Response>;

/** How long a session lives: 8 hours, in seconds. */
export const sessionSeconds = 8 * 60 * 60;

function cookieName(tools: AppTools): string {
  return tools.configuration.baseUrl?.startsWith('https://') ? '__Host-mlmp' : 'mlmp';
}

/** The session token of the request, as sent; undefined when there is none. */
export function sessionToken(c: WebContext): string | undefined {
  return getCookie(c, cookieName(c.var.tools));
}

/** The hash under which a session token is kept: the database never holds the token itself. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** A new session token, and the cookie that carries it. */
export function giveSessionCookie(c: WebContext): string {
  const token = randomBytes(32).toString('base64url');
  const secure = cookieName(c.var.tools).startsWith('__Host-');
  setCookie(c, cookieName(c.var.tools), token, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure,
    maxAge: sessionSeconds,
  });
  return token;
}

/** Takes the session cookie away. */
export function dropSessionCookie(c: WebContext): void {
  deleteCookie(c, cookieName(c.var.tools), {
    path: '/',
    secure: cookieName(c.var.tools).startsWith('__Host-'),
  });
}

/** The visit of a request: the session's person, or nobody. */
export function visitFor(tools: AppTools, token: string | undefined): Visit {
  return new Visit(tools.database, tools.clock, token === undefined ? null : hashOfToken(token));
}

/** The token against forgery that belongs to a session; a form that lacks it is refused. */
export function csrfToken(tools: AppTools, session: string | undefined): string {
  return createHmac('sha256', tools.key)
    .update(`csrf:${session ?? ''}`)
    .digest('base64url');
}

/** Whether a form's token is the one of the session. */
export function csrfTokenFits(tools: AppTools, session: string | undefined, given: string): boolean {
  const expected = Buffer.from(csrfToken(tools, session));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/** What a page needs beside its data. Call it after the use case, when it is known who is signed in. */
export function pageOf(c: WebContext): PageContext {
  const { tools, visit, nonce } = c.var;
  const actor = visit.actor;
  const language = languageOf(c);
  const choices = choicesThatHold(actor?.choices ?? {}, choicesOfDevice(c));
  const { wordPictures } = tools;
  return {
    language,
    words: wordingIn(language),
    actor: actor && {
      personId: actor.personId,
      givenName: actor.givenName,
      isCitizen: actor.role === 'citizen' || actor.role === 'peerGuide',
      isAboutMe: actor.kinds.includes('citizen'),
      isRelative: actor.role === 'relative',
      isNetwork: isNetwork(actor.kinds),
      isShownPlan: actor.isShownPlan,
      citizenName: actor.citizenName,
    },
    choices,
    // On one's own pages, and on those about nobody: over what others said stand no pictures that they did not choose.
    ...(wordPictures &&
      choices.calm === 'bigPictures' &&
      isOnesOwn(actor) && { wordPictures: (text: string) => wordPictures(text, language) }),
    // The municipality's voice is Danish.
    hasMunicipalVoice: tools.speech !== undefined && actor !== null && language === 'da',
    csrf: csrfToken(tools, sessionToken(c)),
    newCommand: () => uuidv7(),
    nonce,
    assets: tools.assets,
    today: tools.clock.today(),
    isDemo: tools.configuration.mode === 'demo',
    easier: readEasier(c.req.query('easier'), c.req.query('easier-at')),
    path: c.req.path,
  };
}

/** A page about the one who looks, or about nobody. */
const isOnesOwn = (actor: Actor | null): boolean =>
  actor === null || actor.kinds.includes('citizen') || !actor.citizenName;

const choicesCookie = 'choices';

/** What was chosen on this device while nobody was signed in. Says nothing about a person, so it is not signed. */
export function choicesOfDevice(c: WebContext): OwnChoices {
  return readChoices(Object.fromEntries(new URLSearchParams(getCookie(c, choicesCookie) ?? '')));
}

/** Longer than a day's visit, and no longer: a tablet may be shared. */
const choicesStay = 12 * 3600;

/** Keeps choices with this device, for twelve hours or until somebody signs out; those it has already stay. */
export function keepChoicesOnDevice(c: WebContext, chosen: OwnChoices): void {
  const all = new URLSearchParams(Object.entries({ ...choicesOfDevice(c), ...chosen }));
  setCookie(c, choicesCookie, all.toString(), {
    path: '/',
    sameSite: 'Lax',
    httpOnly: true,
    maxAge: choicesStay,
  });
}

/** Forgets what was chosen on this device: whoever comes next meets it as it is. */
export function dropChoicesOfDevice(c: WebContext): void {
  deleteCookie(c, choicesCookie, { path: '/' });
}

/** True for those who are nothing but relative or companion. */
const isNetwork = (kinds: Actor['kinds']): boolean =>
  kinds.length > 0 && kinds.every((kind) => kind === 'relative' || kind === 'companion');

/** The person's language; before sign-in what the browser chose here, else Danish. */
export function languageOf(c: WebContext): Language {
  const chosen = c.var.visit.actor?.language ?? getCookie(c, 'language');
  return chosen === 'en' ? 'en' : 'da';
}
