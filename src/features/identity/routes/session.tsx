import { setCookie } from 'hono/cookie';
import { z } from 'zod';
import { NotSignedIn } from '../../../database/visit.ts';
import { formBody } from '../../../web/forms.ts';
import { localPath } from '../../../web/local-path.ts';
import {
  dropChoicesOfDevice,
  dropSessionCookie,
  type Handler,
  hashOfToken,
  sessionToken,
} from '../../../web/request.ts';
import { endSession } from '../sessions.ts';

/** Ends the session here and on the server. */
export const signOut: Handler = async (c) => {
  const token = sessionToken(c);
  if (token !== undefined)
    await endSession(c.var.tools.database, hashOfToken(token), c.var.tools.clock.now());
  dropSessionCookie(c);
  dropChoicesOfDevice(c);
  c.header('clear-site-data', '"cache", "storage"');
  return c.redirect(c.var.tools.configuration.mode === 'demo' ? '/demo' : '/', 303);
};

const languageForm = z.object({
  language: z.enum(['da', 'en']).catch('da'),
  back: z.string().catch('/'),
});

/** Chooses the language of this device, and of the person when somebody is signed in. */
export const chooseLanguage: Handler = async (c) => {
  const { language, back } = languageForm.parse(await formBody(c));
  setCookie(c, 'language', language, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 365 * 24 * 3600 });
  try {
    await c.var.visit.chooseLanguage(language);
  } catch (error) {
    if (!(error instanceof NotSignedIn)) throw error;
  }
  return c.redirect(localPath(back), 303);
};
