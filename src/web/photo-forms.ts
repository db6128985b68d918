import type { MiddlewareHandler } from 'hono';
import { NotSignedIn } from '../database/visit.ts';
import { largestPhoto } from '../domain/largest-photo.ts';
import type { Refusal } from '../domain/refusal.ts';
import { BrokenOff } from './forms.ts';
import type { WebContext, WebEnv } from './request.ts';
import { Turns } from './take-turns.ts';

/** The largest form that carries a photo, in bytes. */
const largestPhotoForm = largestPhoto + 1024 * 1024;
/** What is kept of each end of a form that is larger: its other fields stand before and after the file. In bytes. */
const keptEnd = 256 * 1024;
/** Large forms that are in memory at a time, each about four times over. */
const turns = new Turns(2);

/** True for the addresses that a form with a photo is sent to. */
export function takesPhoto(path: string): boolean {
  return /\/photo$|^\/citizens\/[^/]+\/pictures\/new$/.test(path);
}

/**
 * Reads a form with a photo as the camera made it (R-P5). Of one that is larger than a photo may be, the middle is dropped
 * while it comes, and its handler refuses it through {@link sentPhoto}: so the person is answered on the page of their question,
 * with everything else they wrote (R-T5). Few large ones at a time, and none of somebody who is not signed in.
 * Takes the largest form that comes in beside them, in bytes. Throws BrokenOff when the form did not come whole.
 */
export function photoForms(small: number): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const { body, headers } = c.req.raw;
    const said = headers.has('transfer-encoding') ? undefined : headers.get('content-length');
    if (!body || (said && Number(said) <= small)) return next();
    const most = (await isSignedIn(c)) ? largestPhotoForm : 2 * keptEnd;
    return turns.take(async () => {
      const { bytes, isCut } = await readEnds(body, most);
      c.req.raw = new Request(c.req.raw, { body: bytes });
      c.set('isCut', isCut);
      await next();
    });
  };
}

/** The photo that a form came with, as bytes; undefined without one. Refuses `photo.tooLarge` where it came cut. */
export async function sentPhoto(
  c: WebContext,
  file: File | undefined,
): Promise<Uint8Array | undefined | Refusal> {
  if (c.var.isCut) return { refused: 'photo.tooLarge', field: 'photo' };
  return file && new Uint8Array(await file.arrayBuffer());
}

async function isSignedIn(c: WebContext): Promise<boolean> {
  try {
    await c.var.visit.whoAmI();
    return true;
  } catch (error) {
    if (error instanceof NotSignedIn) return false;
    throw error;
  }
}

/** All of a body, or its two ends where it is larger than `most` bytes. */
async function readEnds(
  body: ReadableStream<Uint8Array>,
  most: number,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly isCut: boolean }> {
  let head: Uint8Array = new Uint8Array();
  let rest: Uint8Array[] = [];
  let size = 0;
  let isCut = false;
  try {
    for await (const chunk of body) {
      rest.push(chunk);
      size += chunk.byteLength;
      if (!isCut && size > most) {
        isCut = true;
        head = Uint8Array.from(Buffer.concat(rest).subarray(0, keptEnd));
      }
      if (isCut) [rest, size] = lastOf(rest, size);
    }
  } catch (error) {
    throw new BrokenOff('The request ended before its form had come.', { cause: error });
  }
  const kept = Buffer.concat(rest);
  return { bytes: isCut ? Buffer.concat([head, kept.subarray(-keptEnd)]) : kept, isCut };
}

/** The last chunks that hold the kept end together, and their size. */
function lastOf(chunks: Uint8Array[], size: number): [Uint8Array[], number] {
  let from = 0;
  let left = size;
  for (; left - (chunks[from]?.byteLength ?? 0) >= keptEnd; from++) left -= chunks[from]?.byteLength ?? 0;
  return [chunks.slice(from), left];
}
