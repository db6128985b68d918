export { offerPreparation } from './use-cases/offer-preparation.ts';
export { startRound } from './use-cases/start-round.ts';
