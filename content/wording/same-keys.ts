/**
 * The shape that a translation must have: same keys, same parameters, any text.
 * `export const home: SameKeys<typeof da> = …` in an English file makes a missing or extra key a type error.
 */
export type SameKeys<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => infer R
      ? (...args: A) => R extends string ? string : R
      : SameKeys<T[K]>;
};
