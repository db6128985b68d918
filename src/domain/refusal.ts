/** A rule said no. The code names the sentence in the wording catalogue; the field says where it belongs. */
export interface Refusal<Code extends string = string> {
  readonly refused: Code;
  readonly field?: string;
  /** What else is missing, so that a form says all of it at once; absent where it is this alone. */
  readonly also?: readonly Refusal<Code>[];
}

/** Makes a refusal. `field` is the name of the form field that the sentence stands beside. */
export function refuse<Code extends string>(refused: Code, field?: string): Refusal<Code> {
  return field === undefined ? { refused } : { refused, field };
}

/** True when a decision is a refusal. */
export function isRefusal(decision: unknown): decision is Refusal {
  return typeof decision === 'object' && decision !== null && 'refused' in decision;
}
