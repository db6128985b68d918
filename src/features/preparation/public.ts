export { areaPicture, areaTopic, suggestedPictures } from './area-pictures.ts';
// For use inside a visit of the caller's own.
export { contributorsSince, type ShownSince, shownSince } from './store-seen.ts';
export { type Around, peopleAround } from './store-sharing.ts';
export { addFile } from './use-cases/add-file.ts';
export { bringIntoAnswer, hasPreparation, photoInAnswer } from './use-cases/bring-into-answer.ts';
export { endPreparation } from './use-cases/end-preparation.ts';
export { hiddenYetInPlan } from './use-cases/hidden-yet-in-plan.ts';
export { objectToContribution } from './use-cases/object-to-contribution.ts';
export { saveAnswer } from './use-cases/save-answer.ts';
export { seeContributions } from './use-cases/see-contributions.ts';
export { type SharedWithMe, seeSharedWithMe } from './use-cases/see-shared-with-me.ts';
export { shareItems } from './use-cases/share-items.ts';
export { writeContribution } from './use-cases/write-contribution.ts';
export { showWrittenSince, type WrittenSince, writtenSince } from './use-cases/written-since.ts';
