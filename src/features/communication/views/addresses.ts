import type { CommunicationQuestion } from '../../../domain/communication/questions.ts';

/** Addresses of the room. All of them are about one citizen. */
export const addresses = {
  all: (citizenId: string): string => `/citizens/${citizenId}/communication`,
  question: (citizenId: string, question: CommunicationQuestion): string =>
    `${addresses.all(citizenId)}/questions/${question}`,
  withdraw: (citizenId: string, question: CommunicationQuestion): string =>
    `${addresses.question(citizenId, question)}/withdraw`,
  objection: (citizenId: string, entryId: string): string =>
    `${addresses.all(citizenId)}/entries/${entryId}/objection`,
  pause: (citizenId: string): string => `${addresses.all(citizenId)}/pause`,
  last: (citizenId: string): string => `${addresses.all(citizenId)}/last`,
  readers: (citizenId: string): string => `${addresses.all(citizenId)}/readers`,
  paper: (citizenId: string): string => `${addresses.all(citizenId)}/paper`,
};
