import { z } from 'zod';
import type { Command } from '../database/visit.ts';
import type { WebContext } from './request.ts';

/** Text that PostgreSQL cannot keep, or that no person typed: NUL and halves of surrogate pairs. */
export class UnreadableText extends Error {}

/** A body that says it is a form and is none: cut off, without its boundary, of another kind. */
export class UnreadableForm extends Error {}

/** The browser went away before the whole form had come: nobody is left to answer, and it is no fault of ours. */
export class BrokenOff extends Error {}

/** A form as it came in, to be shown again when it is refused: nothing typed is lost (R-T5). */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

export type FormResult<T> =
  | {
      readonly ok: true;
      readonly values: T;
      readonly typed: Typed;
      readonly command: Command;
      readonly files: ReadonlyMap<string, File>;
    }
  | {
      readonly ok: false;
      readonly typed: Typed;
      readonly errors: Readonly<Record<string, FieldFault>>;
      readonly command: Command;
    };

/** Why a field is refused; `common.faults` in the wording has the sentence. */
export type FieldFault = 'required' | 'tooLong' | 'notValid';

const uuid = z.uuid();

/**
 * Reads a form against a schema. Fields that may come several times arrive as arrays when the schema says so.
 * Throws UnreadableText when a field holds text that cannot be kept.
 */
export async function readForm<S extends z.ZodObject>(
  c: WebContext,
  schema: S,
): Promise<FormResult<z.infer<S>>> {
  const body = await formBody(c);
  const files = new Map<string, File>();
  const typed: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(body)) {
    const all = Array.isArray(value) ? value : [value];
    for (const one of all) if (typeof one !== 'string' && one.size > 0) files.set(name, one);
    const texts = all.filter((one) => typeof one === 'string');
    for (const text of texts) if (!isReadable(text)) throw new UnreadableText();
    if (texts.length > 0) typed[name] = wantsArray(schema, name) ? texts : (texts.at(-1) ?? '');
  }
  c.set('written', writtenIn(schema, typed));
  const { csrf: _csrf, command: id, ...content } = typed;
  const command: Command = {
    id: uuid.safeParse(id).success ? String(id) : missingCommand(),
    content: [c.req.path, content],
  };
  const parsed = schema.safeParse(content);
  if (parsed.success) return { ok: true, values: parsed.data as z.infer<S>, typed: content, command, files };
  const errors: Record<string, FieldFault> = {};
  for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? '')] ??= faultOf(issue);
  return { ok: false, typed: content, errors, command };
}

/**
 * The fields of the request's body, read once. Throws BrokenOff when the body did not come whole, and UnreadableForm when
 * it came and is no form.
 */
export async function formBody(c: WebContext): Promise<Record<string, string | File | (string | File)[]>> {
  try {
    await c.req.arrayBuffer();
  } catch (error) {
    throw new BrokenOff('The request ended before its form had come.', { cause: error });
  }
  try {
    return await c.req.parseBody({ all: true });
  } catch (error) {
    throw new UnreadableForm('The body is no form.', { cause: error });
  }
}

/** True when a text can be kept: no NUL, no half of a surrogate pair. */
export function isReadable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** A form without a command id cannot be applied exactly once, so it is refused. */
export class MissingCommand extends Error {}
function missingCommand(): never {
  throw new MissingCommand();
}

function wantsArray(schema: z.ZodObject, name: string): boolean {
  const field: unknown = schema.shape[name];
  return (
    field instanceof z.ZodArray || (field instanceof z.ZodDefault && field.unwrap() instanceof z.ZodArray)
  );
}

function faultOf(issue: z.core.$ZodIssue): FieldFault {
  if (issue.code === 'too_big') return 'tooLong';
  if (issue.code === 'too_small' || (issue.code === 'invalid_type' && issue.input === undefined))
    return 'required';
  return 'notValid';
}

/** The fields that people write in, as they differ from those that are chosen, and from what the form carries along. */
const areWritten = new WeakSet<object>();

function written(field: z.ZodType<string>): z.ZodType<string> {
  areWritten.add(field);
  return field;
}

/** What somebody wrote in the form's text fields, as it stood there; without those left empty. */
function writtenIn(schema: z.ZodObject, typed: Typed): readonly string[] {
  return Object.entries(schema.shape)
    .filter(([, field]) => areWritten.has(field))
    .flatMap(([name]) => typed[name] ?? [])
    .filter((words) => words.trim() !== '');
}

/** A text that another button of the form sends along as it stands, to come back so (R-T5). */
export const sentAlongText: z.ZodType<string> = written(z.string().default(''));

/** What somebody wrote, with line ends as in PostgreSQL; trimmed of nothing (R-P8). Takes what it must be. */
const verbatim = (kept: z.ZodType<string, string>): z.ZodType<string> =>
  written(
    z
      .string()
      .default('')
      .transform((value) => value.replaceAll('\r\n', '\n'))
      .pipe(kept),
  );

/** A text field: at most `max` characters. */
export function text(max: number): z.ZodType<string> {
  return verbatim(z.string().max(max));
}

/** A text field that may not be left empty. */
export function requiredText(max: number): z.ZodType<string> {
  return verbatim(
    z
      .string()
      .max(max)
      .refine((value) => value.trim() !== ''),
  );
}

/** A calendar day (YYYY-MM-DD) that somebody living can mean; the year 0 is one that PostgreSQL does not know. */
export const day = z.iso.date().refine((value) => value >= '1900-01-01');
/** A calendar day that may be left empty; empty gives null. */
export const optionalDay = z.union([z.literal('').transform(() => null), day]).default(null);
/** An id. */
export const id = z.uuid();
/** The version a form was filled in on. */
export const version = z.coerce.number().int().min(0).max(2_147_483_647);
