/** What other rooms may use of the home page and the lists. */
export { roundFacts } from './store.ts';
export { listMyCitizens, seeMyCitizens } from './use-cases/list-my-citizens.ts';
export { offerPreparation } from './use-cases/offer-preparation.ts';
export { seeHome } from './use-cases/see-home.ts';
export { startRound } from './use-cases/start-round.ts';
