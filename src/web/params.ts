import { z } from 'zod';
import { NotFound } from '../database/visit.ts';
import type { WebContext } from './request.ts';

const uuid = z.uuid();

/** An id from the address. Throws NotFound when it is none: what is no id cannot exist. */
export function idParam(c: WebContext, name: string): string {
  const parsed = uuid.safeParse(c.req.param(name));
  if (!parsed.success) throw new NotFound();
  return parsed.data.toLowerCase();
}
