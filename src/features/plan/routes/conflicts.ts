import { conflictPage } from '../../../web/conflict-page.tsx';
import type { Typed } from '../../../web/forms.ts';
import { pageOf, type WebContext } from '../../../web/request.ts';
import { isTextConflict } from '../use-cases/text-conflict.ts';

type Answer = Response | Promise<Response>;

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
  const fields = Object.entries(current).map(([name, theirs]) => ({
    name,
    label: named[name] ?? name,
    theirs,
  }));
  return conflictPage(c, { fields, currentVersion, typed });
}

/** The same for forms whose one text is the citizen's words. */
export function answerWordsConflict(c: WebContext, result: unknown, typed: Typed): Answer | null {
  return answerConflict(c, result, typed, (words) => ({ words: words.plan.citizen.myWords }));
}
