import type { PictureName } from '../../../domain/dream-board/own-picture.ts';

/** Addresses of the room. All of them are about one citizen. */
export const addresses = {
  all: (citizenId: string): string => `/citizens/${citizenId}/boards`,
  mats: (citizenId: string): string => `${addresses.all(citizenId)}/mats`,
  picture: (citizenId: string, name: PictureName): string => `${addresses.all(citizenId)}/${name}`,
  /** A page or form of one picture. */
  of: (
    citizenId: string,
    name: PictureName,
    what:
      | 'add'
      | 'move'
      | 'away'
      | 'back'
      | 'undo'
      | 'photo'
      | 'sharing'
      | 'document'
      | 'prepare'
      | 'next'
      | 'pause'
      | 'names'
      | 'more'
      | 'choose',
  ): string => `${addresses.picture(citizenId, name)}/${what}`,
  card: (citizenId: string, name: PictureName, cardId: string): string =>
    `${addresses.picture(citizenId, name)}/cards/${cardId}`,
  cardPhoto: (citizenId: string, name: PictureName, cardId: string): string =>
    `${addresses.card(citizenId, name, cardId)}/photo`,
  ownPhoto: (citizenId: string, cardId: string): string => `${addresses.all(citizenId)}/own-photos/${cardId}`,
  shownPhoto: (citizenId: string, copyId: string, cardId: string): string =>
    `${addresses.all(citizenId)}/shown/${copyId}/${cardId}`,
  myPictures: (citizenId: string): string => `/citizens/${citizenId}/pictures`,
  area: (citizenId: string, area: string): string => `/citizens/${citizenId}/preparation/areas/${area}`,
  answerPhoto: (citizenId: string, answerId: string, photo: string): string =>
    `/citizens/${citizenId}/preparation/photos/${answerId}?v=${photo.slice(0, 8)}`,
  shared: (citizenId: string): string => `/citizens/${citizenId}/shared`,
  contributions: (citizenId: string): string => `/citizens/${citizenId}/contributions`,
};
