import { z } from 'zod';
import { type FieldValues, joinChanges } from '../../../domain/two-have-written.ts';
import { conflictPage } from '../../../web/conflict-page.tsx';
import type { Typed } from '../../../web/forms.ts';
import { pageOf, type WebContext } from '../../../web/request.ts';
import { isTextConflict } from '../use-cases/text-conflict.ts';

type Answer = Response | Promise<Response>;

/**
 * Writes a form; where somebody wrote in between, writes again with both changes when they touch different fields (R-T5). `asked`
 * are the fields that hold text: of a choice that both changed, the one that is sent now holds. Gives what came of it, with a
 * conflict that names only what clashes, and what the form holds then.
 */
export async function writeOrJoin<Fields extends z.ZodObject, Result>(
  { values, typed }: { readonly values: z.infer<Fields>; readonly typed: Typed },
  schema: Fields,
  asked: readonly string[],
  write: (values: z.infer<Fields>) => Promise<Result>,
): Promise<{ readonly result: Result; readonly typed: Typed }> {
  const result = await write(values);
  const was = isTextConflict(result) ? fieldsIn(typed.was) : null;
  if (!isTextConflict(result) || was === null) return { result, typed };
  const { currentVersion, current } = result;
  const joined = joinChanges(was, typed, current);
  const clashing = joined.clashing.filter((name) => asked.includes(name));
  const both: Typed = {
    ...typed,
    ...(joined.values as Typed),
    version: String(currentVersion),
    was: JSON.stringify(current),
  };
  const again = schema.safeParse(both);
  if (clashing.length === 0 && again.success)
    return { result: await write(again.data as z.infer<Fields>), typed: both };
  const shown = Object.fromEntries(clashing.map((name) => [name, current[name]]));
  return { result: { ...result, current: shown }, typed: both };
}

const fieldValues = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** What a form says it began with; null where it does not, or not so that it can be read. */
function fieldsIn(was: Typed[string] | undefined): FieldValues | null {
  try {
    return fieldValues.safeParse(JSON.parse(String(was))).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Both texts when somebody wrote in between (R-T5); null when nobody did. `labels` names the fields of the form that hold
 * text, as they are called on its page.
 */
export function answerConflict(
  c: WebContext,
  result: unknown,
  typed: Typed,
  labels: (words: ReturnType<typeof pageOf>['words']) => Readonly<Record<string, string>>,
): Answer | null {
  if (!isTextConflict(result)) return null;
  const { current, currentVersion } = result;
  const named = labels(pageOf(c).words);
  const fields = Object.entries(current)
    .filter(([name]) => named[name] !== undefined)
    .map(([name, theirs]) => ({
      name,
      label: named[name] ?? name,
      theirs: [theirs].flat().join(', '),
    }));
  return conflictPage(c, { fields, currentVersion, typed });
}

/** The same for forms whose one text is the citizen's words. */
export function answerWordsConflict(c: WebContext, result: unknown, typed: Typed): Answer | null {
  return answerConflict(c, result, typed, (words) => ({ words: words.plan.citizen.myWords }));
}
