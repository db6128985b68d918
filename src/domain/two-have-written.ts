/** The fields of a form by name, as a browser sends them: a text, or several for boxes to tick. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

/** What comes of a form that was written while somebody else changed the same thing. */
export interface Joined {
  /** Every field of `now`, with what the writer changed. */
  readonly values: FieldValues;
  /** Fields that both changed, each in their own way: the writer is asked, and nothing is written. */
  readonly clashing: readonly string[];
}

/**
 * Joins two changes of one thing, field by field (R-T5): a field the writer did not touch takes what stands now, one that nobody
 * else touched takes what the writer wrote. Takes what the form began with, what was sent, and what stands now; a field that is
 * not in `now` is none of its business. Texts are alike whatever ends their lines. Refuses nothing.
 */
export function joinChanges(was: FieldValues, sent: FieldValues, now: FieldValues): Joined {
  const names = Object.keys(now);
  const clashing = names.filter(
    (name) =>
      !isAlike(sent[name], was[name]) && !isAlike(now[name], was[name]) && !isAlike(sent[name], now[name]),
  );
  const values = Object.fromEntries(
    names.map((name) => [
      name,
      (isAlike(sent[name], was[name]) ? now[name] : sent[name]) ?? (Array.isArray(now[name]) ? [] : ''),
    ]),
  );
  return { values, clashing };
}

type Value = string | readonly string[] | undefined;

function isAlike(a: Value, b: Value): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

/** Nothing ticked and nothing written are the same. */
function plain(value: Value): readonly string[] {
  return [value ?? []]
    .flat()
    .map((one) => one.replaceAll('\r\n', '\n').trimEnd())
    .filter((one) => one !== '')
    .toSorted();
}
