export { drawingAsSvg } from './drawing-text.ts';
export { type GivenFile, isDrawnOn, keepGiven, keptFile } from './given-file.ts';
export { fileAnswer } from './routes/file-answer.ts';
export { type AnswerPlace, answerFormsAt } from './routes/forms.tsx';
export { placeOfWords } from './routes/place-of-words.ts';
export { afterWords, waysFields } from './routes/words-form.ts';
export {
  type AnswerFileRow,
  answerFilesOf,
  insertAnswerFile,
  takeAllBack,
  type WordsOfCitizen,
} from './store.ts';
export { giveAnswerFile } from './use-cases/give-answer-file.ts';
export { seeAnswerFile } from './use-cases/see-answer-file.ts';
export { seeFilesBeside } from './use-cases/see-files-beside.ts';
export { takeAnswerFileBack } from './use-cases/take-answer-file-back.ts';
