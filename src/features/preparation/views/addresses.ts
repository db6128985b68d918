import type { AnswerFile } from '../../../domain/answer-file.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';

/** Addresses of the room. All of them are about one citizen. */
export const addresses = {
  overview: (citizenId: string): string => `/citizens/${citizenId}/preparation`,
  myPictures: (citizenId: string): string => `/citizens/${citizenId}/pictures`,
  area: (citizenId: string, area: LifeArea): string => `/citizens/${citizenId}/preparation/areas/${area}`,
  pictures: (citizenId: string, area: LifeArea): string => `${addresses.area(citizenId, area)}/pictures`,
  form: (citizenId: string, area: LifeArea, form: 'draw' | 'talk' | 'photo'): string =>
    `${addresses.area(citizenId, area)}/${form}`,
  twoTexts: (citizenId: string, area: LifeArea): string => `${addresses.area(citizenId, area)}/two-texts`,
  areaSharing: (citizenId: string, area: LifeArea): string => `${addresses.area(citizenId, area)}/sharing`,
  pause: (citizenId: string): string => `${addresses.overview(citizenId)}/pause`,
  last: (citizenId: string): string => `${addresses.overview(citizenId)}/last`,
  end: (citizenId: string): string => `${addresses.overview(citizenId)}/end`,
  paper: (citizenId: string): string => `${addresses.overview(citizenId)}/paper`,
  sheet: (citizenId: string, sheet: 'own' | 'pictures' | 'empty', size: 'a4' | 'a3'): string =>
    `${addresses.paper(citizenId)}/sheet?sheet=${sheet}&size=${size}`,
  sharing: (citizenId: string): string => `${addresses.overview(citizenId)}/sharing`,
  outOfPlan: (citizenId: string): string => `${addresses.sharing(citizenId)}/out-of-plan`,
  personSharing: (citizenId: string, personId: string): string =>
    `${addresses.sharing(citizenId)}/${personId}`,
  ownFile: (citizenId: string, answerId: string, file: AnswerFile): string =>
    `${addresses.overview(citizenId)}/${file}s/${answerId}`,
  shared: (citizenId: string): string => `/citizens/${citizenId}/shared`,
  sharedFile: (citizenId: string, copyId: string, file: AnswerFile): string =>
    `/citizens/${citizenId}/shared/${copyId}/${file}`,
  contributions: (citizenId: string): string => `/citizens/${citizenId}/contributions`,
  newContribution: (citizenId: string): string => `${addresses.contributions(citizenId)}/new`,
  contribution: (
    citizenId: string,
    id: string,
    what: 'again' | 'withdraw' | 'restore' | 'objection',
  ): string => `${addresses.contributions(citizenId)}/${id}/${what}`,
};
