import type { MiddlewareHandler } from 'hono';
import { type EasyHint, easyHints, easyHintsFor } from '../domain/easy-language.ts';
import { easierPart, readByCitizenField } from '../ui/easy-hint.tsx';
import { formBody } from './forms.ts';
import { languageOf, type WebEnv } from './request.ts';

/**
 * A form that came from a browser without scripts names the fields that a citizen will read. When it was taken, the page it
 * leads to is told what could be easier in them: only which hints, never the words. It opens at the hints; the place on it
 * that it would have opened at goes along.
 */
export const easierAfterSaving: MiddlewareHandler<WebEnv> = async (c, next) => {
  await next();
  const to = c.res.headers.get('location');
  if (c.req.method !== 'POST' || c.res.status !== 303 || to === null) return;
  const body = await formBody(c);
  const listed = (name: string) => [body[name] ?? []].flat().filter((one) => typeof one === 'string');
  const found = new Set<EasyHint>();
  for (const field of listed(readByCitizenField))
    for (const text of listed(field)) for (const hint of easyHintsFor(text, languageOf(c))) found.add(hint);
  if (found.size === 0) return;
  const [, path = '', query = '', part = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(to) ?? [];
  const hints = easyHints.filter((hint) => found.has(hint)).join(',');
  const place = part === '' ? '' : `&easier-at=${part.slice(1)}`;
  c.header('location', `${path}${query === '' ? '?' : `${query}&`}easier=${hints}${place}#${easierPart}`);
};
