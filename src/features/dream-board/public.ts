export { dealtFor } from './decks.ts';
export { symbolOfPicture } from './picture-symbols.ts';
export { bringDream } from './use-cases/bring-dream.ts';
export { chooseOwnStrengths } from './use-cases/choose-strengths.ts';
export { layOwnCard } from './use-cases/lay-card.ts';
export { layDeckCard } from './use-cases/lay-from-deck.ts';
export { showPicture } from './use-cases/show-picture.ts';
export {
  type ShareablePicture,
  shareablePictures,
  sharePicturesIn,
  showPicturesAgainIn,
} from './use-cases/show-several.ts';
export { strengthsSeen } from './use-cases/strengths-seen.ts';
export { titleOf as pictureTitle } from './views/parts.tsx';
