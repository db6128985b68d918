/** Reasons a citizen can tap for doing a step over (R-F4); `other` is written. */
export const stepReasons = ['tooHard', 'tooEasy', 'somethingElse', 'other'] as const;

/** What of an effort a citizen changes at a time. */
export const effortParts = ['what', 'how', 'who', 'howOften', 'when'] as const;
export type EffortPart = (typeof effortParts)[number];

/** Reasons a citizen can tap for doing help over (R-F4): they are about the help, not about what one can; `other` is written. */
export const effortReasons = {
  what: ['noHelp', 'tooLittle', 'tooMuch', 'somethingElse', 'other'],
  how: ['noHelp', 'badTime', 'somethingElse', 'other'],
  who: ['somebodyElse', 'noHelp', 'other'],
  howOften: ['tooLittle', 'tooMuch', 'badTime', 'other'],
  when: ['tooShort', 'tooLong', 'badTime', 'other'],
} as const satisfies Readonly<Record<EffortPart, readonly string[]>>;

/** A reason that a citizen can tap. */
export type ReasonKey = (typeof stepReasons)[number] | (typeof effortReasons)[EffortPart][number];
