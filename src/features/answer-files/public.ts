export { drawingAsSvg } from './drawing-text.ts';
export { type GivenFile, isDrawnOn, keepGiven, keptFile } from './given-file.ts';
export { fileAnswer } from './routes/file-answer.ts';
export { type AnswerPlace, answerFormsAt } from './routes/forms.tsx';
