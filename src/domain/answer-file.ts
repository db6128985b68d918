/** What of an answer is kept as a file: the forms of an answer beside words and symbols (R-P5, R-W6). */
export const answerFiles = ['photo', 'drawing', 'recording'] as const;
export type AnswerFile = (typeof answerFiles)[number];
