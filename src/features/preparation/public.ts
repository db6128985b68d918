export { fileAnswer } from './routes/parts.ts';
export { addDrawing } from './use-cases/add-drawing.ts';
export { endPreparation } from './use-cases/end-preparation.ts';
export { objectToContribution } from './use-cases/object-to-contribution.ts';
export { saveAnswer } from './use-cases/save-answer.ts';
export { type SharedWithMe, seeSharedWithMe } from './use-cases/see-shared-with-me.ts';
export { shareItems } from './use-cases/share-items.ts';
export { writeContribution } from './use-cases/write-contribution.ts';
